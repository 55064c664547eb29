#pragma once

#include "apipath.h"
#include "groupdraft.h"
#include "ids.h"
#include "organization.h"

#include <QJsonObject>

#include <optional>

/// \file What is sent to Braintrust about groups, and where to. Pure functions.

namespace groupdesk::braintrust {

[[nodiscard]] ApiPath groupsPath();
/// No value if \a group is not a UUID: nothing else may go into a path.
[[nodiscard]] std::optional<ApiPath> groupPath(const GroupId &group);

/// Unknown keys are refused by the server, nested ones too, so nothing is in it that was not asked
/// for.
[[nodiscard]] QJsonObject createBody(const Organization &organization, const GroupDraft &draft);

} // namespace groupdesk::braintrust
