#include "writesinflight.h"

namespace groupdesk {

void WritesInFlight::noteDeleted(const GroupRef &ref)
{
    Writes &writes = m_writes[{ ref.profile, ref.organization }];
    writes.changed.remove(ref.group);
    writes.deleted.insert(ref.group);
}

void WritesInFlight::noteCreated(const GroupRef &ref)
{
    // A name that is an id (Turso) can be deleted and created again.
    m_writes[{ ref.profile, ref.organization }].deleted.remove(ref.group);
}

void WritesInFlight::noteChanged(const SourceRef &source, const Group &group)
{
    m_writes[source].changed.insert(group.id, group);
}

bool WritesInFlight::isEmpty(const SourceRef &source) const
{
    return !m_writes.contains(source);
}

GroupBatch WritesInFlight::upToDate(const SourceRef &source, const GroupBatch &page,
                                    qsizetype first, qsizetype count) const
{
    const Writes writes = m_writes.value(source);
    GroupBatch kept(page.organization());
    for (qsizetype place = first; place < first + count; ++place) {
        const GroupView group = page.view(place);
        const GroupId id(group.id().toString());
        if (writes.deleted.contains(id))
            continue;
        if (const auto changed = writes.changed.constFind(id); changed != writes.changed.cend())
            kept.append(*changed);
        else
            kept.append(group);
    }
    return kept;
}

void WritesInFlight::forget(const SourceRef &source)
{
    m_writes.remove(source);
}

} // namespace groupdesk
