#pragma once

#include "group.h"
#include "ids.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace groupdesk {

/// What was created, changed and deleted in a source while its list was being read. That list may
/// be older than the write, so it must neither bring a deleted group back, nor take a new one away,
/// nor show one as it was before.
class WritesInFlight final
{
public:
    void noteDeleted(const GroupRef &ref);
    void noteCreated(const SourceRef &source, const Group &group);
    void noteChanged(const SourceRef &source, const Group &group);
    /// \a groups without what was deleted meanwhile, and as they were last written.
    [[nodiscard]] QList<Group> upToDate(const SourceRef &source, const QList<Group> &groups) const;
    /// The same, with what was created meanwhile.
    [[nodiscard]] QList<Group> corrected(const SourceRef &source, const QList<Group> &groups) const;
    /// The list is over: the next one is younger than the writes.
    void forget(const SourceRef &source);

private:
    struct Writes
    {
        QSet<GroupId> deleted;
        QHash<GroupId, Group> created;
        QHash<GroupId, Group> changed;
    };
    QHash<SourceRef, Writes> m_writes;
};

} // namespace groupdesk
