#pragma once

#include "detailcontent.h"

/// \file What the detail pane says of an Nscale group.

namespace groupdesk {

[[nodiscard]] QList<Fact> nscaleFacts(const DetailContext &context);
[[nodiscard]] QList<MemberList> nscaleLists(const DetailContext &context);
[[nodiscard]] DetailNeeds nscaleNeeds();

} // namespace groupdesk
