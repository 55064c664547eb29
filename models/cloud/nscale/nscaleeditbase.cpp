#include "nscaleeditbase.h"

#include "jsonfields.h"
#include "nscalebody.h"

#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::nscale {
namespace {

constexpr auto firstWithSubjects = "1.16.1";

QString textOf(const QJsonValue &value, QLatin1String key)
{
    return value.toObject().value(key).toString();
}

QJsonArray subjectsOf(const QJsonValue &group)
{
    return partOf(group, "spec"_L1).value("subjects"_L1).toArray();
}

std::optional<QHash<QString, QString>> peopleOf(const CloudResult<QJsonArray> &users)
{
    if (!users)
        return std::nullopt;
    QHash<QString, QString> people;
    for (const QJsonValue &user : *users)
        people.insert(idOf(user), textOf(partOf(user, "spec"_L1), "subject"_L1));
    return people;
}

/// The group that is edited and those of the list.
QJsonArray allGroups(const EditParts &parts)
{
    QJsonArray groups = parts.groups.has_value() ? *parts.groups : QJsonArray();
    groups.append(parts.group.raw);
    return groups;
}

/// Servers before 1.16.1 leave the key out where there are no subjects.
bool storesSubjects(const EditParts &parts, const QJsonArray &groups)
{
    const QString number = parts.version.startsWith(u'v') ? parts.version.mid(1) : parts.version;
    if (!number.isEmpty()) {
        return QVersionNumber::fromString(number)
            >= QVersionNumber::fromString(QLatin1String(firstWithSubjects));
    }
    return std::any_of(groups.cbegin(), groups.cend(), [](const QJsonValue &group) {
        const QJsonValue subjects = partOf(group, "spec"_L1).value("subjects"_L1);
        return subjects.isArray() && subjects.toArray().isEmpty();
    });
}

/// The issuer of local people. By convention it is the base address, but a profile may go through
/// another one: then it is the issuer that most people in "userIDs" are listed with.
QString issuerOf(const EditParts &parts, const QHash<QString, QString> &people,
                 const QJsonArray &groups)
{
    QHash<QString, int> votes;
    for (const QJsonValue &group : groups) {
        const QStringList ids = specIds(group, "userIDs"_L1);
        for (const QJsonValue &subject : subjectsOf(group)) {
            const QString issuer = textOf(subject, "issuer"_L1);
            const QString id = textOf(subject, "id"_L1);
            const bool isMember = std::any_of(ids.cbegin(), ids.cend(), [&](const QString &user) {
                return people.value(user) == id;
            });
            if (isMember && !issuer.isEmpty())
                ++votes[issuer];
        }
    }
    if (votes.isEmpty() || votes.contains(parts.baseUrl))
        return parts.baseUrl;
    QStringList issuers = votes.keys();
    issuers.sort(); // the same choice every time
    return *std::max_element(issuers.cbegin(), issuers.cend(),
                             [&votes](const QString &left, const QString &right) {
                                 return votes.value(left) < votes.value(right);
                             });
}

bool contains(const QJsonValue &group, const EditMemory &memory)
{
    const QString &caller = memory.caller;
    if (specIds(group, "serviceAccountIDs"_L1).contains(caller))
        return true;
    const QString user = memory.userOf(caller);
    if (!user.isEmpty() && specIds(group, "userIDs"_L1).contains(user))
        return true;
    const QJsonArray subjects = subjectsOf(group);
    return std::any_of(subjects.cbegin(), subjects.cend(), [&caller](const QJsonValue &subject) {
        return textOf(subject, "id"_L1) == caller;
    });
}

QStringList rolesElsewhere(const EditParts &parts, const EditMemory &memory)
{
    QStringList roles;
    if (memory.caller.isEmpty() || !parts.groups)
        return roles;
    for (const QJsonValue &group : *parts.groups) {
        if (idOf(group) != parts.group.id.toString() && contains(group, memory))
            roles.append(specIds(group, "roleIDs"_L1));
    }
    roles.removeDuplicates();
    return roles;
}

EditMemory memoryOf(const EditParts &parts)
{
    const QJsonArray groups = allGroups(parts);
    EditMemory memory;
    memory.group = parts.group.raw;
    if (parts.projects)
        memory.projects = *parts.projects;
    memory.people = peopleOf(parts.users);
    memory.issuer = issuerOf(parts, memory.people.value_or(QHash<QString, QString>()), groups);
    memory.storesSubjects = storesSubjects(parts, groups);
    memory.caller = parts.caller;
    memory.rolesElsewhere = rolesElsewhere(parts, memory);
    return memory;
}

void addLists(EditBase &base, const EditMemory &memory)
{
    QMap<GroupField, QStringList> &lists = base.content.lists;
    lists.insert(GroupField::Users, specIds(memory.group, "userIDs"_L1));
    lists.insert(GroupField::Roles, specIds(memory.group, "roleIDs"_L1));
    lists.insert(GroupField::ServiceAccounts, specIds(memory.group, "serviceAccountIDs"_L1));
    QStringList others;
    for (const QJsonValue &subject : subjectsOf(memory.group)) {
        if (memory.kindOf(subject) != SubjectKind::Member)
            others.append(itemOf(subject));
    }
    if (memory.storesSubjects || !others.isEmpty())
        lists.insert(GroupField::Subjects, others);
    else
        base.limits.insert(GroupField::Subjects, { Limit::Kind::NotOffered, {} });
    // Who stands for which id is not known, so neither list can be made from the other.
    if (!memory.people && !others.isEmpty())
        base.limits.insert(GroupField::Users, { Limit::Kind::Unread, {} });
}

void addProjects(EditBase &base, const CloudResult<QJsonArray> &projects)
{
    if (!projects) {
        base.unread.insert(GroupField::Projects, projects.error());
        base.limits.insert(GroupField::Projects, { Limit::Kind::Unread, {} });
        return;
    }
    QStringList linked;
    for (const QJsonValue &project : *projects) {
        if (specIds(project, "groupIDs"_L1).contains(base.group.id.toString()))
            linked.append(idOf(project));
    }
    base.content.lists.insert(GroupField::Projects, linked);
}

/// Roles in no list stay free: one that the platform has given up can only be taken out.
void addRoleLimits(EditBase &base, const CloudResult<QJsonArray> &roles)
{
    if (!roles)
        return;
    QHash<QString, Limit> limits;
    for (const QJsonValue &role : *roles) {
        if (!isGrantable(role))
            limits.insert(idOf(role), { Limit::Kind::NotGrantable, {} });
    }
    if (!limits.isEmpty())
        base.itemLimits.insert(GroupField::Roles, limits);
}

} // namespace

EditMemory EditMemory::fromJson(const QJsonObject &object)
{
    EditMemory memory;
    memory.group = object.value("group"_L1).toObject();
    if (object.contains("projects"_L1))
        memory.projects = object.value("projects"_L1).toArray();
    if (object.contains("people"_L1)) {
        memory.people.emplace();
        const QJsonObject people = object.value("people"_L1).toObject();
        for (auto it = people.begin(); it != people.end(); ++it)
            memory.people->insert(it.key(), it.value().toString());
    }
    memory.issuer = textOf(object, "issuer"_L1);
    memory.storesSubjects = object.value("storesSubjects"_L1).toBool();
    memory.caller = textOf(object, "caller"_L1);
    memory.rolesElsewhere = json::texts(object, "rolesElsewhere"_L1).value_or(QStringList());
    return memory;
}

QJsonObject EditMemory::toJson() const
{
    QJsonObject object { { u"group"_s, group },
                         { u"issuer"_s, issuer },
                         { u"storesSubjects"_s, storesSubjects },
                         { u"caller"_s, caller },
                         { u"rolesElsewhere"_s, QJsonArray::fromStringList(rolesElsewhere) } };
    if (projects)
        object.insert("projects"_L1, *projects);
    if (people) {
        QJsonObject names;
        for (auto it = people->cbegin(); it != people->cend(); ++it)
            names.insert(it.key(), it.value());
        object.insert("people"_L1, names);
    }
    return object;
}

QString EditMemory::userOf(const QString &subject) const
{
    return people && !subject.isEmpty() ? people->key(subject) : QString();
}

SubjectKind EditMemory::kindOf(const QJsonValue &subject) const
{
    const QString from = textOf(subject, "issuer"_L1);
    const bool isOwn = from == issuer;
    if (!isOwn && !from.isEmpty())
        return SubjectKind::External;
    if (!people) // the server makes those of its own issuer from "userIDs"
        return isOwn ? SubjectKind::Member : SubjectKind::External;
    const QString user = userOf(textOf(subject, "id"_L1));
    if (user.isEmpty())
        return isOwn ? SubjectKind::Dead : SubjectKind::External;
    return specIds(group, "userIDs"_L1).contains(user) ? SubjectKind::Member
                                                       : SubjectKind::Unlisted;
}

QString itemOf(const QJsonValue &subject)
{
    return subjectItem({ textOf(subject, "id"_L1), textOf(subject, "issuer"_L1), {} });
}

EditBase editBase(const EditParts &parts)
{
    const EditMemory memory = memoryOf(parts);
    EditBase base;
    base.group = parts.group;
    base.content.name = parts.group.name;
    base.content.description = parts.group.description.value_or(QString());
    base.content.tags = std::get<NscaleDetails>(parts.group.details).tags;
    for (const GroupField field :
         { GroupField::Protection, GroupField::IncludedGroups, GroupField::Locations })
        base.limits.insert(field, { Limit::Kind::NotOffered, {} });
    addLists(base, memory);
    addProjects(base, parts.projects);
    addRoleLimits(base, parts.roles);
    base.memory = memory.toJson();
    return base;
}

} // namespace groupdesk::nscale
