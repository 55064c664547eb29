#pragma once

#include "errortext.h"

namespace groupdesk {

class Workspace;

/// The names that an error about \a ref may use, as far as they are known.
[[nodiscard]] ErrorContext groupContext(Workspace &workspace, const GroupRef &ref,
                                        Activity activity);

} // namespace groupdesk
