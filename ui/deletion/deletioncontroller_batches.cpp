#include "deletion/deletioncontroller.h"

#include "clocktime.h"
#include "deletion/batchdialog.h"
#include "deletion/batchreport.h"
#include "errorwords.h"
#include "noticeboard.h"

#include <QLocale>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What was confirmed: carried out, followed, told.

namespace groupdesk {
namespace {

/// A single deletion that is quicker shows no window of its own: it would only flash.
constexpr auto patience = 600ms;

QString announcement(const BatchRow &row)
{
    const QString name = quotedName(row.subject.name);
    if (row.state == DeleteItem::State::AlreadyGone)
        return DeletionController::tr("%1 was already gone.").arg(name);
    if (row.state == DeleteItem::State::DeletedAfterAll)
        return DeletionController::tr("%1 was deleted: no clear answer came, but the list no "
                                      "longer has it.")
            .arg(name);
    if (!row.deletedAt)
        return DeletionController::tr("%1 was deleted.").arg(name);
    return DeletionController::tr("%1 was deleted by %2 at %3.")
        .arg(name, row.subject.platformName, clockTime(row.deletedAt->toLocalTime().time()));
}

} // namespace

void DeletionController::carryOut(const QList<DeletionSubject> &subjects,
                                  const DeletionMeasure &measure, const Purpose &purpose)
{
    QList<GroupRef> refs;
    for (const DeletionSubject &subject : subjects) {
        // Whatever was asked for: a marked group is never deleted.
        if (!m_workspace.isPinned(subject.ref) && !m_workspace.pinsProblem())
            refs.append(subject.ref);
    }
    if (refs.isEmpty())
        return;
    DeleteJob *job = m_workspace.remove(refs, measure, purpose.interrupted);
    if (Batch *known = find(purpose.again)) {
        known->dialog->beginAgain(refs);
        run(*known, job);
        reveal(purpose.again);
        return;
    }
    Batch &batch = makeBatch(subjects);
    run(batch, job);
    if (subjects.size() > 1) {
        batch.dialog->show();
        return;
    }
    QTimer::singleShot(patience, batch.dialog, [this, number = batch.number] {
        if (const Batch *still = find(number); still != nullptr && still->job != nullptr)
            reveal(number);
    });
}

DeletionController::Batch &DeletionController::makeBatch(const QList<DeletionSubject> &subjects)
{
    const int number = ++m_number;
    auto batch = std::make_unique<Batch>();
    batch->number = number;
    batch->subjects = subjects;
    batch->dialog = new BatchDialog(subjects, m_window);
    BatchDialog *dialog = batch->dialog;
    connect(dialog, &BatchDialog::progressed, this, &DeletionController::updateTask);
    connect(dialog, &BatchDialog::sentToBackground, this, [this, number] {
        if (Batch *hidden = find(number))
            hidden->inBackground = true;
        updateTask();
    });
    connect(dialog, &BatchDialog::announced, this, &DeletionController::announced);
    connect(dialog, &BatchDialog::retryRequested, this,
            [this, number](const QList<GroupRef> &refs) { retry(number, refs); });
    connect(dialog, &BatchDialog::stopRequested, this, [this, number] {
        if (const Batch *stopped = find(number); stopped != nullptr && stopped->job != nullptr)
            stopped->job->stop();
    });
    connect(dialog, &QObject::destroyed, this, [this, number] {
        std::erase_if(m_batches, [number](const auto &each) { return each->number == number; });
    });
    m_batches.push_back(std::move(batch));
    return *m_batches.back();
}

void DeletionController::run(Batch &batch, DeleteJob *job)
{
    BatchDialog *dialog = batch.dialog;
    batch.job = job;
    connect(job, &DeleteJob::itemChanged, dialog,
            [dialog, job](int index) { dialog->take(job->items().at(index)); });
    connect(job, &DeleteJob::finished, this, [this, number = batch.number] { finish(number); });
    job->start();
    updateTask();
    Q_EMIT runningChanged();
}

void DeletionController::finish(int number)
{
    Batch *batch = find(number);
    if (batch == nullptr)
        return;
    batch->job = nullptr;
    batch->dialog->end();
    updateBarriers();
    if (const BatchCounts &counts = batch->dialog->counts(); counts.total > 1)
        Q_EMIT taskEnded(tr("Deleting has ended"), batchSummary(counts) + u'.');
    tell(*batch);
    updateTask();
    Q_EMIT runningChanged();
    if (m_leave && !isRunning()) {
        const auto leave = std::exchange(m_leave, {});
        QTimer::singleShot(0, this, leave); // the window must not close inside its own signal
    }
}

/// Visible, the dialog says it all; else the window does.
void DeletionController::tell(const Batch &batch)
{
    BatchDialog *dialog = batch.dialog;
    const BatchCounts &counts = dialog->counts();
    if (counts.total == 1 && counts.gone == 1) {
        Q_EMIT announced(announcement(dialog->model().rowAt(0)));
        dialog->close();
        dialog->deleteLater(); // it may never have been shown
        return;
    }
    if (dialog->isVisible())
        return;
    if (counts.total == 1) {
        reveal(batch.number);
        return;
    }
    const QString summary = batchSummary(counts) + u'.';
    Q_EMIT announced(summary);
    m_notices.inform(u"batch/"_s + QString::number(batch.number), summary, {},
                     { { tr("Show &Report"), [this, number = batch.number] { reveal(number); } } });
}

void DeletionController::reveal(int number)
{
    Batch *batch = find(number);
    if (batch == nullptr)
        return;
    batch->inBackground = false;
    batch->dialog->show(); // it is above its window by itself
    batch->dialog->activateWindow();
    updateTask();
}

void DeletionController::updateTask()
{
    int finished = 0;
    int total = 0;
    for (const auto &batch : m_batches) {
        if (batch->job == nullptr || !batch->inBackground)
            continue;
        finished += batch->dialog->counts().finished();
        total += batch->dialog->counts().total;
    }
    const QString text = total == 0
        ? QString()
        : tr("Deleting… %1 of %2").arg(QLocale().toString(finished), QLocale().toString(total));
    if (text == m_task)
        return;
    m_task = text;
    Q_EMIT taskChanged(text);
}

} // namespace groupdesk
