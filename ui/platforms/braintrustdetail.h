#pragma once

#include "detailcontent.h"

/// \file What the detail pane says of a Braintrust group.

namespace groupdesk {

[[nodiscard]] QList<Fact> braintrustFacts(const DetailContext &context);
[[nodiscard]] QList<MemberList> braintrustLists(const DetailContext &context);
[[nodiscard]] DetailNeeds braintrustNeeds();

} // namespace groupdesk
