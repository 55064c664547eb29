#pragma once

#include "http/httpmessage.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/// \file JSON over HTTP as all three platforms do it: compact, with a content type.

namespace groupdesk::demo {

[[nodiscard]] HttpResponse jsonResponse(int status, const QJsonObject &object);
[[nodiscard]] HttpResponse jsonResponse(int status, const QJsonArray &array);
[[nodiscard]] HttpResponse textResponse(int status, const QString &text);

/// No value if \a body is not a JSON object.
[[nodiscard]] std::optional<QJsonObject> jsonObject(const QByteArray &body);

/// The token behind "Bearer " (any case of the word); null if the header has another form.
[[nodiscard]] QByteArray bearerToken(const HttpRequest &request);

/// Every value of \a key in the query, decoded; "+" stands for itself, as in the platforms' own
/// clients.
[[nodiscard]] QStringList queryValues(const HttpRequest &request, const QString &key);

/// "2026-08-14T20:02:22.434Z"
[[nodiscard]] QString isoMilliseconds(const QDateTime &time);
/// "2026-08-14T20:02:22Z"
[[nodiscard]] QString isoSeconds(const QDateTime &time);

/// Hexadecimal digits in the form 8-4-4-4-12, any case.
[[nodiscard]] bool isUuid(const QString &text);

} // namespace groupdesk::demo
