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

/// People of a deleted group who leave one more group because of the deletion: those who are in
/// \a group now and will not be afterwards.
struct ContainerLoss
{
    NamedGroup group; ///< includes the deleted group, at any depth; stays itself
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
    /// Named by the group itself; at Nscale, too. There, people whom the organization does not list
    /// as users are here by the id of their subject.
    QSet<UserId> directPeople;
    QSet<UserId> inheritedPeople; ///< only through groups that it includes
    QList<ContainerLoss> containers; ///< sorted by name; those that lose nobody included
    int grantsHeld = 0; ///< what the group may do
    int grantsOnGroup = 0; ///< what others may do with it
    // Nscale
    Directory projects; ///< that name the group; without groups afterwards: see below
    /// Ids of those that no group is left to work in; references to groups that do not exist do
    /// not count.
    QList<QString> projectsLeftEmpty;
    QSet<UserId> lastGroupOf; ///< members who are in no group afterwards
    QSet<ServiceAccountId> lastGroupOfAccounts;
    /// People who have the role through no other group; roles that nobody loses are not in it.
    QHash<RoleId, QSet<UserId>> rolesLost;
    /// The group has the administrator's role, and no group with members keeps it. The platform
    /// ships the role under the name "administrator" and lets nobody rename it; its id differs
    /// between deployments, so it is the name in the organization's list of roles that counts.
    bool lastAdministrators = false;
    // Everywhere
    /// The token's own account loses rights, or a group that may give it some. No value: not known.
    std::optional<bool> locksOut;
    QSet<ImpactPart> unread; ///< of what this platform has

    /// Everybody who is in the group, in any way, and loses what it gave them; each once.
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
    /// Nscale: named by their subjects. Without them it is not known which subject is which user,
    /// and only user ids are people.
    std::optional<Directory> users;
    QHash<GroupId, GrantList> grants; ///< of the groups to delete
    QSet<ImpactPart> unread; ///< that the platform has and that could not be read
    /// Whom the token belongs to, as members are named: a user id, a service account id, or a
    /// subject's id. Empty: not known.
    QString account;
    /// Nscale: of subjects who are the organization's own users, where it is known. Groups may show
    /// that they use another one.
    QString issuer;
};

/// The impact of deleting \a doomed together, for each of them that is among the groups.
[[nodiscard]] QHash<GroupId, GroupImpact> impactOf(const ImpactFacts &facts,
                                                   const QSet<GroupId> &doomed);

/// Several impacts of one organization taken together, everything counted once.
struct ImpactTotals
{
    int groups = 0;
    int databases = 0;
    int protectedDatabases = 0; ///< databases that are protected themselves, as far as known
    QSet<UserId> people;
    int containers = 0;
    int grantsHeld = 0;
    int grantsOnGroups = 0;
    int projects = 0;
    int projectsLeftEmpty = 0;
    QSet<UserId> lastGroupOf;
    QSet<ServiceAccountId> lastGroupOfAccounts;
    QHash<RoleId, QSet<UserId>> rolesLost;
    bool lastAdministrators = false;
    std::optional<bool> locksOut; ///< true if one of them does; false if none of them does
    QSet<ImpactPart> unread;

    friend bool operator==(const ImpactTotals &, const ImpactTotals &) = default;
};

/// Of groups that are deleted together.
[[nodiscard]] ImpactTotals totalsOf(const QHash<GroupId, GroupImpact> &impacts);

/// What can be made again of one of the groups; no value if it is not among them. When it was taken
/// is for the caller to say.
[[nodiscard]] std::optional<GroupSnapshot> snapshotOf(const ImpactFacts &facts,
                                                      const GroupId &group);
/// The same for many, in one pass.
[[nodiscard]] QHash<GroupId, GroupSnapshot> snapshotsOf(const ImpactFacts &facts,
                                                        const QSet<GroupId> &groups);

} // namespace groupdesk
