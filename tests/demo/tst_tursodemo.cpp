#include "rawhttp.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using demo::DemoServer;
using demo::Persona;
using test::json;
using test::RawResponse;
using test::request;

namespace {

const QByteArray personalRoot = "/turso/v1/groups";
const QByteArray acme = "/turso/v1/organizations/acme-inc/groups";

QString errorOf(const RawResponse &response)
{
    return response.object().value("error"_L1).toString();
}

QJsonObject groupOf(const RawResponse &response)
{
    return response.object().value("group"_L1).toObject();
}

} // namespace

class TestTursoDemo final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void checksTheToken_data();
    void checksTheToken();
    void listsOrganizationsInBothShapes();
    void tellsWhoIsAsking();
    void listsLocationsPerAccount();
    void findsTheClosestLocations();
    void doesWhatTheReferencePrints_data();
    void doesWhatTheReferencePrints();
    void listsVariedGroups();
    void encodesNames();
    void refusesBadGroups_data();
    void refusesBadGroups();
    void takesKeysInAnyCase();
    void refusesFlyLocationsOnAws();
    void knowsUnknownThings();
    void protectsGroups();
    void unarchives();
    void honoursRoles();

private:
    std::unique_ptr<DemoServer> m_server;
};

void TestTursoDemo::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestTursoDemo::cleanup()
{
    m_server.reset();
}

void TestTursoDemo::checksTheToken_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QByteArray("") << u"missing"_s;
    QTest::newRow("basic") << QByteArray("Basic abc") << u"missing"_s;
    QTest::newRow("not a JWT") << QByteArray("Bearer nonsense") << u"number of segments"_s;
    QTest::newRow("of a database") << QByteArray("Bearer a.b.c") << u"could not parse jwt id"_s;
}

void TestTursoDemo::checksTheToken()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QString, text);
    for (const QByteArray &path : { personalRoot, acme, QByteArray("/turso/v1/user") }) {
        const RawResponse response
            = request(*m_server, "GET", path, {}, { { "Authorization", authorization } });
        QCOMPARE(response.status, 401);
        QVERIFY2(errorOf(response).contains(text), qPrintable(errorOf(response)));
    }
}

void TestTursoDemo::listsOrganizationsInBothShapes()
{
    const QJsonArray bare = request(*m_server, "GET", "/turso/v1/organizations").array();
    const QJsonArray wrapped = request(*m_server, "GET", "/turso/v2/organizations")
                                   .object()
                                   .value("organizations"_L1)
                                   .toArray();
    QCOMPARE(bare.size(), wrapped.size());
    QCOMPARE(bare.first()["name"_L1].toString(), u"personal"_s);
    QCOMPARE(bare.first()["type"_L1].toString(), u"personal"_s);
    QVERIFY(bare.first()["id"_L1].isUndefined());
    QVERIFY(wrapped.first()["id"_L1].isString());
    const RawResponse one = request(*m_server, "GET", "/turso/v1/organizations/acme-inc");
    QCOMPARE(one.object().value("organization"_L1)["slug"_L1].toString(), u"acme-inc"_s);
}

void TestTursoDemo::tellsWhoIsAsking()
{
    const RawResponse user = request(*m_server, "GET", "/turso/v1/user");
    const QString name = user.object().value("user"_L1)["username"_L1].toString();
    QVERIFY(!name.isEmpty());
    QCOMPARE(request(*m_server, "GET", "/turso/v1/current-user")
                 .object()
                 .value("user"_L1)["username"_L1]
                 .toString(),
             name);
    const RawResponse validity = request(*m_server, "GET", "/turso/v1/auth/validate");
    QCOMPARE(validity.object().value("exp"_L1).toInt(), -1);
    // The personal root and the slug of the personal account are the same place.
    const QByteArray bySlug = "/turso/v1/organizations/" + name.toLatin1() + "/groups";
    QCOMPARE(request(*m_server, "GET", bySlug).body, request(*m_server, "GET", personalRoot).body);
}

void TestTursoDemo::listsLocationsPerAccount()
{
    const QJsonObject flat = request(*m_server, "GET", "/turso/v1/locations")
                                 .object()
                                 .value("locations"_L1)
                                 .toObject();
    QVERIFY(flat.contains("lhr"_L1));
    QCOMPARE(flat.value("aws-us-east-1"_L1).toString(), u"AWS US East (Virginia)"_s);
    const QJsonObject teams = request(*m_server, "GET", "/turso/v1/locations", {},
                                      { { "x-turso-organization", "acme-inc" } })
                                  .object()
                                  .value("locations"_L1)
                                  .toObject();
    QCOMPARE(teams.size(), 6);
    QVERIFY(!teams.contains("lhr"_L1));
    const QJsonObject grouped
        = request(*m_server, "GET", "/turso/v2/organizations/acme-inc/locations")
              .object()
              .value("locations"_L1)
              .toObject();
    QCOMPARE(grouped.keys(), QStringList(u"aws"_s));
    QCOMPARE(request(*m_server, "GET", "/turso/v2/locations")
                 .object()
                 .value("locations"_L1)
                 .toObject()
                 .keys(),
             (QStringList { u"aws"_s, u"fly"_s }));
}

void TestTursoDemo::findsTheClosestLocations()
{
    const QJsonObject location = request(*m_server, "GET", "/turso/v1/locations/lhr")
                                     .object()
                                     .value("location"_L1)
                                     .toObject();
    QCOMPARE(location.value("code"_L1).toString(), u"lhr"_s);
    QCOMPARE(location.value("closest"_L1)[0]["code"_L1].toString(), u"cdg"_s);
    QCOMPARE(request(*m_server, "GET", "/turso/v1/locations/xyz").status, 404);
}

void TestTursoDemo::doesWhatTheReferencePrints_data()
{
    QTest::addColumn<QByteArray>("root");
    QTest::newRow("user") << personalRoot;
    QTest::newRow("organization") << QByteArray("/turso/v1/organizations/some_org/groups");
}

/// The examples of the pages "Create Group", "Retrieve Group" and "Delete Group".
void TestTursoDemo::doesWhatTheReferencePrints()
{
    QFETCH(QByteArray, root);
    const auto part = [](const RawResponse &response) {
        QJsonObject group = groupOf(response);
        for (const QString &extra :
             { u"uuid"_s, u"version"_s, u"archived"_s, u"delete_protection"_s })
            group.remove(extra);
        return group;
    };
    const QJsonObject group2 { { u"name"_s, u"group2"_s },
                               { u"locations"_s, QJsonArray { u"lhr"_s } },
                               { u"primary"_s, u"lhr"_s } };
    const RawResponse created
        = request(*m_server, "POST", root, R"({"name": "group2", "location": "lhr"})");
    QCOMPARE(created.status, 200);
    QCOMPARE(part(created), group2);
    const RawResponse retrieved = request(*m_server, "GET", root + "/default");
    QCOMPARE(retrieved.status, 200);
    QCOMPARE(part(retrieved),
             (QJsonObject { { u"name"_s, u"default"_s },
                            { u"locations"_s, QJsonArray { u"fra"_s } },
                            { u"primary"_s, u"fra"_s } }));
    const RawResponse removed = request(*m_server, "DELETE", root + "/group2");
    QCOMPARE(removed.status, 200);
    QCOMPARE(part(removed), group2);
    const RawResponse again = request(*m_server, "DELETE", root + "/group2");
    QCOMPARE(again.status, 404);
    QCOMPARE(errorOf(again), u"group not found"_s);
    QCOMPARE(m_server->writesApplied(), 2);
}

void TestTursoDemo::listsVariedGroups()
{
    const QJsonArray groups = request(*m_server, "GET", acme).object().value("groups"_L1).toArray();
    QCOMPARE(groups.size(), 60);
    int archived = 0;
    int barePrimary = 0;
    int untold = 0;
    int isProtected = 0;
    int down = 0;
    for (const QJsonValue &group : groups) {
        const QString first = group["locations"_L1][0].toString();
        archived += group["archived"_L1].toBool() ? 1 : 0;
        barePrimary += group["primary"_L1].toString() != first ? 1 : 0;
        untold += group["delete_protection"_L1].isUndefined() ? 1 : 0;
        isProtected += group["delete_protection"_L1].toBool() ? 1 : 0;
        const QJsonArray statuses = group["status"_L1]["locations"_L1].toArray();
        for (const QJsonValue &status : statuses)
            down += status["status"_L1].toString() == "down"_L1 ? 1 : 0;
        QVERIFY(group["uuid"_L1].toString().size() == 36);
    }
    QVERIFY(archived > 0 && barePrimary > 0 && untold > 0 && isProtected > 0 && down > 1);
}

void TestTursoDemo::encodesNames()
{
    QCOMPARE(groupOf(request(*m_server, "GET", personalRoot + "/clients%2Fbodega"))
                 .value("name"_L1)
                 .toString(),
             u"clients/bodega"_s);
    QCOMPARE(request(*m_server, "GET", personalRoot + "/clients/bodega").status, 404);
    QCOMPARE(request(*m_server, "DELETE", personalRoot + "/A%C3%B1o%20Nuevo%20100%25").status, 200);
}

void TestTursoDemo::refusesBadGroups_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    const auto body = [](const QString &name, const QString &location) {
        return json({ { u"name"_s, name }, { u"location"_s, location } });
    };
    const QString aws = u"aws-us-east-1"_s;
    const QString length = u"name must contain between 1 and 54 characters"_s;
    QTest::newRow("not JSON") << QByteArray("name=x") << 400 << u"parse"_s;
    QTest::newRow("array") << QByteArray("[]") << 400 << u"parse"_s;
    QTest::newRow("number") << QByteArray(R"({"name":1,"location":"aws-us-east-1"})") << 400
                            << u"parse"_s;
    QTest::newRow("list of locations")
        << QByteArray(R"({"name":"x","location":["aws-us-east-1"]})") << 400 << u"parse"_s;
    QTest::newRow("empty name") << body(QString(), aws) << 400 << length;
    QTest::newRow("no name") << QByteArray(R"({"location":"aws-us-east-1"})") << 400 << length;
    QTest::newRow("long name") << body(QString(55, u'a'), aws) << 400 << length;
    QTest::newRow("capitals") << body(u"Group"_s, aws) << 400 << u"invalid group name"_s;
    QTest::newRow("trailing dash") << body(u"group-"_s, aws) << 400 << u"invalid group name"_s;
    QTest::newRow("line end") << body(u"group\n"_s, aws) << 400 << u"invalid group name"_s;
    QTest::newRow("no location") << QByteArray(R"({"name":"x"})") << 400 << u"invalid location"_s;
    QTest::newRow("unknown location")
        << body(u"x"_s, u"nrt"_s) << 400 << u"invalid location: nrt"_s;
    QTest::newRow("extensions") << QByteArray(
        R"({"name":"x","location":"aws-us-east-1","extensions":["nope"]})")
                                << 400 << u"invalid extensions"_s;
    QTest::newRow("taken") << body(u"default"_s, aws) << 409 << u"group already exists"_s;
}

void TestTursoDemo::refusesBadGroups()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, text);
    const RawResponse response = request(*m_server, "POST", acme, body);
    QCOMPARE(response.status, status);
    QVERIFY2(errorOf(response).contains(text), qPrintable(errorOf(response)));
    QCOMPARE(m_server->writesApplied(), 0);
}

void TestTursoDemo::takesKeysInAnyCase()
{
    const RawResponse response
        = request(*m_server, "POST", acme, R"({"Name":"any-case","Location":"aws-us-west-2"})",
                  { { "Content-Type", "application/x-www-form-urlencoded" } });
    QCOMPARE(response.status, 200);
    QCOMPARE(groupOf(response).value("version"_L1).toString(), u"tech-preview"_s);
}

void TestTursoDemo::refusesFlyLocationsOnAws()
{
    const QByteArray body = R"({"name":"old-times","location":"lhr"})";
    QCOMPARE(request(*m_server, "POST", acme, body).status, 400);
    QCOMPARE(request(*m_server, "POST", personalRoot, body).status, 200);
}

void TestTursoDemo::knowsUnknownThings()
{
    const RawResponse noGroup = request(*m_server, "GET", acme + "/absent");
    QCOMPARE(noGroup.status, 404);
    QCOMPARE(errorOf(noGroup), u"group not found"_s);
    const RawResponse noOrganization
        = request(*m_server, "GET", "/turso/v1/organizations/absent/groups");
    QCOMPARE(noOrganization.status, 404);
    QCOMPARE(errorOf(noOrganization), u"organization not found"_s);
    // One page of the reference asks for a group with POST; its heading says GET.
    const RawResponse wrongVerb = request(*m_server, "POST", acme + "/default");
    QCOMPARE(wrongVerb.status, 405);
    QCOMPARE(wrongVerb.header("Allow"), QByteArray("GET, HEAD, DELETE"));
}

void TestTursoDemo::protectsGroups()
{
    const QByteArray ledger = acme + "/ledger";
    const RawResponse refused = request(*m_server, "DELETE", ledger);
    QCOMPARE(refused.status, 403);
    QVERIFY(errorOf(refused).contains("delete protection"_L1));
    const QByteArray off = R"({"delete_protection":false})";
    QCOMPARE(request(*m_server, "GET", ledger + "/configuration").object(),
             (QJsonObject { { u"delete_protection"_s, true } }));
    QCOMPARE(request(*m_server, "PATCH", ledger + "/configuration", "{}").status, 400);
    const RawResponse patched = request(*m_server, "PATCH", ledger + "/configuration", off);
    QCOMPARE(patched.object(), (QJsonObject { { u"delete_protection"_s, false } }));
    QCOMPARE(request(*m_server, "DELETE", ledger).status, 200);
    // A group that does not say whether it is protected can be all the same.
    const RawResponse silent = request(*m_server, "GET", personalRoot + "/family-photos");
    QVERIFY(!groupOf(silent).contains("delete_protection"_L1));
    QCOMPARE(request(*m_server, "DELETE", personalRoot + "/family-photos").status, 403);
}

void TestTursoDemo::unarchives()
{
    const QByteArray path = acme + "/hackathon-2023";
    QVERIFY(groupOf(request(*m_server, "GET", path)).value("archived"_L1).toBool());
    const RawResponse response = request(*m_server, "POST", path + "/unarchive");
    QCOMPARE(response.status, 200);
    QVERIFY(!groupOf(response).value("archived"_L1).toBool(true));
}

void TestTursoDemo::honoursRoles()
{
    const demo::HttpHeaders auditor = test::bearer(m_server->token(Persona::Auditor));
    const demo::HttpHeaders reader = test::bearer(m_server->token(Persona::Reader));
    QCOMPARE(request(*m_server, "GET", acme, {}, auditor).status, 200);
    QCOMPARE(request(*m_server, "DELETE", acme + "/default", {}, auditor).status, 403);
    QCOMPARE(request(*m_server, "GET", acme, {}, reader).status, 403);
    QCOMPARE(request(*m_server, "GET", "/turso/v1/organizations", {}, reader).status, 200);
}

QTEST_GUILESS_MAIN(TestTursoDemo)
#include "tst_tursodemo.moc"
