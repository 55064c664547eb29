#include "braintrustfixture.h"
#include "nscalefixture.h"
#include "tursofixture.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

const QByteArray meridian = "org_name=Meridian%20Labs";

using Server = std::unique_ptr<demo::DemoServer>;

Server started(std::optional<int> groups, quint32 seed = 1,
               demo::NscaleGeneration generation = demo::NscaleGeneration::V1_18)
{
    demo::DemoOptions options;
    options.groups = groups;
    options.seed = seed;
    options.nscaleGeneration = generation;
    options.clock = [] { return QDateTime(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC); };
    auto server = std::make_unique<demo::DemoServer>(options);
    return server->start() ? std::move(server) : nullptr;
}

QByteArray nscaleRoot(const demo::DemoServer &server)
{
    const QByteArray list = "/nscale/api/v1/organizations";
    return list + '/' + idOf(request(server, "GET", list).array().at(0));
}

/// The text of the list of all groups of a platform's main organization; without page limits.
QByteArray listText(const demo::DemoServer &server, const QByteArray &platform)
{
    if (platform == "turso")
        return request(server, "GET", acmeGroups).body;
    if (platform == "nscale")
        return request(server, "GET", nscaleRoot(server) + "/groups").body;
    return request(server, "GET", groupsPath + '?' + meridian).body;
}

QJsonArray listOf(const demo::DemoServer &server, const QByteArray &platform)
{
    const QJsonDocument list = QJsonDocument::fromJson(listText(server, platform));
    if (platform == "turso")
        return list["groups"_L1].toArray();
    return platform == "nscale" ? list.array() : list["objects"_L1].toArray();
}

/// The path of one group of a list.
QByteArray pathOf(const demo::DemoServer &server, const QByteArray &platform,
                  const QJsonValue &group)
{
    if (platform == "turso")
        return acmeGroups + '/' + group["name"_L1].toString().toUtf8().toPercentEncoding();
    if (platform == "nscale")
        return nscaleRoot(server) + "/groups/" + idOf(group);
    return groupsPath + '/' + idIn(group);
}

QByteArray withoutPort(const demo::DemoServer &server, QByteArray body)
{
    const QByteArray address = "127.0.0.1:" + QByteArray::number(server.port());
    return body.replace(address, "HERE");
}

void eachPlatform()
{
    QTest::addColumn<QByteArray>("platform");
    for (const QByteArray &platform :
         { QByteArray("turso"), QByteArray("braintrust"), QByteArray("nscale") })
        QTest::newRow(platform.constData()) << platform;
}

} // namespace

/// A server with as many groups as one likes.
class TestDemoScale final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasAsManyGroupsAsAsked_data() { eachPlatform(); }
    void hasAsManyGroupsAsAsked();
    void leavesTheOthersAlone_data() { eachPlatform(); }
    void leavesTheOthersAlone();
    void sameSeedSameGroups_data() { eachPlatform(); }
    void sameSeedSameGroups();
    void listsEqualSingleReads_data() { eachPlatform(); }
    void listsEqualSingleReads();
    void textIsAsQtWritesIt_data() { eachPlatform(); }
    void textIsAsQtWritesIt();
    void oldNscaleLeavesEmptySubjectsOut();
    void deletionsAreSeen_data() { eachPlatform(); }
    void deletionsAreSeen();
    void tursoChangesAreSeen();
    void braintrustChangesAreSeen();
    void nscaleChangesAreSeen();
    void pagesHoldEachGroupOnce();
    void pagesGoBackwards();
    void looksUpFewOfMany();
    void aListShowsTheMomentItWasAsked();
    void memoryDoesNotGrowWithTheGroups();
    void groupsAreVaried();
    void oldClientsGetOnePiece();
    void truncatesAListInPieces();
};

void TestDemoScale::hasAsManyGroupsAsAsked()
{
    QFETCH(QByteArray, platform);
    for (const int count : { 0, 1, 10, 500, 2500 }) {
        const Server server = started(count);
        QVERIFY(server);
        QCOMPARE(listOf(*server, platform).size(), qsizetype(count));
    }
}

void TestDemoScale::leavesTheOthersAlone()
{
    QFETCH(QByteArray, platform);
    const Server usual = started(std::nullopt);
    const Server large = started(3000);
    QVERIFY(usual && large);
    // What was there is there still, to the byte; in the second organizations nothing else.
    const QJsonArray before = listOf(*usual, platform);
    const QJsonArray after = listOf(*large, platform);
    const auto text = [&](const Server &server, const QJsonValue &group) {
        return withoutPort(*server, request(*server, "GET", pathOf(*server, platform, group)).body);
    };
    QVERIFY(before.size() > 40);
    QCOMPARE(after.size(), qsizetype(3000));
    for (const QJsonValue &group : before)
        QCOMPARE(text(large, group), text(usual, group));
    QCOMPARE(request(*large, "GET", northwindGroups).body,
             request(*usual, "GET", northwindGroups).body);
    const QByteArray halcyon = groupsPath + "?org_name=Halcyon%20Health";
    QCOMPARE(request(*large, "GET", halcyon).body, request(*usual, "GET", halcyon).body);
}

void TestDemoScale::sameSeedSameGroups()
{
    QFETCH(QByteArray, platform);
    const Server first = started(1500);
    const Server second = started(1500);
    const Server other = started(1500, 2);
    QVERIFY(first && second && other);
    // The second is asked for one in the middle before it is asked for all.
    const QJsonValue middle = listOf(*first, platform).at(700);
    const QByteArray path = pathOf(*second, platform, middle);
    const auto text = &withoutPort;
    QCOMPARE(text(*second, request(*second, "GET", path).body),
             text(*first, request(*first, "GET", path).body));
    QCOMPARE(text(*second, listText(*second, platform)), text(*first, listText(*first, platform)));
    QVERIFY(text(*other, listText(*other, platform)) != text(*first, listText(*first, platform)));
}

void TestDemoScale::listsEqualSingleReads()
{
    QFETCH(QByteArray, platform);
    const Server server = started(2500);
    QVERIFY(server);
    const QJsonArray list = listOf(*server, platform);
    for (qsizetype at = 0; at < list.size(); at += 97) {
        QJsonObject single
            = request(*server, "GET", pathOf(*server, platform, list.at(at))).object();
        if (platform == "turso")
            single = single.value("group"_L1).toObject();
        QCOMPARE(single, list.at(at).toObject());
    }
    if (platform == "nscale") {
        QVERIFY(std::is_sorted(list.cbegin(), list.cend(),
                               [](const auto &a, const auto &b) { return idOf(a) < idOf(b); }));
    }
}

void TestDemoScale::textIsAsQtWritesIt()
{
    QFETCH(QByteArray, platform);
    for (const std::optional<int> groups : { std::optional<int>(), std::optional<int>(2500) }) {
        const Server server = started(groups);
        QVERIFY(server);
        const QByteArray text = listText(*server, platform);
        QCOMPARE(text, QJsonDocument::fromJson(text).toJson(QJsonDocument::Compact));
    }
}

void TestDemoScale::oldNscaleLeavesEmptySubjectsOut()
{
    const Server server = started(1200, 1, demo::NscaleGeneration::V1_11);
    QVERIFY(server);
    const QJsonArray list = listOf(*server, "nscale");
    int without = 0;
    for (const QJsonValue &group : list) {
        const QJsonObject spec = group["spec"_L1].toObject();
        QVERIFY(spec.value("subjects"_L1).isUndefined()
                || !spec.value("subjects"_L1).toArray().isEmpty());
        without += spec.contains("subjects"_L1) ? 0 : 1;
    }
    QVERIFY(without > 100 && without < 1100);
}

void TestDemoScale::deletionsAreSeen()
{
    QFETCH(QByteArray, platform);
    const Server server = started(1500);
    QVERIFY(server);
    QJsonArray left;
    const QJsonArray list = listOf(*server, platform);
    int deleted = 0;
    for (qsizetype at = 0; at < list.size(); ++at) {
        if (at % 11 != 3) {
            left.append(list.at(at));
            continue;
        }
        const QByteArray path = pathOf(*server, platform, list.at(at));
        if (request(*server, "DELETE", path).status != 200) { // some are protected
            left.append(list.at(at));
            continue;
        }
        ++deleted;
        const int status = request(*server, "GET", path).status;
        QVERIFY2(status == 404 || status == 400, qPrintable(QString::number(status)));
        QCOMPARE(request(*server, "DELETE", path).status, status);
    }
    QVERIFY(deleted > 100);
    QCOMPARE(listOf(*server, platform), left);
    server->reset();
    QCOMPARE(listOf(*server, platform), list);
}

void TestDemoScale::tursoChangesAreSeen()
{
    const Server server = started(1500);
    QVERIFY(server);
    const QJsonArray list = listOf(*server, "turso");
    const auto found = std::find_if(list.cbegin(), list.cend(), [](const QJsonValue &group) {
        return group["delete_protection"_L1] == QJsonValue(false);
    });
    const QByteArray name = (*found)["name"_L1].toString().toLatin1();
    const QByteArray path = acmeGroups + '/' + name;
    const qsizetype held = server->groupsHeld();

    QCOMPARE(request(*server, "PATCH", path + "/configuration",
                     json({ { u"delete_protection"_s, true } }))
                 .status,
             200);
    QCOMPARE(request(*server, "DELETE", path).status, 403);
    QCOMPARE(
        request(*server, "POST", path + "/rename", json({ { u"name"_s, u"mine-1"_s } })).status,
        200);
    QCOMPARE(request(*server, "GET", path).status, 404);
    QCOMPARE(server->groupsHeld(), held + 1);
    const QJsonArray after = listOf(*server, "turso");
    QCOMPARE(after.size(), list.size());
    QCOMPARE(after.at(found - list.cbegin())["name"_L1], QJsonValue(u"mine-1"_s));

    // The name is free again; the plan has room.
    QCOMPARE(request(*server, "POST", acmeGroups,
                     json({ { u"name"_s, QString::fromLatin1(name) },
                            { u"location"_s, u"aws-eu-west-1"_s } }))
                 .status,
             200);
    QCOMPARE(listOf(*server, "turso").last()["name"_L1], (*found)["name"_L1]);
    QCOMPARE(request(*server, "POST", acmeGroups,
                     json({ { u"name"_s, u"mine-1"_s }, { u"location"_s, u"aws-eu-west-1"_s } }))
                 .status,
             409);
}

void TestDemoScale::braintrustChangesAreSeen()
{
    const Server server = started(1500);
    QVERIFY(server);
    const QJsonValue group = listOf(*server, "braintrust").at(321);
    const QByteArray path = groupsPath + '/' + idIn(group);
    const qsizetype held = server->groupsHeld();
    const QString name = group["name"_L1].toString();
    QCOMPARE(request(*server, "PATCH", path, json({ { u"name"_s, u"Renamed"_s } })).status, 200);
    QCOMPARE(server->groupsHeld(), held + 1);
    QCOMPARE(listOf(*server, "braintrust").at(321)["name"_L1], QJsonValue(u"Renamed"_s));
    // As it was: nothing is kept any more.
    QCOMPARE(request(*server, "PATCH", path, json({ { u"name"_s, name } })).status, 200);
    QCOMPARE(server->groupsHeld(), held);
    QCOMPARE(listOf(*server, "braintrust").at(321), group);
    // A name that is taken is the group that is there.
    const QJsonObject same { { u"name"_s, name }, { u"org_name"_s, u"Meridian Labs"_s } };
    const RawResponse existing = request(*server, "POST", groupsPath, json(same));
    QCOMPARE(existing.header("x-bt-found-existing"), QByteArray("true"));
    QCOMPARE(idIn(existing.object()), idIn(group));
    const QJsonObject fresh { { u"name"_s, u"Newest"_s }, { u"org_name"_s, u"Meridian Labs"_s } };
    QCOMPARE(request(*server, "POST", groupsPath, json(fresh)).status, 200);
    QCOMPARE(listOf(*server, "braintrust").at(0)["name"_L1], QJsonValue(u"Newest"_s));
}

void TestDemoScale::nscaleChangesAreSeen()
{
    const Server server = started(1500);
    QVERIFY(server);
    const QJsonArray list = listOf(*server, "nscale");
    const QJsonValue group = list.at(900);
    const QByteArray path = pathOf(*server, "nscale", group);
    const QJsonObject write = writeOf(u"Renamed"_s, group["spec"_L1]["roleIDs"_L1].toArray(),
                                      group["spec"_L1]["userIDs"_L1].toArray());
    QCOMPARE(request(*server, "PUT", path, json(write)).status, 200);
    QCOMPARE(nameOf(listOf(*server, "nscale").at(900)), u"Renamed"_s);
    QCOMPARE(request(*server, "POST", nscaleRoot(*server) + "/groups", json(writeOf(u"new-one"_s)))
                 .status,
             201);
    const QJsonArray after = listOf(*server, "nscale");
    QCOMPARE(after.size(), list.size() + 1);
    QCOMPARE(std::count_if(after.cbegin(), after.cend(),
                           [](const QJsonValue &one) { return nameOf(one) == u"new-one"_s; }),
             1);
}

/// 10 000 groups, page by page, while others delete and create.
void TestDemoScale::pagesHoldEachGroupOnce()
{
    const Server server = started(10'000);
    QVERIFY(server);
    QSet<QByteArray> seen;
    QSet<QByteArray> deleted;
    QByteArray query = "?limit=500&" + meridian;
    QByteArray cursor;
    for (int page = 0;; ++page) {
        const QByteArray path
            = groupsPath + query + (cursor.isEmpty() ? QByteArray() : "&starting_after=" + cursor);
        const QJsonArray groups = objectsOf(request(*server, "GET", path));
        if (groups.isEmpty())
            break;
        for (const QJsonValue &group : groups) {
            QVERIFY(!seen.contains(idIn(group)));
            QVERIFY(!deleted.contains(idIn(group)));
            seen.insert(idIn(group));
        }
        cursor = idIn(groups.last());
        // One that was shown goes, the next one goes, and a new one comes: it is the newest.
        const QByteArray next = idIn(
            objectsOf(request(*server, "GET",
                              groupsPath + "?limit=1&" + meridian + "&starting_after=" + cursor))
                .at(0));
        for (const QByteArray &id : { idIn(groups.first()), next }) {
            if (!id.isEmpty() && id != cursor
                && request(*server, "DELETE", groupsPath + '/' + id).status == 200)
                deleted.insert(id);
        }
        const QJsonObject fresh { { u"name"_s, u"new %1"_s.arg(page) },
                                  { u"org_name"_s, u"Meridian Labs"_s } };
        QCOMPARE(request(*server, "POST", groupsPath, json(fresh)).status, 200);
    }
    const auto unseen = std::count_if(deleted.cbegin(), deleted.cend(),
                                      [&seen](const QByteArray &id) { return !seen.contains(id); });
    QVERIFY(unseen >= 15);
    QCOMPARE(seen.size(), 10'000 - unseen);
    // A cursor whose group is gone is refused.
    QCOMPARE(request(*server, "GET", groupsPath + "?starting_after=" + *deleted.cbegin()).status,
             400);
}

void TestDemoScale::pagesGoBackwards()
{
    const Server server = started(1300);
    QVERIFY(server);
    const QJsonArray all = objectsOf(request(*server, "GET", groupsPath));
    QJsonArray gathered;
    QByteArray cursor = idIn(all.last());
    gathered.append(all.last());
    for (;;) {
        const QJsonArray page
            = objectsOf(request(*server, "GET", groupsPath + "?limit=77&ending_before=" + cursor));
        if (page.isEmpty())
            break;
        for (qsizetype at = page.size() - 1; at >= 0; --at)
            gathered.prepend(page.at(at));
        cursor = idIn(page.first());
    }
    QCOMPARE(gathered, all);
    QCOMPARE(objectsOf(request(*server, "GET", groupsPath + "?ending_before=" + idIn(all.at(10))))
                 .size(),
             10);
    QCOMPARE(objectsOf(request(*server, "GET", groupsPath + "?starting_after=" + idIn(all.at(10))))
                 .size(),
             all.size() - 11);
}

void TestDemoScale::looksUpFewOfMany()
{
    const Server server = started(1'000'000);
    QVERIFY(server);
    const QJsonArray page
        = objectsOf(request(*server, "GET", groupsPath + "?limit=1000&" + meridian));
    QCOMPARE(page.size(), 1000);
    const QJsonValue wanted = page.at(500);
    const QByteArray byName
        = groupsPath + "?group_name=" + wanted["name"_L1].toString().toUtf8().toPercentEncoding();
    QCOMPARE(objectsOf(request(*server, "GET", byName)), QJsonArray { wanted });
    const QByteArray byIds
        = groupsPath + "?ids=" + idIn(page.at(900)) + "&ids=" + idIn(page.at(100));
    QCOMPARE(objectsOf(request(*server, "GET", byIds)),
             (QJsonArray { page.at(100), page.at(900) }));
    QVERIFY(objectsOf(request(*server, "GET", byIds + "&org_name=Halcyon%20Health")).isEmpty());
}

/// What others do while a long list is under way does not show in it.
void TestDemoScale::aListShowsTheMomentItWasAsked()
{
    const Server server = started(20'000);
    QVERIFY(server);
    const QJsonArray before = listOf(*server, "turso");
    RawConnection slow(server->port());
    slow.send("GET " + acmeGroups + " HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer "
              + server->token().toLatin1() + "\r\n\r\n");
    int deleted = 0;
    for (qsizetype at = before.size() - 1; at > before.size() - 200; --at) {
        const RawResponse gone
            = request(*server, "DELETE", pathOf(*server, "turso", before.at(at)));
        deleted += gone.status == 200 ? 1 : 0;
    }
    QVERIFY(deleted > 50);
    const RawResponse list = slow.read();
    QCOMPARE(list.status, 200);
    QCOMPARE(list.header("Transfer-Encoding"), QByteArray("chunked"));
    QCOMPARE(list.object().value("groups"_L1).toArray(), before);
    QCOMPARE(listOf(*server, "turso").size(), before.size() - deleted);
}

void TestDemoScale::memoryDoesNotGrowWithTheGroups()
{
    const Server usual = started(std::nullopt);
    const Server server = started(1'000'000);
    QVERIFY(usual && server);
    QCOMPARE(server->groupsHeld(), usual->groupsHeld());
    const QJsonArray page = objectsOf(request(*server, "GET", groupsPath + "?limit=1000"));
    for (qsizetype at = 0; at < page.size(); at += 10)
        QCOMPARE(request(*server, "GET", groupsPath + '/' + idIn(page.at(at))).status, 200);
    QCOMPARE(server->groupsHeld(), usual->groupsHeld());
    for (int at = 0; at < 50; ++at) {
        QCOMPARE(request(*server, "DELETE", groupsPath + '/' + idIn(page.at(at))).status, 200);
        QCOMPARE(request(*server, "PATCH", groupsPath + '/' + idIn(page.at(at + 100)),
                         json({ { u"description"_s, u"changed"_s } }))
                     .status,
                 200);
    }
    QCOMPARE(server->groupsHeld(), usual->groupsHeld() + 50);
}

void TestDemoScale::groupsAreVaried()
{
    const Server server = started(6000);
    QVERIFY(server);
    int described = 0;
    int large = 0;
    int nesting = 0;
    for (const QJsonValue &group : listOf(*server, "braintrust")) {
        described += group["description"_L1].isNull() ? 0 : 1;
        large += group["member_users"_L1].toArray().size() >= 100 ? 1 : 0;
        nesting += group["member_groups"_L1].toArray().isEmpty() ? 0 : 1;
    }
    QVERIFY2(described > 1700 && described < 2300, qPrintable(QString::number(described)));
    QVERIFY2(large >= 1 && large < 40, qPrintable(QString::number(large)));
    QVERIFY2(nesting > 300, qPrintable(QString::number(nesting)));
    int archived = 0;
    int kept = 0;
    QSet<QString> locations;
    for (const QJsonValue &group : listOf(*server, "turso")) {
        archived += group["archived"_L1].toBool() ? 1 : 0;
        kept += group["delete_protection"_L1].toBool() ? 1 : 0;
        locations.insert(group["locations"_L1][0].toString());
    }
    QVERIFY(archived > 100 && kept > 100 && locations.size() > 10);
    QSet<QString> roles;
    qsizetype most = 0;
    for (const QJsonValue &group : listOf(*server, "nscale")) {
        for (const QJsonValue &role : group["spec"_L1]["roleIDs"_L1].toArray())
            roles.insert(role.toString());
        most = std::max(most, group["spec"_L1]["userIDs"_L1].toArray().size());
    }
    QVERIFY(roles.size() >= 4);
    QVERIFY2(most >= 100, qPrintable(QString::number(most)));
}

void TestDemoScale::oldClientsGetOnePiece()
{
    const Server server = started(2500);
    QVERIFY(server);
    RawConnection old(server->port());
    old.send("GET " + acmeGroups + " HTTP/1.0\r\nAuthorization: Bearer "
             + server->token().toLatin1() + "\r\n\r\n");
    const RawResponse list = old.read();
    QCOMPARE(list.status, 200);
    QVERIFY(list.header("Transfer-Encoding").isNull());
    QCOMPARE(list.body.size(), list.header("Content-Length").toLongLong());
    QCOMPARE(list.object().value("groups"_L1).toArray().size(), 2500);
    QCOMPARE(request(*server, "HEAD", acmeGroups).status, 200);
}

void TestDemoScale::truncatesAListInPieces()
{
    const Server server = started(2500);
    QVERIFY(server);
    server->inject(demo::Fault::dropped(demo::Fault::Effect::TruncateAnswer).on("GET"));
    QCOMPARE(request(*server, "GET", acmeGroups).status, 0);
    QCOMPARE(request(*server, "GET", acmeGroups).status, 200);
}

QTEST_GUILESS_MAIN(TestDemoScale)
#include "tst_demoscale.moc"
