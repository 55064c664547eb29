#include "impact.h"

#include "impactparts.h"

#include <algorithm>

namespace groupdesk {
namespace {

template <class T>
int countOf(const QSet<T> &set)
{
    return int(set.size());
}

void mergeLocksOut(std::optional<bool> &all, const std::optional<bool> &one, bool isFirst)
{
    if (isFirst)
        all = one;
    else if (all == true || one == true)
        all = true;
    else if (!one)
        all.reset();
}

} // namespace

QSet<UserId> GroupImpact::people() const
{
    return directPeople | inheritedPeople;
}

QSet<ImpactPart> unreadOf(const ImpactFacts &facts, const QSet<ImpactPart> &parts)
{
    QSet<ImpactPart> unread = facts.unread;
    if (!facts.groupsRead)
        unread += { ImpactPart::Group, ImpactPart::Containers };
    return unread & parts;
}

void addTursoImpacts(Impacts &impacts, const ImpactFacts &facts, const QSet<GroupId> &doomed)
{
    const QSet<ImpactPart> unread = unreadOf(facts, { ImpactPart::Group, ImpactPart::Databases });
    for (const Group &group : facts.groups) {
        if (!doomed.contains(group.id) || !std::holds_alternative<TursoDetails>(group.details))
            continue;
        GroupImpact impact;
        impact.locksOut = false; // groups are no people's there
        impact.unread = unread;
        impacts.insert(group.id, impact);
    }
    for (const DirectoryEntry &database : facts.databases.value_or(Directory())) {
        for (const GroupId &group : database.groups) {
            const auto found = impacts.find(group);
            if (found != impacts.end())
                found->databases.append(database);
        }
    }
}

QHash<GroupId, GroupImpact> impactOf(const ImpactFacts &facts, const QSet<GroupId> &doomed)
{
    Impacts impacts;
    addTursoImpacts(impacts, facts, doomed);
    addBraintrustImpacts(impacts, facts, doomed);
    addNscaleImpacts(impacts, facts, doomed);
    return impacts;
}

ImpactTotals totalsOf(const QHash<GroupId, GroupImpact> &impacts)
{
    ImpactTotals totals;
    QSet<QString> databases;
    QSet<QString> protectedDatabases;
    QSet<GroupId> containers;
    QSet<QString> projects;
    QSet<QString> emptied;
    for (const GroupImpact &impact : impacts) {
        mergeLocksOut(totals.locksOut, impact.locksOut, totals.groups == 0);
        ++totals.groups;
        for (const DirectoryEntry &database : impact.databases) {
            databases.insert(database.id);
            if (database.deleteProtection == true)
                protectedDatabases.insert(database.id);
        }
        for (const ContainerLoss &loss : impact.containers)
            containers.insert(loss.group.id);
        for (const DirectoryEntry &project : impact.projects)
            projects.insert(project.id);
        emptied
            += QSet<QString>(impact.projectsLeftEmpty.cbegin(), impact.projectsLeftEmpty.cend());
        for (auto lost = impact.rolesLost.cbegin(); lost != impact.rolesLost.cend(); ++lost)
            totals.rolesLost[lost.key()] += lost.value();
        totals.people += impact.people();
        totals.grantsHeld += impact.grantsHeld;
        totals.grantsOnGroups += impact.grantsOnGroup;
        totals.lastGroupOf += impact.lastGroupOf;
        totals.lastGroupOfAccounts += impact.lastGroupOfAccounts;
        totals.lastAdministrators = totals.lastAdministrators || impact.lastAdministrators;
        totals.unread += impact.unread;
    }
    totals.databases = countOf(databases);
    totals.protectedDatabases = countOf(protectedDatabases);
    totals.containers = countOf(containers);
    totals.projects = countOf(projects);
    totals.projectsLeftEmpty = countOf(emptied);
    return totals;
}

} // namespace groupdesk
