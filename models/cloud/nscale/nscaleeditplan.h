#pragma once

#include "nscaleeditbase.h"
#include "organization.h"
#include "restclient.h"

namespace groupdesk::nscale {

/// How to get from \a base to \a wanted: one PUT of the group, then one for each project whose link
/// changes. See EditService::plan(). The fields of errors are spelled as the platform does.
[[nodiscard]] CloudResult<EditPlan> editPlan(const RestClient &client,
                                             const Organization &organization, const EditBase &base,
                                             const GroupContent &wanted);

} // namespace groupdesk::nscale
