#include "nscalepaths.h"

using namespace Qt::StringLiterals;

namespace groupdesk::nscale {

ApiPath organizationsPath()
{
    return ApiPath("/api/v1/organizations"_L1);
}

ApiPath below(const Organization &organization, QLatin1String collection)
{
    return organizationsPath().segment(organization.id.toString()).literal(collection);
}

ApiPath groupPath(const Organization &organization, const GroupId &group)
{
    return below(organization, "/groups"_L1).segment(group.toString());
}

} // namespace groupdesk::nscale
