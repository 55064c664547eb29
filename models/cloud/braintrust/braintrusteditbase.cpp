#include "braintrusteditbase.h"

#include "braintrustdecode.h"
#include "jsonfields.h"

using namespace Qt::StringLiterals;

namespace groupdesk::braintrust {
namespace {

constexpr auto memoryKey = "including"_L1;

void addList(EditBase &base, GroupField field, QLatin1String key)
{
    const QJsonObject &raw = base.group.raw;
    if (raw.contains(key) && raw.value(key).isNull())
        base.content.lists.insert(field, {});
    else if (const std::optional<QStringList> ids = json::texts(raw, key))
        base.content.lists.insert(field, *ids);
    else
        base.limits.insert(field, { Limit::Kind::Unread, {} });
}

void addLimits(EditBase &base)
{
    for (const GroupField field :
         { GroupField::Protection, GroupField::Tags, GroupField::Subjects, GroupField::Roles,
           GroupField::ServiceAccounts, GroupField::Projects, GroupField::Locations })
        base.limits.insert(field, { Limit::Kind::NotOffered, {} });
    if (!std::get<BraintrustDetails>(base.group.details).builtIn)
        return;
    base.limits.insert(GroupField::Name, { Limit::Kind::BuiltIn, {} });
    base.limits.insert(GroupField::Description, { Limit::Kind::BuiltIn, {} });
}

/// The groups of \a organization that include others, with nothing but what tells of circles.
QJsonArray including(const QJsonArray &groups, const OrganizationId &organization)
{
    QJsonArray found;
    for (const QJsonValue &item : groups) {
        const QJsonObject group = item.toObject();
        QJsonArray included;
        for (const QString &id : json::texts(group, "member_groups"_L1).value_or(QStringList()))
            included.append(comparable(id).toString());
        const bool deleted = json::filledText(group, "deleted_at"_L1).has_value();
        if (included.isEmpty() || deleted || !belongsTo(group, organization))
            continue;
        const QString id = json::text(group, "id"_L1).value_or(QString());
        found.append(QJsonObject { { u"id"_s, comparable(id).toString() },
                                   { u"name"_s, group.value("name"_L1) },
                                   { u"member_groups"_s, included } });
    }
    return found;
}

} // namespace

GroupId comparable(const QString &id)
{
    return GroupId(id.toLower());
}

EditBase editBase(const EditParts &parts)
{
    EditBase base;
    base.group = parts.group;
    base.content.name = parts.group.name;
    base.content.description = parts.group.description.value_or(QString());
    addList(base, GroupField::Users, "member_users"_L1);
    addList(base, GroupField::IncludedGroups, "member_groups"_L1);
    addLimits(base);
    if (parts.groups)
        base.memory.insert(memoryKey, including(*parts.groups, parts.group.organization));
    return base;
}

std::optional<MembershipGraph> includedGroups(const EditBase &base)
{
    if (!base.memory.contains(memoryKey))
        return std::nullopt;
    QList<Group> groups;
    for (const QJsonValue &item : base.memory.value(memoryKey).toArray()) {
        const Result<Group, QString> one = group(item.toObject(), base.group.organization);
        if (one)
            groups.append(*one);
    }
    return MembershipGraph(groups);
}

} // namespace groupdesk::braintrust
