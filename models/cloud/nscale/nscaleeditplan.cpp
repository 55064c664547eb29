#include "nscaleeditplan.h"

#include "nscalebody.h"
#include "nscalepaths.h"
#include "nscalereplacement.h"
#include "servicecall.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::nscale {
namespace {

/// What is wrong, and with which field; no value: nothing.
struct Refusal
{
    QString field;
    QString reason;
};
using MaybeRefusal = std::optional<Refusal>;

QString fieldName(GroupField field)
{
    switch (field) {
    case GroupField::Name:
        return u"name"_s;
    case GroupField::Description:
        return u"description"_s;
    case GroupField::Tags:
        return u"tags"_s;
    case GroupField::Users:
        return u"userIDs"_s;
    case GroupField::Subjects:
        return u"subjects"_s;
    case GroupField::Roles:
        return u"roleIDs"_s;
    case GroupField::ServiceAccounts:
        return u"serviceAccountIDs"_s;
    case GroupField::Projects:
        return u"projects"_s;
    case GroupField::Protection:
    case GroupField::IncludedGroups:
    case GroupField::Locations:
        break;
    }
    return {}; // Nscale has no such field
}

bool hasField(const GroupContent &content, GroupField field)
{
    switch (field) {
    case GroupField::Name:
        return true;
    case GroupField::Description:
        return content.description.has_value();
    case GroupField::Protection:
        return content.protection.has_value();
    case GroupField::Tags:
        return content.tags.has_value();
    default:
        return content.lists.contains(field);
    }
}

MaybeRefusal itemRefusal(const EditBase &base, const GroupContent &wanted, GroupField field)
{
    const QHash<QString, Limit> limits = base.itemLimits.value(field);
    const ListDelta delta = listDelta(base.content, wanted, field);
    for (const QString &item : delta.added + delta.removed) {
        if (limits.contains(item))
            return Refusal { fieldName(field), item + u" may not be put in or taken out"_s };
    }
    if (delta.added.contains(QString()))
        return Refusal { fieldName(field), u"An entry is empty"_s };
    return std::nullopt;
}

MaybeRefusal limitRefusal(const EditBase &base, const GroupContent &wanted,
                          const QList<GroupField> &fields)
{
    for (const GroupField field : fields) {
        const bool isLimited = base.limits.contains(field) || !hasField(base.content, field)
            || !hasField(wanted, field);
        if (isLimited)
            return Refusal { fieldName(field), u"The field cannot be changed"_s };
        if (const MaybeRefusal refusal = itemRefusal(base, wanted, field))
            return refusal;
    }
    return std::nullopt;
}

int named(const GroupContent &content, const QString &name)
{
    const QList<NscaleTag> tags = content.tags.value_or(QList<NscaleTag>());
    return int(std::count_if(tags.cbegin(), tags.cend(),
                             [&name](const NscaleTag &tag) { return tag.name == name; }));
}

/// The server's own rules for what it checks, and for tags what it documents: names are unique.
/// What is there already is left alone.
MaybeRefusal valueRefusal(const EditBase &base, const GroupContent &wanted)
{
    static const QRegularExpression form(u"^[0-9A-Za-z](?:[-0-9A-Za-z_.]{0,61}[0-9A-Za-z])?\\z"_s);
    if (!form.match(wanted.name).hasMatch()) {
        return Refusal { u"name"_s,
                         u"A name has 1 to 63 of A-Z, a-z, 0-9, '-', '_' and '.', and begins and "
                         "ends with a letter or digit"_s };
    }
    for (const NscaleTag &tag : wanted.tags.value_or(QList<NscaleTag>())) {
        const int before = named(base.content, tag.name);
        if (tag.name.isEmpty() && before == 0)
            return Refusal { u"tags"_s, u"A tag has no name"_s };
        if (named(wanted, tag.name) > std::max(1, before))
            return Refusal { u"tags"_s, u"Two tags are called "_s + tag.name };
    }
    return std::nullopt;
}

/// What of a group stands for the caller.
QStringList ownItems(const GroupContent &content, const EditMemory &memory)
{
    QStringList own;
    if (memory.caller.isEmpty())
        return own;
    const QString user = memory.userOf(memory.caller);
    if (!user.isEmpty() && content.lists.value(GroupField::Users).contains(user))
        own.append(user);
    for (const QString &item : content.lists.value(GroupField::Subjects)) {
        if (subjectOfItem(item).id == memory.caller)
            own.append(item);
    }
    if (content.lists.value(GroupField::ServiceAccounts).contains(memory.caller))
        own.append(memory.caller);
    return own;
}

/// Rights that the caller has through this group only and would lose.
std::optional<EditWarning> lockOut(const EditBase &base, const GroupContent &wanted,
                                   const EditMemory &memory)
{
    const QStringList before = ownItems(base.content, memory);
    if (before.isEmpty())
        return std::nullopt;
    const QStringList after = ownItems(wanted, memory);
    const bool leaves = after.isEmpty();
    QStringList lost = leaves ? base.content.lists.value(GroupField::Roles)
                              : listDelta(base.content, wanted, GroupField::Roles).removed;
    lost.removeIf([&memory](const QString &role) { return memory.rolesElsewhere.contains(role); });
    if (lost.isEmpty())
        return std::nullopt;
    return EditWarning { EditWarning::Kind::MayLockOut,
                         leaves ? listDelta(before, after).removed : lost };
}

CloudResult<EditStep> groupStep(const RestClient &client, const Organization &organization,
                                const EditBase &base, const GroupContent &wanted,
                                QList<EditWarning> &warnings)
{
    if (const MaybeRefusal refusal = valueRefusal(base, wanted))
        return Unexpected(badArgument(client, refusal->field, refusal->reason));
    const EditMemory memory = EditMemory::fromJson(base.memory);
    const CloudResult<Membership> people = membership(memory, base.content, wanted);
    if (!people)
        return Unexpected(badArgument(client, people.error().field, people.error().reason));
    warnings = people->warnings;
    if (const std::optional<EditWarning> warning = lockOut(base, wanted, memory))
        warnings.append(*warning);
    EditStep step;
    step.fields = changedFields(base.content, wanted);
    step.fields.removeOne(GroupField::Projects);
    step.request = client.planned(WriteVerb::Put, groupPath(organization, base.group.id),
                                  groupReplacement(memory, base.content, wanted, *people));
    return step;
}

CloudResult<QList<EditStep>> projectSteps(const RestClient &client,
                                          const Organization &organization, const EditBase &base,
                                          const GroupContent &wanted)
{
    const ListDelta delta = listDelta(base.content, wanted, GroupField::Projects);
    const QJsonArray projects = EditMemory::fromJson(base.memory).projects.value_or(QJsonArray());
    QList<EditStep> steps;
    for (const QString &id : delta.added + delta.removed) {
        const auto found = std::find_if(projects.cbegin(), projects.cend(),
                                        [&id](const QJsonValue &one) { return idOf(one) == id; });
        if (found == projects.cend())
            return Unexpected(badArgument(client, u"projects"_s, u"There is no project "_s + id));
        EditStep step;
        step.item = id;
        step.fields = { GroupField::Projects };
        step.request = client.planned(
            WriteVerb::Put, below(organization, "/projects"_L1).segment(id),
            projectReplacement(QJsonValue(*found).toObject(), base.group.id.toString(),
                               delta.added.contains(id)));
        steps.append(step);
    }
    return steps;
}

} // namespace

CloudResult<EditPlan> editPlan(const RestClient &client, const Organization &organization,
                               const EditBase &base, const GroupContent &wanted)
{
    EditPlan plan;
    plan.resultId = base.group.id;
    QList<GroupField> fields = changedFields(base.content, wanted);
    if (const MaybeRefusal refusal = limitRefusal(base, wanted, fields))
        return Unexpected(badArgument(client, refusal->field, refusal->reason));
    const CloudResult<QList<EditStep>> links = projectSteps(client, organization, base, wanted);
    if (!links)
        return Unexpected(links.error());
    fields.removeOne(GroupField::Projects);
    if (!fields.isEmpty()) {
        const CloudResult<EditStep> step
            = groupStep(client, organization, base, wanted, plan.warnings);
        if (!step)
            return Unexpected(step.error());
        plan.steps.append(*step);
    }
    plan.steps.append(*links);
    for (const EditStep &step : std::as_const(plan.steps)) {
        if (!step.request.url.isValid())
            return Unexpected(badArgument(client, {}, u"An id must not go into a path"_s));
    }
    return plan;
}

} // namespace groupdesk::nscale
