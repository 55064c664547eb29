#pragma once

#include "ids.h"

#include <variant>

namespace groupdesk {

/// Everything that is open.
struct EverythingScope
{
    friend bool operator==(const EverythingScope &, const EverythingScope &) = default;
};

/// What the table is narrowed to: everything, one profile, or one organization of a profile.
using Scope = std::variant<EverythingScope, ProfileId, SourceRef>;

/// True if groups of \a source belong to \a scope.
[[nodiscard]] bool contains(const Scope &scope, const SourceRef &source);

} // namespace groupdesk
