#pragma once

#include "clouderror.h"
#include "group.h"

#include <QString>
#include <QStringList>

/// \file What can be told from a group or an answer without asking anybody.

namespace groupdesk::turso {

/// The codes of the legacy platform have three letters ("lhr"). Only its groups take more locations
/// than the one they were created with; all others answer "replication is not supported".
[[nodiscard]] bool isLegacyLocation(const QString &code);

/// True if \a locations is what a group has that never gets another.
[[nodiscard]] bool isSingleForGood(const QStringList &locations);

[[nodiscard]] bool isArchived(const Group &group);

/// True for 405 and 501, and for a 404 that does not say that the group or its organization is
/// missing: then this server does not have the call. A few of Turso's are known from its command
/// line only.
[[nodiscard]] bool isMissingCall(const CloudError &error);

} // namespace groupdesk::turso
