#pragma once

#include "clouderror.h"
#include "groupsnapshot.h"
#include "ids.h"
#include "impact.h"

#include <QHash>
#include <QList>

namespace groupdesk {

/// What was found about deleting some groups, in one reading.
struct DeletionMeasure
{
    QHash<GroupRef, GroupImpact> impacts; ///< of every group that is still there
    QHash<GroupRef, GroupSnapshot> snapshots; ///< of the same groups
    QList<GroupRef> gone; ///< not in their organization's list any more
    /// Organizations whose groups could not be read. Impacts of theirs rest on what the table
    /// showed; a group that it did not show has none.
    QHash<SourceRef, CloudError> problems;
};

/// True if a person who has seen one of them learns nothing from the other. What merely ticks does
/// not count: times, sizes of databases, states of databases and projects, how an error was worded
/// or traced, the order of lists, and the objects as received, of which everything that can be made
/// again is in the content.
[[nodiscard]] bool saysTheSame(const DeletionMeasure &left, const DeletionMeasure &right);

} // namespace groupdesk
