#include "tursoeditbase.h"

#include "decode.h"
#include "tursofacts.h"
#include "tursojson.h"

using namespace Qt::StringLiterals;

namespace groupdesk::turso {
namespace {

constexpr auto protectionKey = "delete_protection"_L1;

/// What no group of Turso has.
FieldLimits neverThere()
{
    FieldLimits limits;
    for (const GroupField field :
         { GroupField::Description, GroupField::Tags, GroupField::Users, GroupField::Subjects,
           GroupField::IncludedGroups, GroupField::Roles, GroupField::ServiceAccounts,
           GroupField::Projects })
        limits.insert(field, { Limit::Kind::NotOffered, {} });
    return limits;
}

void addProtection(EditBase &base, const CloudResult<bool> &configured)
{
    if (configured)
        base.group.deleteProtection = *configured;
    base.content.protection = base.group.deleteProtection;
    if (base.content.protection)
        return;
    base.limits.insert(GroupField::Protection, { Limit::Kind::Unread, {} });
    base.unread.insert(GroupField::Protection, configured.error());
}

void addLocations(EditBase &base)
{
    const QStringList &locations = base.group.locations;
    if (locations.isEmpty()) {
        CloudError error;
        error.reason = u"The group names no location"_s;
        base.limits.insert(GroupField::Locations, { Limit::Kind::Unread, {} });
        base.unread.insert(GroupField::Locations, error);
        return;
    }
    base.content.lists.insert(GroupField::Locations, locations);
    if (isSingleForGood(locations))
        base.limits.insert(GroupField::Locations, { Limit::Kind::SingleLocation, {} });
    else if (isArchived(base.group))
        base.limits.insert(GroupField::Locations, { Limit::Kind::Archived, {} });
    const auto *details = std::get_if<TursoDetails>(&base.group.details);
    if (details != nullptr && !details->primary.isEmpty()) {
        base.itemLimits[GroupField::Locations].insert(details->primary,
                                                      { Limit::Kind::PrimaryLocation, {} });
    }
}

} // namespace

CloudResult<bool> configuredProtection(const RestReply &reply)
{
    if (reply.body.trimmed() == "null")
        return false;
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    const QJsonValue value = lowerKeys(document->object()).value(protectionKey);
    if (!value.isBool() && !value.isNull())
        return Unexpected(badShape(reply, u"The answer has no \"delete_protection\""_s));
    return value.toBool();
}

EditBase editBase(const EditParts &parts)
{
    EditBase base;
    base.group = parts.group;
    base.content.name = parts.group.name;
    base.limits = neverThere();
    if (!parts.renames)
        base.limits.insert(GroupField::Name, { Limit::Kind::NotOffered, {} });
    addProtection(base, parts.protection);
    addLocations(base);
    return base;
}

} // namespace groupdesk::turso
