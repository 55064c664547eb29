#include "scope.h"

namespace groupdesk {

bool contains(const Scope &scope, const SourceRef &source)
{
    if (const auto *profile = std::get_if<ProfileId>(&scope))
        return *profile == source.profile;
    if (const auto *only = std::get_if<SourceRef>(&scope))
        return *only == source;
    return true;
}

} // namespace groupdesk
