#include "writesinflight.h"

namespace groupdesk {

void WritesInFlight::noteDeleted(const GroupRef &ref)
{
    Writes &writes = m_writes[{ ref.profile, ref.organization }];
    writes.created.remove(ref.group);
    writes.deleted.insert(ref.group);
}

void WritesInFlight::noteCreated(const SourceRef &source, const Group &group)
{
    // A name that is an id (Turso) can be deleted and created again.
    Writes &writes = m_writes[source];
    writes.deleted.remove(group.id);
    writes.created.insert(group.id, group);
}

QList<Group> WritesInFlight::withoutDeleted(const SourceRef &source,
                                            const QList<Group> &groups) const
{
    const auto writes = m_writes.constFind(source);
    QList<Group> kept = groups;
    if (writes != m_writes.cend())
        kept.removeIf([&](const Group &group) { return writes->deleted.contains(group.id); });
    return kept;
}

QList<Group> WritesInFlight::corrected(const SourceRef &source, const QList<Group> &groups) const
{
    QList<Group> all = withoutDeleted(source, groups);
    const auto writes = m_writes.constFind(source);
    if (writes == m_writes.cend())
        return all;
    QSet<GroupId> listed;
    for (const Group &group : std::as_const(all))
        listed.insert(group.id);
    for (const Group &group : writes->created) {
        if (!listed.contains(group.id))
            all.append(group);
    }
    return all;
}

void WritesInFlight::forget(const SourceRef &source)
{
    m_writes.remove(source);
}

} // namespace groupdesk
