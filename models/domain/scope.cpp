#include "scope.h"

namespace groupdesk {

bool contains(const Scope &scope, const SourceRef &source, const QString &folder)
{
    if (const auto *profile = std::get_if<ProfileId>(&scope))
        return *profile == source.profile;
    if (const auto *only = std::get_if<SourceRef>(&scope))
        return *only == source;
    if (const auto *shown = std::get_if<FolderScope>(&scope))
        return shown->name == folder;
    return true;
}

bool touches(const Scope &scope, const Profile &profile)
{
    if (const auto *only = std::get_if<SourceRef>(&scope))
        return only->profile == profile.id;
    return contains(scope, { profile.id, {} }, profile.folder);
}

} // namespace groupdesk
