#pragma once

#include "groupaction.h"
#include "restclient.h"
#include "tursopaths.h"

namespace groupdesk::turso {

/// The one request that carries out \a order. BadArgument, with the field, if it can never be
/// accepted.
[[nodiscard]] CloudResult<PlannedRequest> orderRequest(const RestClient &client, Root root,
                                                       const Organization &organization,
                                                       const GroupId &group,
                                                       const GroupOrder &order);

} // namespace groupdesk::turso
