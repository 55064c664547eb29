#pragma once

#include "platformui.h"

namespace groupdesk {

[[nodiscard]] PlatformUi nscaleUi();

} // namespace groupdesk
