#pragma once

#include "scope.h"

#include <optional>

namespace groupdesk {

class ClassBand;
class Workspace;

/// Says on \a band how much care \a scope deserves: the class of its profile or, for a mixed scope,
/// the class that deserves the most. Hides the band while there is no profile.
void updateBand(ClassBand &band, const Workspace &workspace, const Scope &scope);

/// The profile of a scope; no value for everything and for folders.
[[nodiscard]] std::optional<ProfileId> profileOf(const Scope &scope);

} // namespace groupdesk
