#include "expirywarning.h"

namespace groupdesk {

ExpiryWarning expiryWarning(const TokenStatus &status, const QDateTime &now)
{
    if (!status.expires || status.neverExpires)
        return ExpiryWarning::None;
    static constexpr qint64 day = 24 * 60 * 60;
    const qint64 left = now.secsTo(*status.expires);
    if (left <= 0)
        return ExpiryWarning::Expired;
    if (left < day)
        return ExpiryWarning::LastDay;
    if (left <= 3 * day)
        return ExpiryWarning::ThreeDays;
    return left <= 14 * day ? ExpiryWarning::TwoWeeks : ExpiryWarning::None;
}

} // namespace groupdesk
