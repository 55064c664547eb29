#include "deletejob_p.h"

#include "callerrors.h"
#include "deletionorder.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

using State = DeleteItem::State;

QList<DoomedGroup> doomedOf(const QList<DeleteItem> &items)
{
    QList<DoomedGroup> doomed;
    for (const DeleteItem &item : items)
        doomed.append({ item.target.ref, item.target.includes });
    return doomed;
}

} // namespace

DeleteJob::DeleteJob(const QList<DeleteTarget> &targets, WriteJournal &journal,
                     EditJob::Patience patience, QObject *parent)
    : QObject(parent), m_work(static_cast<std::size_t>(targets.size())), m_journal(journal),
      m_patience(patience), m_open(static_cast<int>(targets.size()))
{
    QSet<QObject *> owners;
    m_items.reserve(targets.size());
    for (const DeleteTarget &target : targets) {
        DeleteItem item;
        item.target = target;
        m_items.append(item);
        if (target.owner)
            owners.insert(target.owner);
    }
    makeLanes();
    for (QObject *owner : std::as_const(owners))
        connect(owner, &QObject::destroyed, this, [this, owner] { loseOwner(owner); });
}

DeleteJob::~DeleteJob() = default;

void DeleteJob::makeLanes()
{
    const DeletionOrder order = deletionOrder(doomedOf(m_items));
    for (int rank = 0; rank < order.sequence.size(); ++rank)
        workOf(order.sequence.at(rank)).rank = rank;
    QHash<PlatformClient *, std::size_t> lanes;
    for (int index = 0; index < m_items.size(); ++index) {
        Work &work = workOf(index);
        PlatformClient *client = m_items.at(index).target.client;
        if (!lanes.contains(client)) {
            lanes.insert(client, m_lanes.size());
            m_lanes.emplace_back();
        }
        work.lane = lanes.value(client);
        work.waits = order.waits.at(index);
        work.dependents = order.dependents.at(index);
        if (work.waits == 0)
            laneOf(index).ready.insert(work.rank, index);
    }
}

DeleteJob::Work &DeleteJob::workOf(int index)
{
    return m_work[static_cast<std::size_t>(index)];
}

DeleteJob::Lane &DeleteJob::laneOf(int index)
{
    return m_lanes[workOf(index).lane];
}

bool DeleteJob::isLocked(int index) const
{
    const auto &lock = m_items.at(index).target.lock;
    return lock && !lock->allowsWrites();
}

bool DeleteJob::isPaused(const Lane &lane) const
{
    const QList<TrafficPause> pauses = m_traffic ? m_traffic->pauses() : QList<TrafficPause>();
    return std::any_of(pauses.cbegin(), pauses.cend(), [&lane](const TrafficPause &pause) {
        return pause.host == lane.host && pause.reason == TrafficPause::Reason::RateLimited;
    });
}

void DeleteJob::heed(TrafficMonitor &traffic)
{
    m_traffic = &traffic;
    connect(m_traffic, &TrafficMonitor::pausesChanged, this, &DeleteJob::schedule);
}

// --- Beginning and ending

void DeleteJob::start()
{
    if (m_started)
        return;
    m_started = true;
    m_running = true;
    QMetaObject::invokeMethod(this, &DeleteJob::begin, Qt::QueuedConnection);
}

void DeleteJob::begin()
{
    QMap<int, JournalSubject> subjects;
    for (int index = 0; index < m_items.size(); ++index) {
        const DeleteItem &item = m_items.at(index);
        if (item.state != State::Waiting)
            continue;
        if (item.target.client)
            subjects.insert(workOf(index).rank, item.target.subject);
        else
            setState(index, State::NotStarted, item.target.unable);
    }
    const bool isRest = !m_interrupted.isEmpty();
    if (subjects.size() > 1 || (isRest && !subjects.isEmpty())) {
        beginBatch(subjects.values());
        return;
    }
    if (isRest && m_items.isEmpty())
        m_journal.endBatch(m_interrupted, BatchEnd::Finished); // nothing was left of it
    m_isReady = true;
    schedule();
}

void DeleteJob::beginBatch(const QList<JournalSubject> &subjects)
{
    const JournalBatch batch { newBatchId(), JournalAction::DeleteGroup, subjects };
    m_journal.beginBatch(batch, this, [this, id = batch.id](const StoreResult<Done> &noted) {
        if (noted) {
            m_batch = id;
            // In this order: whatever happens in between, no group is in no batch.
            if (!m_interrupted.isEmpty())
                m_journal.endBatch(m_interrupted, BatchEnd::Finished);
        }
        m_isReady = true;
        for (int index = 0; !noted && index < m_items.size(); ++index) {
            if (m_items.at(index).state == State::Waiting)
                setState(index, State::Failed, notJournalledError(noted.error()));
        }
        schedule();
    });
}

void DeleteJob::stop()
{
    for (int index = 0; index < m_items.size(); ++index) {
        if (m_items.at(index).state != State::Waiting)
            continue;
        withdraw(index, stoppedError());
        setState(index, State::NotStarted);
    }
    schedule();
}

void DeleteJob::finishIfOver()
{
    if (m_open > 0 || m_notesUnderWay > 0)
        return;
    m_running = false;
    if (!m_batch.isEmpty()) {
        const bool isWhole
            = std::none_of(m_items.cbegin(), m_items.cend(),
                           [](const DeleteItem &item) { return item.state == State::NotStarted; });
        m_journal.endBatch(m_batch, isWhole ? BatchEnd::Finished : BatchEnd::Stopped);
    }
    Q_EMIT finished();
}

// --- One after another

/// From the event loop: what follows from an answer must not run inside of it, where the job may
/// be stopped or an owner ending.
void DeleteJob::schedule()
{
    if (!m_running || !m_isReady || m_isScheduled)
        return;
    m_isScheduled = true;
    QMetaObject::invokeMethod(this, &DeleteJob::goOn, Qt::QueuedConnection);
}

void DeleteJob::goOn()
{
    m_isScheduled = false;
    if (!m_running)
        return;
    for (Lane &lane : m_lanes) {
        while (lane.onWire < width && !lane.noted.isEmpty() && !isPaused(lane))
            send(lane.noted.dequeue());
        while (lane.notesUnderWay + lane.noted.size() < ahead && !lane.ready.isEmpty()) {
            const int index = lane.ready.first();
            lane.ready.erase(lane.ready.cbegin());
            note(index);
        }
    }
    finishIfOver();
}

void DeleteJob::note(int index)
{
    const DeleteTarget &target = m_items.at(index).target;
    if (m_items.at(index).state != State::Waiting)
        return;
    if (isLocked(index)) {
        setState(index, State::Failed, lockedError());
        return;
    }
    const QList<PlannedRequest> requests
        = target.client->preview().remove(target.organization, target.ref.group);
    if (requests.isEmpty()) {
        setState(index, State::Failed, badIdError());
        return;
    }
    JournalIntent intent;
    intent.id = newOperationId();
    intent.action = JournalAction::DeleteGroup;
    intent.subject = target.subject;
    intent.batch = m_batch;
    intent.before = target.before;
    laneOf(index).host = requests.constFirst().url.authority();
    Work &work = workOf(index);
    work.record = std::make_unique<OperationRecord>(m_journal, intent);
    ++laneOf(index).notesUnderWay;
    ++m_notesUnderWay;
    const auto isBack = [this, index] {
        --laneOf(index).notesUnderWay;
        --m_notesUnderWay;
        schedule();
    };
    work.record->send(
        requests.constFirst(), this,
        [this, index, isBack] {
            isBack();
            noted(index);
        },
        [this, index, isBack](const CloudError &error) {
            isBack();
            if (m_items.at(index).state == State::Waiting)
                setState(index, State::Failed, error);
        });
}

void DeleteJob::noted(int index)
{
    Work &work = workOf(index);
    work.isNoted = true;
    if (m_items.at(index).state == State::Waiting)
        laneOf(index).noted.enqueue(index);
    else
        withdraw(index, stoppedError()); // stopped, or its owner gone, while it was being noted
}

void DeleteJob::send(int index)
{
    Work &work = workOf(index);
    if (m_items.at(index).state != State::Waiting)
        return;
    if (isLocked(index)) {
        withdraw(index, lockedError());
        setState(index, State::Failed, lockedError());
        return;
    }
    work.isNoted = false;
    ++laneOf(index).onWire;
    m_items[index].sent = true;
    setState(index, State::Running);
    const DeleteItem &item = m_items.at(index);
    if (item.state != State::Running)
        return; // its owner ended meanwhile
    work.record->handOver();
    item.target.client->groups().remove(
        item.target.organization, item.target.ref.group, this,
        [this, index](const CloudResult<Removal> &answer) { takeAnswer(index, answer); });
}

} // namespace groupdesk
