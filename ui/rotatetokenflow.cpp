#include "rotatetokenflow.h"

#include "group.h"
#include "newtokendialog.h"
#include "rotatetokendialog.h"

namespace groupdesk {

RotateTokenFlow::RotateTokenFlow(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
}

void RotateTokenFlow::begin(const ProfileId &id)
{
    const auto profile = m_workspace.profile(id);
    if (!profile)
        return;
    auto *dialog = new RotateTokenDialog(*profile, m_workspace.platform(profile->platform).name,
                                         m_workspace.lock(id), m_window);
    connect(dialog, &RotateTokenDialog::confirmed, this, [this, dialog, id] { start(dialog, id); });
    dialog->show();
}

void RotateTokenFlow::start(RotateTokenDialog *dialog, const ProfileId &id)
{
    RotateTokenJob *job = m_workspace.rotateToken(id);
    if (job == nullptr) {
        dialog->showWarning(tr("Nothing was changed: the profile is not open."),
                            tr("Refresh it first, then try again."));
        return;
    }
    connect(job, &RotateTokenJob::finished, dialog,
            [this, dialog, job](RotateTokenJob::Outcome outcome) { show(dialog, job, outcome); });
    job->start();
}

void RotateTokenFlow::show(RotateTokenDialog *dialog, RotateTokenJob *job,
                           RotateTokenJob::Outcome outcome)
{
    using Outcome = RotateTokenJob::Outcome;
    ErrorText text = wordsOf(*job);
    switch (outcome) {
    case Outcome::Done:
        dialog->showSuccess(tr("The token was exchanged, stored and tried."),
                            tr("The old one no longer works."));
        return;
    case Outcome::StoredButUnverified:
        dialog->showWarning(
            tr("The token was exchanged and stored."),
            tr("Whether the platform takes it could not be found out yet. %1").arg(text.headline));
        return;
    case Outcome::NotStored:
        showToken(job);
        dialog->showWarning(tr("The token was exchanged, but could not be stored."),
                            tr("The new one is in a window of its own."));
        dialog->close();
        return;
    case Outcome::Refused:
        text.advice = tr("Nothing was changed: the old token goes on. %1").arg(text.advice);
        dialog->showFailure(text);
        return;
    case Outcome::Unknown:
        text.advice
            = tr("The old token has perhaps ended, and the new one is lost with the answer. "
                 "If the profile is refused now, make a new token at the platform and put "
                 "it into the profile.");
        dialog->showFailure(text);
        return;
    }
    Q_UNREACHABLE();
}

void RotateTokenFlow::showToken(RotateTokenJob *job)
{
    const auto token = job->token();
    if (!token)
        return;
    const QString name = displayName(job->profile().name);
    auto *dialog = new NewTokenDialog(
        { .headline
          = tr("The new token of “%1” is shown only once. The old one has ended.").arg(name),
          .facts = {} },
        *token, m_window);
    dialog->offerToStore(wordsOf(*job).headline);
    connect(dialog, &NewTokenDialog::storeAgainRequested, job, &RotateTokenJob::storeAgain);
    connect(dialog, &NewTokenDialog::handedOver, job, &RotateTokenJob::handOver);
    connect(job, &RotateTokenJob::finished, dialog, [this, dialog, job](auto outcome) {
        if (outcome == RotateTokenJob::Outcome::NotStored)
            dialog->offerToStore(wordsOf(*job).headline);
        else
            dialog->accept();
    });
    dialog->open();
}

ErrorText RotateTokenFlow::wordsOf(const RotateTokenJob &job) const
{
    if (!job.problem())
        return {};
    const Profile &profile = job.profile();
    return errorText(*job.problem(),
                     { .activity = Activity::Connecting,
                       .platform = m_workspace.platform(profile.platform).name,
                       .profile = profile.name,
                       .platformId = profile.platform });
}

} // namespace groupdesk
