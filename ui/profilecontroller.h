#pragma once

#include "profilefiles.h"
#include "profileform.h"
#include "workspace.h"

#include <QDialog>
#include <QObject>
#include <QPointer>
#include <QStringList>

namespace groupdesk {

class NoticeBoard;
class ProfileDialog;
class SignInDialog;
enum class AfterSaving;
struct ErrorText;

/// Everything a person does with profiles: opens the dialogs and wires them to the workspace.
/// Profiles that are not there are ignored.
class ProfileController final : public QObject
{
    Q_OBJECT

public:
    ProfileController(Workspace &workspace, NoticeBoard &notices, QWidget *window);

    /// How profiles go into files and come out; without it export and import say that there is
    /// none.
    void setFiles(ProfileFiles files);
    /// The keychain is not offered, and \a reason says why. Empty: it is asked whether it answers.
    void setKeychainBarred(const QString &reason) { m_whyNoKeychain = reason; }

    void add();
    void edit(const ProfileId &id);
    /// A new profile with the same values, in the form, not stored yet. Secrets are not copied.
    void duplicate(const ProfileId &id);
    /// Asks first: the profile's secrets go with it.
    void remove(const ProfileId &id);
    void moveUp(const ProfileId &id);
    void moveDown(const ProfileId &id);
    /// Asks for the folder.
    void setFolder(const ProfileId &id);
    void exportProfiles();
    void importProfiles();
    /// The same for \a files, one after the other. They may have been named by anybody: nothing is
    /// stored before a person says so.
    void openFiles(const QStringList &files);
    /// For profiles with SignInMethod::Browser.
    void signIn(const ProfileId &id);
    void signOut(const ProfileId &id);
    void moveTokenToKeychain(const ProfileId &id);

private:
    void openDialog(const ProfileStart &start);
    void probeKeychain(ProfileDialog *dialog);
    void test(ProfileDialog *dialog, const Profile &profile, const Secrets &secrets,
              QObject *context);
    void ask(ProfileDialog *dialog, const Profile &profile, const Secrets &secrets,
             QObject *context);
    void save(ProfileDialog *dialog, const ProfileEdit &edit, AfterSaving after);
    void store(ProfileDialog *dialog, const ProfileEdit &edit, AfterSaving after);
    void removeNow(const Profile &profile);
    void move(const ProfileId &id, int step);
    void startSignIn(SignInDialog *dialog, const Profile &profile);
    [[nodiscard]] QStringList folders() const;
    [[nodiscard]] ErrorText wordsOf(const Problem &problem, const Profile &profile) const;
    void report(const QString &key, const Problem &problem, const Profile &profile);

    // profilecontroller_files.cpp
    void writeFile(const QString &path, const QList<Profile> &profiles);
    void openNextFile();
    void readFile(const QString &path);
    void preview(const ArrivingProfiles &arrived);
    void importNow(const QList<Profile> &profiles);
    void reportFile(const QString &headline, const QString &advice, const QString &details);

    Workspace &m_workspace;
    NoticeBoard &m_notices;
    QWidget *m_window;
    ProfileFiles m_files;
    QString m_whyNoKeychain;
    QStringList m_filesToOpen;
    QPointer<QDialog> m_preview; ///< of the file that was opened last
    QHash<ProfileId, QPointer<SignInDialog>> m_signIns;
};

} // namespace groupdesk
