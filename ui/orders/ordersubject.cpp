#include "orders/ordersubject.h"

#include "workspace.h"

namespace groupdesk {

std::optional<OrderSubject> orderSubject(Workspace &workspace, const GroupRef &ref)
{
    const auto row = workspace.groups().row(ref);
    if (!row)
        return {};
    return OrderSubject {
        .ref = ref,
        .platformId = row->platform,
        .platform = row->platformName,
        .endpointClass = row->endpointClass,
        .profile = row->profileName,
        .organization = row->organizationName,
        .group = row->group.name,
        .locations = row->group.locations,
        .tokenVariable = workspace.platform(row->platform).environmentVariable,
    };
}

ErrorContext orderContext(const OrderSubject &subject)
{
    return { .activity = Activity::Ordering,
             .platform = subject.platform,
             .profile = subject.profile,
             .organization = subject.organization,
             .group = subject.group,
             .platformId = subject.platformId };
}

} // namespace groupdesk
