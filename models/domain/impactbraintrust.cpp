// What groups lose whose people flow into other groups.

#include "impactflow.h"
#include "impactlists.h"
#include "impactparts.h"

#include <algorithm>

namespace groupdesk {
namespace {

QHash<GroupId, QString> namesOf(const QList<Group> &groups)
{
    QHash<GroupId, QString> names;
    names.reserve(groups.size());
    for (const Group &group : groups)
        names.insert(group.id, group.name);
    return names;
}

/// True if a group that stays does not say what it includes: it may include a doomed one.
bool hidesContainers(const QList<Group> &groups, const QSet<GroupId> &doomed)
{
    return std::any_of(groups.cbegin(), groups.cend(), [&doomed](const Group &group) {
        return std::holds_alternative<BraintrustDetails>(group.details)
            && !doomed.contains(group.id) && !memberGroupsOf(group);
    });
}

QList<ContainerLoss> containersOf(const PeopleFlow &flow, const GroupId &group,
                                  const QHash<GroupId, QString> &names)
{
    QList<ContainerLoss> containers;
    const QList<PeopleFlow::Loss> losses = flow.losses(group);
    containers.reserve(losses.size());
    for (const PeopleFlow::Loss &loss : losses)
        containers.append({ { loss.container, names.value(loss.container) }, loss.people });
    std::sort(containers.begin(), containers.end(),
              [](const ContainerLoss &left, const ContainerLoss &right) {
                  const int order = left.group.name.localeAwareCompare(right.group.name);
                  return order != 0 ? order < 0 : left.group.id < right.group.id;
              });
    return containers;
}

void addGrants(GroupImpact &impact, const ImpactFacts &facts, const GroupId &group)
{
    const auto grants = facts.grants.constFind(group);
    if (grants == facts.grants.cend()) {
        if (facts.unread.contains(ImpactPart::Grants))
            impact.unread.insert(ImpactPart::Grants);
        return;
    }
    impact.grantsHeld = int(grants->held.size());
    impact.grantsOnGroup = int(grants->onGroup.size());
    if (!grants->complete)
        impact.unread.insert(ImpactPart::Grants);
}

/// What the account holds itself, or through groups that are not asked for their grants, is not
/// known: whoever loses a group that may do something, or that includes others, may lose rights.
std::optional<bool> lockOut(const GroupImpact &impact, const QString &account)
{
    if (account.isEmpty())
        return std::nullopt;
    const UserId user(account);
    if (!impact.people().contains(user)) {
        return impact.unread.contains(ImpactPart::Members) ? std::nullopt
                                                           : std::optional<bool>(false);
    }
    const bool leavesMore
        = std::any_of(impact.containers.cbegin(), impact.containers.cend(),
                      [&user](const ContainerLoss &loss) { return loss.people.contains(user); });
    if (impact.grantsHeld > 0 || leavesMore)
        return true;
    return impact.unread.contains(ImpactPart::Grants) ? std::nullopt : std::optional<bool>(false);
}

} // namespace

void addBraintrustImpacts(Impacts &impacts, const ImpactFacts &facts, const QSet<GroupId> &doomed)
{
    QHash<GroupId, const BraintrustDetails *> own;
    for (const Group &group : facts.groups) {
        const auto *details = std::get_if<BraintrustDetails>(&group.details);
        if (details != nullptr && doomed.contains(group.id))
            own.insert(group.id, details);
    }
    if (own.isEmpty())
        return;
    const PeopleFlow flow(facts.groups, doomed);
    const QHash<GroupId, QString> names = namesOf(facts.groups);
    QSet<ImpactPart> unread
        = unreadOf(facts, { ImpactPart::Group, ImpactPart::Containers, ImpactPart::Account });
    if (hidesContainers(facts.groups, doomed))
        unread.insert(ImpactPart::Containers);
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        GroupImpact impact;
        impact.unread = unread;
        const QList<UserId> named = it.value()->memberUsers.value_or(QList<UserId>());
        impact.directPeople = QSet<UserId>(named.cbegin(), named.cend());
        impact.inheritedPeople = flow.people(it.key()) - impact.directPeople;
        if (!flow.isComplete(it.key()))
            impact.unread.insert(ImpactPart::Members);
        impact.containers = containersOf(flow, it.key(), names);
        addGrants(impact, facts, it.key());
        impact.locksOut = lockOut(impact, facts.account);
        impacts.insert(it.key(), impact);
    }
}

} // namespace groupdesk
