#pragma once

#include "groupcontent.h"
#include "journal.h"

#include <QString>

namespace groupdesk {

// The stable words for what is written into files, the program's own and those it exports.

[[nodiscard]] QString toKey(GroupField field);
[[nodiscard]] QString toKey(JournalAction action);
[[nodiscard]] QString toKey(JournalAnswer::Kind kind);
[[nodiscard]] QString toKey(JournalConclusion::Kind kind);
[[nodiscard]] QString toKey(BatchEnd end);

} // namespace groupdesk
