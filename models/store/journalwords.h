#pragma once

#include "journal.h"

#include <QString>

/// \file The stable words for enums of the journal in its file.

namespace groupdesk {

[[nodiscard]] QString storedWord(JournalAction action);
[[nodiscard]] QString storedWord(JournalAnswer::Kind kind);
[[nodiscard]] QString storedWord(JournalConclusion::Kind kind);
[[nodiscard]] QString storedWord(BatchEnd end);

// Unknown words do not stand in a journal of this version unless somebody changed it, which its
// chain tells. They are read as what claims the least.
[[nodiscard]] JournalAction actionOf(const QString &key); ///< unknown: EditGroup
[[nodiscard]] JournalAnswer::Kind answerKindOf(const QString &key); ///< unknown: Unknown
[[nodiscard]] JournalConclusion::Kind conclusionKindOf(const QString &key); ///< unknown: Unknown
[[nodiscard]] EndpointClass endpointClassOf(const QString &key); ///< unknown: Production

} // namespace groupdesk
