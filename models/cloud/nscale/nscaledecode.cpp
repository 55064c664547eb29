#include "nscaledecode.h"

#include "decode.h"
#include "jsonfields.h"
#include "longanswer.h"
#include "nscalejson.h"
#include "nscalelist.h"
#include "nscalestate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::nscale {
namespace {

/// Absent and null mean none here.
template <class Id>
QList<Id> ids(const QJsonObject &object, QLatin1String key)
{
    QList<Id> list;
    const QStringList texts = json::texts(object, key).value_or(QStringList());
    list.reserve(texts.size());
    for (const QString &text : texts)
        list.append(Id(text));
    return list;
}

/// Older servers keep duplicates.
template <class Id>
int distinct(const QList<Id> &list)
{
    return static_cast<int>(QSet<Id>(list.cbegin(), list.cend()).size());
}

std::optional<QList<NscaleSubject>> subjectsOf(const QJsonObject &spec)
{
    const QJsonValue value = spec.value("subjects"_L1);
    if (!value.isArray())
        return std::nullopt;
    QList<NscaleSubject> subjects;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject subject = item.toObject();
        subjects.append({ subject.value("id"_L1).toString(), subject.value("issuer"_L1).toString(),
                          subject.value("email"_L1).toString() });
    }
    return subjects;
}

QList<NscaleTag> tagsOf(const QJsonObject &metadata)
{
    QList<NscaleTag> tags;
    const QJsonArray array = metadata.value("tags"_L1).toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject tag = item.toObject();
        tags.append({ tag.value("name"_L1).toString(), tag.value("value"_L1).toString() });
    }
    return tags;
}

NscaleDetails detailsOf(const QJsonObject &metadata, const QJsonObject &spec)
{
    NscaleDetails details;
    details.roles = ids<RoleId>(spec, "roleIDs"_L1);
    details.users = ids<UserId>(spec, "userIDs"_L1);
    details.subjects = subjectsOf(spec);
    details.serviceAccounts = ids<ServiceAccountId>(spec, "serviceAccountIDs"_L1);
    details.tags = tagsOf(metadata);
    details.provisioningStatus = metadata.value("provisioningStatus"_L1).toString();
    details.healthStatus = metadata.value("healthStatus"_L1).toString();
    return details;
}

MemberCounts countsOf(const NscaleDetails &details)
{
    QSet<std::pair<QString, QString>> subjects;
    for (const NscaleSubject &subject : details.subjects.value_or(QList<NscaleSubject>()))
        subjects.insert({ subject.id, subject.issuer });
    MemberCounts counts;
    counts.people = std::max(static_cast<int>(subjects.size()), distinct(details.users));
    counts.serviceAccounts = distinct(details.serviceAccounts);
    return counts;
}

} // namespace

Result<Group, QString> group(const QJsonObject &object, const OrganizationId &organization)
{
    const QJsonObject metadata = object.value("metadata"_L1).toObject();
    const std::optional<QString> id = json::filledText(metadata, "id"_L1);
    const std::optional<QString> name = json::filledText(metadata, "name"_L1);
    if (!id || !name)
        return Unexpected(id ? u"it has no name"_s : u"it has no id"_s);

    NscaleDetails details = detailsOf(metadata, object.value("spec"_L1).toObject());
    Group result;
    result.id = GroupId(*id);
    result.organization = organization;
    result.name = *name;
    result.description = json::text(metadata, "description"_L1);
    result.created = json::time(metadata, "creationTime"_L1);
    result.createdBy = metadata.value("createdBy"_L1).toString();
    result.modified = json::time(metadata, "modifiedTime"_L1);
    result.modifiedBy = metadata.value("modifiedBy"_L1).toString();
    result.members = object.value("spec"_L1).isObject() ? countsOf(details) : MemberCounts {};
    const StateReading state = readState(metadata);
    result.state = state.state;
    result.stateText = state.text;
    result.details = std::move(details);
    result.raw = object;
    return result;
}

CloudResult<GroupPage> groupsOfDocument(const RestReply &reply, const OrganizationId &organization)
{
    const CloudResult<QJsonArray> array = list(reply);
    if (!array)
        return Unexpected(array.error());
    GroupPage page;
    page.groups.reserve(array->size());
    for (const QJsonValue &item : *array) {
        Result<Group, QString> one = group(item.toObject(), organization);
        if (!one)
            return Unexpected(badShape(
                reply, u"Group %1 of the list: %2"_s.arg(page.groups.size() + 1).arg(one.error())));
        page.groups.append(std::move(one).value());
    }
    return page;
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
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    Result<Group, QString> one = group(document->object(), organization);
    if (!one)
        return Unexpected(badShape(reply, u"The group cannot be read: "_s + one.error()));
    return std::move(one).value();
}

CloudResult<Removal> removal(const RestReply &reply)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document && document.error().kind == CloudError::Kind::NotThePlatform)
        return Unexpected(document.error());
    return Removal {};
}

} // namespace groupdesk::nscale
