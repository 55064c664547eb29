#include "recreatejob_parts.h"

namespace groupdesk::recreate {
namespace {

void addOnce(QStringList &list, const QString &item)
{
    if (!list.contains(item))
        list.append(item);
}

bool isMissing(const RecreationPart &part, const GroupContent &content)
{
    if (part.kind != RecreationPart::Kind::Content)
        return false;
    switch (part.field) {
    case GroupField::Name:
        return content.name != part.name;
    case GroupField::Description:
        return content.description && *content.description != part.name;
    case GroupField::Protection:
        return content.protection && !*content.protection;
    case GroupField::Tags:
        return content.tags && !content.tags->contains(NscaleTag { part.item, part.name });
    default:
        return content.lists.contains(part.field)
            && !content.lists.value(part.field).contains(part.item);
    }
}

} // namespace

GroupContent withParts(GroupContent content, const RecreationStep &step)
{
    for (const RecreationPart &part : step.parts) {
        switch (part.field) {
        case GroupField::Name:
        case GroupField::Description:
            break; // the group was created with them
        case GroupField::Protection:
            content.protection = true;
            break;
        case GroupField::Tags: {
            const NscaleTag tag { part.item, part.name };
            if (content.tags && !content.tags->contains(tag))
                content.tags->append(tag);
            break;
        }
        default:
            if (content.lists.contains(part.field))
                addOnce(content.lists[part.field], part.item);
        }
    }
    return content;
}

GroupContent repointed(GroupContent content, const GroupId &old, const GroupId &made)
{
    const auto list = content.lists.find(GroupField::IncludedGroups);
    if (list == content.lists.end())
        return content;
    list->removeAll(old.toString());
    addOnce(*list, made.toString());
    return content;
}

QList<RecreationPart> missingParts(const QList<RecreationPart> &parts, const GroupContent &content)
{
    QList<RecreationPart> missing;
    for (const RecreationPart &part : parts) {
        if (isMissing(part, content))
            missing.append(part);
    }
    return missing;
}

} // namespace groupdesk::recreate
