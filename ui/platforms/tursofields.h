#pragma once

#include "platformui.h"

namespace groupdesk {

/// Why Turso cannot accept a name, and why it probably will not; empty: fine.
[[nodiscard]] QString tursoNameProblem(const QString &name);
[[nodiscard]] QString tursoNameWarning(const QString &name);

/// What of a group can be edited at Turso.
[[nodiscard]] QList<EditFieldUi> tursoFields();

} // namespace groupdesk
