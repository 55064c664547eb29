#pragma once

#include "group.h"
#include "groupdraft.h"
#include "groupediting.h"
#include "journal.h"
#include "source.h"

namespace groupdesk {

// What jobs note in the journal about a group.

[[nodiscard]] JournalSubject journalSubject(const Source &source, const GroupId &group,
                                            const QString &name);
/// Of a profile as a whole.
[[nodiscard]] JournalSubject journalSubject(const Profile &profile);

/// The group as an editor read it: what it says about itself, and nothing of what others say about
/// it (grants, containers, databases).
[[nodiscard]] GroupSnapshot snapshotOf(const EditBase &base);
/// The little that a row of the table shows.
[[nodiscard]] GroupSnapshot snapshotOf(const Group &group);

/// What a group made from \a draft is wanted to be.
[[nodiscard]] GroupContent wantedBy(const GroupDraft &draft);

/// The first of \a requests, which is the one that is sent; one without address if there is none.
[[nodiscard]] PlannedRequest firstOf(const QList<PlannedRequest> &requests);

} // namespace groupdesk
