#pragma once

#include "clouderror.h"
#include "storeerror.h"

namespace groupdesk {

// How calls of a workspace fail before or beside the platform.

[[nodiscard]] CloudError notOpenError(); ///< the profile is not open; nothing was sent
[[nodiscard]] CloudError closedError(); ///< the profile was closed before the answer came
[[nodiscard]] CloudError lockedError(); ///< the profile is locked; nothing was sent

[[nodiscard]] CloudError notShownError(); ///< the group is not in the table; nothing was sent
[[nodiscard]] CloudError notListedError(); ///< the organization is not one that the token sees
[[nodiscard]] CloudError stoppedError(); ///< a person stopped it before it was sent
[[nodiscard]] CloudError pinnedError(); ///< marked "Never Delete"; nothing was sent
[[nodiscard]] CloudError badIdError(); ///< the id must not go into an address; nothing was sent

/// The journal could not note the write, for \a reason; nothing was sent.
[[nodiscard]] CloudError notJournalledError(const StoreError &reason);

// What an error of the platform says.

/// There is no such thing, or not for this token: look before believing it.
[[nodiscard]] bool saysMissing(const CloudError &error);
/// The platform has no such thing, and was not asked.
[[nodiscard]] bool isNotOffered(const CloudError &error);

} // namespace groupdesk
