#include "nscaletokendecode.h"

#include "decode.h"
#include "jsonfields.h"
#include "nscalejson.h"

#include <QJsonArray>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace groupdesk::nscale {
namespace {

QJsonObject part(const QJsonValue &value, QLatin1String key)
{
    return value.toObject().value(key).toObject();
}

/// Adds what \a endpoints allow with \a things, which are "groups" or "projects".
void addOperations(QSet<QString> &operations, const QJsonValue &endpoints, const QString &things)
{
    const QJsonArray list = endpoints.toArray();
    for (const QJsonValue &item : list) {
        const QJsonObject endpoint = item.toObject();
        const QString name = endpoint.value("name"_L1).toString();
        // The short form stands in the older documentation.
        if (name != u"identity:"_s + things && name != things)
            continue;
        const QStringList allowed = json::texts(endpoint, "operations"_L1).value_or(QStringList());
        operations.unite(QSet<QString>(allowed.cbegin(), allowed.cend()));
    }
}

void addOrganization(QSet<QString> &operations, const QJsonValue &value,
                     const OrganizationId &organization, const QString &things)
{
    const QJsonObject object = value.toObject();
    if (object.value("id"_L1).toString() == organization.toString())
        addOperations(operations, object.value("endpoints"_L1), things);
}

/// What an access control list allows with \a things of \a organization.
CloudResult<QSet<QString>> operationsOf(const RestReply &reply, const OrganizationId &organization,
                                        const QString &things)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    if (!document->isObject())
        return Unexpected(badShape(reply, u"The access control list is no object"_s));
    const QJsonObject acl = document->object();
    QSet<QString> operations;
    addOperations(operations, acl.value("global"_L1), things);
    addOrganization(operations, acl.value("organization"_L1), organization, things);
    const QJsonArray organizations = acl.value("organizations"_L1).toArray();
    for (const QJsonValue &item : organizations)
        addOrganization(operations, item, organization, things);
    return operations;
}

} // namespace

CloudResult<Caller> caller(const RestReply &reply)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    Caller caller;
    caller.subject = document->object().value("sub"_L1).toString();
    const QJsonObject claims
        = part(document->object(), QLatin1String("https://unikorn-cloud.org/authz"));
    if (const auto type = json::filledText(claims, "acctype"_L1))
        caller.isService = *type == "service"_L1;
    else
        caller.isService = !QUuid::fromString(caller.subject).isNull();
    return caller;
}

CloudResult<OwnAccount> ownAccount(const RestReply &reply, const QString &subject)
{
    const CloudResult<QJsonArray> accounts = list(reply);
    if (!accounts)
        return Unexpected(accounts.error());
    for (const QJsonValue &item : *accounts) {
        if (part(item, "metadata"_L1).value("id"_L1).toString() == subject)
            return OwnAccount { true, json::time(part(item, "status"_L1), "expiry"_L1) };
    }
    return OwnAccount {};
}

CloudResult<Secret> newToken(const RestReply &reply)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    const auto token = json::filledText(part(document->object(), "status"_L1), "accessToken"_L1);
    if (!token)
        return Unexpected(badShape(reply, u"The answer has no \"accessToken\""_s));
    return Secret::fromPaste(*token);
}

CloudResult<Capabilities> limits(const RestReply &reply, const OrganizationId &organization)
{
    const CloudResult<QSet<QString>> operations = operationsOf(reply, organization, u"groups"_s);
    if (!operations)
        return Unexpected(operations.error());
    Capabilities limits;
    const auto need = [&](GroupAction action, const QString &operation) {
        if (!operations->contains(operation))
            limits.insert(action, { Limit::Kind::MissingRight, u"identity:groups "_s + operation });
    };
    need(GroupAction::Create, u"create"_s);
    need(GroupAction::Edit, u"update"_s);
    need(GroupAction::Delete, u"delete"_s);
    return limits;
}

CloudResult<bool> readsAllProjects(const RestReply &reply, const OrganizationId &organization)
{
    return operationsOf(reply, organization, u"projects"_s)
        .transform([](QSet<QString> &&operations) { return operations.contains(u"read"_s); });
}

} // namespace groupdesk::nscale
