#pragma once

#include "scope.h"

#include <QJsonObject>

namespace groupdesk {

/// Everything has no keys; a folder "folder"; a profile "profile"; an organization that and
/// "organization".
[[nodiscard]] QJsonObject toJson(const Scope &scope);
/// Whatever is not one of these is everything.
[[nodiscard]] Scope scopeFrom(const QJsonObject &json);

} // namespace groupdesk
