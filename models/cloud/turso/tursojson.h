#pragma once

#include <QJsonObject>

namespace groupdesk::turso {

/// \a object with its keys in lower case (one level). A key that is lower case already wins over
/// another spelling of it.
[[nodiscard]] QJsonObject lowerKeys(const QJsonObject &object);

} // namespace groupdesk::turso
