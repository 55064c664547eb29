#include "journal/recoverynotices.h"

#include "journal/journalwords.h"
#include "journal/recoverywords.h"
#include "noticeboard.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

const QString operationsKey = u"recovery/operations"_s;
const QString failureKey = u"journal/notes"_s; ///< as for every other trouble with its file

QString keyOf(const BatchId &batch)
{
    return u"recovery/"_s % batch.toString();
}

} // namespace

RecoveryNotices::RecoveryNotices(Workspace &workspace, NoticeBoard &notices, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notices(notices), m_window(window)
{
}

void RecoveryNotices::start()
{
    if (!std::exchange(m_started, true))
        look();
}

void RecoveryNotices::lookAgain()
{
    for (const SourceRef &source : std::as_const(m_unreadable)) {
        if (m_workspace.source(source))
            m_workspace.refresh(source);
        else
            m_workspace.refresh(source.profile); // its organizations could not be listed either
    }
    look();
}

void RecoveryNotices::look()
{
    if (std::exchange(m_looking, true))
        return;
    m_workspace.journal().unfinished(this, [this](const StoreResult<UnfinishedWork> &work) {
        if (work && !work->isEmpty())
            return lookUp(*work);
        m_looking = false;
        if (!work)
            m_notices.post(failureKey, journalProblem(work.error()), {});
    });
}

void RecoveryNotices::lookUp(const UnfinishedWork &work)
{
    RecoveryJob *job = m_workspace.lookUp(work);
    connect(job, &RecoveryJob::finished, this, [this](const RecoveryReport &found) {
        m_looking = false;
        report(found);
    });
    job->start();
}

void RecoveryNotices::report(const RecoveryReport &found)
{
    const QList<SourceRef> unreadable = found.problems.keys();
    m_unreadable = QSet<SourceRef>(unreadable.cbegin(), unreadable.cend());
    for (const RecoveryReport::Batch &batch : found.batches)
        reportBatch(batch, found);
    if (found.operations.isEmpty())
        m_notices.withdraw(operationsKey);
    else
        reportOperations(found.operations);
}

void RecoveryNotices::reportBatch(const RecoveryReport::Batch &batch, const RecoveryReport &report)
{
    const QString key = keyOf(batch.batch.id);
    if (batch.isOver) {
        m_notices.inform(key, interruptionWords(batch),
                         tr("%1 Nothing is left to be done.").arg(standingWords(batch)),
                         { { tr("Show &Journal"), [this] { Q_EMIT journalRequested(); } } });
        return;
    }
    offer(batch, problemsOf(batch, report));
}

void RecoveryNotices::offer(const RecoveryReport::Batch &batch, const QStringList &problems)
{
    Message message;
    message.key = keyOf(batch.batch.id);
    message.severity = Message::Severity::Warning;
    message.text.headline = interruptionWords(batch);
    message.text.advice = standingWords(batch);
    message.actions = { { tr("&Show…"), [this, batch, problems] { show(batch, problems); } } };
    m_notices.post(message, {});
}

void RecoveryNotices::reportOperations(const QList<RecoveryReport::Operation> &operations)
{
    bool open = false;
    for (const RecoveryReport::Operation &operation : operations)
        open = open || !operation.found;
    QList<Message::Action> actions { { tr("Show &Journal"),
                                       [this] { Q_EMIT journalRequested(); } } };
    if (open)
        actions.prepend({ tr("Look &Again"), [this] { lookAgain(); } });
    Message message;
    message.key = operationsKey;
    message.severity = open ? Message::Severity::Warning : Message::Severity::Information;
    message.text.headline = interruptionWords(operations);
    message.text.advice = standingWords(operations);
    message.actions = actions;
    m_notices.post(message, {});
}

QStringList RecoveryNotices::problemsOf(const RecoveryReport::Batch &batch,
                                        const RecoveryReport &report) const
{
    QStringList sentences;
    QSet<SourceRef> told;
    for (const JournalSubject &subject : batch.unknown) {
        const SourceRef source = sourceOf(subject.ref);
        const auto problem = report.problems.constFind(source);
        if (problem == report.problems.cend() || told.contains(source))
            continue;
        told.insert(source);
        const ErrorText text = errorText(*problem,
                                         { .activity = Activity::Listing,
                                           .platform = m_workspace.platform(subject.platform).name,
                                           .profile = subject.profile,
                                           .organization = subject.organization,
                                           .platformId = subject.platform });
        sentences.append(tr("%1: %2").arg(displayName(subject.organization), text.headline));
    }
    return sentences;
}

void RecoveryNotices::show(const RecoveryReport::Batch &batch, const QStringList &problems)
{
    auto *dialog = new RecoveryDialog({ batch, problems }, m_window);
    connect(dialog, &RecoveryDialog::deletionRequested, this, &RecoveryNotices::deletionRequested);
    connect(dialog, &RecoveryDialog::leaveRequested, this, [this](const BatchId &id) {
        m_workspace.journal().endBatch(id, BatchEnd::Left);
        m_notices.withdraw(keyOf(id));
    });
    connect(dialog, &RecoveryDialog::lookAgainRequested, this, &RecoveryNotices::lookAgain);
    // Until it is decided the message is what leads back here.
    connect(dialog, &QDialog::rejected, this, [this, batch, problems] { offer(batch, problems); });
    dialog->open();
}

} // namespace groupdesk
