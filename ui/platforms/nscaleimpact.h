#pragma once

#include "deletion/impactwords.h"

namespace groupdesk {

/// What deleting an Nscale group takes with it.
[[nodiscard]] ImpactWords nscaleImpact(const ImpactContext &context);

} // namespace groupdesk
