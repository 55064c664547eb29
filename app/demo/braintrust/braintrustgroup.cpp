#include "braintrust/braintrustgroup.h"

#include "demojson.h"
#include "jsontext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

void insertMembers(QJsonObject &object, const QString &key, const QStringList &ids,
                   BraintrustGroup::EmptyLists form)
{
    if (!ids.isEmpty() || form == BraintrustGroup::EmptyLists::Empty)
        object.insert(key, QJsonArray::fromStringList(ids));
    else if (form == BraintrustGroup::EmptyLists::Null)
        object.insert(key, QJsonValue::Null);
}

/// The same, behind what was written so far.
void appendMembers(QByteArray &out, const char *key, const QStringList &ids,
                   BraintrustGroup::EmptyLists form)
{
    if (ids.isEmpty() && form == BraintrustGroup::EmptyLists::Absent)
        return;
    out.append(key);
    if (ids.isEmpty() && form == BraintrustGroup::EmptyLists::Null)
        out += "null";
    else
        appendJson(out, ids);
}

} // namespace

QJsonObject BraintrustGroup::json() const
{
    QJsonObject object {
        { u"id"_s, id },
        { u"org_id"_s, organization },
        { u"user_id"_s, creator.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(creator) },
        { u"created"_s, isoMilliseconds(created) },
        { u"name"_s, name },
        { u"description"_s, description ? QJsonValue(*description) : QJsonValue::Null },
        { u"deleted_at"_s, QJsonValue::Null },
    };
    insertMembers(object, u"member_users"_s, memberUsers, emptyLists);
    insertMembers(object, u"member_groups"_s, memberGroups, emptyLists);
    return object;
}

void appendJson(QByteArray &out, const BraintrustGroup &group)
{
    out += "{\"created\":";
    appendJson(out, group.created, TimePrecision::Milliseconds);
    out += ",\"deleted_at\":null,\"description\":";
    // A description that is there is a text, even if it is a null one.
    appendJson(out,
               group.description && group.description->isNull()
                   ? u""_s
                   : group.description.value_or(QString()));
    out += ",\"id\":";
    appendJson(out, group.id);
    appendMembers(out, ",\"member_groups\":", group.memberGroups, group.emptyLists);
    appendMembers(out, ",\"member_users\":", group.memberUsers, group.emptyLists);
    out += ",\"name\":";
    appendJson(out, group.name);
    out += ",\"org_id\":";
    appendJson(out, group.organization);
    out += ",\"user_id\":";
    appendJson(out, group.creator);
    out += '}';
}

} // namespace groupdesk::demo
