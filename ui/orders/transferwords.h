#pragma once

#include "errortext.h"
#include "groupaction.h"
#include "orders/ordersubject.h"

namespace groupdesk {

/// What stands in the way of a transfer to \a target, and what to do about it. Not for
/// Obstacle::None.
[[nodiscard]] ErrorText obstacleWords(const TransferCheck &check, const OrganizationId &target,
                                      const OrderSubject &subject);
/// Nothing is in the way: what was seen.
[[nodiscard]] ErrorText possibleWords(const TransferCheck &check, const OrganizationId &target);

} // namespace groupdesk
