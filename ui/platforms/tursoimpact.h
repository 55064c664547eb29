#pragma once

#include "deletion/impactwords.h"

namespace groupdesk {

/// What deleting a Turso group takes with it.
[[nodiscard]] ImpactWords tursoImpact(const ImpactContext &context);

} // namespace groupdesk
