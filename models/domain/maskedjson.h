#pragma once

#include <QJsonObject>

namespace groupdesk {

/// \a object as it may be shown and copied: values whose key says that they are secret (token,
/// secret, password, jwt, api key …, in any spelling, at any depth) and whatever looks like a token
/// are replaced by "••••••". Everything else stays as it is.
[[nodiscard]] QJsonObject withoutSecrets(const QJsonObject &object);

} // namespace groupdesk
