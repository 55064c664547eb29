#pragma once

#include "capabilities.h"

#include <QString>

namespace groupdesk {

/// Why an action is not to be had, in one sentence for a tool tip or a dimmed button: what is in
/// the way and, where something helps, what that is. Plain text; \a profileName may be empty.
[[nodiscard]] QString limitText(const Limit &limit, GroupAction action, const QString &profileName);

} // namespace groupdesk
