#pragma once

#include "detailcontent.h"

namespace groupdesk {

/// What a Braintrust group may do, and who may do what with the group itself.
[[nodiscard]] MemberList braintrustGrants(const DetailContext &context);

} // namespace groupdesk
