#include "groupsnapshot.h"

#include "idtexts.h"
#include "impact.h"
#include "impactlists.h"
#include "impactpeople.h"
#include "maskedjson.h"

#include <algorithm>

namespace groupdesk {
namespace {

/// What snapshots of one organization look up again and again.
class Snapshots final
{
public:
    Snapshots(const ImpactFacts &facts, const QSet<GroupId> &groups);
    [[nodiscard]] GroupSnapshot take(const Group &group) const;

private:
    void addContainers(const Group &group, const QSet<GroupId> &wanted);
    void add(GroupSnapshot &snapshot, const Group &group, const TursoDetails &details) const;
    void add(GroupSnapshot &snapshot, const Group &group, const BraintrustDetails &details) const;
    void add(GroupSnapshot &snapshot, const Group &group, const NscaleDetails &details) const;

    const ImpactFacts &m_facts;
    ImpactPeople m_people;
    QHash<GroupId, QList<NamedGroup>> m_containers;
    QHash<GroupId, QStringList> m_databases;
    QHash<GroupId, QStringList> m_projects;
    bool m_storesSubjects = false;
};

void addList(GroupSnapshot &snapshot, GroupField field, const std::optional<QStringList> &items)
{
    if (items)
        snapshot.content.lists.insert(field, *items);
    else
        snapshot.unread.append(field);
}

Snapshots::Snapshots(const ImpactFacts &facts, const QSet<GroupId> &groups)
    : m_facts(facts), m_people(facts.groups, facts.users, facts.issuer)
{
    for (const Group &group : facts.groups) {
        addContainers(group, groups);
        // Servers that store none leave the key out.
        const auto *details = std::get_if<NscaleDetails>(&group.details);
        m_storesSubjects = m_storesSubjects
            || (details != nullptr && details->subjects && details->subjects->isEmpty());
    }
    const auto collect
        = [&groups](const std::optional<Directory> &directory, QString DirectoryEntry::*what,
                    QHash<GroupId, QStringList> &into) {
              for (const DirectoryEntry &entry : directory.value_or(Directory())) {
                  const QSet<GroupId> named(entry.groups.cbegin(), entry.groups.cend());
                  for (const GroupId &group : named) {
                      if (groups.contains(group))
                          into[group].append(entry.*what);
                  }
              }
          };
    collect(facts.databases, &DirectoryEntry::name, m_databases);
    collect(facts.projects, &DirectoryEntry::id, m_projects);
    for (QList<NamedGroup> &containers : m_containers) {
        std::sort(containers.begin(), containers.end(),
                  [](const NamedGroup &left, const NamedGroup &right) {
                      const int order = left.name.localeAwareCompare(right.name);
                      return order != 0 ? order < 0 : left.id < right.id;
                  });
    }
}

void Snapshots::addContainers(const Group &group, const QSet<GroupId> &wanted)
{
    const auto *details = std::get_if<BraintrustDetails>(&group.details);
    if (details == nullptr)
        return;
    const QList<GroupId> list = details->memberGroups.value_or(QList<GroupId>());
    const QSet<GroupId> included(list.cbegin(), list.cend());
    for (const GroupId &one : included) {
        // That a group includes itself is among its own lists.
        if (one != group.id && wanted.contains(one))
            m_containers[one].append({ group.id, group.name });
    }
}

GroupSnapshot Snapshots::take(const Group &group) const
{
    GroupSnapshot snapshot;
    snapshot.id = group.id;
    snapshot.name = group.name;
    snapshot.content.name = group.name;
    snapshot.raw = withoutSecrets(group.raw);
    std::visit([&](const auto &details) { add(snapshot, group, details); }, group.details);
    return snapshot;
}

void Snapshots::add(GroupSnapshot &snapshot, const Group &group, const TursoDetails &details) const
{
    snapshot.content.protection = group.deleteProtection;
    if (!group.deleteProtection)
        snapshot.unread.append(GroupField::Protection);
    addList(snapshot, GroupField::Locations,
            group.locations.isEmpty() ? std::nullopt : std::optional(group.locations));
    snapshot.primaryLocation = details.primary;
    if (snapshot.primaryLocation.isEmpty() && group.locations.size() == 1)
        snapshot.primaryLocation = group.locations.constFirst();
    snapshot.databases = m_databases.value(group.id);
}

void Snapshots::add(GroupSnapshot &snapshot, const Group &group,
                    const BraintrustDetails & /*details*/) const
{
    const std::optional<QList<UserId>> users = memberUsersOf(group);
    const std::optional<QList<GroupId>> included = memberGroupsOf(group);
    snapshot.content.description = group.description.value_or(QString());
    addList(snapshot, GroupField::Users, users ? std::optional(textsOf(*users)) : std::nullopt);
    addList(snapshot, GroupField::IncludedGroups,
            included ? std::optional(textsOf(*included)) : std::nullopt);
    snapshot.containers = m_containers.value(group.id);
    const auto grants = m_facts.grants.constFind(group.id);
    if (grants != m_facts.grants.cend())
        snapshot.grants = *grants;
    else
        snapshot.grantsUnread = m_facts.unread.contains(ImpactPart::Grants);
}

void Snapshots::add(GroupSnapshot &snapshot, const Group &group, const NscaleDetails &details) const
{
    snapshot.content.description = group.description.value_or(QString());
    snapshot.content.tags = details.tags;
    addList(snapshot, GroupField::Users, textsOf(details.users));
    addList(snapshot, GroupField::Roles, textsOf(details.roles));
    addList(snapshot, GroupField::ServiceAccounts, textsOf(details.serviceAccounts));
    QStringList others;
    for (const NscaleSubject &subject : details.subjects.value_or(QList<NscaleSubject>())) {
        if (!m_people.isListed(subject, details))
            others.append(subjectItem(subject));
    }
    if (m_storesSubjects || !others.isEmpty())
        addList(snapshot, GroupField::Subjects, others);
    if (m_facts.projects)
        addList(snapshot, GroupField::Projects, m_projects.value(group.id));
    if (m_facts.unread.contains(ImpactPart::Projects))
        snapshot.unread.append(GroupField::Projects);
}

} // namespace

QHash<GroupId, GroupSnapshot> snapshotsOf(const ImpactFacts &facts, const QSet<GroupId> &groups)
{
    const Snapshots snapshots(facts, groups);
    QHash<GroupId, GroupSnapshot> found;
    for (const Group &group : facts.groups) {
        if (groups.contains(group.id))
            found.insert(group.id, snapshots.take(group));
    }
    return found;
}

std::optional<GroupSnapshot> snapshotOf(const ImpactFacts &facts, const GroupId &group)
{
    const QHash<GroupId, GroupSnapshot> found = snapshotsOf(facts, { group });
    const auto snapshot = found.constFind(group);
    return snapshot == found.cend() ? std::nullopt : std::optional(*snapshot);
}

} // namespace groupdesk
