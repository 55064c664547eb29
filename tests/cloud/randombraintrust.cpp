#include "randombraintrust.h"

#include "braintrustdesk.h"
#include "randomjson.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

constexpr int otherGroups = 8; ///< ids 2 to 9
constexpr int mostIdsInABody = 500;

/// In its usual form, in another, or of nobody.
QString memberId(QRandomGenerator &random, int first, int known)
{
    if (chance(random, 20))
        return uuidText(0xdead00 + random.bounded(50));
    const QString id = uuidText(first + random.bounded(known));
    return chance(random, 10) ? id.toUpper() : id;
}

void addList(QRandomGenerator &random, QJsonObject &group, const QString &key,
             const QStringList &ids)
{
    const int form = random.bounded(10);
    if (form == 0)
        group.insert(key, QJsonValue::Null);
    else if (form == 1)
        group.insert(key, QJsonArray());
    else if (form > 2) // else absent
        group.insert(key, QJsonArray::fromStringList(ids));
}

void addTexts(QRandomGenerator &random, QJsonObject &group)
{
    const int form = random.bounded(4);
    if (form == 0)
        group.insert(u"description"_s, QJsonValue::Null);
    else if (form == 1)
        group.insert(u"description"_s, QString());
    else if (form == 2)
        group.insert(u"description"_s, randomWord(random));
    if (chance(random, 50))
        group.insert(u"deleted_at"_s, QJsonValue::Null);
    for (int left = random.bounded(4); left > 0; --left)
        group.insert(u"x-"_s + randomWord(random), randomJson(random));
}

QJsonObject otherGroup(QRandomGenerator &random, int number)
{
    QStringList included;
    for (int left = random.bounded(3); left > 0; --left)
        included.append(uuidText(1 + random.bounded(otherGroups + 1)));
    QJsonObject group { { u"id"_s, uuidText(number) },
                        { u"name"_s, randomWord(random) },
                        { u"org_id"_s, uuidText(0xacce) } };
    addList(random, group, u"member_groups"_s, included);
    return group;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &id : list.toArray())
        texts.append(id.toString());
    return texts;
}

/// One list after what comes and what goes.
QJsonArray changed(const QJsonValue &list, const QStringList &added, const QStringList &removed)
{
    const QStringList gone = idSet(QJsonArray::fromStringList(removed));
    const QStringList there = idSet(list);
    QSet<QString> known(there.cbegin(), there.cend());
    QJsonArray result;
    for (const QJsonValue &id : list.toArray()) {
        if (!std::binary_search(gone.cbegin(), gone.cend(), id.toString().toLower()))
            result.append(id);
    }
    for (const QString &id : added) {
        if (!known.contains(id.toLower()))
            result.append(id);
        known.insert(id.toLower());
    }
    return result;
}

/// Empty: nothing is wrong.
QString complaint(const QJsonObject &body)
{
    static const QSet<QString> texts { u"name"_s, u"description"_s };
    static const QSet<QString> lists { u"add_member_users"_s, u"remove_member_users"_s,
                                       u"add_member_groups"_s, u"remove_member_groups"_s };
    qsizetype count = 0;
    for (auto field = body.begin(); field != body.end(); ++field) {
        const bool isText = texts.contains(field.key());
        if (!isText && !lists.contains(field.key()))
            return u"Extraneous key "_s + field.key();
        if (isText ? !field.value().isString() : field.value().toArray().isEmpty())
            return u"Nothing in "_s + field.key();
        for (const QString &id : textsOf(field.value())) {
            ++count;
            if (QUuid(id).isNull())
                return u"Invalid uuid "_s + id;
        }
    }
    if (body.isEmpty() || (body.contains("name"_L1) && body["name"_L1].toString().isEmpty()))
        return u"Nothing to do"_s;
    return count > mostIdsInABody ? u"Too many ids"_s : QString();
}

} // namespace

QStringList idSet(const QJsonValue &list)
{
    QStringList ids;
    for (const QString &id : textsOf(list))
        ids.append(id.toLower());
    ids.sort();
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

bool RandomBraintrust::leadsBack(const QString &from) const
{
    QStringList open { from.toLower() };
    QStringList seen;
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        if (id == uuidText(1))
            return true;
        if (seen.contains(id))
            continue;
        seen.append(id);
        for (const QJsonValue &other : groups) {
            if (other["id"_L1] == id)
                open += idSet(other["member_groups"_L1]);
        }
    }
    return false;
}

RandomBraintrust randomBraintrust(QRandomGenerator &random)
{
    QStringList users;
    if (chance(random, 5))
        users = uuidTexts(0x10'0000, 1000 + random.bounded(3000));
    for (int left = random.bounded(13); left > 0; --left)
        users.append(memberId(random, 0x1000, 20));
    QStringList included;
    for (int left = random.bounded(5); left > 0; --left)
        included.append(memberId(random, 1, otherGroups + 1));
    RandomBraintrust made;
    made.group = { { u"id"_s, uuidText(1) },
                   { u"name"_s, randomWord(random) },
                   { u"org_id"_s, uuidText(0xacce) } };
    addTexts(random, made.group);
    addList(random, made.group, u"member_users"_s, users);
    addList(random, made.group, u"member_groups"_s, included);
    made.groups.append(made.group);
    for (int number = 2; number < 2 + otherGroups; ++number)
        made.groups.append(otherGroup(random, number));
    return made;
}

QStringList randomUsers(QRandomGenerator &random)
{
    if (chance(random, 5))
        return uuidTexts(0x20'0000, 400 + random.bounded(1200));
    QStringList ids;
    for (int left = random.bounded(6); left > 0; --left)
        ids.append(memberId(random, 0x1000, 20));
    return ids;
}

QStringList randomGroups(QRandomGenerator &random)
{
    QStringList ids;
    for (int left = random.bounded(3); left > 0; --left)
        ids.append(memberId(random, 1, otherGroups + 1));
    return ids;
}

Result<QJsonObject, QString> patched(QJsonObject group, const QJsonObject &body)
{
    if (const QString wrong = complaint(body); !wrong.isEmpty())
        return Unexpected(wrong);
    for (const QString &key : { u"name"_s, u"description"_s }) {
        if (body.contains(key))
            group.insert(key, body.value(key));
    }
    for (const QString &key : { u"member_users"_s, u"member_groups"_s }) {
        const QStringList added = textsOf(body.value(u"add_"_s + key));
        const QStringList removed = textsOf(body.value(u"remove_"_s + key));
        const QStringList gone = idSet(body.value(u"remove_"_s + key));
        for (const QString &id : added) {
            if (gone.contains(id.toLower()))
                return Unexpected(QString(u"It comes and goes: "_s + id));
        }
        if (!added.isEmpty() || !removed.isEmpty())
            group.insert(key, changed(group.value(key), added, removed));
    }
    return group;
}

} // namespace groupdesk::test
