#include "profilecontroller.h"

#include "errortext.h"
#include "noticeboard.h"
#include "profiledialog.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

Secrets typed(const std::optional<Secret> &token)
{
    return token ? Secrets { { SecretSlot::Token, *token } } : Secrets {};
}

} // namespace

ProfileController::ProfileController(Workspace &workspace, NoticeBoard &notices, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notices(notices), m_window(window)
{
}

void ProfileController::add()
{
    openDialog({});
}

void ProfileController::edit(const ProfileId &id)
{
    if (const auto profile = m_workspace.profile(id))
        openDialog(profile);
}

void ProfileController::openDialog(const std::optional<Profile> &existing)
{
    auto *dialog = new ProfileDialog(m_workspace.platforms(), existing, m_window);
    connect(dialog, &ProfileDialog::testRequested, this,
            [this, dialog](const Profile &profile, const std::optional<Secret> &token) {
                m_workspace.testProfile(profile, typed(token), dialog,
                                        [dialog](const Result<ConnectionReport, Problem> &result) {
                                            dialog->showTestResult(result);
                                        });
            });
    connect(dialog, &ProfileDialog::saveRequested, this,
            [this, dialog](const Profile &profile, const std::optional<Secret> &token) {
                m_workspace.saveProfile(profile, typed(token), dialog,
                                        [dialog](StoreResult<Done> saved) {
                                            if (saved)
                                                dialog->saveSucceeded();
                                            else
                                                dialog->saveFailed(saved.error());
                                        });
            });
    probeKeychain(dialog);
    dialog->open();
}

void ProfileController::probeKeychain(ProfileDialog *dialog)
{
    m_workspace.secrets().probeKeychain(dialog, [dialog](StoreResult<Done> found) {
        if (found) {
            dialog->setKeychainAvailable(true);
            return;
        }
        dialog->setKeychainAvailable(false, tr("No keychain answers on this computer."));
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
    box->setInformativeText(tr("Its token is removed with it. Nothing changes on %1.")
                                .arg(m_workspace.platform(profile->platform).name));
    QPushButton *confirm = box->addButton(tr("&Remove Profile"), QMessageBox::AcceptRole);
    confirm->setObjectName(u"removeProfileButton"_s);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    connect(confirm, &QPushButton::clicked, this, [this, kept = *profile] { removeNow(kept); });
    box->open();
}

void ProfileController::removeNow(const Profile &profile)
{
    m_workspace.removeProfile(profile.id, this, [this, profile](StoreResult<Done> removed) {
        if (removed)
            return;
        const QString platform = m_workspace.platform(profile.platform).name;
        m_notices.post(u"remove-profile"_s,
                       errorText(removed.error(),
                                 { .activity = Activity::Connecting,
                                   .platform = platform,
                                   .profile = profile.name,
                                   .platformId = profile.platform }),
                       { profile.id, {}, {} }, Message::Severity::Warning);
    });
}

} // namespace groupdesk
