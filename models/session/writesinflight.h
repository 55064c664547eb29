#pragma once

#include "groupbatch.h"
#include "ids.h"

#include <QHash>
#include <QSet>

namespace groupdesk {

/// What was created, changed and deleted in a source while its list was being read. That list may
/// be older than the write, so it must neither bring a deleted group back nor show one as it was
/// before. (A new one stays by itself: see GroupTableModel::endList().)
class WritesInFlight final
{
public:
    void noteDeleted(const GroupRef &ref);
    void noteCreated(const GroupRef &ref);
    void noteChanged(const SourceRef &source, const Group &group);
    [[nodiscard]] bool isEmpty(const SourceRef &source) const;
    /// \a count groups of \a page from \a first on, without what was deleted meanwhile, and as they
    /// were last written.
    [[nodiscard]] GroupBatch upToDate(const SourceRef &source, const GroupBatch &page,
                                      qsizetype first, qsizetype count) const;
    /// The list is over: the next one is younger than the writes.
    void forget(const SourceRef &source);

private:
    struct Writes
    {
        QSet<GroupId> deleted;
        QHash<GroupId, Group> changed;
    };
    QHash<SourceRef, Writes> m_writes;
};

} // namespace groupdesk
