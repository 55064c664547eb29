#include "tursoeditplan.h"

#include "servicecall.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::turso {
namespace {

/// What is wrong; no value: nothing.
using MaybeReason = std::optional<QString>;

bool hasField(const GroupContent &content, GroupField field)
{
    switch (field) {
    case GroupField::Name:
        return true;
    case GroupField::Protection:
        return content.protection.has_value();
    case GroupField::Locations:
        return content.lists.contains(field);
    default:
        return false; // Turso has no such field
    }
}

/// Turso documents no rule for names. These are the ones that could not be addressed afterwards, or
/// that would look like another.
MaybeReason nameRefusal(const QString &name)
{
    if (name.isEmpty())
        return u"The name is empty"_s;
    if (name == "."_L1 || name == ".."_L1)
        return u"A name of only dots has no address"_s;
    if (!name.isValidUtf16())
        return u"The name is no valid text"_s;
    if (name.contains(u'/'))
        return u"The name has a slash"_s;
    const bool controls = std::any_of(name.cbegin(), name.cend(), [](QChar one) {
        return one.category() == QChar::Other_Control;
    });
    return controls ? MaybeReason(u"The name has control characters"_s) : std::nullopt;
}

MaybeReason locationsRefusal(const EditBase &base, const GroupContent &wanted)
{
    const QHash<QString, Limit> limits = base.itemLimits.value(GroupField::Locations);
    const ListDelta delta = listDelta(base.content, wanted, GroupField::Locations);
    for (const QString &code : delta.added + delta.removed) {
        if (limits.contains(code))
            return code + u" may not be put in or taken out"_s;
    }
    for (const QString &code : delta.added) {
        if (!ApiPath().segment(code).isValid())
            return u"\"%1\" is no location"_s.arg(code);
    }
    if (wanted.lists.value(GroupField::Locations).isEmpty())
        return u"A group keeps one location at least"_s;
    return std::nullopt;
}

MaybeReason refusal(const EditBase &base, const GroupContent &wanted, GroupField field)
{
    if (base.limits.contains(field) || !hasField(base.content, field) || !hasField(wanted, field))
        return u"The field cannot be changed"_s;
    if (field == GroupField::Name)
        return nameRefusal(wanted.name);
    if (field == GroupField::Locations)
        return locationsRefusal(base, wanted);
    return std::nullopt;
}

EditStep step(GroupField field, const QString &item, PlannedRequest request)
{
    EditStep step;
    step.request = std::move(request);
    step.fields = { field };
    step.item = item;
    return step;
}

QList<EditStep> locationSteps(const RestClient &client, const ApiPath &group,
                              const ListDelta &delta)
{
    const ApiPath locations = group.literal("/locations"_L1);
    QList<EditStep> steps;
    const auto add = [&](WriteVerb verb, const QString &code) {
        steps.append(step(GroupField::Locations, code,
                          client.planned(verb, locations.segment(code), std::nullopt)));
    };
    for (const QString &code : delta.added)
        add(WriteVerb::Post, code);
    for (const QString &code : delta.removed)
        add(WriteVerb::Delete, code);
    return steps;
}

} // namespace

QString fieldName(GroupField field)
{
    switch (field) {
    case GroupField::Name:
        return u"name"_s;
    case GroupField::Protection:
        return u"delete_protection"_s;
    case GroupField::Locations:
        return u"location"_s;
    default:
        return {};
    }
}

CloudResult<EditPlan> editPlan(const EditPlace &place, const EditBase &base,
                               const GroupContent &wanted)
{
    const QList<GroupField> fields = changedFields(base.content, wanted);
    for (const GroupField field : fields) {
        if (const MaybeReason reason = refusal(base, wanted, field))
            return Unexpected(badArgument(place.client, fieldName(field), *reason));
    }
    const ApiPath group = groupPath(place.root, place.organization, base.group.id);
    if (!group.isValid())
        return Unexpected(badArgument(place.client, {}, u"The id must not go into a path"_s));
    EditPlan plan;
    plan.resultId = base.group.id;
    if (fields.contains(GroupField::Protection)) {
        const QJsonObject body { { u"delete_protection"_s, *wanted.protection } };
        plan.steps.append(
            step(GroupField::Protection, {},
                 place.client.planned(WriteVerb::Patch, group.literal("/configuration"_L1), body)));
    }
    plan.steps += locationSteps(place.client, group,
                                listDelta(base.content, wanted, GroupField::Locations));
    if (fields.contains(GroupField::Name)) {
        const QJsonObject body { { u"name"_s, wanted.name } };
        plan.steps.append(
            step(GroupField::Name, {},
                 place.client.planned(WriteVerb::Post, group.literal("/rename"_L1), body)));
        plan.resultId = GroupId(wanted.name);
    }
    return plan;
}

} // namespace groupdesk::turso
