#pragma once

#include "groupcontent.h"

#include <QList>
#include <QString>

#include <optional>

namespace groupdesk {

/// One thing about which the group as it was opened, as the platform has it now, and as it was
/// edited here do not all agree: a field with one value, one tag, or one item of a list.
struct MergeRow
{
    enum class Pick {
        Undecided,
        Theirs,
        Mine,
    };
    GroupField field = GroupField::Name;
    QString item; ///< of a list, or the name of a tag; empty for the other fields
    /// The value at each side. For an item of a list: empty text if it is there, no value if not.
    std::optional<QString> base;
    std::optional<QString> theirs;
    std::optional<QString> mine;
    /// Decided from the start where only one side changed it, or both to the same.
    Pick pick = Pick::Undecided;

    /// Both sides changed it, each to something else: a person must choose.
    [[nodiscard]] bool isConflict() const;
    friend bool operator==(const MergeRow &, const MergeRow &) = default;
};

/// Everything that differs among the three, in the order of GroupField. Protection is "true" or
/// "false". With \a theirs equal to \a base these are simply the changes made here.
///
/// Lists are sets, so an item is never in conflict: what one side added or removed is taken over
/// from that side, and both lists of changes are kept.
[[nodiscard]] QList<MergeRow> compareContents(const GroupContent &base, const GroupContent &theirs,
                                              const GroupContent &mine);

/// True if nothing is Undecided.
[[nodiscard]] bool isDecided(const QList<MergeRow> &rows);

/// \a theirs with every row whose pick is Mine applied. Fields that \a theirs does not have stay
/// away.
[[nodiscard]] GroupContent mergedContent(const GroupContent &theirs, const QList<MergeRow> &rows);

} // namespace groupdesk
