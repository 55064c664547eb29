#pragma once

#include "platformui.h"

namespace groupdesk {

[[nodiscard]] PlatformUi tursoUi();

} // namespace groupdesk
