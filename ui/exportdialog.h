#pragma once

#include "profile.h"

#include <QDialog>
#include <QList>

class QListWidget;
class QPushButton;

namespace groupdesk {

/// Lets a person choose the profiles that go into a file. Calls no service; deletes itself when
/// closed.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const QList<Profile> &profiles, QWidget *parent = nullptr);

    [[nodiscard]] QList<Profile> chosen() const;

Q_SIGNALS:
    void exportRequested(const QList<groupdesk::Profile> &profiles);

private:
    void build();
    void updateState();

    QList<Profile> m_profiles;
    QListWidget *m_list;
    QPushButton *m_export;
};

} // namespace groupdesk
