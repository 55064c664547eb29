#pragma once

#include "groupdraft.h"

#include <QJsonObject>

namespace groupdesk::turso {

/// What creates a group. One location, in the singular, goes in; "locations" comes out.
[[nodiscard]] QJsonObject createBody(const GroupDraft &draft, const TursoDraft &details);

} // namespace groupdesk::turso
