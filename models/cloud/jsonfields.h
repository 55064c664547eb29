#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

/// \file Tolerant access to the fields of a JSON object. A field that is absent, null or of another
/// type has no value: an optional field of the wrong type must not cost the whole answer.

namespace groupdesk::json {

[[nodiscard]] std::optional<QString> text(const QJsonObject &object, QLatin1String key);
/// Empty text counts as no value.
[[nodiscard]] std::optional<QString> filledText(const QJsonObject &object, QLatin1String key);
[[nodiscard]] std::optional<bool> flag(const QJsonObject &object, QLatin1String key);
/// An RFC 3339 time in any offset and with any number of decimals, in UTC. A time without an offset
/// is taken as UTC.
[[nodiscard]] std::optional<QDateTime> time(const QJsonObject &object, QLatin1String key);
/// The texts of an array, in order and with duplicates; members of other types are left out.
[[nodiscard]] std::optional<QStringList> texts(const QJsonObject &object, QLatin1String key);

/// See time().
[[nodiscard]] std::optional<QDateTime> timeFromText(const QString &text);

} // namespace groupdesk::json
