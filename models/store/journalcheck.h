#pragma once

#include "callback.h"
#include "journal.h"

namespace groupdesk {

class JournalSql;

/// Goes through the whole chain, in a transaction of its own: every record follows from the one
/// before it, every content is what its record or a later replacement says, nothing is missing,
/// nothing is too much, and what is searched is there for what was begun.
[[nodiscard]] StoreResult<JournalCheck> checkJournal(JournalSql &sql);

} // namespace groupdesk
