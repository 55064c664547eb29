#pragma once

#include "group.h"
#include "ids.h"

#include <QList>

#include <optional>

namespace groupdesk {

/// The member lists of a permission group as the editor reads them: null, which some servers send
/// for an empty list, means none; a list that is absent was not sent, and has no value. Groups of
/// other platforms have no value either.
[[nodiscard]] std::optional<QList<UserId>> memberUsersOf(const Group &group);
[[nodiscard]] std::optional<QList<GroupId>> memberGroupsOf(const Group &group);

} // namespace groupdesk
