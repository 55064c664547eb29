#include "tursopaths.h"

using namespace Qt::StringLiterals;

namespace groupdesk::turso {

ApiPath groupsPath(Root root, const Organization &organization)
{
    if (root == Root::Personal)
        return ApiPath("/v1/groups"_L1);
    return ApiPath("/v1/organizations"_L1)
        .segment(organization.id.toString())
        .literal("/groups"_L1);
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
