#include "platforms/braintrustgrants.h"

#include "fieldwords.h"
#include "formats.h"
#include "platformui.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BraintrustUi)
};

using Items = QList<MemberList::Item>;

QString nameOf(GroupField field, const QString &id, const DetailContext &context)
{
    const auto entry = entryOf(field, id, context.names);
    return entry ? displayName(entry->name) : shortId(id);
}

QString groupName(const GroupId &id, const DetailContext &context)
{
    const QString name = context.graph.name(id);
    return name.isEmpty() ? shortId(id.toString()) : displayName(name);
}

/// "read", "role Engineer", "read, only datasets": what is granted. The permission is the
/// platform's own word; its list is open.
QString grantedText(const Grant &grant, const DetailContext &context)
{
    if (!grant.role.isEmpty())
        return Texts::tr("role %1").arg(nameOf(GroupField::Roles, grant.role.toString(), context));
    const QString permission = displayName(grant.permission);
    return grant.restriction.isEmpty()
        ? permission
        : Texts::tr("%1, only each %2").arg(permission, displayName(grant.restriction));
}

/// "project Checkout": what it is granted on. Only projects and groups have names that are read
/// anyway; for others the platform would have to be asked one by one.
QString objectText(const Grant &grant, const DetailContext &context)
{
    const QString type = displayName(grant.objectType);
    if (grant.objectType == "organization"_L1)
        return Texts::tr("the organization");
    if (grant.objectType == "org_project"_L1)
        return Texts::tr("all projects");
    if (grant.objectType == "org_member"_L1)
        return Texts::tr("members of the organization");
    if (grant.objectType == "project"_L1)
        return Texts::tr("%1 %2").arg(type, nameOf(GroupField::Projects, grant.objectId, context));
    if (grant.objectType == "group"_L1)
        return Texts::tr("%1 %2").arg(type, groupName(GroupId(grant.objectId), context));
    return Texts::tr("%1 %2").arg(type, shortId(grant.objectId));
}

QString grantTip(const Grant &grant)
{
    QStringList lines { Texts::tr("Object: %1 %2").arg(grant.objectType, grant.objectId) };
    if (!grant.role.isEmpty())
        lines.append(Texts::tr("Role: %1").arg(grant.role.toString()));
    if (grant.created)
        lines.append(Texts::tr("Granted: %1").arg(exactTime(*grant.created)));
    return lines.join(u'\n');
}

Items held(const GrantList &grants, const DetailContext &context)
{
    Items items;
    for (const Grant &grant : grants.held) {
        MemberList::Item item;
        item.text = objectText(grant, context);
        item.secondary = grantedText(grant, context);
        item.iconName = u"role-badge"_s;
        item.toolTip = grantTip(grant);
        item.id = grant.objectId;
        items.append(item);
    }
    sortItems(items);
    return items;
}

Items onGroup(const GrantList &grants, const DetailContext &context)
{
    Items items;
    for (const Grant &grant : grants.onGroup) {
        const bool person = !grant.user.isEmpty();
        MemberList::Item item;
        item.text = person ? nameOf(GroupField::Users, grant.user, context)
                           : groupName(grant.group, context);
        item.secondary = grantedText(grant, context);
        item.iconName = person ? u"avatar-default"_s : u"system-users"_s;
        item.id = person ? grant.user : grant.group.toString();
        item.toolTip = item.id;
        items.append(item);
    }
    sortItems(items);
    return items;
}

} // namespace

MemberList braintrustGrants(const DetailContext &context)
{
    MemberList list;
    list.title = Texts::tr("Grants");
    list.emptyText = Texts::tr("Nothing is granted to this group");
    list.needs.directories = { DirectoryKind::Roles, DirectoryKind::Projects };
    list.needs.grants = true;
    list.known = context.grants.has_value();
    if (!context.grants)
        return list;
    const Items may = held(*context.grants, context);
    const Items about = onGroup(*context.grants, context);
    if (!may.isEmpty())
        list.items.append(headingItem(Texts::tr("This group may"), may.size()));
    list.items.append(may);
    if (!about.isEmpty())
        list.items.append(headingItem(Texts::tr("Access to this group"), about.size()));
    list.items.append(about);
    if (!context.grants->complete) {
        list.note = Texts::tr("At least these: the token may not read every grant of the "
                              "organization.");
        const QString number = QLocale().toString(may.size() + about.size());
        list.count = Texts::tr("≥ %1").arg(number);
    }
    return list;
}

} // namespace groupdesk
