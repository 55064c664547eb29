#include "recreationlookup.h"

#include "forgotten.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// What of a group a grant is about, as a field's items are looked up. No value for types that have
/// no list of their own: nobody knows whether such a thing is still there.
std::optional<GroupField> fieldOf(const QString &objectType)
{
    if (objectType == "project"_L1 || objectType == "project_log"_L1)
        return GroupField::Projects;
    if (objectType == "group"_L1)
        return GroupField::IncludedGroups;
    if (objectType == "role"_L1)
        return GroupField::Roles;
    return {};
}

} // namespace

RecreationLookup::RecreationLookup(const GroupSnapshot &snapshot, const RecreationFacts &facts)
    : m_snapshot(snapshot), m_facts(facts)
{
    for (auto it = facts.directories.cbegin(); it != facts.directories.cend(); ++it) {
        QHash<QString, const DirectoryEntry *> &entries = m_entries[it.key()];
        for (const DirectoryEntry &one : it.value())
            entries.insert(one.id, &one);
    }
    for (const Group &one : facts.groups)
        m_groups.insert(one.id.toString(), &one);
}

/// Empty: there is nothing to look into.
QList<DirectoryKind> RecreationLookup::kindsOf(GroupField field) const
{
    switch (field) {
    case GroupField::Users:
        // Where service accounts have no list of their own they are members like people.
        if (m_snapshot.content.lists.contains(GroupField::ServiceAccounts))
            return { DirectoryKind::Users };
        return { DirectoryKind::Users, DirectoryKind::ServiceAccounts };
    case GroupField::Roles:
        return { DirectoryKind::Roles };
    case GroupField::ServiceAccounts:
        return { DirectoryKind::ServiceAccounts };
    case GroupField::Projects:
        return { DirectoryKind::Projects };
    case GroupField::Locations:
        return { DirectoryKind::Locations };
    default:
        return {};
    }
}

const DirectoryEntry *RecreationLookup::entry(GroupField field, const QString &item) const
{
    for (const DirectoryKind kind : kindsOf(field)) {
        if (const DirectoryEntry *found = m_entries.value(kind).value(item))
            return found;
    }
    return nullptr;
}

const Group *RecreationLookup::group(const QString &id) const
{
    return m_groups.value(id);
}

bool RecreationLookup::isOld(const QString &group) const
{
    return group == m_snapshot.id.toString();
}

bool RecreationLookup::isThere(GroupField field, const QString &item) const
{
    if (field == GroupField::IncludedGroups)
        return group(item) != nullptr;
    const QList<DirectoryKind> kinds = kindsOf(field);
    const bool isChecked = !kinds.isEmpty()
        && std::all_of(kinds.cbegin(), kinds.cend(),
                       [this](DirectoryKind kind) { return m_entries.contains(kind); });
    return !isChecked || entry(field, item) != nullptr;
}

bool RecreationLookup::isSelectable(GroupField field, const QString &item) const
{
    const DirectoryEntry *found = field == GroupField::Roles ? entry(field, item) : nullptr;
    return found == nullptr || found->selectable;
}

QString RecreationLookup::name(GroupField field, const QString &item) const
{
    if (field == GroupField::Subjects)
        return subjectOfItem(item).id;
    if (field == GroupField::IncludedGroups)
        return group(item) != nullptr ? group(item)->name : QString();
    const DirectoryEntry *found = entry(field, item);
    return found != nullptr ? found->name : QString();
}

bool RecreationLookup::isObjectThere(const Grant &grant) const
{
    const std::optional<GroupField> field = fieldOf(grant.objectType);
    const bool isAboutItself = grant.objectType == "group"_L1 && isOld(grant.objectId);
    return isAboutItself || !field || isThere(*field, grant.objectId);
}

bool RecreationLookup::isHolderThere(const Grant &grant) const
{
    if (!grant.user.isEmpty())
        return isThere(GroupField::Users, grant.user);
    const QString holder = grant.group.toString();
    return isOld(holder) || isThere(GroupField::IncludedGroups, holder);
}

std::optional<RecreationLoss> RecreationLookup::grantLoss(const Grant &grant) const
{
    if (grant.user == forgottenMark())
        return RecreationLoss::Forgotten;
    if (!isObjectThere(grant) || !isHolderThere(grant))
        return RecreationLoss::Gone;
    const QString role = grant.role.toString();
    if (role.isEmpty())
        return {};
    if (!isThere(GroupField::Roles, role))
        return RecreationLoss::Gone;
    if (!isSelectable(GroupField::Roles, role))
        return RecreationLoss::NotGrantable;
    return {};
}

RecreationPart RecreationLookup::grantPart(RecreationPart::Kind kind, const Grant &grant) const
{
    RecreationPart part;
    part.kind = kind;
    part.item = grant.objectId;
    part.grant = grant;
    if (const std::optional<GroupField> field = fieldOf(grant.objectType))
        part.name = isOld(grant.objectId) ? m_snapshot.name : name(*field, grant.objectId);
    part.role = name(GroupField::Roles, grant.role.toString());
    const QString holder = grant.group.toString();
    if (!grant.user.isEmpty())
        part.holder = name(GroupField::Users, grant.user);
    else
        part.holder = isOld(holder) ? m_snapshot.name : name(GroupField::IncludedGroups, holder);
    return part;
}

QList<DirectoryKind> recreationNeeds(const GroupSnapshot &snapshot)
{
    QList<DirectoryKind> kinds;
    const auto need = [&kinds](DirectoryKind kind) {
        if (!kinds.contains(kind))
            kinds.append(kind);
    };
    const auto has
        = [&snapshot](GroupField field) { return !snapshot.content.lists.value(field).isEmpty(); };
    const auto needPeople = [&] {
        need(DirectoryKind::Users);
        if (!snapshot.content.lists.contains(GroupField::ServiceAccounts))
            need(DirectoryKind::ServiceAccounts);
    };
    if (has(GroupField::Users))
        needPeople();
    if (has(GroupField::Roles))
        need(DirectoryKind::Roles);
    if (has(GroupField::ServiceAccounts))
        need(DirectoryKind::ServiceAccounts);
    if (has(GroupField::Projects))
        need(DirectoryKind::Projects);
    if (has(GroupField::Locations) || !snapshot.primaryLocation.isEmpty())
        need(DirectoryKind::Locations);
    const GrantList grants = snapshot.grants.value_or(GrantList());
    for (const Grant &grant : grants.held + grants.onGroup) {
        if (!grant.user.isEmpty())
            needPeople();
        if (!grant.role.isEmpty() || fieldOf(grant.objectType) == GroupField::Roles)
            need(DirectoryKind::Roles);
        if (fieldOf(grant.objectType) == GroupField::Projects)
            need(DirectoryKind::Projects);
    }
    return kinds;
}

Grant movedGrant(Grant grant, const GroupId &old, const GroupId &made)
{
    if (grant.group == old)
        grant.group = made;
    if (grant.objectType == "group"_L1 && grant.objectId == old.toString())
        grant.objectId = made.toString();
    return grant;
}

} // namespace groupdesk
