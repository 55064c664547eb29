#pragma once

#include "platformui.h"

namespace groupdesk {

[[nodiscard]] OrderUi tursoOrders();

} // namespace groupdesk
