// What groups lose that give people roles in an organization and in its projects.

#include "impactparts.h"
#include "impactpeople.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// A group with what is in it, each once.
struct Filled
{
    GroupId id;
    QSet<UserId> people;
    QSet<ServiceAccountId> accounts;
    QSet<RoleId> roles;
    std::optional<bool> holdsAccount; ///< the token's own; no value: not known
};

/// What the groups that stay give.
struct Kept
{
    QSet<UserId> people;
    QSet<ServiceAccountId> accounts;
    QHash<RoleId, QSet<UserId>> holders;
    QSet<RoleId> staffed; ///< given to anybody at all
    QSet<RoleId> ownRoles; ///< of the token's account
    bool hasAccount = false; ///< the token's account is in one of them
    bool mayHaveAccount = false; ///< not known of one of them
};

Filled filled(const Group &group, const NscaleDetails &details, const ImpactPeople &who,
              const QString &account)
{
    Filled result;
    result.id = group.id;
    result.people = who.peopleOf(details);
    result.accounts = { details.serviceAccounts.cbegin(), details.serviceAccounts.cend() };
    result.roles = { details.roles.cbegin(), details.roles.cend() };
    if (!account.isEmpty())
        result.holdsAccount = who.holds(details, account);
    return result;
}

void keep(Kept &kept, const Filled &group)
{
    kept.people += group.people;
    kept.accounts += group.accounts;
    for (const RoleId &role : group.roles) {
        kept.holders[role] += group.people;
        if (!group.people.isEmpty() || !group.accounts.isEmpty())
            kept.staffed.insert(role);
    }
    if (group.holdsAccount == true) {
        kept.hasAccount = true;
        kept.ownRoles += group.roles;
    }
    kept.mayHaveAccount = kept.mayHaveAccount || !group.holdsAccount;
}

QSet<RoleId> rolesOf(const ImpactFacts &facts)
{
    QSet<RoleId> roles;
    for (const DirectoryEntry &role : facts.roles.value_or(Directory()))
        roles.insert(RoleId(role.id));
    return roles;
}

QSet<RoleId> administratorRoles(const ImpactFacts &facts)
{
    QSet<RoleId> roles;
    for (const DirectoryEntry &role : facts.roles.value_or(Directory())) {
        if (role.name.compare("administrator"_L1, Qt::CaseInsensitive) == 0)
            roles.insert(RoleId(role.id));
    }
    return roles;
}

std::optional<bool> lockOut(const Filled &group, const Kept &kept)
{
    if (!group.holdsAccount || !*group.holdsAccount)
        return group.holdsAccount;
    if (kept.hasAccount && kept.ownRoles.contains(group.roles))
        return false;
    return kept.mayHaveAccount ? std::nullopt : std::optional<bool>(true);
}

GroupImpact impactOfOne(const Filled &group, const Kept &kept, const QSet<RoleId> &administrators)
{
    GroupImpact impact;
    impact.directPeople = group.people;
    impact.lastGroupOf = group.people - kept.people;
    impact.lastGroupOfAccounts = group.accounts - kept.accounts;
    for (const RoleId &role : group.roles) {
        const QSet<UserId> losers = group.people - kept.holders.value(role);
        if (!losers.isEmpty())
            impact.rolesLost.insert(role, losers);
    }
    impact.lastAdministrators
        = group.roles.intersects(administrators) && !kept.staffed.intersects(administrators);
    impact.locksOut = lockOut(group, kept);
    return impact;
}

void addProjects(Impacts &impacts, const ImpactFacts &facts, const QSet<GroupId> &doomed)
{
    QSet<GroupId> known;
    for (const Group &group : facts.groups)
        known.insert(group.id);
    for (const DirectoryEntry &project : facts.projects.value_or(Directory())) {
        const bool isLeft = std::any_of(
            project.groups.cbegin(), project.groups.cend(), [&](const GroupId &group) {
                return !doomed.contains(group) && (known.contains(group) || !facts.groupsRead);
            });
        const QSet<GroupId> named(project.groups.cbegin(), project.groups.cend());
        for (const GroupId &group : named) {
            const auto found = impacts.find(group);
            if (found == impacts.end())
                continue;
            found->projects.append(project);
            if (!isLeft)
                found->projectsLeftEmpty.append(project.id);
        }
    }
}

} // namespace

void addNscaleImpacts(Impacts &impacts, const ImpactFacts &facts, const QSet<GroupId> &doomed)
{
    const ImpactPeople who(facts.groups, facts.users, facts.issuer);
    QList<Filled> going;
    Kept kept;
    for (const Group &group : facts.groups) {
        const auto *details = std::get_if<NscaleDetails>(&group.details);
        if (details == nullptr)
            continue;
        const Filled one = filled(group, *details, who, facts.account);
        if (doomed.contains(group.id))
            going.append(one);
        else
            keep(kept, one);
    }
    const QSet<RoleId> administrators = administratorRoles(facts);
    const QSet<ImpactPart> unread
        = unreadOf(facts,
                   { ImpactPart::Group, ImpactPart::Members, ImpactPart::Containers,
                     ImpactPart::Projects, ImpactPart::Roles, ImpactPart::Account });
    const QSet<RoleId> listed = rolesOf(facts);
    Impacts found;
    for (const Filled &group : std::as_const(going)) {
        GroupImpact impact = impactOfOne(group, kept, administrators);
        impact.unread = unread;
        // Older servers list only the roles that the account may give: a role that is not listed
        // may be the administrator's.
        if (facts.roles && administrators.isEmpty() && !listed.contains(group.roles))
            impact.unread.insert(ImpactPart::Roles);
        found.insert(group.id, impact);
    }
    addProjects(found, facts, doomed);
    impacts.insert(found);
}

} // namespace groupdesk
