#include "tursoaccountdecode.h"

#include "decode.h"
#include "jsonfields.h"
#include "tursojson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::turso {
namespace {

QString detailSeparator()
{
    return u" · "_s;
}

std::optional<Organization> organization(const QJsonObject &object)
{
    const QJsonObject keys = lowerKeys(object);
    const QString name = json::text(keys, "name"_L1).value_or(QString());
    const QString slug = json::filledText(keys, "slug"_L1).value_or(name);
    if (slug.isEmpty())
        return std::nullopt;
    const QString type = json::text(keys, "type"_L1).value_or(QString());
    const QString plan = json::text(keys, "plan_id"_L1).value_or(QString());
    Organization result;
    result.id = OrganizationId(slug);
    result.name = name.isEmpty() || name == "personal"_L1 ? slug : name;
    QStringList words { type, plan };
    words.removeAll(QString());
    result.detail = words.join(detailSeparator());
    return result;
}

DirectoryEntry location(const QString &code, const QString &text)
{
    DirectoryEntry entry;
    entry.id = code;
    entry.name = text.isEmpty() ? code : text;
    entry.detail = code;
    return entry;
}

} // namespace

CloudResult<QList<Organization>> organizations(const RestReply &reply)
{
    CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(std::move(document).error());
    const QJsonValue list = document->isArray()
        ? QJsonValue(document->array())
        : lowerKeys(document->object()).value("organizations"_L1);
    if (!list.isArray() && !list.isNull())
        return Unexpected(badShape(reply, u"The answer has no list \"organizations\""_s));
    QList<Organization> found;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &item : array) {
        const std::optional<Organization> one = organization(item.toObject());
        if (!one)
            return Unexpected(badShape(
                reply, u"Organization %1 of the list has no slug"_s.arg(found.size() + 1)));
        found.append(*one);
    }
    return found;
}

bool isPersonal(const Organization &organization)
{
    return organization.detail.section(detailSeparator(), 0, 0) == "personal"_L1;
}

CloudResult<Directory> locations(const RestReply &reply)
{
    CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(std::move(document).error());
    const QJsonValue value = lowerKeys(document->object()).value("locations"_L1);
    if (!value.isObject() && !value.isNull())
        return Unexpected(badShape(reply, u"The answer has no object \"locations\""_s));
    Directory entries;
    const QJsonObject top = value.toObject();
    for (auto it = top.constBegin(); it != top.constEnd(); ++it) {
        if (it.value().isString())
            entries.append(location(it.key(), it.value().toString()));
        const QJsonObject ofProvider = it.value().toObject();
        for (auto code = ofProvider.constBegin(); code != ofProvider.constEnd(); ++code)
            entries.append(location(code.key(), code.value().toString()));
    }
    std::sort(entries.begin(), entries.end(), [](const auto &left, const auto &right) {
        const int order = left.name.localeAwareCompare(right.name);
        return order != 0 ? order < 0 : left.id < right.id;
    });
    return entries;
}

CloudResult<QString> closestLocation(const RestReply &reply)
{
    CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(std::move(document).error());
    const auto server = json::filledText(document->object(), "server"_L1);
    if (!server)
        return Unexpected(badShape(reply, u"The answer has no \"server\""_s));
    return *server;
}

CloudResult<QString> userName(const RestReply &reply)
{
    CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(std::move(document).error());
    const QJsonObject keys = lowerKeys(document->object());
    const QJsonObject user = lowerKeys(keys.value("user"_L1).toObject());
    const QString email = json::text(user, "email"_L1).value_or(QString());
    return json::filledText(user, "username"_L1).value_or(email);
}

} // namespace groupdesk::turso
