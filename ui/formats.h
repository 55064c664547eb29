#pragma once

#include "group.h"
#include "plaintooltip.h" // IWYU pragma: export

#include <QDateTime>
#include <QString>

class QWidget;

namespace groupdesk {

/// "3 days ago", "just now"; a date for anything older than 30 days. Both arguments in UTC.
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);

/// "3 days ago (18 Nov 2026, 14:02)": for a label that has room. Both arguments in UTC.
[[nodiscard]] QString fullTime(const QDateTime &time, const QDateTime &now);

/// "14:02", or with its date if that is not today's. Local time; \a time in UTC.
[[nodiscard]] QString momentText(const QDateTime &time);

/// The exact time for tool tips: local time, and UTC in parentheses.
[[nodiscard]] QString exactTime(const QDateTime &time);

/// The height of \a widget's font: the unit of every size in this program.
[[nodiscard]] int em(const QWidget *widget);

} // namespace groupdesk
