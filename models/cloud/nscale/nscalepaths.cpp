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

} // namespace groupdesk::nscale
