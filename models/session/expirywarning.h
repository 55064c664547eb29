#pragma once

#include "tokenstatus.h"

namespace groupdesk {

/// How near a token's end is.
enum class ExpiryWarning {
    None, ///< far away, never, or not known
    TwoWeeks, ///< 14 days or less
    ThreeDays, ///< 3 days or less
    LastDay, ///< less than a day
    Expired,
};

/// \a now in any time zone.
[[nodiscard]] ExpiryWarning expiryWarning(const TokenStatus &status, const QDateTime &now);

} // namespace groupdesk
