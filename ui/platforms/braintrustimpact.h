#pragma once

#include "deletion/impactwords.h"

namespace groupdesk {

/// What deleting a Braintrust group takes with it.
[[nodiscard]] ImpactWords braintrustImpact(const ImpactContext &context);

} // namespace groupdesk
