#include "recreateflow.h"

#include "curlbutton.h"
#include "recreatedialog.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr auto operationProperty = "groupdesk_operation";

RecreateSubject subjectOf(const Workspace &workspace, const RecreateJob &job)
{
    return { job.name(), job.subject(), workspace.platform(job.subject().platform).name };
}

} // namespace

RecreateFlow::RecreateFlow(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
}

void RecreateFlow::begin(const JournalEntry &deletion)
{
    if (deletion.intent.action != JournalAction::DeleteGroup)
        return;
    const QString operation = deletion.intent.id.toString();
    const auto open = m_window->findChildren<RecreateDialog *>(Qt::FindDirectChildrenOnly);
    for (RecreateDialog *dialog : open) {
        if (dialog->property(operationProperty).toString() != operation)
            continue;
        dialog->raise();
        dialog->activateWindow();
        return;
    }
    RecreateJob *job = m_workspace.recreate(deletion);
    auto *dialog = new RecreateDialog(subjectOf(m_workspace, *job), m_window);
    dialog->setProperty(operationProperty, operation);
    dialog->setLock(m_workspace.lock(deletion.intent.subject.ref.profile));
    connect(&m_workspace, &Workspace::limitsChanged, dialog, [dialog] { dialog->refreshRights(); });
    // With another job: the profile may be another one by now, or open at last.
    connect(dialog, &RecreateDialog::checkRequested, this, [this, dialog, deletion] {
        RecreateJob *fresh = m_workspace.recreate(deletion);
        follow(dialog, fresh);
        fresh->prepare();
    });
    follow(dialog, job);
    job->prepare();
    dialog->show();
}

void RecreateFlow::follow(RecreateDialog *dialog, RecreateJob *job)
{
    if (auto *last = dialog->findChild<QObject *>(u"followed"_s, Qt::FindDirectChildrenOnly))
        delete last; // and with it what is connected to the job before
    auto *followed = new QObject(dialog);
    followed->setObjectName(u"followed"_s);
    // A job that never ran goes with its dialog; one that runs goes on without it.
    connect(followed, &QObject::destroyed, job, [job] {
        if (!job->isRunning())
            job->deleteLater();
    });
    connect(job, &RecreateJob::finished, job, &QObject::deleteLater);
    const QPointer<RecreateJob> alive(job);
    dialog->setPlanner(
        [alive](const QString &name) { return alive ? alive->plan(name) : RecreationPlan(); });
    dialog->setCurl([this, alive](const QString &name) {
        return alive
            ? curlCommands(m_workspace, alive->subject().ref.profile, alive->requests(name))
            : QString();
    });
    connect(job, &RecreateJob::prepared, followed, [dialog] { dialog->showPlan(); });
    connect(job, &RecreateJob::progressed, followed,
            [dialog](int done, int total) { dialog->showProgress(done, total); });
    connect(job, &RecreateJob::finished, followed, [this, dialog, job] { ended(dialog, job); });
    connect(dialog, &RecreateDialog::recreateRequested, followed, [alive](const QString &name) {
        if (alive)
            alive->start(name);
    });
    connect(dialog, &RecreateDialog::stopRequested, followed, [alive] {
        if (alive)
            alive->stop();
    });
}

void RecreateFlow::ended(RecreateDialog *dialog, RecreateJob *job)
{
    const RecreationReport report = job->report();
    dialog->showReport(report);
    Q_EMIT taskEnded(tr("Recreating a group has ended"),
                     tr("What came of it stands in the window."));
    if (!report.group)
        return;
    GroupRef ref = job->subject().ref;
    ref.group = report.group->id;
    Q_EMIT revealRequested(ref);
    connect(dialog, &RecreateDialog::showGroupRequested, this,
            [this, ref] { Q_EMIT revealRequested(ref); });
}

} // namespace groupdesk
