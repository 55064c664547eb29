#include "membership.h"

#include <QQueue>

#include <algorithm>

namespace groupdesk {

namespace {

constexpr quint32 nothing = ~quint32(0);

std::size_t hashOf(const CompactId &id)
{
    return qHashBits(id.bytes().data(), id.bytes().size());
}

std::vector<GroupView> viewsOf(const GroupBatch &batch)
{
    std::vector<GroupView> views;
    views.reserve(static_cast<std::size_t>(batch.size()));
    for (qsizetype place = 0; place < batch.size(); ++place)
        views.push_back(batch.view(place));
    return views;
}

template <class Id>
QList<Id> idsOf(const std::optional<std::vector<CompactId>> &ids)
{
    QList<Id> list;
    for (const CompactId &id : ids.value_or(std::vector<CompactId>()))
        list.append(Id(id.toString()));
    return list;
}

/// An id as the records have it, for as long as this lives.
class Sought final
{
public:
    explicit Sought(const QString &id)
        : m_text(id.toUtf8()),
          m_id(CompactId::of({ m_text.constData(), static_cast<std::size_t>(m_text.size()) },
                             m_uuid))
    {
    }
    Q_DISABLE_COPY_MOVE(Sought)
    [[nodiscard]] const CompactId &id() const { return m_id; }

private:
    QByteArray m_text;
    CompactId::Uuid m_uuid {};
    CompactId m_id;
};

} // namespace

MembershipGraph::MembershipGraph(const GroupBatch &groups)
    : m_groups(viewsOf(groups)), m_owner(std::make_shared<const GroupBatch>(groups))
{
    index();
}

MembershipGraph::MembershipGraph(std::vector<GroupView> groups, std::shared_ptr<const void> owner)
    : m_groups(std::move(groups)), m_owner(std::move(owner))
{
    index();
}

void MembershipGraph::index()
{
    std::erase_if(m_groups, [](const GroupView &group) {
        return group.platform() != GroupFields::Platform::Braintrust;
    });
    std::size_t size = 16;
    while (size < m_groups.size() * 2)
        size *= 2;
    m_table.assign(size, nothing);
    for (quint32 place = 0; place < m_groups.size(); ++place) {
        const CompactId id = m_groups[place].id();
        std::size_t at = hashOf(id) & (size - 1);
        while (m_table[at] != nothing && !(m_groups[m_table[at]].id() == id))
            at = (at + 1) & (size - 1);
        m_table[at] = place;
    }
}

std::optional<GroupView> MembershipGraph::find(const GroupId &group) const
{
    if (m_table.empty())
        return {};
    const Sought sought(group.toString());
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t at = hashOf(sought.id()) & mask; m_table[at] != nothing;
         at = (at + 1) & mask) {
        if (m_groups[m_table[at]].id() == sought.id())
            return m_groups[m_table[at]];
    }
    return {};
}

std::optional<MembershipGraph::Node> MembershipGraph::node(const GroupId &group) const
{
    const std::optional<GroupView> found = find(group);
    if (!found)
        return {};
    GroupFields fields;
    found->read(fields);
    Node node;
    node.name = QString::fromUtf8(fields.name.data(), static_cast<qsizetype>(fields.name.size()));
    node.users = idsOf<UserId>(fields.memberUsers);
    node.groups = idsOf<GroupId>(fields.memberGroups);
    node.known = fields.memberUsers.has_value() && fields.memberGroups.has_value();
    return node;
}

QList<GroupId> MembershipGraph::groupsWith(const UserId &user) const
{
    const Sought sought(user.toString());
    QList<GroupId> found;
    GroupFields fields;
    for (const GroupView &group : m_groups) {
        group.read(fields);
        if (fields.memberUsers
            && std::find_if(fields.memberUsers->begin(), fields.memberUsers->end(),
                            [&sought](const CompactId &id) { return id == sought.id(); })
                != fields.memberUsers->end())
            found.append(GroupId(fields.id.toString()));
    }
    return found;
}

const MembershipGraph::Containers &MembershipGraph::containers() const
{
    if (m_containers)
        return *m_containers;
    Containers &containers = m_containers.emplace();
    GroupFields fields;
    for (const GroupView &group : m_groups) {
        group.read(fields);
        for (const CompactId &included : fields.memberGroups.value_or(std::vector<CompactId>()))
            containers[GroupId(included.toString())].append(GroupId(fields.id.toString()));
    }
    return containers;
}

bool MembershipGraph::contains(const GroupId &group) const
{
    return find(group).has_value();
}

QString MembershipGraph::name(const GroupId &group) const
{
    const auto found = node(group);
    return found ? found->name : QString();
}

QList<GroupId> MembershipGraph::includedBy(const GroupId &group) const
{
    QList<GroupId> including = containers().value(group);
    std::sort(including.begin(), including.end(), [this](const GroupId &l, const GroupId &r) {
        const int order = name(l).localeAwareCompare(name(r));
        return order != 0 ? order < 0 : l < r;
    });
    including.erase(std::unique(including.begin(), including.end()), including.end());
    return including;
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
        const auto at = node(open.dequeue());
        if (!at)
            continue;
        for (const GroupId &next : at->groups) {
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
    const auto own = node(group);
    if (!own)
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
            const auto at = node(source);
            if (!at)
                continue;
            for (const UserId &user : at->users) {
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
        const auto at = node(source);
        if (!at)
            continue;
        for (const UserId &user : at->users)
            people.insert(user);
    }
    return int(people.size());
}

bool MembershipGraph::isComplete(const GroupId &group) const
{
    QSet<GroupId> sources = closure(group);
    sources.insert(group);
    return std::all_of(sources.cbegin(), sources.cend(), [this](const GroupId &source) {
        const auto at = node(source);
        return at && at->known;
    });
}

MembershipReasons MembershipGraph::why(const UserId &user, const GroupId &group, int limit) const
{
    // Breadth first, so that the shortest come first. Only branches that lead to the person are
    // followed; else a wide organization would be walked over again and again.
    MembershipReasons reasons;
    QSet<GroupId> useful;
    QQueue<GroupId> open;
    for (const GroupId &with : groupsWith(user)) {
        useful.insert(with);
        open.enqueue(with);
    }
    while (!open.isEmpty()) {
        const auto including = containers().constFind(open.dequeue());
        if (including == containers().cend())
            continue;
        for (const GroupId &container : *including) {
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
        const auto last = node(path.constLast());
        if (!last)
            continue;
        const bool ends = last->users.contains(user);
        if ((ends && reasons.paths.size() >= limit) || step >= mostSteps) {
            reasons.capped = true;
            break;
        }
        if (ends)
            reasons.paths.append(path);
        QSet<GroupId> followed;
        for (const GroupId &next : last->groups) {
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
        const auto here = node(at);
        if (!here)
            continue;
        for (const GroupId &next : here->groups) {
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
