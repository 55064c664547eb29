#pragma once

#include <QString>
#include <QTime>

namespace groupdesk {

/// The time of day with its seconds, as the default locale writes it: "14:02:07", "2:02:07 PM".
/// Qt's own short format leaves the seconds out, and the long one adds the time zone.
[[nodiscard]] QString clockTime(const QTime &time);

} // namespace groupdesk
