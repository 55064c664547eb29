#pragma once

#include "errortext.h"
#include "rotatetokenjob.h"
#include "workspace.h"

#include <QObject>

namespace groupdesk {

class NewTokenDialog;
class RotateTokenDialog;

/// Leads through exchanging a profile's token: the question, the progress, the outcome, and the new
/// token itself where it could not be stored.
class RotateTokenFlow final : public QObject
{
    Q_OBJECT

public:
    RotateTokenFlow(Workspace &workspace, QWidget *window);

    void begin(const ProfileId &id);

private:
    void start(RotateTokenDialog *dialog, const ProfileId &id);
    void show(RotateTokenDialog *dialog, RotateTokenJob *job, RotateTokenJob::Outcome outcome);
    void showToken(RotateTokenJob *job);
    [[nodiscard]] ErrorText wordsOf(const RotateTokenJob &job) const;

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace groupdesk
