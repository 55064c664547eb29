#pragma once

#include "group.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace groupdesk::turso {

struct StateReading
{
    std::optional<GroupState> state; ///< no value: the server reports no state
    QString text; ///< the server's word, where there is a single one
};

/// The state of a group with lower-case keys. "archived" (or "sleeping") comes first; then
/// "status", which is {"locations": [{"name", "status"}]} where the vendor's command line reads it,
/// and may be a word. A location that is "down" makes the group unhealthy if it is the primary one
/// and degraded if not; any other word means that it is up. AWS groups usually have no status.
[[nodiscard]] StateReading readState(const QJsonObject &keys, const QString &primary);

} // namespace groupdesk::turso
