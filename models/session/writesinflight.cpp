#include "writesinflight.h"

namespace groupdesk {

void WritesInFlight::noteDeleted(const GroupRef &ref)
{
    Writes &writes = m_writes[{ ref.profile, ref.organization }];
    writes.created.remove(ref.group);
    writes.changed.remove(ref.group);
    writes.deleted.insert(ref.group);
}

void WritesInFlight::noteCreated(const SourceRef &source, const Group &group)
{
    // A name that is an id (Turso) can be deleted and created again.
    Writes &writes = m_writes[source];
    writes.deleted.remove(group.id);
    writes.created.insert(group.id, group);
}

void WritesInFlight::noteChanged(const SourceRef &source, const Group &group)
{
    Writes &writes = m_writes[source];
    if (const auto created = writes.created.find(group.id); created != writes.created.end())
        *created = group;
    writes.changed.insert(group.id, group);
}

QList<Group> WritesInFlight::upToDate(const SourceRef &source, const QList<Group> &groups) const
{
    const auto writes = m_writes.constFind(source);
    if (writes == m_writes.cend())
        return groups;
    QList<Group> kept;
    for (const Group &group : groups) {
        if (!writes->deleted.contains(group.id))
            kept.append(writes->changed.value(group.id, group));
    }
    return kept;
}

QList<Group> WritesInFlight::corrected(const SourceRef &source, const QList<Group> &groups) const
{
    QList<Group> all = upToDate(source, groups);
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
