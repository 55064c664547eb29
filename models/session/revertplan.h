#pragma once

#include "editjob.h"
#include "journal.h"

#include <optional>
#include <variant>

namespace groupdesk {

/// Why an operation cannot be taken back. A value; the user interface has the words.
enum class RevertObstacle {
    NothingDone, ///< it changed nothing
    NotSettled, ///< nobody knows what it did, or it is still going on
    NothingLeft, ///< what it changed was changed back since, as it was seen afterwards
    IsDeletion, ///< a deleted group is made again, which is something else
    Transferred, ///< only its new organization could hand it back
    TokenMade, ///< a single token cannot be ended
    TokensEnded, ///< what has ended does not come back
    TokenExchanged,
    Unarchived, ///< groups are archived by their platform, not by people
    GrantMade, ///< it is taken away where grants are managed
    ContentGone, ///< the content was pruned, or a person was taken out of it
    GroupUnknown, ///< the journal does not have the group's id
};

/// The inverse of an edit, to be saved: the group must still be what the edit left.
struct RevertByEdit
{
    GroupRef group; ///< as it is called after the edit
    EditRequest request;
};

/// The inverse of a creation: the group is to be deleted, with everything that goes with it.
struct RevertByDeletion
{
    GroupRef group;
};

using RevertPlan = std::variant<RevertByEdit, RevertByDeletion, RevertObstacle>;

/// How what \a entry did can be undone. Asks nobody: whether the group still is what the operation
/// left is for EditJob to find out.
[[nodiscard]] RevertPlan revertPlan(const JournalEntry &entry);

/// \a after with what led from \a before to \a wanted taken back, and nothing else: what \a after
/// has from elsewhere stays.
[[nodiscard]] GroupContent takenBack(const GroupContent &before, const GroupContent &wanted,
                                     const GroupContent &after);

} // namespace groupdesk
