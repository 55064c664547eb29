#include "snapshotjson.h"

#include "contentjson.h"
#include "maskedjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString timeToText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromText(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}

void insertText(QJsonObject &json, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QJsonObject grantToJson(const Grant &grant)
{
    QJsonObject json { { u"id"_s, grant.id.toString() },
                       { u"objectType"_s, grant.objectType },
                       { u"objectId"_s, grant.objectId } };
    insertText(json, "permission"_L1, grant.permission);
    insertText(json, "role"_L1, grant.role.toString());
    insertText(json, "restriction"_L1, grant.restriction);
    insertText(json, "user"_L1, grant.user);
    insertText(json, "group"_L1, grant.group.toString());
    if (grant.created)
        json.insert("created"_L1, timeToText(*grant.created));
    return json;
}

Grant grantFromJson(const QJsonValue &json)
{
    Grant grant;
    grant.id = GrantId(json["id"_L1].toString());
    grant.objectType = json["objectType"_L1].toString();
    grant.objectId = json["objectId"_L1].toString();
    grant.permission = json["permission"_L1].toString();
    grant.role = RoleId(json["role"_L1].toString());
    grant.restriction = json["restriction"_L1].toString();
    grant.user = json["user"_L1].toString();
    grant.group = GroupId(json["group"_L1].toString());
    if (const QDateTime created = timeFromText(json["created"_L1]); created.isValid())
        grant.created = created;
    return grant;
}

QJsonArray grantsToJson(const QList<Grant> &grants)
{
    QJsonArray json;
    for (const Grant &grant : grants)
        json.append(grantToJson(grant));
    return json;
}

QList<Grant> grantsFromJson(const QJsonValue &json)
{
    QList<Grant> grants;
    const QJsonArray rows = json.toArray();
    for (const QJsonValue row : rows)
        grants.append(grantFromJson(row));
    return grants;
}

QJsonArray containersToJson(const QList<NamedGroup> &containers)
{
    QJsonArray json;
    for (const NamedGroup &container : containers) {
        json.append(
            QJsonObject { { u"id"_s, container.id.toString() }, { u"name"_s, container.name } });
    }
    return json;
}

QList<NamedGroup> containersFromJson(const QJsonValue &json)
{
    QList<NamedGroup> containers;
    const QJsonArray rows = json.toArray();
    for (const QJsonValue row : rows)
        containers.append({ GroupId(row["id"_L1].toString()), row["name"_L1].toString() });
    return containers;
}

QStringList textsFromJson(const QJsonValue &json)
{
    QStringList texts;
    const QJsonArray rows = json.toArray();
    for (const QJsonValue row : rows)
        texts.append(row.toString());
    return texts;
}

QJsonArray unreadToJson(const QList<GroupField> &unread)
{
    QJsonArray json;
    for (const GroupField field : unread)
        json.append(toKey(field));
    return json;
}

QList<GroupField> unreadFromJson(const QJsonValue &json)
{
    QList<GroupField> unread;
    const QStringList keys = textsFromJson(json);
    for (const QString &key : keys) {
        if (const auto field = fieldOf(key))
            unread.append(*field);
    }
    return unread;
}

} // namespace

QJsonObject snapshotToJson(const GroupSnapshot &snapshot)
{
    QJsonObject json {
        { u"id"_s, snapshot.id.toString() },
        { u"name"_s, snapshot.name },
        { u"content"_s, contentToJson(snapshot.content) },
        { u"unread"_s, unreadToJson(snapshot.unread) },
        { u"containers"_s, containersToJson(snapshot.containers) },
        { u"databases"_s, QJsonArray::fromStringList(snapshot.databases) },
        { u"raw"_s, withoutSecrets(snapshot.raw) },
        { u"grantsUnread"_s, snapshot.grantsUnread },
    };
    insertText(json, "primaryLocation"_L1, snapshot.primaryLocation);
    if (snapshot.taken.isValid())
        json.insert("taken"_L1, timeToText(snapshot.taken));
    if (snapshot.grants) {
        json.insert("grants"_L1,
                    QJsonObject { { u"held"_s, grantsToJson(snapshot.grants->held) },
                                  { u"onGroup"_s, grantsToJson(snapshot.grants->onGroup) },
                                  { u"complete"_s, snapshot.grants->complete } });
    }
    return json;
}

GroupSnapshot snapshotFromJson(const QJsonObject &json)
{
    GroupSnapshot snapshot;
    snapshot.id = GroupId(json.value("id"_L1).toString());
    snapshot.name = json.value("name"_L1).toString();
    snapshot.content = contentFromJson(json.value("content"_L1)).value_or(GroupContent());
    snapshot.unread = unreadFromJson(json.value("unread"_L1));
    snapshot.primaryLocation = json.value("primaryLocation"_L1).toString();
    snapshot.containers = containersFromJson(json.value("containers"_L1));
    if (const QJsonValue grants = json.value("grants"_L1); grants.isObject()) {
        snapshot.grants
            = GrantList { grantsFromJson(grants["held"_L1]), grantsFromJson(grants["onGroup"_L1]),
                          grants["complete"_L1].toBool() };
    }
    snapshot.grantsUnread = json.value("grantsUnread"_L1).toBool();
    snapshot.databases = textsFromJson(json.value("databases"_L1));
    snapshot.raw = json.value("raw"_L1).toObject();
    snapshot.taken = timeFromText(json.value("taken"_L1));
    return snapshot;
}

} // namespace groupdesk
