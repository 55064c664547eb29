#include "braintrust/braintruststate.h"

#include "demojson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

void insertMembers(QJsonObject &object, const QString &key, const QStringList &ids,
                   BraintrustGroup::EmptyLists form)
{
    if (!ids.isEmpty() || form == BraintrustGroup::EmptyLists::Empty)
        object.insert(key, QJsonArray::fromStringList(ids));
    else if (form == BraintrustGroup::EmptyLists::Null)
        object.insert(key, QJsonValue::Null);
}

template <class List, class Predicate>
auto firstWhere(List &list, Predicate predicate)
{
    const auto found = std::find_if(list.begin(), list.end(), predicate);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

QJsonObject BraintrustOrganization::json(const QString &apiUrl) const
{
    return {
        { u"id"_s, id },
        { u"name"_s, name },
        { u"api_url"_s, apiUrl },
        { u"is_universal_api"_s, true },
        { u"is_dataplane_private"_s, false },
        { u"proxy_url"_s, apiUrl },
        { u"realtime_url"_s, QJsonValue::Null },
        { u"created"_s, isoMilliseconds(created) },
        { u"image_rendering_mode"_s, u"click_to_load"_s },
    };
}

QJsonObject BraintrustUser::json() const
{
    return {
        { u"id"_s, id },
        { u"given_name"_s, orNull(givenName) },
        { u"family_name"_s, orNull(familyName) },
        { u"email"_s, orNull(email) },
        { u"avatar_url"_s, QJsonValue::Null },
        { u"created"_s, isoMilliseconds(created) },
    };
}

QJsonObject BraintrustServiceToken::json() const
{
    return {
        { u"id"_s, id },
        { u"name"_s, name },
        { u"preview_name"_s, QString(u"bt-st-****"_s + id.right(5)) },
        { u"created"_s, isoMilliseconds(created) },
        { u"service_account_id"_s, accountId },
        { u"service_account_email"_s, QString(name + u"@service.invalid"_s) },
        { u"service_account_name"_s, name },
        { u"org_id"_s, organization },
    };
}

QJsonObject BraintrustGroup::json() const
{
    QJsonObject object {
        { u"id"_s, id },
        { u"org_id"_s, organization },
        { u"user_id"_s, orNull(creator) },
        { u"created"_s, isoMilliseconds(created) },
        { u"name"_s, name },
        { u"description"_s, description ? QJsonValue(*description) : QJsonValue::Null },
        { u"deleted_at"_s, QJsonValue::Null },
    };
    insertMembers(object, u"member_users"_s, memberUsers, emptyLists);
    insertMembers(object, u"member_groups"_s, memberGroups, emptyLists);
    return object;
}

QJsonObject BraintrustProject::json() const
{
    return {
        { u"id"_s, id },
        { u"org_id"_s, organization },
        { u"name"_s, name },
        { u"description"_s, QJsonValue::Null },
        { u"created"_s, isoMilliseconds(created) },
        { u"deleted_at"_s, QJsonValue::Null },
        { u"user_id"_s, orNull(creator) },
        { u"settings"_s, QJsonValue::Null },
    };
}

QJsonObject BraintrustRole::json() const
{
    QJsonArray permissions;
    for (const Right &right : rights) {
        permissions.append(QJsonObject { { u"permission"_s, right.permission },
                                         { u"restrict_object_type"_s, orNull(right.restrictTo) } });
    }
    return {
        { u"id"_s, id },
        { u"org_id"_s, orNull(organization) },
        { u"user_id"_s, QJsonValue::Null },
        { u"created"_s, isoMilliseconds(created) },
        { u"name"_s, name },
        { u"description"_s, orNull(description) },
        { u"deleted_at"_s, QJsonValue::Null },
        { u"member_permissions"_s, permissions },
        { u"member_roles"_s, QJsonArray::fromStringList(inherits) },
    };
}

QJsonObject BraintrustAcl::json() const
{
    return {
        { u"id"_s, id },
        { u"object_type"_s, objectType },
        { u"object_id"_s, object },
        { u"_object_org_id"_s, organization },
        { u"user_id"_s, orNull(user) },
        { u"group_id"_s, orNull(group) },
        { u"permission"_s, orNull(permission) },
        { u"role_id"_s, orNull(role) },
        { u"restrict_object_type"_s, orNull(restrictTo) },
        { u"created"_s, isoMilliseconds(created) },
    };
}

const BraintrustOrganization *BraintrustState::organizationNamed(const QString &name) const
{
    return firstWhere(organizations,
                      [&name](const BraintrustOrganization &org) { return org.name == name; });
}

const BraintrustOrganization *BraintrustState::organization(const QString &id) const
{
    return firstWhere(organizations, [&id](const BraintrustOrganization &org) {
        return org.id.compare(id, Qt::CaseInsensitive) == 0;
    });
}

BraintrustGroup *BraintrustState::group(const QString &id)
{
    return firstWhere(groups, [&id](const BraintrustGroup &candidate) {
        return candidate.id.compare(id, Qt::CaseInsensitive) == 0;
    });
}

BraintrustGroup *BraintrustState::groupNamed(const QString &organization, const QString &name)
{
    return firstWhere(groups, [&](const BraintrustGroup &candidate) {
        return candidate.organization == organization && candidate.name == name;
    });
}

bool BraintrustState::hasObject(const QString &type, const QString &id) const
{
    const auto isIt = [&id](const auto &object) { return object.id == id; };
    // Some types are about everything in an organization or a project and have no id of their own.
    if (type == "organization"_L1 || type.startsWith("org_"_L1))
        return std::any_of(organizations.cbegin(), organizations.cend(), isIt);
    if (type == "project"_L1 || type == "project_log"_L1)
        return std::any_of(projects.cbegin(), projects.cend(), isIt);
    if (type == "group"_L1)
        return std::any_of(groups.cbegin(), groups.cend(), isIt);
    if (type == "role"_L1)
        return std::any_of(roles.cbegin(), roles.cend(), isIt);
    return std::any_of(acls.cbegin(), acls.cend(), [&](const BraintrustAcl &acl) {
        return acl.objectType == type && acl.object == id;
    });
}

QString BraintrustState::organizationOf(const QString &type, const QString &id) const
{
    const auto isIt = [&id](const auto &object) { return object.id == id; };
    if (const auto *project = firstWhere(projects, isIt))
        return project->organization;
    if (const auto *found = firstWhere(groups, isIt))
        return found->organization;
    if (const auto *role = firstWhere(roles, isIt))
        return role->organization;
    const auto *acl = firstWhere(
        acls, [&](const BraintrustAcl &one) { return one.objectType == type && one.object == id; });
    return acl == nullptr ? id : acl->organization;
}

bool BraintrustState::hasPerson(const QString &id) const
{
    return std::any_of(users.cbegin(), users.cend(),
                       [&id](const BraintrustUser &user) { return user.id == id; })
        || std::any_of(tokens.cbegin(), tokens.cend(), [&id](const BraintrustServiceToken &token) {
               return token.accountId == id;
           });
}

} // namespace groupdesk::demo
