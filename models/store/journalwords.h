#pragma once

#include "filewords.h"

#include <QString>

/// \file What the stable words of filewords.h stand for.

namespace groupdesk {

// Unknown words do not stand in a journal of this version unless somebody changed it, which its
// chain tells. They are read as what claims the least.
[[nodiscard]] JournalAction actionOf(const QString &key); ///< unknown: EditGroup
[[nodiscard]] JournalAnswer::Kind answerKindOf(const QString &key); ///< unknown: Unknown
[[nodiscard]] JournalConclusion::Kind conclusionKindOf(const QString &key); ///< unknown: Unknown
[[nodiscard]] EndpointClass endpointClassOf(const QString &key); ///< unknown: Production

} // namespace groupdesk
