#pragma once

#include "problem.h"

namespace groupdesk {

/// True if the platform was not reached, or did not answer: the same call may work later without
/// anybody changing anything.
[[nodiscard]] bool isNetworkTrouble(const CloudError &error);
[[nodiscard]] bool isNetworkTrouble(const Problem &problem);

} // namespace groupdesk
