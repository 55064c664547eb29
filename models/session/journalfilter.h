#pragma once

#include "journal.h"

#include <QString>

namespace groupdesk {

/// What of the journal is to be seen: by the model that shows it, and by an export of the same.
struct JournalFilter
{
    enum class Kind {
        All,
        RecycleBin, ///< deletions that happened
        Edits,
        Creations,
        Orders, ///< everything else: tokens, transfers, unarchiving …
    };
    QString text; ///< see JournalQuery::text
    Kind kind = Kind::All;

    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

/// The question that brings everything \a filter lets through, and possibly more: see fits().
[[nodiscard]] JournalQuery queryOf(const JournalFilter &filter);
/// Whether \a entry, an answer to that question, is one of \a filter.
[[nodiscard]] bool fits(const JournalEntry &entry, const JournalFilter &filter);

/// How an operation stands, for a glance.
enum class JournalOutcome {
    Done,
    FoundDone,
    NotDone,
    Partly,
    Unknown,
    NotEnded, ///< as far as is noted: it is going on, or the program ended in the middle
};
[[nodiscard]] JournalOutcome outcomeOf(const JournalEntry &entry);

} // namespace groupdesk
