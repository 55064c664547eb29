#include "grouplook.h"

#include "listjob.h"

#include <QSet>

#include <algorithm>

namespace groupdesk {

GroupLook::GroupLook(GroupService &service, Organization organization, EditJob::Patience patience,
                     QObject *parent)
    : QObject(parent), m_service(service), m_organization(std::move(organization)),
      m_patience(patience)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &GroupLook::look);
}

void GroupLook::add(const GroupId &group, Callback settled)
{
    m_asked.append({ group, std::move(settled), std::max(1, m_patience.looks), false });
    // From the event loop: a cut connection takes several answers along, and one list does.
    if (!m_list && !m_pause.isActive())
        m_pause.start(0);
}

void GroupLook::look()
{
    for (Asked &asked : m_asked)
        asked.isInList = true;
    auto *list = new ListJob(m_service, m_organization, this);
    m_list = list;
    connect(list, &ListJob::finished, this, &GroupLook::take);
    connect(list, &ListJob::failed, this, &GroupLook::giveUp);
    list->start();
}

void GroupLook::take(const QList<Group> &groups)
{
    QSet<GroupId> there;
    there.reserve(groups.size());
    for (const Group &group : groups)
        there.insert(group.id);
    QList<Settled> all;
    QList<Asked> kept;
    for (Asked &asked : m_asked) {
        if (!asked.isInList)
            kept.append(asked);
        else if (!there.contains(asked.group))
            all.append({ asked.settled, Finding::Gone });
        else if (--asked.looksLeft == 0)
            all.append({ asked.settled, Finding::There });
        else
            kept.append(asked);
    }
    m_asked = kept;
    settle(all);
}

void GroupLook::giveUp(const CloudError &problem)
{
    m_problem = problem;
    QList<Settled> all;
    m_asked.removeIf([&all](const Asked &asked) {
        if (asked.isInList)
            all.append({ asked.settled, Finding::NotSeen });
        return asked.isInList;
    });
    settle(all);
}

void GroupLook::settle(const QList<Settled> &all)
{
    m_list = nullptr;
    if (!m_asked.isEmpty())
        m_pause.start(m_patience.pause);
    const QPointer<GroupLook> alive(this);
    for (const Settled &one : all) {
        one.callback(one.finding);
        if (!alive)
            return;
    }
}

} // namespace groupdesk
