#pragma once

#include "secretstore.h"

#include <QString>

namespace groupdesk {

/// The stable word for \a slot: "token", "proxy", "client" or "signin".
[[nodiscard]] QString wordOf(SecretSlot slot);

/// Under which name a secret is filed: the token under the profile's id, as all versions did; the
/// others under "<id>/<word>".
[[nodiscard]] QString entryOf(const ProfileId &profile, SecretSlot slot);

} // namespace groupdesk
