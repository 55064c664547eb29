#pragma once

#include "apipath.h"
#include "ids.h"
#include "organization.h"

namespace groupdesk::turso {

/// Below which path the groups are. Both roots behave alike. The personal one has left the API
/// reference but still answers, and the vendor's command line still uses it.
enum class Root {
    Organization, ///< /v1/organizations/{slug}
    Personal, ///< /v1
};

/// What belongs to the organization: \a part is "/groups", "/usage" … For Root::Personal the
/// organization is not looked at.
[[nodiscard]] ApiPath below(Root root, const Organization &organization, QLatin1String part);
[[nodiscard]] ApiPath groupsPath(Root root, const Organization &organization);
[[nodiscard]] ApiPath groupPath(Root root, const Organization &organization, const GroupId &group);
/// The older list: one flat object, the content of which depends on the organization.
[[nodiscard]] ApiPath locationsPathV1();
/// The newer list, grouped by provider.
[[nodiscard]] ApiPath locationsPathV2(Root root, const Organization &organization);

} // namespace groupdesk::turso
