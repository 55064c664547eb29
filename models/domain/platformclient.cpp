#include "platformclient.h"

namespace groupdesk {

GroupService::~GroupService() = default;
OrganizationService::~OrganizationService() = default;
DirectoryService::~DirectoryService() = default;
TokenService::~TokenService() = default;
EditService::~EditService() = default;
GroupActionService::~GroupActionService() = default;
InsightService::~InsightService() = default;
RequestPreview::~RequestPreview() = default;
PlatformClient::~PlatformClient() = default;
PlatformFactory::~PlatformFactory() = default;

} // namespace groupdesk
