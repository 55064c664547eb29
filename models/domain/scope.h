#pragma once

#include "ids.h"
#include "profile.h"

#include <QString>

#include <variant>

namespace groupdesk {

/// Everything that is open.
struct EverythingScope
{
    friend bool operator==(const EverythingScope &, const EverythingScope &) = default;
};

/// The profiles of one folder.
struct FolderScope
{
    QString name; ///< Profile::folder, never empty

    friend bool operator==(const FolderScope &, const FolderScope &) = default;
};

/// What the table is narrowed to: everything, a folder, one profile, or one organization of a
/// profile.
using Scope = std::variant<EverythingScope, ProfileId, SourceRef, FolderScope>;

/// True if groups of \a source, whose profile is shown in \a folder, belong to \a scope.
[[nodiscard]] bool contains(const Scope &scope, const SourceRef &source, const QString &folder);
/// True if \a scope shows \a profile, be it only one organization of it.
[[nodiscard]] bool touches(const Scope &scope, const Profile &profile);

} // namespace groupdesk
