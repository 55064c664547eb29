#include "nscalestate.h"

#include "jsonfields.h"

using namespace Qt::StringLiterals;

namespace groupdesk::nscale {

GroupState stateOfHealth(QAnyStringView word)
{
    if (word == "healthy"_L1)
        return GroupState::Healthy;
    if (word == "degraded"_L1)
        return GroupState::Degraded;
    return word == "error"_L1 ? GroupState::Unhealthy : GroupState::Other;
}

GroupState stateOfProvisioning(QAnyStringView word)
{
    if (word == "provisioned"_L1)
        return GroupState::Healthy;
    if (word == "pending"_L1 || word == "provisioning"_L1)
        return GroupState::Pending;
    if (word == "deprovisioning"_L1)
        return GroupState::Deleting;
    return word == "error"_L1 ? GroupState::Unhealthy : GroupState::Other;
}

StateReading readState(const QJsonObject &metadata)
{
    const Deletion deletion
        = json::time(metadata, "deletionTime"_L1) ? Deletion::UnderWay : Deletion::No;
    return stateOf(metadata.value("provisioningStatus"_L1).toString(),
                   metadata.value("healthStatus"_L1).toString(), deletion);
}

} // namespace groupdesk::nscale
