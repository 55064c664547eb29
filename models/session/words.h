#pragma once

#include "source.h"

#include <QString>

namespace groupdesk {

/// The translated word for a class, in the middle of a sentence: "production".
[[nodiscard]] QString className(EndpointClass endpointClass);
/// The translated words for a state, in the middle of a sentence: "waiting for the token".
[[nodiscard]] QString stateName(LoadState state);

} // namespace groupdesk
