#pragma once

#include "apipath.h"
#include "ids.h"
#include "organization.h"

namespace groupdesk::nscale {

/// /api/v1/organizations
[[nodiscard]] ApiPath organizationsPath();
/// /api/v1/organizations/{organizationID} and \a collection, such as "/groups".
[[nodiscard]] ApiPath below(const Organization &organization, QLatin1String collection);
/// …/groups/{groupid}
[[nodiscard]] ApiPath groupPath(const Organization &organization, const GroupId &group);

} // namespace groupdesk::nscale
