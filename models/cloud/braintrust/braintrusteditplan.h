#pragma once

#include "callback.h"
#include "groupediting.h"
#include "restclient.h"

namespace groupdesk::braintrust {

/// What EditService::plan() promises. Refused are also a group that would include itself, directly
/// or through others, and whatever leaves Owners without anybody: the platform would let it happen.
/// Fields of a refusal are called "name", "description", "member_users" and "member_groups".
[[nodiscard]] CloudResult<EditPlan> editPlan(const RestClient &client, const EditBase &base,
                                             const GroupContent &wanted);

} // namespace groupdesk::braintrust
