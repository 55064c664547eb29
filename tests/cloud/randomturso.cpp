#include "randomturso.h"

#include "randomjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

QString pick(QRandomGenerator &random, const QStringList &from)
{
    return from.at(random.bounded(int(from.size())));
}

/// Known codes, codes of tomorrow, and what no server should have.
QStringList randomLocations(QRandomGenerator &random)
{
    if (chance(random, 30))
        return { pick(random,
                      { u"aws-us-east-1"_s, u"aws-xx-moon-1"_s, u"eu-west-3"_s, u"local"_s }) };
    QStringList left { u"lhr"_s,       u"ams"_s, u"fra"_s,      u"xyz"_s,
                       u"zz-mars-1"_s, u"a b"_s, u"ü/%2F\"x"_s, u"AMS"_s };
    QStringList locations { pick(random, { u"lhr"_s, u"ams"_s, u"qqq"_s }) };
    left.removeAll(locations.constFirst());
    const int more = random.bounded(5);
    for (int added = 0; added < more; ++added)
        locations.append(left.takeAt(random.bounded(int(left.size()))));
    return locations;
}

QJsonObject randomOthers(QRandomGenerator &random, const QStringList &locations)
{
    QJsonObject others;
    if (chance(random, 70))
        others.insert(u"uuid"_s, QString::number(random.generate(), 16));
    if (chance(random, 70))
        others.insert(u"version"_s, pick(random, { u"tech-preview"_s, u"v0.24.2"_s, u""_s }));
    if (chance(random, 60))
        others.insert(u"archived"_s, chance(random, 30));
    if (chance(random, 40)) {
        QJsonArray list;
        for (const QString &location : locations)
            list.append(QJsonObject {
                { u"name"_s, location },
                { u"status"_s, pick(random, { u"up"_s, u"down"_s, u"stopped"_s, u"later"_s }) } });
        others.insert(u"status"_s, QJsonObject { { u"locations"_s, list } });
    }
    if (chance(random, 50))
        others.insert(u"labels"_s, QJsonObject { { u"a"_s, QJsonArray { 1, 2.5, QJsonValue() } } });
    return others;
}

} // namespace

QString randomTursoName(QRandomGenerator &random)
{
    const QString stem = pick(random,
                              { u"default"_s, u"Año 100%"_s, u"a+b&c=d"_s, u"groups"_s,
                                u"locations"_s, u"50%2F50"_s, u"…"_s, u"🦆"_s, u" x"_s });
    return stem + QString::number(random.bounded(100));
}

RandomTurso randomTurso(QRandomGenerator &random)
{
    RandomTurso made;
    made.name = randomTursoName(random);
    if (chance(random, 15))
        made.name += u"/old"_s; // from before the rules
    made.locations = randomLocations(random);
    made.isProtected = chance(random, 40);
    made.others = randomOthers(random, made.locations);
    if (chance(random, 50))
        made.otherSettings.insert(u"retention"_s, QJsonArray { 30, u"days"_s });
    made.saysLocations = made.locations.size() > 1 || chance(random, 70);
    made.saysPrimary = !made.saysLocations || chance(random, 70);
    made.prefixesPrimary = chance(random, 60);
    made.saysProtection = chance(random, 50);
    made.wraps = chance(random, 70);
    made.settingsStatus = chance(random, 80) ? 200 : chance(random, 50) ? 403 : 404;
    return made;
}

QByteArray RandomTurso::kept() const
{
    const QJsonObject all { { u"name"_s, name },
                            { u"locations"_s, QJsonArray::fromStringList(locations) },
                            { u"protected"_s, isProtected },
                            { u"others"_s, others },
                            { u"settings"_s, otherSettings } };
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QByteArray RandomTurso::groupAnswer() const
{
    QJsonObject object = others;
    object.insert(u"name"_s, name);
    if (saysLocations || locations.size() > 1)
        object.insert(u"locations"_s, QJsonArray::fromStringList(locations));
    QString primary = locations.constFirst();
    if (!prefixesPrimary && primary.startsWith("aws-"_L1))
        primary.remove(0, 4);
    if (saysPrimary)
        object.insert(u"primary"_s, primary);
    if (saysProtection)
        object.insert(u"delete_protection"_s, isProtected);
    const QJsonObject wrapped { { u"group"_s, object } };
    return QJsonDocument(wraps ? wrapped : object).toJson(QJsonDocument::Compact);
}

QByteArray RandomTurso::settingsAnswer() const
{
    if (settingsStatus != 200)
        return R"({"error":"not for you"})";
    QJsonObject settings = otherSettings;
    settings.insert(u"delete_protection"_s, isProtected);
    return QJsonDocument(settings).toJson(QJsonDocument::Compact);
}

bool RandomTurso::isArchived() const
{
    return others.value("archived"_L1).toBool();
}

bool RandomTurso::apply(const QByteArray &verb, const QByteArray &path, const QByteArray &body)
{
    const QByteArray own = '/' + QUrl::toPercentEncoding(name) + '/';
    if (!path.startsWith(own))
        return false;
    const QByteArray what = verb + ' ' + path.mid(own.size());
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (what == "PATCH configuration") {
        // Whatever is sent is kept, so that too much of it shows.
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (it.key() == "delete_protection"_L1)
                isProtected = it->toBool();
            else
                otherSettings.insert(it.key(), *it);
        }
        return true;
    }
    if (what == "POST rename") {
        name = object.value("name"_L1).toString();
        return object.size() == 1;
    }
    const qsizetype at = what.lastIndexOf('/');
    const QString code = QUrl::fromPercentEncoding(what.mid(at + 1));
    if (what.left(at) == "POST locations") {
        locations.append(code);
        return body.isEmpty();
    }
    return what.left(at) == "DELETE locations" && body.isEmpty() && locations.removeOne(code);
}

} // namespace groupdesk::test
