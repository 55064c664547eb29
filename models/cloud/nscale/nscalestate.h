#pragma once

#include "group.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace groupdesk::nscale {

struct StateReading
{
    std::optional<GroupState> state; ///< no value: the server reports no state
    QString text; ///< the server's word that decided
};

/// The state in a resource's metadata. A deletion under way comes first, then an unfinished
/// provisioning, then health. Today's servers report every group as provisioned and healthy; the
/// lists of words have grown before ("pending"), so an unknown one is GroupState::Other.
[[nodiscard]] StateReading readState(const QJsonObject &metadata);

} // namespace groupdesk::nscale
