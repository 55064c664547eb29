#pragma once

#include "groupcontent.h"
#include "ids.h"
#include "insight.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace groupdesk {

/// A group that is named in another's snapshot.
struct NamedGroup
{
    GroupId id;
    QString name;

    friend bool operator==(const NamedGroup &, const NamedGroup &) = default;
};

/// Everything about a group that could be read at one moment: enough to make it again as far as its
/// platform lets one, and to say what will not come back. Holds names and ids of people, and no
/// secret.
struct GroupSnapshot
{
    GroupId id;
    QString name;
    GroupContent content; ///< a list that is not in it was not to be had
    QList<GroupField> unread; ///< parts that exist but could not be read
    QString primaryLocation; ///< Turso: where it is created; empty elsewhere
    QList<NamedGroup> containers; ///< Braintrust: groups that include it directly
    std::optional<GrantList> grants; ///< no value: the platform has none, or they were not read
    bool grantsUnread = false; ///< the platform has them, and they could not be read
    QStringList databases; ///< Turso: names; they end with the group and never come back
    QJsonObject raw; ///< the object as received, secrets masked
    QDateTime taken; ///< UTC

    friend bool operator==(const GroupSnapshot &, const GroupSnapshot &) = default;
};

} // namespace groupdesk
