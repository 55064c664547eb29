#pragma once

#include "detailcontent.h"

/// \file What the detail pane says of a Turso group.

namespace groupdesk {

[[nodiscard]] QList<Fact> tursoFacts(const DetailContext &context);
[[nodiscard]] QList<MemberList> tursoLists(const DetailContext &context);
[[nodiscard]] DetailNeeds tursoNeeds();

} // namespace groupdesk
