#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace groupdesk {

/// The body as JSON of any kind, bare strings included (QJsonDocument reads only objects and
/// arrays). Undefined if it is not JSON.
[[nodiscard]] QJsonValue errorJson(const QByteArray &body);

} // namespace groupdesk
