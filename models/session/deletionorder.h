#pragma once

#include "ids.h"

#include <QList>

namespace groupdesk {

/// One of several groups that are to be deleted together.
struct DoomedGroup
{
    GroupRef ref;
    QList<GroupId> includes; ///< groups whose people flow into it, of the same source
};

/// In which order to delete groups, by their places in the list that was given.
struct DeletionOrder
{
    QList<int> sequence; ///< every group once: after those that include it, else as given
    QList<QList<int>> dependents; ///< for each group: those that wait for it
    QList<int> waits; ///< for each group: how many it waits for
};

/// Groups go after the groups that include them, so that none is left that includes something which
/// is gone. Groups that include each other in a circle cannot all wait: of every circle the link
/// that leads back to the group met first, in the order given, does not count. A ref that is there
/// twice, a group that includes itself, and included groups that stay, do not matter. Takes time in
/// proportion to groups and links, however deep they are nested.
[[nodiscard]] DeletionOrder deletionOrder(const QList<DoomedGroup> &doomed);

} // namespace groupdesk
