#include "randomnscale.h"

#include "groupcontent.h"
#include "randomjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

/// Keys that no version of the platform has.
void addUnknown(QRandomGenerator &random, QJsonObject &object)
{
    for (int left = random.bounded(3); left > 0; --left)
        object.insert(u"x-"_s + randomWord(random), randomJson(random));
}

QJsonArray idsOf(QRandomGenerator &random, const QString &prefix, int known)
{
    QJsonArray ids;
    for (int i = 0; i < known; ++i) {
        if (chance(random, 50))
            ids.append(QString(prefix + QString::number(i)));
    }
    if (chance(random, 40))
        ids.append(QString(u"unknown-"_s + randomWord(random)));
    if (!ids.isEmpty() && chance(random, 20))
        ids.append(ids.first()); // older servers keep duplicates
    return ids;
}

QJsonObject resource(const QString &id, const QString &name, const QJsonObject &spec)
{
    return { { u"metadata"_s, QJsonObject { { u"id"_s, id }, { u"name"_s, name } } },
             { u"spec"_s, spec } };
}

QJsonArray tags(QRandomGenerator &random)
{
    QJsonArray list;
    for (int i = random.bounded(4); i > 0; --i) {
        QJsonObject tag { { u"name"_s, u"tag%1"_s.arg(i) }, { u"value"_s, randomWord(random) } };
        addUnknown(random, tag);
        list.append(tag);
    }
    return list;
}

QJsonObject metadata(QRandomGenerator &random)
{
    QJsonObject object { { u"id"_s, u"g1"_s },
                         { u"name"_s, u"group"_s },
                         { u"organizationId"_s, u"d0aa"_s },
                         { u"creationTime"_s, u"2026-01-05T09:30:00Z"_s } };
    if (chance(random, 60))
        object.insert(u"description"_s, randomWord(random));
    if (chance(random, 60))
        object.insert(u"tags"_s, tags(random));
    addUnknown(random, object);
    return object;
}

constexpr int userCount = 6;

QString addressOf(int user)
{
    return u"user%1@x.example"_s.arg(user);
}

/// Adds one subject, and what becomes of it.
void addSubject(RandomGroup &made, QJsonArray &subjects, QJsonObject subject, const QString &kind,
                QRandomGenerator &random)
{
    addUnknown(random, subject);
    subjects.append(subject);
    const QString item = subjectItem(
        { subject.value("id"_L1).toString(), subject.value("issuer"_L1).toString(), {} });
    if (kind == "dead"_L1) {
        made.deadItems.append(item);
        return;
    }
    made.sendable.append(subject);
    if (kind == "external"_L1)
        made.otherItems.append(item);
}

QJsonArray subjectsFor(QRandomGenerator &random, RandomGroup &made, const QJsonArray &users)
{
    QJsonArray subjects;
    for (int i = 0; i < userCount; ++i) {
        if (users.contains(u"u%1"_s.arg(i)))
            addSubject(made, subjects,
                       { { u"id"_s, addressOf(i) }, { u"issuer"_s, randomIssuer() } }, u"member"_s,
                       random);
    }
    for (int i = chance(random, 50) ? random.bounded(3) : 0; i > 0; --i) {
        // One of them shares its name with a user of the organization.
        const QString id = chance(random, 20) ? addressOf(i) : u"guest%1"_s.arg(i);
        addSubject(made, subjects,
                   { { u"id"_s, id }, { u"issuer"_s, u"https://elsewhere%1.example"_s.arg(i) } },
                   u"external"_s, random);
    }
    if (chance(random, 20))
        addSubject(made, subjects,
                   { { u"id"_s, u"gone@x.example"_s }, { u"issuer"_s, randomIssuer() } }, u"dead"_s,
                   random);
    return subjects;
}

} // namespace

QString randomIssuer()
{
    return u"https://api.example.com"_s;
}

RandomGroup randomGroup(QRandomGenerator &random)
{
    RandomGroup made;
    if (chance(random, 60))
        made.version = chance(random, 50) ? u"v1.18.0"_s : u"1.20.0"_s;
    for (int i = 0; i < userCount; ++i) {
        const QString number = QString::number(i);
        made.users.append(
            resource(u"u"_s + number, u"undefined"_s, { { u"subject"_s, addressOf(i) } }));
        made.roles.append(resource(u"r"_s + number, u"role"_s + number, {}));
        QJsonArray linked { u"g0"_s };
        if (i % 2 == 0)
            linked.append(u"g1"_s);
        QJsonObject spec { { u"groupIDs"_s, linked } };
        addUnknown(random, spec);
        QJsonObject project = resource(u"p"_s + number, u"project"_s + number, spec);
        addUnknown(random, project);
        made.projects.append(project);
    }
    QJsonObject spec { { u"roleIDs"_s, idsOf(random, u"r"_s, userCount) },
                       { u"serviceAccountIDs"_s, idsOf(random, u"s"_s, userCount) },
                       { u"userIDs"_s, idsOf(random, u"u"_s, userCount) } };
    addUnknown(random, spec);
    const QJsonArray users = spec.value("userIDs"_L1).toArray();
    made.hasUnknownUsers = std::any_of(users.cbegin(), users.cend(), [](const QJsonValue &id) {
        return id.toString().startsWith(u"unknown-"_s);
    });
    const QJsonArray subjects = subjectsFor(random, made, users);
    if (made.storesSubjects() || !subjects.isEmpty())
        spec.insert(u"subjects"_s, subjects);
    made.group = { { u"metadata"_s, metadata(random) }, { u"spec"_s, spec } };
    addUnknown(random, made.group);
    return made;
}

} // namespace groupdesk::test
