#pragma once

#include "platformui.h"

namespace groupdesk {

/// Why Nscale cannot accept a name; empty: fine.
[[nodiscard]] QString nscaleNameProblem(const QString &name);

/// What of a group can be edited at Nscale.
[[nodiscard]] QList<EditFieldUi> nscaleFields();

} // namespace groupdesk
