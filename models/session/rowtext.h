#pragma once

#include "groupstore.h"

#include <string>

namespace groupdesk {

/// What a row is found by, case-folded, a field to a line, so that a phrase never matches across
/// two fields: name, description, the id and Turso's second id where they are no UUIDs, locations.
/// Written to \a folded.
void foldRow(const GroupView &group, std::string &folded);
/// The same of what all rows of a source share.
[[nodiscard]] std::string foldSource(const RowSource &source);
/// True if \a word may be part of a UUID, and long enough that this says something: then those of a
/// row are asked, too.
[[nodiscard]] bool mayBePartOfUuid(std::string_view word);
/// Whether one of the row's own ids is a UUID that contains \a word.
[[nodiscard]] bool uuidContains(const GroupView &group, std::string_view word);

} // namespace groupdesk
