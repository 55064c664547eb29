#pragma once

#include "deletion/deletionsubject.h"
#include "impactjob.h"

#include <chrono>

/// \file How much a person has to do before something is done; all of it is decided here.
///
/// 1. What the opposite request takes back (a name, a member, protection) is done at once, with
///    Undo. Nothing here is of that kind.
/// 2. What can be made again nearly as it was is asked about, with what goes with it.
/// 3. What cannot, or is production, or is more than five groups, or would leave nobody to manage
///    the rest, takes typing a text.

namespace groupdesk {

enum class DeletionGate {
    Ask, ///< a plain question
    TypeText, ///< type what is about to happen
};

/// So many groups are deleted with a plain question.
inline constexpr qsizetype plainlyAtMost = 5;

/// Decided by the groups of \a subjects that would really be deleted: not those that are kept, nor,
/// once it is measured, those that are gone. What could not be measured is treated with the
/// greatest care. Null: not measured yet.
[[nodiscard]] DeletionGate deletionGate(const QList<DeletionSubject> &subjects,
                                        const DeletionMeasure *measure = nullptr);

/// What has to be typed: the group's name, or "delete 3 groups" for several. Also the latter for
/// one group whose name cannot be typed as it is shown (line ends, invisible characters).
[[nodiscard]] QString deletionPhrase(const QList<DeletionSubject> &targets);

/// The button works that long after the impact was shown at the earliest, so that it is read, and
/// no double click elsewhere reaches it.
[[nodiscard]] std::chrono::milliseconds settleDelay(DeletionGate gate);

} // namespace groupdesk
