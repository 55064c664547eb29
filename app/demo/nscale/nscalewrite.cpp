#include "nscale/nscalewrite.h"

#include "demojson.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr auto namePattern = "^[0-9A-Za-z](?:[0-9A-Za-z-_.]{0,61}[0-9A-Za-z])?$";

/// The first place in a body that does not fit the schema.
struct SchemaFault
{
    QString pointer;
    QString reason;
    QJsonValue value;
};
using MaybeFault = std::optional<SchemaFault>;

bool isName(const QString &name)
{
    static const QRegularExpression form(u"^[0-9A-Za-z](?:[-0-9A-Za-z_.]{0,61}[0-9A-Za-z])?\\z"_s);
    return form.match(name).hasMatch();
}

MaybeFault metadataFault(const QJsonValue &metadata)
{
    if (!metadata.isObject())
        return SchemaFault { u"/metadata"_s, u"property \"metadata\" is missing"_s, metadata };
    const QJsonValue name = metadata["name"_L1];
    if (!name.isString() || !isName(name.toString())) {
        return SchemaFault { u"/metadata/name"_s,
                             u"string doesn't match the regular expression \"%1\""_s.arg(
                                 QLatin1String(namePattern)),
                             name };
    }
    const QJsonValue description = metadata["description"_L1];
    if (!description.isUndefined() && !description.isString()) {
        return SchemaFault { u"/metadata/description"_s, u"value must be a string"_s, description };
    }
    const QJsonValue tags = metadata["tags"_L1];
    const QJsonArray list = tags.toArray();
    const bool areTags
        = tags.isArray() && std::all_of(list.cbegin(), list.cend(), [](const QJsonValue &tag) {
              return tag["name"_L1].isString() && tag["value"_L1].isString();
          });
    if (!tags.isUndefined() && !areTags)
        return SchemaFault { u"/metadata/tags"_s, u"value must be a list of tags"_s, tags };
    return std::nullopt;
}

bool isStringList(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.cbegin(), list.cend(), [](const QJsonValue &item) {
               return item.isString();
           });
}

MaybeFault specFault(const QJsonValue &spec)
{
    if (!spec.isObject())
        return SchemaFault { u"/spec"_s, u"property \"spec\" is missing"_s, spec };
    for (const QString &key : { u"roleIDs"_s, u"serviceAccountIDs"_s, u"userIDs"_s }) {
        const QJsonValue value = spec[key];
        if (key == "userIDs"_L1 && value.isUndefined())
            continue;
        if (!isStringList(value)) {
            const QString reason = value.isUndefined() ? u"property \"%1\" is missing"_s.arg(key)
                                                       : u"value must be an array of strings"_s;
            return SchemaFault { u"/spec/"_s + key, reason, value };
        }
    }
    const QJsonValue subjects = spec["subjects"_L1];
    const QJsonArray list = subjects.toArray();
    const bool areSubjects
        = subjects.isArray() && std::all_of(list.cbegin(), list.cend(), [](const QJsonValue &item) {
              return item["id"_L1].isString() && item["issuer"_L1].isString();
          });
    if (!subjects.isUndefined() && !areSubjects)
        return SchemaFault { u"/spec/subjects"_s, u"value must be a list of subjects"_s, subjects };
    return std::nullopt;
}

/// The middle generations answer with what their validator says, the value sent included; the
/// oldest says nothing and the newest only the place.
NscaleRefusal badBody(const SchemaFault &fault, NscaleGeneration generation)
{
    switch (generation) {
    case NscaleGeneration::V1_11:
        break;
    case NscaleGeneration::V1_16:
    case NscaleGeneration::V1_18: {
        // A lone value is no document, so it is written as a list and the brackets are cut off.
        const QByteArray list
            = QJsonDocument(QJsonArray { fault.value }).toJson(QJsonDocument::Compact);
        return { 400,
                 u"request body invalid: Error at \"%1\": %2\nSchema:\n  {\n    \"type\": "
                 "\"object\"\n  }\n\nValue:\n  %3\n"_s.arg(
                     fault.pointer, fault.reason,
                     QString::fromUtf8(list.mid(1, list.size() - 2))) };
    }
    case NscaleGeneration::V1_20:
        return { 400, u"request body invalid: %1: %2"_s.arg(fault.pointer, fault.reason) };
    }
    return { 400, u"request body invalid"_s };
}

QStringList strings(const QJsonValue &value, NscaleGeneration generation)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    if (generation >= NscaleGeneration::V1_18)
        list.removeDuplicates();
    return list;
}

std::optional<NscaleRefusal> roleRefusal(const QStringList &roles,
                                         const NscaleWriteContext &context)
{
    for (const QString &id : roles) {
        // Before 1.20 even the roles the group has already are checked again.
        if (context.generation == NscaleGeneration::V1_20 && context.rolesHeld.contains(id))
            continue;
        const NscaleRole *role = context.state.role(id);
        if (role == nullptr)
            return NscaleRefusal { 400, u"role ID %1 does not exist"_s.arg(id) };
        if (role->grant != NscaleRole::Grant::Yes)
            return NscaleRefusal { 403, u"role cannot be granted by the user"_s };
    }
    return std::nullopt;
}

std::optional<NscaleRefusal> takeUsers(const QStringList &ids, const NscaleWriteContext &context,
                                       NscaleGroupWrite &write)
{
    for (const QString &id : ids) {
        if (context.state.user(context.organization, id) == nullptr) {
            if (context.generation == NscaleGeneration::V1_11)
                return NscaleRefusal { 500, u"failed to look up user"_s };
            return NscaleRefusal { 400, u"user ID %1 does not exist"_s.arg(id) };
        }
    }
    write.users = ids;
    return std::nullopt;
}

std::optional<NscaleRefusal> takeSubjects(const QJsonArray &subjects,
                                          const NscaleWriteContext &context,
                                          NscaleGroupWrite &write)
{
    for (const QJsonValue &subject : subjects) {
        const QString id = subject["id"_L1].toString();
        const QString issuer = subject["issuer"_L1].toString();
        if (issuer != context.issuer) {
            write.externals.append({ id, issuer, subject["email"_L1].toString() });
            continue;
        }
        const NscaleUser *user = context.state.userOf(context.organization, id);
        if (user == nullptr)
            return NscaleRefusal { 400,
                                   u"subject %1 is not a member of the organization"_s.arg(id) };
        write.users.append(user->metadata.id);
    }
    if (context.generation >= NscaleGeneration::V1_18)
        write.users.removeDuplicates();
    return std::nullopt;
}

std::optional<NscaleRefusal> takeMembers(const QJsonObject &spec, const NscaleWriteContext &context,
                                         NscaleGroupWrite &write)
{
    const QStringList users = strings(spec.value("userIDs"_L1), context.generation);
    const QJsonArray subjects = spec.value("subjects"_L1).toArray();
    const bool bothKeys = spec.contains("userIDs"_L1) && spec.contains("subjects"_L1);
    const bool refusesKeys = context.generation == NscaleGeneration::V1_11;
    if (bothKeys && (refusesKeys || (!users.isEmpty() && !subjects.isEmpty())))
        return NscaleRefusal { 400, u"only one of userIDs and subjects may be given"_s };
    if (!subjects.isEmpty())
        return takeSubjects(subjects, context, write);
    return takeUsers(users, context, write);
}

} // namespace

std::variant<NscaleGroupWrite, NscaleRefusal> readNscaleGroup(const QByteArray &body,
                                                              const NscaleWriteContext &context)
{
    const std::optional<QJsonObject> object = jsonObject(body);
    if (!object)
        return badBody({ u"/"_s, u"failed to decode request body"_s, QJsonValue() },
                       context.generation);
    const QJsonValue metadata = object->value("metadata"_L1);
    const QJsonValue spec = object->value("spec"_L1);
    if (const MaybeFault fault = metadataFault(metadata))
        return badBody(*fault, context.generation);
    if (const MaybeFault fault = specFault(spec))
        return badBody(*fault, context.generation);

    NscaleGroupWrite write;
    write.name = metadata["name"_L1].toString();
    write.description = metadata["description"_L1].toString(QString());
    write.tags = metadata["tags"_L1].toArray();
    write.roles = strings(spec["roleIDs"_L1], context.generation);
    write.serviceAccounts = strings(spec["serviceAccountIDs"_L1], context.generation);
    if (auto refusal = roleRefusal(write.roles, context))
        return *refusal;
    if (auto refusal = takeMembers(spec.toObject(), context, write))
        return *refusal;
    return write;
}

std::variant<NscaleProjectWrite, NscaleRefusal> readNscaleProject(const QByteArray &body,
                                                                  const NscaleWriteContext &context)
{
    const std::optional<QJsonObject> object = jsonObject(body);
    if (!object)
        return badBody({ u"/"_s, u"failed to decode request body"_s, QJsonValue() },
                       context.generation);
    const QJsonValue metadata = object->value("metadata"_L1);
    if (const MaybeFault fault = metadataFault(metadata))
        return badBody(*fault, context.generation);
    const QJsonValue ids = object->value("spec"_L1)["groupIDs"_L1];
    if (!isStringList(ids))
        return badBody({ u"/spec/groupIDs"_s, u"value must be an array of strings"_s, ids },
                       context.generation);

    NscaleProjectWrite write;
    write.name = metadata["name"_L1].toString();
    write.description = metadata["description"_L1].toString(QString());
    write.tags = metadata["tags"_L1].toArray();
    write.groups = strings(ids, context.generation);
    for (const QString &id : std::as_const(write.groups)) {
        if (!context.state.hasGroup(context.organization, id))
            return NscaleRefusal { 400, u"group ID %1 does not exist"_s.arg(id) };
    }
    return write;
}

} // namespace groupdesk::demo
