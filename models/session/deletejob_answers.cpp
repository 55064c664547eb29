// The part of DeleteJob about what became of the groups.

#include "deletejob_p.h"

#include "callerrors.h"

namespace groupdesk {
namespace {

using State = DeleteItem::State;

bool needsLook(const CloudError &error)
{
    return error.outcomeUnknown || saysMissing(error);
}

JournalConclusion conclusionOf(State state)
{
    using Kind = JournalConclusion::Kind;
    switch (state) {
    case State::Deleted:
        return { Kind::Done, {}, {} };
    case State::AlreadyGone:
    case State::DeletedAfterAll:
        return { Kind::FoundDone, {}, {} };
    case State::Failed:
    case State::StillThere:
    case State::NotStarted:
        return { Kind::NotDone, {}, {} };
    case State::Waiting:
    case State::Running:
    case State::Unknown:
        break;
    }
    return { Kind::Unknown, {}, {} };
}

} // namespace

void DeleteJob::takeAnswer(int index, const CloudResult<Removal> &answer)
{
    DeleteItem &item = m_items[index];
    if (item.state != State::Running)
        return; // its owner went away first
    --laneOf(index).onWire;
    schedule();
    OperationRecord &record = *workOf(index).record;
    item.elapsed = record.elapsed();
    record.answered(answer ? std::nullopt : std::optional(answer.error()));
    if (answer) {
        item.deletedAt = answer->deletedAt;
        conclude(index, State::Deleted, {});
    } else if (needsLook(answer.error())) {
        item.error = answer.error();
        lookFor(index);
    } else {
        conclude(index, State::Failed, answer.error());
    }
}

void DeleteJob::lookFor(int index)
{
    const DeleteTarget &target = m_items.at(index).target;
    GroupLook *&look = laneOf(index).looks[target.organization.id];
    if (!look)
        look = new GroupLook(target.client->groups(), target.organization, m_patience, this);
    look->add(target.ref.group,
              [this, index](GroupLook::Finding finding) { takeFinding(index, finding); });
}

void DeleteJob::takeFinding(int index, GroupLook::Finding finding)
{
    const CloudError error = *m_items.at(index).error;
    switch (finding) {
    case GroupLook::Finding::Gone:
        conclude(index, error.outcomeUnknown ? State::DeletedAfterAll : State::AlreadyGone, {});
        break;
    case GroupLook::Finding::There:
        conclude(index, error.outcomeUnknown ? State::StillThere : State::Failed, error);
        break;
    case GroupLook::Finding::NotSeen:
        conclude(index, State::Unknown, error);
        break;
    }
}

void DeleteJob::withdraw(int index, const CloudError &reason)
{
    Work &work = workOf(index);
    if (!work.isNoted)
        return;
    work.isNoted = false;
    work.record->answered(reason);
    work.record->conclude(conclusionOf(State::NotStarted));
    work.record.reset();
}

void DeleteJob::conclude(int index, State state, const std::optional<CloudError> &error)
{
    workOf(index).record->conclude(conclusionOf(state));
    workOf(index).record.reset();
    setState(index, state, error);
}

void DeleteJob::setState(int index, State state, const std::optional<CloudError> &error)
{
    DeleteItem &item = m_items[index];
    item.state = state;
    item.error = error;
    if (item.isFinal())
        release(index);
    Q_EMIT itemChanged(index);
}

void DeleteJob::release(int index)
{
    --m_open;
    for (const int dependent : std::as_const(workOf(index).dependents)) {
        Work &work = workOf(dependent);
        if (--work.waits == 0 && m_items.at(dependent).state == State::Waiting)
            laneOf(dependent).ready.insert(work.rank, dependent);
    }
    schedule();
}

void DeleteJob::loseOwner(const QObject *owner)
{
    for (int index = 0; index < m_items.size(); ++index) {
        DeleteTarget &target = m_items[index].target;
        if (target.owner != owner)
            continue;
        target.owner = nullptr;
        target.client = nullptr;
        Lane &lane = laneOf(index);
        qDeleteAll(std::exchange(lane.looks, {})); // they would ask a client that is gone
    }
    for (int index = 0; index < m_items.size(); ++index) {
        const DeleteItem &item = m_items.at(index);
        if (item.target.client)
            continue;
        if (item.state == State::Waiting) {
            withdraw(index, notOpenError());
            setState(index, State::NotStarted, item.target.unable);
        } else if (item.state == State::Running) {
            const CloudError error = item.error.value_or(closedError());
            if (!item.error)
                workOf(index).record->answered(error);
            conclude(index, State::Unknown, error);
        }
    }
}

} // namespace groupdesk
