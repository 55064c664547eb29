#include "fieldwords.h"

#include "group.h"
#include "platformui.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

QString unknownItem(GroupField field, const QString &item)
{
    const QString id = shortId(item);
    switch (field) {
    case GroupField::Users:
        return FieldWords::tr("unknown user %1").arg(id);
    case GroupField::IncludedGroups:
        return FieldWords::tr("unknown group %1").arg(id);
    case GroupField::Roles:
        return FieldWords::tr("unknown role %1").arg(id);
    case GroupField::ServiceAccounts:
        return FieldWords::tr("unknown service account %1").arg(id);
    case GroupField::Projects:
        return FieldWords::tr("unknown project %1").arg(id);
    default:
        return displayName(item);
    }
}

} // namespace

QString fieldTitle(GroupField field)
{
    switch (field) {
    case GroupField::Name:
        return FieldWords::tr("Name");
    case GroupField::Description:
        return FieldWords::tr("Description");
    case GroupField::Protection:
        return FieldWords::tr("Delete protection");
    case GroupField::Tags:
        return FieldWords::tr("Tags");
    case GroupField::Users:
        return FieldWords::tr("Members");
    case GroupField::Subjects:
        return FieldWords::tr("External subjects");
    case GroupField::IncludedGroups:
        return FieldWords::tr("Included groups");
    case GroupField::Roles:
        return FieldWords::tr("Roles");
    case GroupField::ServiceAccounts:
        return FieldWords::tr("Service accounts");
    case GroupField::Projects:
        return FieldWords::tr("Projects");
    case GroupField::Locations:
        return FieldWords::tr("Locations");
    }
    Q_UNREACHABLE();
}

QList<DirectoryKind> directoriesOf(GroupField field)
{
    switch (field) {
    case GroupField::Users:
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

std::optional<DirectoryEntry> entryOf(GroupField field, const QString &item, const Names &names)
{
    for (const DirectoryKind kind : directoriesOf(field)) {
        const auto entries = names.constFind(kind);
        if (entries == names.cend())
            continue;
        if (const auto entry = entries->constFind(item); entry != entries->cend())
            return *entry;
    }
    return {};
}

bool isUnknownItem(GroupField field, const QString &item, const Names &names,
                   const MembershipGraph &graph)
{
    if (field == GroupField::IncludedGroups)
        return !graph.isEmpty() && !graph.contains(GroupId(item));
    const QList<DirectoryKind> kinds = directoriesOf(field);
    return !kinds.isEmpty() && std::all_of(kinds.cbegin(), kinds.cend(), [&](DirectoryKind kind) {
        const auto entries = names.constFind(kind);
        return entries != names.cend() && !entries->contains(item);
    });
}

QString itemText(GroupField field, const QString &item, const Names &names,
                 const MembershipGraph &graph)
{
    if (field == GroupField::Tags)
        return displayName(item);
    if (field == GroupField::Subjects)
        return displayName(subjectOfItem(item).id);
    if (isUnknownItem(field, item, names, graph))
        return unknownItem(field, item);
    if (field == GroupField::IncludedGroups) {
        const QString name = graph.name(GroupId(item));
        return name.isEmpty() ? shortId(item) : displayName(name);
    }
    if (const auto entry = entryOf(field, item, names))
        return displayName(entry->name);
    return field == GroupField::Locations ? displayName(item) : shortId(item);
}

QString valueText(GroupField field, const std::optional<QString> &value)
{
    if (isList(field))
        return value ? FieldWords::tr("in the group") : FieldWords::tr("not in it");
    if (!value || value->isEmpty())
        return FieldWords::tr("(none)");
    if (field == GroupField::Protection)
        return *value == "true"_L1 ? FieldWords::tr("on") : FieldWords::tr("off");
    return displayName(*value);
}

} // namespace groupdesk
