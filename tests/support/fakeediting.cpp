#include "fakeediting.h"

#include "fakevalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

template <class Id>
QStringList textsOf(const QList<Id> &ids)
{
    QStringList texts;
    for (const Id &id : ids)
        texts.append(id.toString());
    return texts;
}

template <class Id>
QList<Id> idsOf(const QStringList &texts)
{
    QList<Id> ids;
    for (const QString &text : texts)
        ids.append(Id(text));
    return ids;
}

struct ContentOf
{
    GroupContent &content;
    void operator()(const TursoDetails &details) const
    {
        content.lists.insert(GroupField::Locations, details.locations);
    }
    void operator()(const BraintrustDetails &details) const
    {
        if (details.memberUsers)
            content.lists.insert(GroupField::Users, textsOf(*details.memberUsers));
        if (details.memberGroups)
            content.lists.insert(GroupField::IncludedGroups, textsOf(*details.memberGroups));
    }
    void operator()(const NscaleDetails &details) const
    {
        content.tags = details.tags;
        content.lists.insert(GroupField::Users, textsOf(details.users));
        content.lists.insert(GroupField::Roles, textsOf(details.roles));
        content.lists.insert(GroupField::ServiceAccounts, textsOf(details.serviceAccounts));
        QStringList subjects;
        for (const NscaleSubject &subject : details.subjects.value_or(QList<NscaleSubject> {}))
            subjects.append(subjectItem(subject));
        content.lists.insert(GroupField::Subjects, subjects);
    }
};

void store(Group &group, const GroupContent &content)
{
    if (auto *turso = std::get_if<TursoDetails>(&group.details)) {
        turso->locations = content.lists.value(GroupField::Locations);
        group.locations = turso->locations;
        if (group.name != content.name)
            group.id = GroupId(content.name);
    } else if (auto *braintrust = std::get_if<BraintrustDetails>(&group.details)) {
        if (braintrust->memberUsers)
            braintrust->memberUsers = idsOf<UserId>(content.lists.value(GroupField::Users));
        if (braintrust->memberGroups)
            braintrust->memberGroups
                = idsOf<GroupId>(content.lists.value(GroupField::IncludedGroups));
    } else if (auto *nscale = std::get_if<NscaleDetails>(&group.details)) {
        nscale->tags = content.tags.value_or(QList<NscaleTag> {});
        nscale->users = idsOf<UserId>(content.lists.value(GroupField::Users));
        nscale->roles = idsOf<RoleId>(content.lists.value(GroupField::Roles));
        nscale->serviceAccounts
            = idsOf<ServiceAccountId>(content.lists.value(GroupField::ServiceAccounts));
        if (nscale->subjects) {
            nscale->subjects->clear();
            for (const QString &item : content.lists.value(GroupField::Subjects))
                nscale->subjects->append(subjectOfItem(item));
        }
    }
    group.name = content.name;
    if (content.description)
        group.description = content.description;
    if (content.protection)
        group.deleteProtection = content.protection;
}

QJsonObject bodyOf(const GroupContent &from, const GroupContent &to, GroupField field)
{
    QJsonObject body;
    switch (field) {
    case GroupField::Name:
        body.insert("value"_L1, to.name);
        break;
    case GroupField::Description:
        body.insert("value"_L1, to.description.value_or(QString()));
        break;
    case GroupField::Protection:
        body.insert("value"_L1, to.protection.value_or(false));
        break;
    case GroupField::Tags: {
        QJsonArray tags;
        for (const NscaleTag &tag : to.tags.value_or(QList<NscaleTag> {}))
            tags.append(QJsonObject { { u"name"_s, tag.name }, { u"value"_s, tag.value } });
        body.insert("value"_L1, tags);
        break;
    }
    default: {
        const ListDelta delta = listDelta(from, to, field);
        body.insert("add"_L1, QJsonArray::fromStringList(delta.added));
        body.insert("remove"_L1, QJsonArray::fromStringList(delta.removed));
    }
    }
    return body;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &item : value.toArray())
        strings.append(item.toString());
    return strings;
}

void applyList(QStringList &list, const QJsonObject &body)
{
    for (const QString &item : stringsOf(body.value("remove"_L1)))
        list.removeAll(item);
    list.append(stringsOf(body.value("add"_L1)));
}

void applyTo(GroupContent &content, GroupField field, const QJsonObject &body)
{
    const QJsonValue value = body.value("value"_L1);
    switch (field) {
    case GroupField::Name:
        content.name = value.toString();
        return;
    case GroupField::Description:
        content.description = value.toString();
        return;
    case GroupField::Protection:
        content.protection = value.toBool();
        return;
    case GroupField::Tags:
        content.tags = QList<NscaleTag> {};
        for (const QJsonValue &tag : value.toArray())
            content.tags->append({ tag["name"_L1].toString(), tag["value"_L1].toString() });
        return;
    default:
        applyList(content.lists[field], body);
    }
}

} // namespace

PlannedRequest fakeRequest(const QByteArray &verb, const OrganizationId &organization,
                           const QString &group, const std::optional<QJsonObject> &body)
{
    return { verb,
             QUrl(u"https://api.example.org/%1/groups/%2"_s.arg(organization.toString(), group)),
             body };
}

GroupContent fakeContent(const Group &group, const Directory &projects)
{
    GroupContent content;
    content.name = group.name;
    const bool turso = std::holds_alternative<TursoDetails>(group.details);
    if (turso)
        content.protection = group.deleteProtection;
    else
        content.description = group.description.value_or(QString());
    std::visit(ContentOf { content }, group.details);
    if (std::holds_alternative<NscaleDetails>(group.details)) {
        QStringList linked;
        for (const DirectoryEntry &project : projects) {
            if (project.groups.contains(group.id))
                linked.append(project.id);
        }
        content.lists.insert(GroupField::Projects, linked);
    }
    return content;
}

CloudResult<EditPlan> fakePlan(const OrganizationId &organization, const EditBase &base,
                               const GroupContent &wanted)
{
    EditPlan plan;
    plan.resultId = base.group.id;
    QList<GroupField> fields = changedFields(base.content, wanted);
    const bool turso = std::holds_alternative<TursoDetails>(base.group.details);
    if (turso && fields.removeOne(GroupField::Name)) {
        fields.append(GroupField::Name); // the last, because it changes the id
        plan.resultId = GroupId(wanted.name);
    }
    for (const GroupField field : std::as_const(fields)) {
        if (base.limits.contains(field)) {
            CloudError error = makeError(CloudError::Kind::BadArgument);
            error.field = QString::number(static_cast<int>(field));
            return Unexpected(error);
        }
        QJsonObject body = bodyOf(base.content, wanted, field);
        body.insert("organization"_L1, organization.toString());
        body.insert("group"_L1, base.group.id.toString());
        EditStep step;
        step.request = fakeRequest("PATCH", organization, base.group.id.toString(), body);
        step.fields = { field };
        plan.steps.append(step);
    }
    return plan;
}

void applyFakeStep(Group &group, Directory &projects, const EditStep &step)
{
    const GroupId id = group.id;
    GroupContent content = fakeContent(group, projects);
    applyTo(content, step.fields.constFirst(), *step.request.body);
    store(group, content);
    if (step.fields.constFirst() != GroupField::Projects)
        return;
    const QStringList linked = content.lists.value(GroupField::Projects);
    for (DirectoryEntry &project : projects) {
        project.groups.removeAll(id);
        if (linked.contains(project.id))
            project.groups.append(id);
    }
}

} // namespace groupdesk::test
