#pragma once

#include <QList>
#include <QString>

namespace groupdesk {

/// What an organization can be asked to name.
enum class DirectoryKind {
    Users,
    Roles,
    ServiceAccounts,
    Locations,
};

/// One thing with an id and a name a person recognises.
struct DirectoryEntry
{
    QString id;
    QString name; ///< never empty: falls back to the id
    QString detail; ///< e-mail, state, platform …; may be empty
    bool selectable = true; ///< false: may be shown but not chosen (a role that may not be granted)
    bool suggested = false; ///< the platform's own suggestion (the closest location)

    friend bool operator==(const DirectoryEntry &, const DirectoryEntry &) = default;
};

using Directory = QList<DirectoryEntry>;

} // namespace groupdesk
