#include "deletion/deletioncontroller.h"

#include "deletion/batchdialog.h"
#include "deletion/deletionflow.h"
#include "limittext.h"
#include "noticeboard.h"
#include "unsaveddialog.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is asked. What was confirmed: deletioncontroller_batches.cpp.

namespace groupdesk {

DeletionController::DeletionController(Workspace &workspace, NoticeBoard &notices, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notices(notices), m_window(window)
{
    for (const auto signal : { &Workspace::limitsChanged, &Workspace::statusChanged })
        connect(&m_workspace, signal, this, &DeletionController::updateBarriers);
}

DeletionController::~DeletionController() = default;

void DeletionController::begin(const QList<GroupRef> &refs)
{
    resume(refs, {});
}

void DeletionController::resume(const QList<GroupRef> &refs, const BatchId &interrupted)
{
    if (m_flow != nullptr) {
        m_flow->raise();
        return;
    }
    m_workspace.reloadPins();
    const QList<DeletionSubject> subjects = subjectsOf(refs);
    if (!subjects.isEmpty())
        ask(subjects, { .interrupted = interrupted });
}

QList<DeletionSubject> DeletionController::subjectsOf(const QList<GroupRef> &refs) const
{
    QList<DeletionSubject> subjects;
    for (const GroupRef &ref : refs) {
        const auto row = m_workspace.groups().row(ref);
        const auto source = m_workspace.source(sourceOf(ref));
        if (!row || !source)
            continue;
        DeletionSubject subject = deletionSubject(*source, row->group);
        if (const QString reason = keptReason(ref); !reason.isEmpty())
            subject.keptReason = reason;
        subjects.append(subject);
    }
    return subjects;
}

QString DeletionController::keptReason(const GroupRef &ref) const
{
    const bool inProgress
        = std::any_of(m_batches.cbegin(), m_batches.cend(), [&ref](const auto &batch) {
              return batch->job != nullptr
                  && std::any_of(batch->subjects.cbegin(), batch->subjects.cend(),
                                 [&ref](const DeletionSubject &each) { return each.ref == ref; });
          });
    if (inProgress)
        return tr("is being deleted already");
    if (m_workspace.isPinned(ref))
        return pinnedReason();
    const auto limit = m_workspace.limit(GroupAction::Delete, sourceOf(ref));
    const auto profile = m_workspace.profile(ref.profile);
    return limit ? limitText(*limit, GroupAction::Delete, profile ? profile->name : QString())
                 : QString();
}

void DeletionController::ask(const QList<DeletionSubject> &subjects, const Purpose &purpose)
{
    m_flow = new DeletionFlow(m_workspace, subjects, m_window, this, m_settle);
    connect(
        m_flow, &DeletionFlow::confirmed, this,
        [this, purpose](const QList<DeletionSubject> &confirmed, const DeletionMeasure &measure) {
            carryOut(confirmed, measure, purpose);
        });
    connect(m_flow, &DeletionFlow::ended, this, [this] { m_flow = nullptr; });
    m_flow->start();
}

void DeletionController::retry(int number, const QList<GroupRef> &refs)
{
    const Batch *batch = find(number);
    if (batch == nullptr || batch->job != nullptr)
        return;
    if (m_flow != nullptr) {
        m_flow->raise();
        return;
    }
    m_workspace.reloadPins();
    const QList<DeletionSubject> subjects = subjectsOf(refs);
    if (!subjects.isEmpty())
        ask(subjects, { .again = number });
    else
        Q_EMIT announced(tr("These groups are not in the list any more."));
}

void DeletionController::raise()
{
    for (const auto &batch : m_batches) {
        if (batch->job == nullptr || !batch->inBackground)
            continue;
        reveal(batch->number);
        return;
    }
}

bool DeletionController::isRunning() const
{
    return std::any_of(m_batches.cbegin(), m_batches.cend(),
                       [](const auto &batch) { return batch->job != nullptr; });
}

void DeletionController::updateBarriers()
{
    for (const auto &batch : m_batches) {
        if (batch->job != nullptr)
            continue;
        QString barrier;
        QSet<SourceRef> asked;
        for (const GroupRef &ref : batch->dialog->model().repeatable()) {
            const SourceRef source = sourceOf(ref);
            if (asked.contains(source))
                continue;
            asked.insert(source);
            const auto limit = m_workspace.limit(GroupAction::Delete, source);
            const auto profile = m_workspace.profile(source.profile);
            if (!limit) {
                barrier.clear(); // something can be tried again
                break;
            }
            barrier = limitText(*limit, GroupAction::Delete, profile ? profile->name : QString());
        }
        batch->dialog->setBarrier(barrier);
    }
}

bool DeletionController::mayLeave(const std::function<void()> &leave)
{
    if (!isRunning())
        return true;
    if (m_question != nullptr) {
        m_question->raise();
        return false;
    }
    int finished = 0;
    int total = 0;
    for (const auto &batch : m_batches) {
        finished += batch->job != nullptr ? batch->dialog->counts().finished() : 0;
        total += batch->job != nullptr ? batch->dialog->counts().total : 0;
    }
    const UnsavedQuestion question {
        .title = tr("Groups Are Being Deleted"),
        .text = tr("Groups are still being deleted: %1 of %2 are done.")
                    .arg(QLocale().toString(finished), QLocale().toString(total)),
        .advice = tr("Stopping finishes what is in progress and starts no other; the rest stays as "
                     "it is."),
        .keepText = tr("&Keep Running"),
        .discardText = tr("&Stop After Current and Close"),
        .draftText = {},
    };
    m_question = new UnsavedDialog(question, m_window);
    connect(m_question, &UnsavedDialog::discardRequested, this, [this, leave] {
        if (!isRunning()) {
            leave();
            return;
        }
        m_leave = leave;
        for (const auto &batch : m_batches) {
            if (batch->job != nullptr)
                batch->job->stop();
        }
    });
    m_question->open();
    return false;
}

DeletionController::Batch *DeletionController::find(int number)
{
    const auto found
        = std::find_if(m_batches.cbegin(), m_batches.cend(),
                       [number](const auto &batch) { return batch->number == number; });
    return found == m_batches.cend() ? nullptr : found->get();
}

} // namespace groupdesk
