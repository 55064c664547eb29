#pragma once

#include "journal.h"

#include <QString>

/// \file The stable words for enums of the journal, in its file and its exports.

namespace groupdesk {

[[nodiscard]] QString toKey(JournalAction action);
[[nodiscard]] QString toKey(JournalAnswer::Kind kind);
[[nodiscard]] QString toKey(JournalConclusion::Kind kind);
[[nodiscard]] QString toKey(BatchEnd end);

// Unknown words do not stand in a journal of this version unless somebody changed it, which its
// chain tells. They are read as what claims the least.
[[nodiscard]] JournalAction actionOf(const QString &key); ///< unknown: EditGroup
[[nodiscard]] JournalAnswer::Kind answerKindOf(const QString &key); ///< unknown: Unknown
[[nodiscard]] JournalConclusion::Kind conclusionKindOf(const QString &key); ///< unknown: Unknown
[[nodiscard]] EndpointClass endpointClassOf(const QString &key); ///< unknown: Production

} // namespace groupdesk
