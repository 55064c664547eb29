#pragma once

#include "directory.h"
#include "group.h"
#include "groupsnapshot.h"
#include "ids.h"
#include "insight.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

/// \file What deleting groups takes with it, computed from what was read right before.

namespace groupdesk {

/// What could not be read; figures that rest on it are "at least".
enum class ImpactPart {
    Group, ///< the group itself: what is known of it is what the table showed
    Members, ///< of it or of a group of its closure
    Containers, ///< the organization's other groups
    Grants,
    Databases,
    Projects,
    Roles,
    Account, ///< who the token belongs to: whether it locks itself out
};

/// People who leave one more group because of the deletion: those who are in \a group now and will
/// not be afterwards.
struct ContainerLoss
{
    NamedGroup group; ///< includes a deleted group, at any depth; stays itself
    QSet<UserId> people;

    friend bool operator==(const ContainerLoss &, const ContainerLoss &) = default;
};

/// What deleting one group takes with it, as part of everything that is deleted with it: what
/// another group of the same deletion would have kept is lost.
struct GroupImpact
{
    // Turso
    Directory databases; ///< destroyed, with sizes and protection where known
    // Braintrust
    QSet<UserId> directPeople; ///< named by the group itself
    QSet<UserId> inheritedPeople; ///< only through groups that it includes
    QList<ContainerLoss> containers; ///< sorted by name; those that lose nobody included
    int grantsHeld = 0; ///< what the group may do
    int grantsOnGroup = 0; ///< what others may do with it
    // Nscale
    Directory projects; ///< that name the group; without groups afterwards: see below
    QList<QString> projectsLeftEmpty; ///< ids of those that no group is left to work in
    QSet<UserId> lastGroupOf; ///< members who are in no group afterwards
    QSet<ServiceAccountId> lastGroupOfAccounts;
    QHash<RoleId, QSet<UserId>> rolesLost; ///< people who have the role through no other group
    bool lastAdministrators = false; ///< no group with members keeps the administrator's role
    // Everywhere
    std::optional<bool> locksOut; ///< the token's own account loses rights; no value: not known
    QSet<ImpactPart> unread;

    /// Everybody who loses access to anything, each once.
    [[nodiscard]] QSet<UserId> people() const;
    friend bool operator==(const GroupImpact &, const GroupImpact &) = default;
};

/// Everything that was read about one organization for that.
struct ImpactFacts
{
    QList<Group> groups; ///< all of the organization's
    bool groupsRead = true; ///< false: groups are what the table showed
    std::optional<Directory> databases; ///< no value: not read, or the platform has none
    std::optional<Directory> projects;
    std::optional<Directory> roles;
    QHash<GroupId, GrantList> grants; ///< of the groups to delete
    QSet<ImpactPart> unread; ///< that the platform has and that could not be read
    /// Whom the token belongs to, as members are named: a user id, a service account id, or a
    /// subject's id. Empty: not known.
    QString account;
};

/// The impact of deleting \a doomed together, for each of them that is among the groups.
[[nodiscard]] QHash<GroupId, GroupImpact> impactOf(const ImpactFacts &facts,
                                                   const QSet<GroupId> &doomed);

/// What can be made again of one of the groups; no value if it is not among them.
[[nodiscard]] std::optional<GroupSnapshot> snapshotOf(const ImpactFacts &facts,
                                                      const GroupId &group);

} // namespace groupdesk
