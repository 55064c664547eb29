#pragma once

#include "platformui.h"

namespace groupdesk {

/// Why Braintrust may not take a name as it looks; empty: fine.
[[nodiscard]] QString braintrustNameWarning(const QString &name);

/// What of a group can be edited at Braintrust.
[[nodiscard]] QList<EditFieldUi> braintrustFields();

} // namespace groupdesk
