#include "randomlists.h"

#include "braintrustdesk.h"
#include "randombraintrust.h"
#include "randomjson.h"
#include "randomnscale.h"
#include "randomturso.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

QString pick(QRandomGenerator &random, const QStringList &from)
{
    return from.at(random.bounded(int(from.size())));
}

QString randomTime(QRandomGenerator &random)
{
    if (chance(random, 20))
        return pick(random, oddTimes());
    const QDateTime time
        = QDateTime::fromMSecsSinceEpoch(random.bounded(2'000'000'000) * 1000LL, Qt::UTC);
    return time.toString(Qt::ISODateWithMs);
}

void addSometimes(QRandomGenerator &random, QJsonObject &object, const QString &key,
                  const QJsonValue &value)
{
    if (chance(random, 60))
        object.insert(key, value);
}

} // namespace

QStringList oddTimes()
{
    return { u""_s,
             u"today"_s,
             u"2026-01-05"_s,
             u"2026-01-05T09:30"_s,
             u"2026-01-05T09:30:00"_s,
             u"2026-01-05T09:30:00z"_s,
             u"2026-01-05t09:30:00Z"_s,
             u"2026-01-05 09:30:00Z"_s,
             u" 2026-01-05T09:30:00Z"_s,
             u"2026-01-05T09:30:00Z "_s,
             u"2026-01-05T09:30:00.Z"_s,
             u"2026-01-05T09:30:00,25Z"_s,
             u"2026-01-05T09:30:00.1Z"_s,
             u"2026-01-05T09:30:00.123456Z"_s,
             u"2026-01-05T09:30:00.123456789Z"_s,
             u"2026-01-05T09:30:00.1234567890123Z"_s,
             u"2026-01-05T09:30:00.0005Z"_s,
             u"2026-01-05T09:30:00.1235Z"_s,
             u"2026-12-31T23:59:59.9996Z"_s,
             u"2026-01-05T24:00:00Z"_s,
             u"2026-01-05T25:00:00Z"_s,
             u"2026-06-30T23:59:60Z"_s,
             u"2026-02-29T00:00:00Z"_s,
             u"2024-02-29T00:00:00Z"_s,
             u"1900-02-29T00:00:00Z"_s,
             u"2000-02-29T00:00:00Z"_s,
             u"0000-01-01T00:00:00Z"_s,
             u"0001-01-01T00:00:00Z"_s,
             u"9999-12-31T23:59:59.999Z"_s,
             u"-2026-01-05T09:30:00Z"_s,
             u"12026-01-05T09:30:00Z"_s,
             u"1969-12-31T23:59:59.999Z"_s,
             u"1582-10-10T00:00:00Z"_s,
             u"2026-01-05T09:30:00+02:00"_s,
             u"2026-01-05T09:30:00-00:00"_s,
             u"2026-01-05T09:30:00+0530"_s,
             u"2026-01-05T09:30:00+05"_s,
             u"2026-01-05T09:30:00-13:59"_s,
             u"2026-01-05T09:30:00+14:00"_s,
             u"2026-01-05T09:30:00+23:59"_s,
             u"2026-01-05T09:30:00+24:00"_s,
             u"2026-01-05T09:30:00+05:60"_s,
             u"2026-01-05T09:30:00 +05:00"_s,
             u"2026-1-5T9:30:00Z"_s,
             u"２０２６-01-05T09:30:00Z"_s,
             u"2026-01-05T09:30:00Z\u0000"_s };
}

QJsonArray randomTursoList(QRandomGenerator &random, int groups)
{
    QJsonArray list;
    while (list.size() < groups) {
        const RandomTurso made = randomTurso(random);
        QJsonObject group = QJsonDocument::fromJson(made.groupAnswer()).object();
        if (group.contains("group"_L1))
            group = group["group"_L1].toObject();
        if (chance(random, 20))
            group.insert(
                u"status"_s,
                pick(random, { u"UP"_s, u"Degraded"_s, u"down"_s, u"ſtopped"_s, u"odd"_s, u""_s }));
        if (chance(random, 10))
            group.insert(u"location"_s, pick(random, { u"ams"_s, u"aws-us-east-1"_s, u""_s }));
        if (chance(random, 10))
            group.insert(u"sleeping"_s, chance(random, 50));
        list.append(group);
    }
    return list;
}

QJsonArray randomBraintrustList(QRandomGenerator &random, int groups)
{
    static const QStringList organizations { uuidText(0xacce), uuidText(0xacce).toUpper(),
                                             uuidText(0xbadd), u"none"_s, u""_s };
    QJsonArray list;
    while (list.size() < groups) {
        const RandomBraintrust made = randomBraintrust(random);
        QJsonObject group = chance(random, 50) ? made.group : made.groups.last().toObject();
        addSometimes(random, group, u"created"_s, randomTime(random));
        addSometimes(random, group, u"user_id"_s, uuidText(random.bounded(9)));
        if (chance(random, 30))
            group.insert(u"org_id"_s, pick(random, organizations));
        if (chance(random, 10))
            group.insert(u"deleted_at"_s, randomTime(random));
        if (chance(random, 10))
            group.insert(u"name"_s, pick(random, { u"Owners"_s, u"Viewers"_s, u"owners"_s }));
        list.append(group);
    }
    return list;
}

QJsonArray randomNscaleList(QRandomGenerator &random, int groups)
{
    static const QStringList words { u"provisioned"_s, u"provisioning"_s, u"pending"_s,
                                     u"error"_s,       u"healthy"_s,      u"degraded"_s,
                                     u"Healthy"_s,     u"tomorrow"_s,     u""_s };
    QJsonArray list;
    while (list.size() < groups) {
        QJsonObject group = randomGroup(random).group;
        QJsonObject metadata = group["metadata"_L1].toObject();
        metadata.insert(u"id"_s, uuidText(random.bounded(1000)));
        addSometimes(random, metadata, u"creationTime"_s, randomTime(random));
        addSometimes(random, metadata, u"createdBy"_s, randomWord(random));
        addSometimes(random, metadata, u"modifiedTime"_s, randomTime(random));
        addSometimes(random, metadata, u"modifiedBy"_s, uuidText(3));
        addSometimes(random, metadata, u"provisioningStatus"_s, pick(random, words));
        addSometimes(random, metadata, u"healthStatus"_s, pick(random, words));
        if (chance(random, 10))
            metadata.insert(u"deletionTime"_s, randomTime(random));
        group.insert(u"metadata"_s, metadata);
        if (chance(random, 5))
            group.remove(u"spec"_s);
        list.append(group);
    }
    return list;
}

} // namespace groupdesk::test
