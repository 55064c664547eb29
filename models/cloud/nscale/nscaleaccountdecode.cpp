#include "nscaledecode.h"

#include "decode.h"
#include "jsonfields.h"
#include "nscalebody.h"
#include "nscalejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::nscale {
namespace {

QJsonObject part(const QJsonValue &resource, QLatin1String key)
{
    return resource.toObject().value(key).toObject();
}

QString textOf(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString();
}

using EntryReader = void (*)(const QJsonValue &resource, DirectoryEntry &entry);

/// The resources of a list as entries: id, name and description from the metadata, then what
/// \a read adds. One without an id could not be referred to and is left out.
CloudResult<Directory> entries(const RestReply &reply, EntryReader read)
{
    const CloudResult<QJsonArray> array = list(reply);
    if (!array)
        return Unexpected(array.error());
    Directory found;
    for (const QJsonValue &item : *array) {
        const QJsonObject metadata = part(item, "metadata"_L1);
        DirectoryEntry entry;
        entry.id = textOf(metadata, "id"_L1);
        entry.name = textOf(metadata, "name"_L1);
        read(item, entry);
        if (entry.name.isEmpty())
            entry.name = entry.id;
        if (!entry.id.isEmpty())
            found.append(entry);
    }
    std::sort(found.begin(), found.end(), [](const auto &left, const auto &right) {
        const int order = left.name.localeAwareCompare(right.name);
        return order != 0 ? order < 0 : left.id < right.id;
    });
    return found;
}

void readUser(const QJsonValue &resource, DirectoryEntry &entry)
{
    const QJsonObject spec = part(resource, "spec"_L1);
    entry.name = textOf(spec, "subject"_L1);
    entry.detail = textOf(spec, "state"_L1);
    if (entry.name.contains(u'@'))
        entry.email = entry.name;
}

void readRole(const QJsonValue &resource, DirectoryEntry &entry)
{
    const QJsonObject metadata = part(resource, "metadata"_L1);
    entry.detail = textOf(metadata, "description"_L1);
    entry.selectable = isGrantable(resource);
}

void readServiceAccount(const QJsonValue &resource, DirectoryEntry &entry)
{
    entry.expires = json::time(part(resource, "status"_L1), "expiry"_L1);
}

void readProject(const QJsonValue &resource, DirectoryEntry &entry)
{
    const QString status = textOf(part(resource, "metadata"_L1), "provisioningStatus"_L1);
    if (status != "provisioned"_L1)
        entry.detail = status;
    const QStringList groups
        = json::texts(part(resource, "spec"_L1), "groupIDs"_L1).value_or(QStringList());
    for (const QString &group : groups)
        entry.groups.append(GroupId(group));
}

} // namespace

CloudResult<QList<Organization>> organizations(const RestReply &reply)
{
    const CloudResult<QJsonArray> array = list(reply);
    if (!array)
        return Unexpected(array.error());
    QList<Organization> found;
    for (const QJsonValue &item : *array) {
        const QJsonObject metadata = part(item, "metadata"_L1);
        Organization organization;
        organization.id = OrganizationId(textOf(metadata, "id"_L1));
        organization.name
            = json::filledText(metadata, "name"_L1).value_or(organization.id.toString());
        organization.detail = textOf(part(item, "spec"_L1), "organizationType"_L1);
        const QString status = textOf(metadata, "provisioningStatus"_L1);
        organization.ready = status.isEmpty() || status == "provisioned"_L1;
        if (!organization.ready)
            organization.detail = status; // says more than the type
        if (organization.id.isEmpty())
            return Unexpected(
                badShape(reply, u"Organization %1 of the list has no id"_s.arg(found.size() + 1)));
        found.append(organization);
    }
    return found;
}

CloudResult<Directory> users(const RestReply &reply)
{
    return entries(reply, &readUser);
}

CloudResult<Directory> roles(const RestReply &reply)
{
    return entries(reply, &readRole);
}

CloudResult<Directory> serviceAccounts(const RestReply &reply)
{
    return entries(reply, &readServiceAccount);
}

CloudResult<Directory> projects(const RestReply &reply)
{
    return entries(reply, &readProject);
}

CloudResult<QString> userInfo(const RestReply &reply)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    const QString subject = textOf(document->object(), "sub"_L1);
    return json::filledText(document->object(), "email"_L1).value_or(subject);
}

} // namespace groupdesk::nscale
