#include "braintrustgrants.h"

#include "braintrustdecode.h"
#include "jsonfields.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace groupdesk::braintrust {
namespace {

QString textOf(const QJsonObject &object, QLatin1String key)
{
    return json::text(object, key).value_or(QString());
}

bool sameId(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// Like belongsTo(); only rows call it by this name.
bool isElsewhere(const QJsonObject &row, const OrganizationId &organization)
{
    const std::optional<QString> owner = json::filledText(row, "_object_org_id"_L1);
    const std::optional<QString> wanted = canonicalUuid(organization.toString());
    return owner && wanted && !sameId(*owner, *wanted);
}

} // namespace

std::optional<Grant> grant(const QJsonObject &row)
{
    Grant grant;
    grant.id = GrantId(textOf(row, "id"_L1));
    grant.objectType = textOf(row, "object_type"_L1);
    grant.objectId = textOf(row, "object_id"_L1);
    grant.permission = textOf(row, "permission"_L1);
    grant.role = RoleId(textOf(row, "role_id"_L1));
    grant.restriction = textOf(row, "restrict_object_type"_L1);
    grant.user = textOf(row, "user_id"_L1);
    grant.group = GroupId(textOf(row, "group_id"_L1));
    grant.created = json::time(row, "created"_L1);
    const bool isReadable = !grant.id.isEmpty() && !grant.objectType.isEmpty()
        && !grant.objectId.isEmpty() && grant.permission.isEmpty() != grant.role.isEmpty()
        && grant.user.isEmpty() != grant.group.isEmpty();
    return isReadable ? std::optional(grant) : std::nullopt;
}

GrantList grantsOf(const QJsonArray &rows, const OrganizationId &organization, const GroupId &group)
{
    GrantList found;
    QSet<GrantId> seen;
    for (const QJsonValue &item : rows) {
        const std::optional<Grant> one = grant(item.toObject());
        if (!one) {
            found.complete = false;
            continue;
        }
        if (seen.contains(one->id) || isElsewhere(item.toObject(), organization))
            continue;
        seen.insert(one->id);
        if (sameId(one->group.toString(), group.toString()))
            found.held.append(*one);
        if (one->objectType == "group"_L1 && sameId(one->objectId, group.toString()))
            found.onGroup.append(*one);
    }
    return found;
}

QList<GrantObject> organizationObjects(const OrganizationId &organization)
{
    QList<GrantObject> objects;
    const std::optional<QString> id = canonicalUuid(organization.toString());
    if (!id)
        return objects;
    for (const QString &type :
         { u"organization"_s, u"org_project"_s, u"org_member"_s, u"org_audit_logs"_s })
        objects.append({ type, *id });
    return objects;
}

QList<GrantObject> projectObjects(const QJsonArray &projects, const OrganizationId &organization)
{
    QList<GrantObject> objects;
    for (const QJsonValue &item : projects) {
        const QJsonObject project = item.toObject();
        const std::optional<QString> id = canonicalUuid(textOf(project, "id"_L1));
        const bool deleted = json::filledText(project, "deleted_at"_L1).has_value();
        if (id && !deleted && belongsTo(project, organization))
            objects.append({ u"project"_s, *id });
    }
    return objects;
}

bool isListRefused(const CloudError &error)
{
    return error.httpStatus == 400 || error.httpStatus == 403 || error.httpStatus == 404
        || error.httpStatus == 405;
}

} // namespace groupdesk::braintrust
