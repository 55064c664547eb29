#pragma once

#include "platformui.h"

namespace groupdesk {

[[nodiscard]] PlatformUi braintrustUi();

} // namespace groupdesk
