#include "tursopaths.h"

using namespace Qt::StringLiterals;

namespace groupdesk::turso {

ApiPath below(Root root, const Organization &organization, QLatin1String part)
{
    if (root == Root::Personal)
        return ApiPath("/v1"_L1).literal(part);
    return ApiPath("/v1/organizations"_L1).segment(organization.id.toString()).literal(part);
}

ApiPath groupsPath(Root root, const Organization &organization)
{
    return below(root, organization, "/groups"_L1);
}

ApiPath groupPath(Root root, const Organization &organization, const GroupId &group)
{
    return groupsPath(root, organization).segment(group.toString());
}

ApiPath locationsPathV1()
{
    return ApiPath("/v1/locations"_L1);
}

ApiPath locationsPathV2(Root root, const Organization &organization)
{
    if (root == Root::Personal)
        return ApiPath("/v2/locations"_L1);
    return ApiPath("/v2/organizations"_L1)
        .segment(organization.id.toString())
        .literal("/locations"_L1);
}

} // namespace groupdesk::turso
