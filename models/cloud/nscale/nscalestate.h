#pragma once

#include "group.h"

#include <QAnyStringView>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace groupdesk::nscale {

template <class Text>
struct StateOf
{
    std::optional<GroupState> state; ///< no value: the server reports no state
    Text text; ///< the server's word that decided
};
using StateReading = StateOf<QString>;

/// The state in a resource's metadata. A deletion under way comes first, then an unfinished
/// provisioning, then health. Today's servers report every group as provisioned and healthy; the
/// lists of words have grown before ("pending"), so an unknown one is GroupState::Other.
[[nodiscard]] StateReading readState(const QJsonObject &metadata);

enum class Deletion {
    No,
    UnderWay,
};
[[nodiscard]] GroupState stateOfHealth(QAnyStringView word);
[[nodiscard]] GroupState stateOfProvisioning(QAnyStringView word);

/// readState()'s rule, for texts of any kind.
template <class Text>
[[nodiscard]] StateOf<Text> stateOf(const Text &provisioning, const Text &health, Deletion deletion)
{
    if (deletion == Deletion::UnderWay)
        return { GroupState::Deleting, provisioning };
    const GroupState provisioned = stateOfProvisioning(provisioning);
    if (provisioning.size() != 0 && provisioned != GroupState::Healthy)
        return { provisioned, provisioning };
    if (health.size() != 0)
        return { stateOfHealth(health), health };
    if (provisioning.size() != 0)
        return { GroupState::Healthy, provisioning };
    return {};
}

} // namespace groupdesk::nscale
