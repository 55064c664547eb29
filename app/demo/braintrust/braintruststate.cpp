#include "braintrust/braintruststate.h"

#include "demojson.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
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
    const auto isIt = [&id](const BraintrustGroup &candidate) {
        return candidate.id.compare(id, Qt::CaseInsensitive) == 0;
    };
    if (BraintrustGroup *found = firstWhere(groups, isIt))
        return found;
    const std::optional<qsizetype> place = crowd.findId(id);
    return place ? &crowd.groups.edit(*place) : nullptr;
}

std::optional<BraintrustGroup> BraintrustState::readGroup(const QString &id) const
{
    const auto isIt = [&id](const BraintrustGroup &candidate) { return candidate.id == id; };
    if (const BraintrustGroup *found = firstWhere(groups, isIt))
        return *found;
    const std::optional<qsizetype> place = crowd.findId(id);
    return place ? std::optional(crowd.groups.at(*place)) : std::nullopt;
}

void BraintrustState::removeGroup(const QString &id)
{
    groups.removeIf([&id](const BraintrustGroup &other) { return other.id == id; });
    if (const std::optional<qsizetype> place = crowd.findId(id))
        crowd.groups.remove(*place);
}

BraintrustGroup *BraintrustState::groupNamed(const QString &organization, const QString &name)
{
    const auto isIt = [&](const BraintrustGroup &candidate) {
        return candidate.organization == organization && candidate.name == name;
    };
    if (BraintrustGroup *found = firstWhere(groups, isIt))
        return found;
    if (organization != crowd.organization())
        return nullptr;
    const std::optional<qsizetype> place = crowd.findName(name);
    return place ? &crowd.groups.edit(*place) : nullptr;
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
        return readGroup(id).has_value();
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
    if (const std::optional<BraintrustGroup> found = readGroup(id))
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

void resizeBraintrust(BraintrustState &state, qsizetype count, quint32 seed, const QDateTime &now)
{
    const BraintrustOrganization main = state.organizations.constFirst();
    qsizetype usual = 0;
    QDateTime newest = main.created;
    BraintrustCrowdSource source { .organization = main.id };
    state.groups.removeIf([&](const BraintrustGroup &group) {
        if (group.organization != main.id || ++usual <= count)
            return false;
        return true;
    });
    for (const BraintrustGroup &group : std::as_const(state.groups)) {
        newest = std::max(newest, group.created);
        if (group.organization == main.id && !group.creator.isNull())
            source.creator = group.creator;
    }
    for (const BraintrustUser &user : std::as_const(state.users)) {
        if (!user.organizations.contains(main.id))
            continue;
        source.everybody.append(user.id);
        if (!user.givenName.isNull())
            source.people.append(user.id);
    }
    source.since = newest.addSecs(1);
    source.until = now.addSecs(-3600);
    state.crowd = BraintrustCrowd(seed, std::max(count - usual, qsizetype(0)), source);
}

} // namespace groupdesk::demo
