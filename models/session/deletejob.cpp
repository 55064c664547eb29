#include "deletejob.h"

#include "callerrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

bool needsLook(const CloudError &error)
{
    return error.outcomeUnknown || error.kind == CloudError::Kind::NotFound
        || error.kind == CloudError::Kind::NotFoundOrForbidden;
}

} // namespace

DeleteJob::DeleteJob(const QList<DeleteTarget> &targets, QObject *parent) : QObject(parent)
{
    QSet<QObject *> owners;
    for (const DeleteTarget &target : targets) {
        DeleteItem item;
        item.target = target;
        m_items.append(item);
        if (target.owner)
            owners.insert(target.owner);
    }
    for (QObject *owner : std::as_const(owners))
        connect(owner, &QObject::destroyed, this, [this, owner] { loseOwner(owner); });
}

void DeleteJob::start()
{
    if (m_running || m_current >= 0)
        return;
    m_running = true;
    QMetaObject::invokeMethod(this, &DeleteJob::next, Qt::QueuedConnection);
}

void DeleteJob::stop()
{
    m_stopped = true;
    for (int index = 0; index < m_items.size(); ++index) {
        if (m_items.at(index).state == DeleteItem::State::Waiting)
            setState(index, DeleteItem::State::NotStarted);
    }
}

void DeleteJob::next()
{
    while (++m_current < m_items.size()) {
        const DeleteItem item = m_items.at(m_current);
        if (item.state != DeleteItem::State::Waiting)
            continue;
        if (!item.target.service) {
            setState(m_current, DeleteItem::State::NotStarted);
            continue;
        }
        if (item.target.lock && !item.target.lock->allowsWrites()) {
            setState(m_current, DeleteItem::State::Failed, lockedError());
            continue;
        }
        const int index = m_current;
        setState(index, DeleteItem::State::Running);
        item.target.service->remove(
            item.target.organization, item.target.ref.group, this,
            [this, index](const CloudResult<Removal> &answer) { takeAnswer(index, answer); });
        return;
    }
    m_running = false;
    Q_EMIT finished();
}

void DeleteJob::takeAnswer(int index, const CloudResult<Removal> &answer)
{
    if (m_items.at(index).state != DeleteItem::State::Running)
        return; // its owner went away first
    if (!answer && needsLook(answer.error())) {
        settle(index, answer.error());
        return;
    }
    if (answer) {
        m_items[index].deletedAt = answer->deletedAt;
        setState(index, DeleteItem::State::Deleted);
    } else {
        setState(index, DeleteItem::State::Failed, answer.error());
    }
    next();
}

void DeleteJob::settle(int index, const CloudError &error)
{
    using State = DeleteItem::State;
    const DeleteTarget target = m_items.at(index).target;
    m_items[index].error = error;
    m_look = new ListJob(*target.service, target.organization, this);
    connect(m_look, &ListJob::finished, this, [this, index, error](const QList<Group> &groups) {
        const GroupId id = m_items.at(index).target.ref.group;
        const bool there = std::any_of(groups.cbegin(), groups.cend(),
                                       [&id](const Group &group) { return group.id == id; });
        if (there)
            setState(index, error.outcomeUnknown ? State::StillThere : State::Failed, error);
        else
            setState(index, error.outcomeUnknown ? State::DeletedAfterAll : State::AlreadyGone);
        next();
    });
    connect(m_look, &ListJob::failed, this, [this, index, error](const CloudError &) {
        setState(index, State::Unknown, error);
        next();
    });
    m_look->start();
}

void DeleteJob::setState(int index, DeleteItem::State state, std::optional<CloudError> error)
{
    m_items[index].state = state;
    m_items[index].error = std::move(error);
    Q_EMIT itemChanged(index);
}

void DeleteJob::loseOwner(const QObject *owner)
{
    for (DeleteItem &item : m_items) {
        if (item.target.owner != owner)
            continue;
        item.target.owner = nullptr;
        item.target.service = nullptr;
    }
    for (int index = 0; index < m_items.size(); ++index) {
        const DeleteItem &item = m_items.at(index);
        if (item.target.service)
            continue;
        if (item.state == DeleteItem::State::Waiting)
            setState(index, DeleteItem::State::NotStarted);
        else if (item.state == DeleteItem::State::Running)
            abandon(index);
    }
}

void DeleteJob::abandon(int index)
{
    delete m_look; // it would ask a service that is gone
    const CloudError error = m_items.at(index).error.value_or(closedError());
    setState(index, DeleteItem::State::Unknown, error);
    // Later: the rest of the owner's end must not run inside a request to another service.
    QMetaObject::invokeMethod(this, &DeleteJob::next, Qt::QueuedConnection);
}

} // namespace groupdesk
