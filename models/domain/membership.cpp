#include "membership.h"

#include <QQueue>

#include <algorithm>

namespace groupdesk {

MembershipGraph::MembershipGraph(const QList<Group> &groups)
{
    for (const Group &group : groups) {
        const auto *details = std::get_if<BraintrustDetails>(&group.details);
        if (details == nullptr)
            continue;
        Node node;
        node.name = group.name;
        node.users = details->memberUsers.value_or(QList<UserId> {});
        node.groups = details->memberGroups.value_or(QList<GroupId> {});
        node.known = details->memberUsers.has_value() && details->memberGroups.has_value();
        for (const GroupId &included : std::as_const(node.groups))
            m_containers[included].append(group.id);
        m_nodes.insert(group.id, std::move(node));
    }
}

QString MembershipGraph::name(const GroupId &group) const
{
    const auto found = m_nodes.constFind(group);
    return found == m_nodes.cend() ? QString() : found->name;
}

QList<GroupId> MembershipGraph::includedBy(const GroupId &group) const
{
    QList<GroupId> containers = m_containers.value(group);
    std::sort(containers.begin(), containers.end(), [this](const GroupId &l, const GroupId &r) {
        const int order = name(l).localeAwareCompare(name(r));
        return order != 0 ? order < 0 : l < r;
    });
    containers.erase(std::unique(containers.begin(), containers.end()), containers.end());
    return containers;
}

QSet<GroupId> MembershipGraph::closure(const GroupId &group) const
{
    return reached(group, group);
}

QSet<GroupId> MembershipGraph::reached(const GroupId &start, const GroupId &barrier) const
{
    QSet<GroupId> reached;
    QQueue<GroupId> open;
    open.enqueue(start);
    while (!open.isEmpty()) {
        const auto node = m_nodes.constFind(open.dequeue());
        if (node == m_nodes.cend())
            continue;
        for (const GroupId &next : node->groups) {
            if (next == barrier || reached.contains(next))
                continue;
            reached.insert(next);
            open.enqueue(next);
        }
    }
    return reached;
}

QHash<UserId, QList<GroupId>> MembershipGraph::inherited(const GroupId &group) const
{
    const auto own = m_nodes.constFind(group);
    if (own == m_nodes.cend())
        return {};
    const QSet<UserId> direct(own->users.cbegin(), own->users.cend());
    QHash<UserId, QList<GroupId>> found;
    for (const GroupId &branch : own->groups) {
        if (branch == group)
            continue;
        // A branch does not bring what it has only from the group itself, in a circle.
        QSet<GroupId> sources = reached(branch, group);
        sources.insert(branch);
        for (const GroupId &source : std::as_const(sources)) {
            const auto node = m_nodes.constFind(source);
            if (node == m_nodes.cend())
                continue;
            for (const UserId &user : node->users) {
                QList<GroupId> &branches = found[user];
                if (!direct.contains(user) && !branches.contains(branch))
                    branches.append(branch);
            }
        }
    }
    found.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return found;
}

int MembershipGraph::effectiveCount(const GroupId &group) const
{
    QSet<GroupId> sources = closure(group);
    sources.insert(group);
    QSet<UserId> people;
    for (const GroupId &source : std::as_const(sources)) {
        const auto node = m_nodes.constFind(source);
        if (node == m_nodes.cend())
            continue;
        for (const UserId &user : node->users)
            people.insert(user);
    }
    return int(people.size());
}

bool MembershipGraph::isComplete(const GroupId &group) const
{
    QSet<GroupId> sources = closure(group);
    sources.insert(group);
    return std::all_of(sources.cbegin(), sources.cend(), [this](const GroupId &source) {
        const auto node = m_nodes.constFind(source);
        return node != m_nodes.cend() && node->known;
    });
}

MembershipReasons MembershipGraph::why(const UserId &user, const GroupId &group, int limit) const
{
    // Breadth first, so that the shortest come first. Only branches that lead to the person are
    // followed; else a wide organization would be walked over again and again.
    MembershipReasons reasons;
    QSet<GroupId> useful;
    QQueue<GroupId> open;
    for (auto node = m_nodes.cbegin(); node != m_nodes.cend(); ++node) {
        if (node->users.contains(user)) {
            useful.insert(node.key());
            open.enqueue(node.key());
        }
    }
    while (!open.isEmpty()) {
        const auto containers = m_containers.constFind(open.dequeue());
        if (containers == m_containers.cend())
            continue;
        for (const GroupId &container : *containers) {
            if (useful.contains(container))
                continue;
            useful.insert(container);
            open.enqueue(container);
        }
    }
    QQueue<MembershipPath> paths;
    if (useful.contains(group))
        paths.enqueue({ group });
    // A bound on the walk, too: paths without circles can be many before the first one ends.
    constexpr int mostSteps = 20'000;
    for (int step = 0; !paths.isEmpty(); ++step) {
        const MembershipPath path = paths.dequeue();
        const auto node = m_nodes.constFind(path.constLast());
        if (node == m_nodes.cend())
            continue;
        const bool ends = node->users.contains(user);
        if ((ends && reasons.paths.size() >= limit) || step >= mostSteps) {
            reasons.capped = true;
            break;
        }
        if (ends)
            reasons.paths.append(path);
        QSet<GroupId> followed;
        for (const GroupId &next : node->groups) {
            if (!useful.contains(next) || path.contains(next) || followed.contains(next))
                continue;
            followed.insert(next);
            paths.enqueue(path + MembershipPath { next });
        }
    }
    return reasons;
}

std::optional<MembershipPath> MembershipGraph::cycle(const GroupId &container,
                                                     const GroupId &candidate) const
{
    if (container == candidate)
        return MembershipPath { container, container };
    QHash<GroupId, GroupId> cameFrom;
    QQueue<GroupId> open;
    open.enqueue(candidate);
    cameFrom.insert(candidate, container);
    while (!open.isEmpty()) {
        const GroupId at = open.dequeue();
        const auto node = m_nodes.constFind(at);
        if (node == m_nodes.cend())
            continue;
        for (const GroupId &next : node->groups) {
            if (next == container) {
                MembershipPath path { container };
                for (GroupId step = at; step != container; step = cameFrom.value(step))
                    path.prepend(step);
                path.prepend(container);
                return path;
            }
            if (cameFrom.contains(next))
                continue;
            cameFrom.insert(next, at);
            open.enqueue(next);
        }
    }
    return {};
}

} // namespace groupdesk
