#include "braintrustdecode.h"

#include "braintrustlist.h"
#include "decode.h"
#include "jsonfields.h"
#include "longanswer.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace groupdesk::braintrust {
namespace {

template <class Id>
std::optional<QList<Id>> ids(const QJsonObject &object, QLatin1String key)
{
    const std::optional<QStringList> texts = json::texts(object, key);
    if (!texts)
        return std::nullopt;
    QList<Id> list;
    list.reserve(texts->size());
    for (const QString &text : *texts)
        list.append(Id(text));
    return list;
}

template <class Id>
std::optional<int> countOf(const std::optional<QList<Id>> &list)
{
    return list ? std::optional(static_cast<int>(list->size())) : std::nullopt;
}

/// The time of the answer by the server's own clock; this computer's may be wrong.
std::optional<QDateTime> serverTime(const RestReply &reply)
{
    const QString date = QString::fromLatin1(reply.headers.value("date"));
    QDateTime time = QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time;
}

bool wasThereBefore(const RestReply &reply, const Group &group, const GroupDraft &draft)
{
    const QByteArray header = reply.headers.value("x-bt-found-existing").trimmed().toLower();
    if (!header.isEmpty())
        return header != "false" && header != "0";
    if (group.description && group.description->trimmed() != draft.description.trimmed())
        return true;
    const std::optional<QDateTime> now = serverTime(reply);
    constexpr qint64 toleranceSeconds = 120;
    return now && group.created && group.created->secsTo(*now) > toleranceSeconds;
}

} // namespace

std::optional<QString> canonicalUuid(const QString &text)
{
    static const QRegularExpression form(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"_s);
    const QString lower = text.toLower();
    return form.match(lower).hasMatch() ? std::optional(lower) : std::nullopt;
}

Result<Group, QString> group(const QJsonObject &object, const OrganizationId &organization)
{
    const std::optional<QString> id = json::filledText(object, "id"_L1);
    const std::optional<QString> name = json::filledText(object, "name"_L1);
    if (!id || !name)
        return Unexpected(id ? u"it has no name"_s : u"it has no id"_s);

    BraintrustDetails details;
    details.creator = UserId(json::text(object, "user_id"_L1).value_or(QString()));
    details.memberUsers = ids<UserId>(object, "member_users"_L1);
    details.memberGroups = ids<GroupId>(object, "member_groups"_L1);
    details.deletedAt = json::time(object, "deleted_at"_L1);
    details.builtIn = isBuiltIn(*name);

    MemberCounts members;
    members.people = countOf(details.memberUsers);
    members.groups = countOf(details.memberGroups);

    Group result;
    result.id = GroupId(*id);
    result.organization = organization;
    result.name = *name;
    result.description = json::text(object, "description"_L1);
    result.created = json::time(object, "created"_L1);
    result.createdBy = details.creator.toString();
    result.members = members;
    result.details = std::move(details);
    result.raw = object;
    return result;
}

bool belongsTo(const QJsonObject &object, const OrganizationId &organization)
{
    const std::optional<QString> wanted = canonicalUuid(organization.toString());
    const std::optional<QString> named = json::text(object, "org_id"_L1);
    return !wanted || !named || isOrganization(*named, *wanted);
}

CloudResult<QJsonArray> objects(const RestReply &reply)
{
    CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(std::move(document).error());
    const QJsonValue list = document->isArray() ? QJsonValue(document->array())
                                                : document->object().value("objects"_L1);
    if (!list.isArray())
        return Unexpected(badShape(reply, u"The answer has no list \"objects\""_s));
    return list.toArray();
}

CloudResult<GroupPage> groupsOfDocument(const RestReply &reply, const OrganizationId &organization,
                                        int limit)
{
    const CloudResult<QJsonArray> array = objects(reply);
    if (!array)
        return Unexpected(array.error());
    GroupPage page;
    QString lastId;
    for (const QJsonValue &item : *array) {
        Result<Group, QString> one = group(item.toObject(), organization);
        if (!one)
            return Unexpected(badShape(
                reply, u"A group of the list cannot be read: "_s + std::move(one).error()));
        lastId = one->id.toString();
        const bool deleted = !item.toObject().value("deleted_at"_L1).isNull()
            && item.toObject().contains("deleted_at"_L1);
        if (!deleted && belongsTo(item.toObject(), organization))
            page.groups.append(std::move(one).value());
    }
    if (array->size() >= limit)
        page.next = PageCursor(lastId);
    return page;
}

CloudResult<GroupPage> groups(const RestReply &reply, const OrganizationId &organization, int limit)
{
    if (isLong(reply)) {
        if (std::optional<GroupPage> page = groupsOfText(reply, organization, limit))
            return std::move(*page);
    }
    return groupsOfDocument(reply, organization, limit);
}

CloudResult<Group> oneGroup(const RestReply &reply, const OrganizationId &organization)
{
    CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(std::move(document).error());
    const QJsonObject object = document->object();
    Result<Group, QString> one = group(object, organization);
    if (!one)
        return Unexpected(badShape(reply, u"The group cannot be read: "_s + one.error()));
    CloudError error = badShape(reply, {});
    if (!belongsTo(object, organization)) {
        error.kind = CloudError::Kind::NotFoundOrForbidden;
        error.reason = u"The group belongs to another organization"_s;
        return Unexpected(error);
    }
    if (std::get<BraintrustDetails>(one->details).deletedAt) {
        error.kind = CloudError::Kind::NotFound;
        error.reason = u"The group is marked as deleted"_s;
        return Unexpected(error);
    }
    return std::move(one).value();
}

CloudResult<Creation> creation(const RestReply &reply, const OrganizationId &organization,
                               const GroupDraft &draft)
{
    CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(std::move(document).error());
    Result<Group, QString> one = group(document->object(), organization);
    if (!one)
        return Unexpected(badShape(reply, u"The created group cannot be read: "_s + one.error()));
    Creation result;
    result.outcome = wasThereBefore(reply, *one, draft) ? Creation::Outcome::FoundExisting
                                                        : Creation::Outcome::Created;
    result.group = std::move(one).value();
    return result;
}

CloudResult<Removal> removal(const RestReply &reply)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (document)
        return Removal { json::time(document->object(), "deleted_at"_L1) };
    if (document.error().kind == CloudError::Kind::NotThePlatform)
        return Unexpected(document.error());
    return Removal {};
}

} // namespace groupdesk::braintrust
