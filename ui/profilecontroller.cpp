#include "profilecontroller.h"

#include "errortext.h"
#include "group.h"
#include "icontheme.h"
#include "naturalorder.h"
#include "noticeboard.h"
#include "profiledialog.h"
#include "punctuation.h"
#include "signindialog.h"
#include "tokenwords.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

TestPhase phaseOf(TokenSource source)
{
    switch (source) {
    case TokenSource::Keychain:
        return TestPhase::Keychain;
    case TokenSource::VaultFile:
        return TestPhase::Vault;
    case TokenSource::Command:
        return TestPhase::Command;
    case TokenSource::Ask:
    case TokenSource::Session:
        return TestPhase::Person;
    case TokenSource::Environment:
        break;
    }
    return TestPhase::Endpoint;
}

bool isStoredHere(TokenSource source)
{
    return source == TokenSource::Keychain || source == TokenSource::VaultFile
        || source == TokenSource::Session;
}

/// What goes with a profile that is removed, and what stays.
QString removalText(const Profile &profile, const QString &platform)
{
    QStringList secrets;
    if (profile.signIn == SignInMethod::Browser)
        secrets.append(
            { ProfileController::tr("its sign-in"), ProfileController::tr("its client secret") });
    else if (isStoredHere(profile.tokenSource))
        secrets.append(
            ProfileController::tr("its token in %1").arg(sourcePhrase(profile.tokenSource)));
    if (!profile.network.proxy.user.isEmpty())
        secrets.append(ProfileController::tr("its proxy password"));
    QStringList sentences;
    if (!secrets.isEmpty())
        sentences.append(ProfileController::tr("Removed with it: %1.").arg(listed(secrets)));
    if (profile.tokenSource == TokenSource::Environment)
        sentences.append(ProfileController::tr("The environment variable %1 stays as it is.")
                             .arg(displayName(profile.tokenVariable)));
    if (profile.tokenSource == TokenSource::Command)
        sentences.append(ProfileController::tr("What its command reads stays where it is."));
    sentences.append(ProfileController::tr("Nothing changes on %1.").arg(platform));
    return sentences.join(u' ');
}

} // namespace

ProfileController::ProfileController(Workspace &workspace, NoticeBoard &notices, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notices(notices), m_window(window)
{
    connect(&m_workspace, &Workspace::signInChanged, this, [this](const ProfileId &id) {
        if (SignInDialog *dialog = m_signIns.value(id))
            dialog->setAddress(m_workspace.signInAddress(id));
    });
}

void ProfileController::setFiles(ProfileFiles files)
{
    m_files = std::move(files);
}

void ProfileController::add()
{
    openDialog({ .stored = {}, .draft = {}, .folders = folders() });
}

void ProfileController::edit(const ProfileId &id)
{
    if (const auto profile = m_workspace.profile(id))
        openDialog({ .stored = profile, .draft = {}, .folders = folders() });
}

void ProfileController::duplicate(const ProfileId &id)
{
    if (m_workspace.profile(id))
        openDialog({ .stored = {}, .draft = m_workspace.duplicateOf(id), .folders = folders() });
}

QStringList ProfileController::folders() const
{
    QStringList names;
    const QList<Profile> profiles = m_workspace.profiles();
    for (const Profile &profile : profiles) {
        if (!profile.folder.isEmpty() && !names.contains(profile.folder))
            names.append(profile.folder);
    }
    std::sort(names.begin(), names.end(), naturalOrder());
    return names;
}

void ProfileController::openDialog(const ProfileStart &start)
{
    auto *dialog = new ProfileDialog(m_workspace.platforms(), start, m_window);
    // Whatever waits for a test ends with this object.
    const auto testing = std::make_shared<QPointer<QObject>>();
    connect(dialog, &ProfileDialog::testRequested, this,
            [this, dialog, testing](const Profile &profile, const Secrets &secrets) {
                *testing = new QObject(dialog);
                test(dialog, profile, secrets, *testing);
            });
    connect(dialog, &ProfileDialog::testAbandoned, this, [testing] { delete *testing; });
    connect(
        dialog, &ProfileDialog::saveRequested, this,
        [this, dialog](const ProfileEdit &edit, AfterSaving after) { save(dialog, edit, after); });
    connect(dialog, &ProfileDialog::moveToKeychainRequested, this,
            [this, dialog](const ProfileId &id) {
                m_workspace.moveTokenToKeychain(id, dialog, [dialog](StoreResult<Done> moved) {
                    dialog->showTokenMoved(moved);
                });
            });
    probeKeychain(dialog);
    dialog->open();
}

void ProfileController::probeKeychain(ProfileDialog *dialog)
{
    if (!m_whyNoKeychain.isEmpty()) {
        dialog->setKeychainAvailable(false, m_whyNoKeychain);
        return;
    }
    m_workspace.secrets().probeKeychain(dialog, [dialog](StoreResult<Done> found) {
        if (found) {
            dialog->setKeychainAvailable(true);
            return;
        }
        dialog->setKeychainAvailable(false, tr("No keychain answers on this computer."));
    });
}

/// Gets the token first, so that the person sees what the test is waiting for.
void ProfileController::test(ProfileDialog *dialog, const Profile &profile, const Secrets &secrets,
                             QObject *context)
{
    if (profile.signIn == SignInMethod::Browser || secrets.contains(SecretSlot::Token)) {
        ask(dialog, profile, secrets, context);
        return;
    }
    // A token that is to move when the profile is saved is still where it was.
    const std::optional<Profile> stored = m_workspace.profile(profile.id);
    const bool isToMove
        = stored && stored->tokenSource != profile.tokenSource && isStoredHere(profile.tokenSource);
    const Profile holder = isToMove ? *stored : profile;
    dialog->showTestPhase(phaseOf(holder.tokenSource));
    m_workspace.secrets().read(
        holder, SecretSlot::Token, context,
        [this, dialog, profile, secrets, context](const StoreResult<Secret> &token) {
            if (!token) {
                dialog->showTestResult(Unexpected<Problem>(token.error()));
                return;
            }
            Secrets all = secrets;
            all.insert(SecretSlot::Token, *token);
            dialog->showTestPhase(TestPhase::Endpoint);
            ask(dialog, profile, all, context);
        });
}

void ProfileController::ask(ProfileDialog *dialog, const Profile &profile, const Secrets &secrets,
                            QObject *context)
{
    m_workspace.testProfile(profile, secrets, context,
                            [dialog](const Result<ConnectionReport, Problem> &result) {
                                dialog->showTestResult(result);
                            });
}

/// Secrets that were given for another address go first: nothing may send them to the new one.
void ProfileController::save(ProfileDialog *dialog, const ProfileEdit &edit, AfterSaving after)
{
    const std::optional<Profile> stored = m_workspace.profile(edit.profile.id);
    if (!stored || edit.outdated.isEmpty()) {
        store(dialog, edit, after);
        return;
    }
    const SecretSlot slot = edit.outdated.constFirst();
    ProfileEdit rest = edit;
    rest.outdated.removeFirst();
    m_workspace.secrets().remove(*stored, slot, dialog,
                                 [this, dialog, rest, after](const StoreResult<Done> &removed) {
                                     if (removed)
                                         save(dialog, rest, after);
                                     else
                                         dialog->saveFailed(removed.error());
                                 });
}

void ProfileController::store(ProfileDialog *dialog, const ProfileEdit &edit, AfterSaving after)
{
    const ProfileId id = edit.profile.id;
    m_workspace.saveProfile(edit.profile, edit.secrets, dialog,
                            [this, dialog, id, after](StoreResult<Done> saved) {
                                if (!saved) {
                                    dialog->saveFailed(saved.error());
                                    return;
                                }
                                dialog->saveSucceeded();
                                if (after == AfterSaving::SignIn)
                                    signIn(id);
                            });
}

void ProfileController::remove(const ProfileId &id)
{
    const auto profile = m_workspace.profile(id);
    if (!profile)
        return;
    auto *box = new QMessageBox(m_window);
    box->setObjectName(u"removeProfileDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Remove Profile"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove the profile “%1” from this computer?").arg(profile->name));
    box->setInformativeText(removalText(*profile, m_workspace.platform(profile->platform).name));
    QPushButton *confirm = box->addButton(tr("&Remove Profile"), QMessageBox::AcceptRole);
    confirm->setObjectName(u"removeProfileButton"_s);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    dropButtonIcons(box);
    connect(confirm, &QPushButton::clicked, this, [this, kept = *profile] { removeNow(kept); });
    box->open();
}

void ProfileController::removeNow(const Profile &profile)
{
    m_workspace.removeProfile(profile.id, this, [this, profile](StoreResult<Done> removed) {
        if (!removed)
            report(u"remove-profile"_s, removed.error(), profile);
    });
}

void ProfileController::moveUp(const ProfileId &id)
{
    move(id, -1);
}

void ProfileController::moveDown(const ProfileId &id)
{
    move(id, +1);
}

void ProfileController::move(const ProfileId &id, int step)
{
    const auto profile = m_workspace.profile(id);
    if (!profile)
        return;
    if (const StoreResult<Done> moved = m_workspace.moveProfile(id, step); !moved)
        report(u"move-profile"_s, moved.error(), *profile);
}

void ProfileController::setFolder(const ProfileId &id)
{
    const auto profile = m_workspace.profile(id);
    if (!profile)
        return;
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Move to Folder"));
    dialog->setLabelText(tr("&Folder for the profile. Type a new name to make one; leave it empty "
                            "for none."));
    dialog->setComboBoxItems(folders());
    dialog->setComboBoxEditable(true);
    dialog->setTextValue(profile->folder);
    dialog->setOkButtonText(tr("&Move Profile"));
    dialog->setCancelButtonText(tr("Cancel"));
    dropButtonIcons(dialog);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, kept = *profile](const QString &folder) {
                const StoreResult<Done> moved = m_workspace.setFolder(kept.id, folder);
                if (!moved)
                    report(u"move-profile"_s, moved.error(), kept);
            });
    dialog->open();
}

void ProfileController::signIn(const ProfileId &id)
{
    const auto profile = m_workspace.profile(id);
    if (!profile || profile->signIn != SignInMethod::Browser)
        return;
    if (SignInDialog *open = m_signIns.value(id)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new SignInDialog(profile->name, m_window);
    m_signIns.insert(id, dialog);
    connect(dialog, &SignInDialog::cancelled, this, [this, id] { m_workspace.cancelSignIn(id); });
    connect(dialog, &SignInDialog::retryRequested, this,
            [this, dialog, kept = *profile] { startSignIn(dialog, kept); });
    dialog->show();
    startSignIn(dialog, *profile);
}

void ProfileController::startSignIn(SignInDialog *dialog, const Profile &profile)
{
    m_workspace.signIn(profile.id, dialog, [this, dialog, profile](Result<Done, Problem> result) {
        if (!result) {
            dialog->fail(wordsOf(result.error(), profile));
            return;
        }
        dialog->succeed();
        m_notices.inform(u"sign-in"_s, tr("Signed in for “%1”.").arg(displayName(profile.name)));
    });
    dialog->setAddress(m_workspace.signInAddress(profile.id));
}

void ProfileController::signOut(const ProfileId &id)
{
    const auto profile = m_workspace.profile(id);
    if (!profile || profile->signIn != SignInMethod::Browser)
        return;
    m_workspace.signOut(id, this, [this, kept = *profile](Result<Done, Problem> result) {
        if (!result)
            report(u"sign-out"_s, result.error(), kept);
        else
            m_notices.inform(u"sign-out"_s, tr("Signed out of “%1”.").arg(displayName(kept.name)),
                             tr("The platform is not told: it may keep its own session in the "
                                "browser."));
    });
}

void ProfileController::moveTokenToKeychain(const ProfileId &id)
{
    const auto profile = m_workspace.profile(id);
    if (!profile)
        return;
    m_workspace.moveTokenToKeychain(id, this, [this, kept = *profile](StoreResult<Done> moved) {
        if (!moved)
            report(u"move-token"_s, moved.error(), kept);
        else
            m_notices.inform(u"move-token"_s,
                             tr("The token of “%1” is in the system's keychain now.")
                                 .arg(displayName(kept.name)));
    });
}

ErrorText ProfileController::wordsOf(const Problem &problem, const Profile &profile) const
{
    return errorText(problem,
                     { .activity = Activity::Connecting,
                       .platform = m_workspace.platform(profile.platform).name,
                       .profile = profile.name,
                       .organization = {},
                       .group = {},
                       .platformId = profile.platform });
}

void ProfileController::report(const QString &key, const Problem &problem, const Profile &profile)
{
    m_notices.post(key, wordsOf(problem, profile), { profile.id, {}, {} },
                   Message::Severity::Warning);
}

} // namespace groupdesk
