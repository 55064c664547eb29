#pragma once

#include "ids.h"
#include "plannedrequest.h"

#include <QPushButton>
#include <QTimer>

#include <functional>

namespace groupdesk {

class Workspace;

/// Copies what a dialog is about to send as commands for a shell, with a variable for the token.
/// Says so on itself for a moment.
class CurlButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit CurlButton(QWidget *parent = nullptr);

    /// \a commands is asked at every press. Hidden until it is set.
    void setCommands(std::function<QString()> commands);

private:
    void copy();

    std::function<QString()> m_commands;
    QTimer m_back;
};

/// \a requests as commands, with the variable that people of the profile's platform already have.
[[nodiscard]] QString curlCommands(const Workspace &workspace, const ProfileId &profile,
                                   const QList<PlannedRequest> &requests);

} // namespace groupdesk
