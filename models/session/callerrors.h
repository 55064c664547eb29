#pragma once

#include "clouderror.h"

namespace groupdesk {

// How calls of a workspace fail before or beside the platform.

[[nodiscard]] CloudError notOpenError(); ///< the profile is not open; nothing was sent
[[nodiscard]] CloudError closedError(); ///< the profile was closed before the answer came
[[nodiscard]] CloudError lockedError(); ///< the profile is locked; nothing was sent

} // namespace groupdesk
