#pragma once

#include "groupdraft.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// \file What is sent to Nscale about groups, and raw objects taken apart.

namespace groupdesk::nscale {

/// The three lists are always there: the server refuses a missing or null "roleIDs" or
/// "serviceAccountIDs", and servers before 1.11 a missing "userIDs". "subjects" never: together
/// with "userIDs" it is refused by some generations, even when one of them is empty.
[[nodiscard]] QJsonObject createBody(const GroupDraft &draft, const NscaleDraft &details);

/// "metadata", "spec" or "status" of a resource.
[[nodiscard]] QJsonObject partOf(const QJsonValue &resource, QLatin1String part);
[[nodiscard]] QString idOf(const QJsonValue &resource);
/// The texts of an array in "spec", duplicates included; none if it is absent or null.
[[nodiscard]] QStringList specIds(const QJsonValue &resource, QLatin1String key);
/// False if a server says so, as the newer ones do; the older leave such roles out of the list.
[[nodiscard]] bool isGrantable(const QJsonValue &role);

} // namespace groupdesk::nscale
