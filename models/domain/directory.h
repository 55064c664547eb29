#pragma once

#include "ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace groupdesk {

/// What an organization can be asked to name.
enum class DirectoryKind {
    Users,
    Roles,
    ServiceAccounts,
    Locations,
    Projects, ///< Nscale: they name the groups whose people work in them; Braintrust: grants
    Databases, ///< Turso: they live in a group
};

/// One thing with an id and a name a person recognises.
struct DirectoryEntry
{
    QString id;
    QString name; ///< never empty: falls back to the id
    QString detail; ///< e-mail, state, platform …; may be empty
    bool selectable = true; ///< false: may be shown but not chosen (a role that may not be granted)
    bool suggested = false; ///< the platform's own suggestion (the closest location)
    QString email; ///< of a person; may be empty
    std::optional<QDateTime> expires; ///< UTC, of a service account's token
    QList<GroupId> groups; ///< of a project: linked; of a database: the one it is in
    std::optional<qint64> bytes; ///< size of a database, where the platform says it
    std::optional<bool> deleteProtection; ///< of a database

    friend bool operator==(const DirectoryEntry &, const DirectoryEntry &) = default;
};

using Directory = QList<DirectoryEntry>;

} // namespace groupdesk
