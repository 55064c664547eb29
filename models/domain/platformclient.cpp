#include "platformclient.h"

namespace groupdesk {

GroupService::~GroupService() = default;
OrganizationService::~OrganizationService() = default;
DirectoryService::~DirectoryService() = default;
TokenService::~TokenService() = default;
PlatformClient::~PlatformClient() = default;
PlatformFactory::~PlatformFactory() = default;

} // namespace groupdesk
