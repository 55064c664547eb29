#pragma once

#include "profile.h"

#include <QString>

namespace groupdesk {

/// What is wrong, in one sentence for people.
[[nodiscard]] QString problemText(ProfileProblem problem);

} // namespace groupdesk
