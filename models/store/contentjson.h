#pragma once

#include "filewords.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace groupdesk {

[[nodiscard]] std::optional<GroupField> fieldOf(const QString &key);

/// \a content as it is stored. A field without a value has no key; a list that is not to be had is
/// not among "lists".
[[nodiscard]] QJsonObject contentToJson(const GroupContent &content);

/// The content that \a value describes, without any loss. Nothing if anything in it is missing, of
/// another type or unknown here.
[[nodiscard]] std::optional<GroupContent> contentFromJson(const QJsonValue &value);

} // namespace groupdesk
