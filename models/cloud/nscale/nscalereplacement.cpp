#include "nscalereplacement.h"

#include "nscalebody.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::nscale {
namespace {

CloudError refusal(const QString &field, const QString &reason)
{
    CloudError error;
    error.kind = CloudError::Kind::BadArgument;
    error.field = field;
    error.reason = reason;
    return error;
}

QJsonArray subjectsOf(const EditMemory &memory)
{
    return partOf(memory.group, "spec"_L1).value("subjects"_L1).toArray();
}

/// \a list as received with the changes made; what did not change keeps its place, duplicates
/// included.
QJsonArray changed(const QJsonArray &list, const ListDelta &delta)
{
    QJsonArray result;
    for (const QJsonValue &item : list) {
        if (!item.isString() || !delta.removed.contains(item.toString()))
            result.append(item);
    }
    for (const QString &item : delta.added)
        result.append(item);
    return result;
}

/// The subjects of one group, sorted by what becomes of them.
struct Sorted
{
    QJsonArray kept; ///< as they are to be sent
    QStringList others; ///< items in it that are no members
    QStringList dead;
    QSet<QString> users; ///< ids of the users in it
    int members = 0;
};

/// A person of the organization that an older server listed without an issuer.
QJsonValue withIssuer(const QJsonValue &subject, const QString &issuer)
{
    QJsonObject object = subject.toObject();
    if (object.value("issuer"_L1).toString().isEmpty())
        object.insert("issuer"_L1, issuer);
    return object;
}

Sorted sortSubjects(const EditMemory &memory, const GroupContent &before,
                    const GroupContent &wanted)
{
    const QStringList users = wanted.lists.value(GroupField::Users);
    const QStringList removed = listDelta(before, wanted, GroupField::Subjects).removed;
    Sorted sorted;
    for (const QJsonValue &subject : subjectsOf(memory)) {
        const SubjectKind kind = memory.kindOf(subject);
        const QString user = memory.userOf(subject["id"_L1].toString());
        const bool goes = kind == SubjectKind::Member ? memory.people && !users.contains(user)
                                                      : removed.contains(itemOf(subject));
        if (goes)
            continue;
        if (kind == SubjectKind::Dead) {
            sorted.dead.append(itemOf(subject));
            continue;
        }
        if (kind == SubjectKind::Member)
            ++sorted.members;
        else
            sorted.others.append(itemOf(subject));
        const bool isLocal = kind == SubjectKind::Member || kind == SubjectKind::Unlisted;
        if (isLocal)
            sorted.users.insert(user);
        sorted.kept.append(isLocal ? withIssuer(subject, memory.issuer) : subject);
    }
    sorted.dead.removeDuplicates();
    sorted.others.removeDuplicates();
    return sorted;
}

CloudResult<QJsonArray> subjectList(const EditMemory &memory, const Sorted &sorted,
                                    const QStringList &users, const QStringList &added)
{
    const CloudError stranger = refusal(
        u"userIDs"_s,
        u"This server takes the group's people by their names, and a user id in the group "
        "has none: take it out"_s);
    if (!memory.people && QSet<QString>(users.cbegin(), users.cend()).size() > sorted.members)
        return Unexpected(stranger);
    QJsonArray list = sorted.kept;
    QSet<QString> done = sorted.users;
    for (const QString &user : memory.people ? users : QStringList()) {
        if (done.contains(user))
            continue;
        done.insert(user);
        const QString name = memory.people->value(user);
        if (name.isEmpty())
            return Unexpected(stranger);
        list.append(QJsonObject {
            { u"id"_s, name }, { u"issuer"_s, memory.issuer }, { u"email"_s, name } });
    }
    for (const QString &item : added) {
        const NscaleSubject subject = subjectOfItem(item);
        list.append(QJsonObject { { u"id"_s, subject.id }, { u"issuer"_s, subject.issuer } });
    }
    return list;
}

/// Tags that are there keep what else they carry.
QJsonArray tagList(const QJsonArray &before, const QList<NscaleTag> &wanted)
{
    QJsonArray left = before;
    const auto take = [&left](const auto &fits) {
        const auto found = std::find_if(left.begin(), left.end(), fits);
        if (found == left.end())
            return QJsonObject();
        const QJsonObject tag = QJsonValue(*found).toObject();
        left.erase(found);
        return tag;
    };
    QJsonArray tags;
    for (const NscaleTag &tag : wanted) {
        const auto sameName = [&tag](const QJsonValue &one) { return one["name"_L1] == tag.name; };
        QJsonObject object = take(
            [&](const QJsonValue &one) { return sameName(one) && one["value"_L1] == tag.value; });
        if (object.isEmpty())
            object = take(sameName);
        object.insert("name"_L1, tag.name);
        object.insert("value"_L1, tag.value);
        tags.append(object);
    }
    return tags;
}

void dropNulls(QJsonObject &object, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (object.value(key).isNull())
            object.remove(key);
    }
}

QJsonObject metadataOf(const EditMemory &memory, const QList<GroupField> &fields,
                       const GroupContent &wanted)
{
    QJsonObject metadata = partOf(memory.group, "metadata"_L1);
    dropNulls(metadata, { u"description"_s, u"tags"_s });
    if (fields.contains(GroupField::Name))
        metadata.insert("name"_L1, wanted.name);
    if (fields.contains(GroupField::Description)) {
        metadata.remove("description"_L1); // none is told by leaving it out
        if (!wanted.description->isEmpty())
            metadata.insert("description"_L1, *wanted.description);
    }
    if (fields.contains(GroupField::Tags)) {
        const QJsonArray tags = tagList(metadata.value("tags"_L1).toArray(), *wanted.tags);
        metadata.remove("tags"_L1);
        if (!tags.isEmpty())
            metadata.insert("tags"_L1, tags);
    }
    return metadata;
}

} // namespace

CloudResult<Membership> membership(const EditMemory &memory, const GroupContent &before,
                                   const GroupContent &wanted)
{
    const Sorted sorted = sortSubjects(memory, before, wanted);
    const QStringList added = listDelta(before, wanted, GroupField::Subjects).added;
    Membership result;
    if (!sorted.dead.isEmpty())
        result.warnings.append({ EditWarning::Kind::DropsDeadSubjects, sorted.dead });
    const bool hasOthers = !sorted.others.isEmpty() || !added.isEmpty();
    result.asSubjects = hasOthers && memory.storesSubjects;
    if (result.asSubjects) {
        const CloudResult<QJsonArray> list
            = subjectList(memory, sorted, wanted.lists.value(GroupField::Users), added);
        if (!list)
            return Unexpected(list.error());
        result.list = *list;
        return result;
    }
    if (!added.isEmpty())
        return Unexpected(refusal(u"subjects"_s, u"This server takes people by user id only"_s));
    if (hasOthers)
        result.warnings.append({ EditWarning::Kind::DropsSubjects, sorted.others });
    result.list = changed(partOf(memory.group, "spec"_L1).value("userIDs"_L1).toArray(),
                          listDelta(before, wanted, GroupField::Users));
    return result;
}

QJsonObject groupReplacement(const EditMemory &memory, const GroupContent &before,
                             const GroupContent &wanted, const Membership &membership)
{
    QJsonObject spec = partOf(memory.group, "spec"_L1);
    spec.remove("userIDs"_L1);
    spec.remove("subjects"_L1);
    spec.insert(membership.asSubjects ? "subjects"_L1 : "userIDs"_L1, membership.list);
    // Both are required, so a null becomes an empty list.
    spec.insert(
        "roleIDs"_L1,
        changed(spec.value("roleIDs"_L1).toArray(), listDelta(before, wanted, GroupField::Roles)));
    spec.insert("serviceAccountIDs"_L1,
                changed(spec.value("serviceAccountIDs"_L1).toArray(),
                        listDelta(before, wanted, GroupField::ServiceAccounts)));
    QJsonObject body = memory.group;
    body.insert("metadata"_L1, metadataOf(memory, changedFields(before, wanted), wanted));
    body.insert("spec"_L1, spec);
    return body;
}

QJsonObject projectReplacement(const QJsonObject &project, const QString &group, bool linked)
{
    QJsonObject metadata = partOf(project, "metadata"_L1);
    dropNulls(metadata, { u"description"_s, u"tags"_s });
    QJsonObject spec = partOf(project, "spec"_L1);
    const ListDelta delta { linked ? QStringList(group) : QStringList(),
                            linked ? QStringList() : QStringList(group) };
    spec.insert("groupIDs"_L1, changed(spec.value("groupIDs"_L1).toArray(), delta));
    QJsonObject body = project;
    body.insert("metadata"_L1, metadata);
    body.insert("spec"_L1, spec);
    return body;
}

} // namespace groupdesk::nscale
