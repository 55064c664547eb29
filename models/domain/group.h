#pragma once

#include "groupdetails.h"
#include "ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace groupdesk {

/// How many are in a group. No value means that the platform did not say: shown as "?", never as 0.
struct MemberCounts
{
    std::optional<int> people; ///< direct members
    std::optional<int> groups; ///< included groups; no value also where the platform has none
    std::optional<int> serviceAccounts; ///< no value also where the platform has none

    friend bool operator==(const MemberCounts &, const MemberCounts &) = default;
};

/// A group's state as a person would judge it.
enum class GroupState {
    Healthy,
    Degraded,
    Unhealthy,
    Archived,
    Pending,
    Deleting,
    Other, ///< a word this version does not know; see Group::stateText
};

/// A group of one organization, as its platform last described it. Names and descriptions are
/// arbitrary Unicode and untrusted: show them as plain text.
struct Group
{
    GroupId id;
    OrganizationId organization;
    QString name;
    std::optional<QString> description; ///< no value: not sent, or the platform has none
    std::optional<QDateTime> created; ///< UTC
    QString createdBy; ///< e-mail or id, as sent
    std::optional<QDateTime> modified; ///< UTC
    QString modifiedBy;
    QStringList locations; ///< location codes; empty where the platform has none
    /// No value: groups of this platform have no members at all (shown as "–").
    std::optional<MemberCounts> members;
    /// No value: not known yet, or the platform has no such thing. Unknown is not "off".
    std::optional<bool> deleteProtection;
    /// No value: the platform reports no state.
    std::optional<GroupState> state;
    QString stateText; ///< the platform's own word for the state, for GroupState::Other
    GroupDetails details;
    QJsonObject raw; ///< the object as received, unknown keys included

    friend bool operator==(const Group &, const Group &) = default;
};

/// The name as it may be shown in a line of text: control and bidirectional-override characters,
/// which can make one name look like another or break a layout, are replaced by visible symbols.
/// The name itself is never changed.
[[nodiscard]] QString displayName(const QString &name);

} // namespace groupdesk
