#include "tursodecode.h"

#include "decode.h"
#include "jsonfields.h"
#include "longanswer.h"
#include "tursojson.h"
#include "tursolist.h"
#include "tursoprimary.h"
#include "tursostate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace groupdesk::turso {
namespace {

/// "locations" is what the server sends and "location" what it takes; some answers mix them up.
QStringList locationsOf(const QJsonObject &keys)
{
    for (const QLatin1String key : { "locations"_L1, "location"_L1 }) {
        if (const auto list = json::texts(keys, key))
            return *list;
        if (const auto single = json::filledText(keys, key))
            return { *single };
    }
    return {};
}

CloudResult<GroupPage> pageOf(const QJsonArray &array, const RestReply &reply,
                              const OrganizationId &organization)
{
    GroupPage page;
    page.groups.reserve(array.size());
    for (const QJsonValue &item : array) {
        if (!item.isObject())
            return Unexpected(badShape(
                reply, u"Group %1 of the list is not an object"_s.arg(page.groups.size() + 1)));
        Result<Group, QString> one = group(item.toObject(), organization);
        if (!one)
            return Unexpected(badShape(
                reply, u"Group %1 of the list: %2"_s.arg(page.groups.size() + 1).arg(one.error())));
        page.groups.append(std::move(one).value());
    }
    return page;
}

} // namespace

Result<Group, QString> group(const QJsonObject &object, const OrganizationId &organization)
{
    const QJsonObject keys = lowerKeys(object);
    const std::optional<QString> name = json::filledText(keys, "name"_L1);
    if (!name)
        return Unexpected(u"it has no name"_s);

    TursoDetails details;
    details.uuid = json::text(keys, "uuid"_L1).value_or(QString());
    details.version = json::text(keys, "version"_L1).value_or(QString());
    details.locations = locationsOf(keys);
    details.primary
        = canonicalPrimary(json::text(keys, "primary"_L1).value_or(QString()), details.locations);
    if (details.locations.isEmpty() && !details.primary.isEmpty())
        details.locations = QStringList(details.primary);

    Group result;
    result.id = GroupId(*name);
    result.organization = organization;
    result.name = *name;
    result.locations = details.locations;
    result.deleteProtection = json::flag(keys, "delete_protection"_L1);
    const StateReading state = readState(keys, details.primary);
    result.state = state.state;
    result.stateText = state.text;
    result.details = std::move(details);
    result.raw = object;
    return result;
}

CloudResult<GroupPage> groupsOfDocument(const RestReply &reply, const OrganizationId &organization)
{
    CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(std::move(document).error());
    if (document->isArray())
        return pageOf(document->array(), reply, organization);
    const QJsonValue list = lowerKeys(document->object()).value("groups"_L1);
    if (list.isNull())
        return GroupPage {};
    if (!list.isArray())
        return Unexpected(badShape(reply, u"The answer has no list \"groups\""_s));
    return pageOf(list.toArray(), reply, organization);
}

CloudResult<GroupPage> groups(const RestReply &reply, const OrganizationId &organization)
{
    if (isLong(reply)) {
        if (std::optional<GroupPage> page = groupsOfText(reply, organization))
            return std::move(*page);
    }
    return groupsOfDocument(reply, organization);
}

CloudResult<Group> oneGroup(const RestReply &reply, const OrganizationId &organization)
{
    CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(std::move(document).error());
    const QJsonObject object = document->object();
    const QJsonValue wrapped = lowerKeys(object).value("group"_L1);
    Result<Group, QString> one
        = group(wrapped.isObject() ? wrapped.toObject() : object, organization);
    if (!one)
        return Unexpected(badShape(reply, u"The group cannot be read: "_s + one.error()));
    return std::move(one).value();
}

CloudResult<std::optional<Group>> createdGroup(const RestReply &reply,
                                               const OrganizationId &organization)
{
    if (reply.body.trimmed().isEmpty())
        return std::optional<Group>();
    CloudResult<Group> created = oneGroup(reply, organization);
    if (!created)
        return Unexpected(std::move(created).error());
    return std::optional<Group>(std::move(created).value());
}

CloudResult<Removal> removal(const RestReply &reply)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document && document.error().kind == CloudError::Kind::NotThePlatform)
        return Unexpected(document.error());
    return Removal {};
}

CloudResult<Done> accepted(const RestReply &reply)
{
    return removal(reply).transform([](Removal &&) { return Done {}; });
}

CloudResult<std::optional<bool>> deleteProtection(const RestReply &reply)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    return json::flag(lowerKeys(document->object()), "delete_protection"_L1);
}

} // namespace groupdesk::turso
