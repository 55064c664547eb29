#include "braintrusteditplan.h"

#include "braintrustbody.h"
#include "braintrustdecode.h"
#include "braintrusteditbase.h"
#include "braintrustpatch.h"
#include "servicecall.h"

using namespace Qt::StringLiterals;

namespace groupdesk::braintrust {
namespace {

/// What is wrong, and with which field; no value: nothing.
struct Refusal
{
    QString field;
    QString reason;
};
using MaybeRefusal = std::optional<Refusal>;

/// Empty: Braintrust has no such field.
QString fieldName(GroupField field)
{
    static const QHash<GroupField, QString> names {
        { GroupField::Name, u"name"_s },
        { GroupField::Description, u"description"_s },
        { GroupField::Users, u"member_users"_s },
        { GroupField::IncludedGroups, u"member_groups"_s },
    };
    return names.value(field);
}

bool hasField(const GroupContent &content, GroupField field)
{
    if (isList(field))
        return content.lists.contains(field);
    return field == GroupField::Name
        || (field == GroupField::Description && content.description.has_value());
}

MaybeRefusal limitRefusal(const EditBase &base, const GroupContent &wanted)
{
    for (const GroupField field : changedFields(base.content, wanted)) {
        const bool isLimited = base.limits.contains(field) || !hasField(base.content, field)
            || !hasField(wanted, field);
        if (isLimited)
            return Refusal { fieldName(field), u"The field cannot be changed"_s };
    }
    return std::nullopt;
}

/// The server answers a malformed id with a dump of its schema checker.
MaybeRefusal idRefusal(const EditBase &base, const GroupContent &wanted)
{
    for (const GroupField field : { GroupField::Users, GroupField::IncludedGroups }) {
        const ListDelta delta = idDelta(base.content, wanted, field);
        for (const QString &id : delta.added + delta.removed) {
            if (!canonicalUuid(id))
                return Refusal { fieldName(field), u"\"%1\" is not a UUID"_s.arg(id) };
        }
    }
    return std::nullopt;
}

QString circleText(const EditBase &base, const MembershipGraph &graph, const MembershipPath &circle)
{
    const GroupId own = comparable(base.group.id.toString());
    QStringList names;
    for (const GroupId &id : circle) {
        const QString name = id == own ? base.group.name : graph.name(id);
        names.append(name.isEmpty() ? id.toString() : name);
    }
    return u"It would go in a circle: "_s + names.join(u" → "_s);
}

/// Groups that are in a circle already stay there; only a new one is refused.
MaybeRefusal circleRefusal(const EditBase &base, const GroupContent &wanted)
{
    const QString field = fieldName(GroupField::IncludedGroups);
    const QStringList added = idDelta(base.content, wanted, GroupField::IncludedGroups).added;
    if (added.isEmpty())
        return std::nullopt;
    const std::optional<MembershipGraph> graph = includedGroups(base);
    if (!graph) {
        return Refusal { field,
                         u"The other groups could not be read, so nobody can say whether it would "
                         "go in a circle"_s };
    }
    for (const QString &id : added) {
        const auto circle = graph->cycle(comparable(base.group.id.toString()), comparable(id));
        if (circle)
            return Refusal { field, circleText(base, *graph, *circle) };
    }
    return std::nullopt;
}

bool isOwners(const EditBase &base)
{
    return std::get<BraintrustDetails>(base.group.details).builtIn
        && base.group.name == "Owners"_L1;
}

/// Nothing but this side keeps an organization from losing its last owner. People who are owners
/// through an included group count only where nobody was named by Owners itself before.
MaybeRefusal ownerRefusal(const EditBase &base, const GroupContent &wanted)
{
    if (!isOwners(base) || !wanted.lists.value(GroupField::Users).isEmpty())
        return std::nullopt;
    const QString reason = u"Owners must keep at least one member"_s;
    if (!idDelta(base.content, wanted, GroupField::Users).removed.isEmpty())
        return Refusal { fieldName(GroupField::Users), reason };
    const bool leaves
        = !idDelta(base.content, wanted, GroupField::IncludedGroups).removed.isEmpty();
    if (leaves && wanted.lists.value(GroupField::IncludedGroups).isEmpty())
        return Refusal { fieldName(GroupField::IncludedGroups), reason };
    return std::nullopt;
}

MaybeRefusal refusalOf(const EditBase &base, const GroupContent &wanted)
{
    if (wanted.name.isEmpty())
        return Refusal { fieldName(GroupField::Name), u"A group has a name"_s };
    for (const auto &check : { limitRefusal, idRefusal, circleRefusal, ownerRefusal }) {
        if (const MaybeRefusal refusal = check(base, wanted))
            return refusal;
    }
    return std::nullopt;
}

/// The platform has no call that says whose key it is. So whoever is taken out of Owners may be
/// the one who does it.
QList<EditWarning> warningsOf(const EditBase &base, const GroupContent &wanted)
{
    const QStringList removed = idDelta(base.content, wanted, GroupField::Users).removed
        + idDelta(base.content, wanted, GroupField::IncludedGroups).removed;
    if (!isOwners(base) || removed.isEmpty())
        return {};
    return { { EditWarning::Kind::MayLockOut, removed } };
}

} // namespace

CloudResult<EditPlan> editPlan(const RestClient &client, const EditBase &base,
                               const GroupContent &wanted)
{
    const std::optional<ApiPath> path = groupPath(base.group.id);
    if (!path)
        return Unexpected(badArgument(client, u"id"_s, u"The group id is not a UUID"_s));
    if (const MaybeRefusal refusal = refusalOf(base, wanted))
        return Unexpected(badArgument(client, refusal->field, refusal->reason));
    EditPlan plan;
    plan.resultId = base.group.id;
    plan.warnings = warningsOf(base, wanted);
    for (const Patch &patch : patches(base.content, wanted)) {
        EditStep step;
        step.fields = patch.fields;
        step.request = client.planned(WriteVerb::Patch, *path, patch.body);
        plan.steps.append(step);
    }
    return plan;
}

} // namespace groupdesk::braintrust
