#include "openedclient.h"
#include "turso/tursoerrors.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;

const Organization acme = organizationOf(u"acme"_s, u"Acme Corp"_s);

Profile personalProfile()
{
    Profile profile = profileOf(u"turso"_s);
    profile.options.insert(profileoption::personalRoot, u"true"_s);
    return profile;
}

Profile closestProfile(const QString &url)
{
    Profile profile = profileOf(u"turso"_s);
    profile.options.insert(profileoption::closestRegionUrl, url);
    return profile;
}

} // namespace

/// Organizations, Test Connection and locations of an opened Turso profile. Shapes: API reference
/// of June 2026 and the vendor's command line.
class TestTursoAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void organizationsOfAnOlderServer()
    {
        for (const int missing : { 404, 405 }) {
            OpenedClient turso(u"turso"_s);
            turso.network.expect("GET", "/v2/organizations").reply(missing, "404 page not found");
            turso.network.expect("GET", "/v1/organizations")
                .reply(200, R"([{"name":"Acme Corp","slug":"acme","type":"team"}])");
            Answer<QList<Organization>> answer;
            turso.organizations().list(this, answer.callback());
            QVERIFY(answer.wait());
            QCOMPARE(answer.result()->size(), 1);
            QCOMPARE(answer.result()->constFirst().id, acme.id);
        }
    }

    void aRefusedTokenIsNotAskedAboutTwice()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", "/v2/organizations")
            .reply(401, R"({"error":"could not parse jwt id"})");
        Answer<QList<Organization>> answer;
        turso.organizations().list(this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::Unauthorized);
        QCOMPARE(answer.result().error().serverCode, QString(turso::code::wrongTokenKind));
        QCOMPARE(turso.network.requests().size(), 1);
    }

    void testSaysWhoAndWhere()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", "/v1/user").reply(404, R"({"error":"not found"})");
        turso.network.expect("GET", "/v1/current-user")
            .reply(200, R"({"user":{"username":"ada","plan":"developer"}})");
        turso.network.expect("GET", "/v2/organizations")
            .reply(200, R"({"organizations":[{"name":"Acme Corp","slug":"acme"}]})");
        turso.network.expect("GET", "/v1/auth/validate").reply(200, R"({"exp":-1})");
        Answer<ConnectionReport> answer;
        turso.organizations().test(this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->signedInAs, u"ada"_s);
        QVERIFY(answer.result()->token.neverExpires);
        QCOMPARE(answer.result()->organizations.size(), 1);
    }

    void testWithATokenThatMayNotAskAboutTheUser()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", "/v1/user").reply(403, R"({"error":"forbidden"})");
        turso.network.expect("GET", "/v2/organizations")
            .reply(200, R"({"organizations":[{"name":"Acme Corp","slug":"acme"}]})");
        turso.network.expect("GET", "/v1/auth/validate").reply(403, R"({"error":"forbidden"})");
        Answer<ConnectionReport> answer;
        turso.organizations().test(this, answer.callback());
        QVERIFY(answer.wait());
        QVERIFY(answer.result()->signedInAs.isEmpty());
        QCOMPARE(answer.result()->organizations.size(), 1);
    }

    void testOfThePersonalRootChecksTheToken_data()
    {
        QTest::addColumn<int>("userStatus");
        QTest::addColumn<int>("groupsStatus"); ///< 0: not asked
        QTest::addColumn<bool>("good");
        QTest::newRow("the user is enough") << 200 << 0 << true;
        QTest::newRow("refused") << 401 << 0 << false;
        QTest::newRow("may not ask, may list") << 403 << 200 << true;
        QTest::newRow("may do neither") << 403 << 403 << false;
    }

    void testOfThePersonalRootChecksTheToken()
    {
        QFETCH(const int, userStatus);
        QFETCH(const int, groupsStatus);
        QFETCH(const bool, good);
        OpenedClient turso(personalProfile());
        turso.network.expect("GET", "/v1/user").reply(userStatus, R"({"user":{"username":"ada"}})");
        if (groupsStatus != 0)
            turso.network.expect("GET", "/v1/groups").reply(groupsStatus, R"({"groups":[]})");
        if (good)
            turso.network.expect("GET", "/v1/auth/validate").reply(200, R"({"exp":-1})");
        Answer<ConnectionReport> answer;
        turso.organizations().test(this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().has_value(), good);
        if (good)
            QCOMPARE(answer.result()->organizations.constFirst().name, u"Personal account"_s);
    }

    void locationsWithoutAClosestHost()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", "/v2/organizations/acme/locations").reply(405);
        turso.network.expect("GET", "/v1/locations")
            .reply(200, R"({"locations":{"lhr":"London, United Kingdom","ams":"Amsterdam"}})");
        Answer<Directory> answer;
        turso.directory().fetch(acme, DirectoryKind::Locations, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->size(), 2);
        QCOMPARE(answer.result()->constFirst().id, u"ams"_s);
        for (const DirectoryEntry &entry : *answer.result())
            QVERIFY(!entry.suggested);
    }

    void theClosestHostNeverGetsTheToken()
    {
        OpenedClient turso(closestProfile(u"https://region.example.net"_s));
        turso.network.expect("GET", "/v2/organizations/acme/locations")
            .reply(200, R"json({"locations":{"aws":{"aws-eu-west-1":"AWS EU West (Ireland)",
                                                "aws-us-east-1":"AWS US East (Virginia)"}}})json");
        turso.network.expect("GET", "/").reply(200, R"({"server":"aws-eu-west-1","client":"fra"})");
        Answer<Directory> answer;
        turso.directory().fetch(acme, DirectoryKind::Locations, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->size(), 2);
        QVERIFY(answer.result()->at(0).suggested);
        QVERIFY(!answer.result()->at(1).suggested);
        const SentRequest &asked = turso.network.last();
        QCOMPARE(asked.url.host(), u"region.example.net"_s);
        QVERIFY(!asked.request.hasRawHeader("Authorization"));
    }

    void aSilentClosestHostIsNoError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("unknown code") << 200 << QByteArray(R"({"server":"aws-mars-1"})");
        QTest::newRow("no code") << 200 << QByteArray("{}");
        QTest::newRow("a page") << 200 << QByteArray("<html>");
        QTest::newRow("an error") << 503 << QByteArray();
    }

    void aSilentClosestHostIsNoError()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        OpenedClient turso(closestProfile(u"https://region.example.net"_s));
        turso.network.expect("GET", "/v2/organizations/acme/locations")
            .reply(200,
                   R"json({"locations":{"aws":{"aws-us-east-1":"AWS US East (Virginia)"}}})json");
        turso.network.expect("GET", "/").reply(status, body);
        Answer<Directory> answer;
        turso.directory().fetch(acme, DirectoryKind::Locations, this, answer.callback());
        QVERIFY(answer.wait());
        QVERIFY(answer.result().has_value());
        QCOMPARE(answer.result()->size(), 1);
        QVERIFY(!answer.result()->constFirst().suggested);
    }

    void aClosestHostOverPlainHttpIsNotAsked()
    {
        OpenedClient turso(closestProfile(u"http://region.example.net"_s));
        turso.network.expect("GET", "/v2/organizations/acme/locations")
            .reply(200, R"({"locations":{}})");
        Answer<Directory> answer;
        turso.directory().fetch(acme, DirectoryKind::Locations, this, answer.callback());
        QVERIFY(answer.wait());
        QVERIFY(answer.result()->isEmpty());
    }

    void thereAreNoOtherDirectories()
    {
        OpenedClient turso(u"turso"_s);
        for (const DirectoryKind kind :
             { DirectoryKind::Users, DirectoryKind::Roles, DirectoryKind::ServiceAccounts }) {
            Answer<Directory> answer;
            turso.directory().fetch(acme, kind, this, answer.callback());
            QCOMPARE(answer.count(), 0);
            QVERIFY(answer.wait());
            QCOMPARE(answer.result().error().kind, Kind::Unsupported);
        }
        QVERIFY(turso.network.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTursoAccount)
#include "tst_turso_account.moc"
