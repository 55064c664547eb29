#pragma once

#include "workspace.h"

#include <QObject>

namespace groupdesk {

class NoticeBoard;
class ProfileDialog;

/// Adding, editing and removing profiles: opens the dialogs and wires them to the workspace.
class ProfileController final : public QObject
{
    Q_OBJECT

public:
    ProfileController(Workspace &workspace, NoticeBoard &notices, QWidget *window);

    void add();
    void edit(const ProfileId &id);
    /// Asks first: the token goes with the profile.
    void remove(const ProfileId &id);

private:
    void openDialog(const std::optional<Profile> &existing);
    void probeKeychain(ProfileDialog *dialog);
    void removeNow(const Profile &profile);

    Workspace &m_workspace;
    NoticeBoard &m_notices;
    QWidget *m_window;
};

} // namespace groupdesk
