#pragma once

#include "source.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace groupdesk {

/// When the oldest of \a sources was complete, UTC; no value if none ever was.
[[nodiscard]] std::optional<QDateTime> oldestUpdate(const QList<Source> &sources);

/// "Updated just now", "Updated 10 s ago", "Updated 3 min ago". Both arguments in UTC.
[[nodiscard]] QString updatedText(const QDateTime &updated, const QDateTime &now);

/// How long updatedText() stays the same, as far as it is a matter of time; never zero.
[[nodiscard]] std::chrono::milliseconds untilUpdatedTextChanges(const QDateTime &updated,
                                                                const QDateTime &now);

/// A line for each of \a sources with the exact time; only the first ones if there are many.
[[nodiscard]] QString exactUpdates(const QList<Source> &sources);

} // namespace groupdesk
