#pragma once

#include "querycompletion.h"
#include "queryfields.h"

namespace groupdesk {

/// What a field is about, in a few translated words.
[[nodiscard]] QString explanationOf(QueryField field);
/// The values \a field may have, as far as they are known; none where anything may be typed.
[[nodiscard]] QList<QueryChoice> choicesOf(QueryField field, const QueryVocabulary &vocabulary);

} // namespace groupdesk
