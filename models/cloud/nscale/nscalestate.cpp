#include "nscalestate.h"

#include "jsonfields.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace groupdesk::nscale {
namespace {

GroupState fromHealth(const QString &word)
{
    static const QHash<QString, GroupState> known {
        { u"healthy"_s, GroupState::Healthy },
        { u"degraded"_s, GroupState::Degraded },
        { u"error"_s, GroupState::Unhealthy },
    };
    return known.value(word, GroupState::Other);
}

GroupState fromProvisioning(const QString &word)
{
    static const QHash<QString, GroupState> known {
        { u"pending"_s, GroupState::Pending },
        { u"provisioning"_s, GroupState::Pending },
        { u"deprovisioning"_s, GroupState::Deleting },
        { u"error"_s, GroupState::Unhealthy },
    };
    return known.value(word, GroupState::Other);
}

} // namespace

StateReading readState(const QJsonObject &metadata)
{
    const QString provisioning = metadata.value("provisioningStatus"_L1).toString();
    const QString health = metadata.value("healthStatus"_L1).toString();
    if (json::time(metadata, "deletionTime"_L1))
        return { GroupState::Deleting, provisioning };
    const bool settled = provisioning.isEmpty() || provisioning == "provisioned"_L1;
    if (!settled)
        return { fromProvisioning(provisioning), provisioning };
    if (!health.isEmpty())
        return { fromHealth(health), health };
    if (!provisioning.isEmpty())
        return { GroupState::Healthy, provisioning };
    return {};
}

} // namespace groupdesk::nscale
