#pragma once

#include "groupsnapshot.h"

#include <QJsonObject>

namespace groupdesk {

/// \a snapshot as it is stored; its raw object passes through withoutSecrets() once more.
[[nodiscard]] QJsonObject snapshotToJson(const GroupSnapshot &snapshot);
/// What is missing or of another type is empty.
[[nodiscard]] GroupSnapshot snapshotFromJson(const QJsonObject &json);

} // namespace groupdesk
