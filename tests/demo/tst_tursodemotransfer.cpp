#include "tursofixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using demo::TursoQuirks;
using demo::TursoTokenKind;

namespace {

QByteArray to(const QString &organization)
{
    return json({ { u"organization"_s, organization } });
}

} // namespace

/// How a group of the demo's Turso goes from one organization to another.
class TestTursoDemoTransfer final : public TursoFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void handsOver();
    void handsOverFromThePersonalAccount();
    void mayWrapTheGroup();
    void refuses_data();
    void refuses();
    void staysWithinTheReachOfTheToken();
    void endsTheTokenOfTheGroup();
    void databaseNamesMustBeFree();
};

void TestTursoDemoTransfer::init()
{
    restart();
}

void TestTursoDemoTransfer::handsOver()
{
    const QJsonObject before = groupOf(get(acmeGroups + "/storefront"));
    const RawResponse moved = post(acmeGroups + "/storefront/transfer", to(u"northwind"_s));
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.object(), before); // without a wrapper
    QCOMPARE(get(acmeGroups + "/storefront").status, 404);
    QCOMPARE(groupOf(get(northwindGroups + "/storefront")), before);
    const QByteArray database = "/databases/storefront-orders";
    QCOMPARE(get("/turso/v1/organizations/acme-inc" + database).status, 404);
    const QJsonValue there
        = get("/turso/v1/organizations/northwind" + database).object().value("database"_L1);
    QCOMPARE(there["group"_L1].toString(), u"storefront"_s);
    QCOMPARE(there["Hostname"_L1].toString(), u"storefront-orders-northwind.turso.io"_s);
    QCOMPARE(m_server->writesApplied(), 1);
}

void TestTursoDemoTransfer::handsOverFromThePersonalAccount()
{
    QCOMPARE(post(personalGroups + "/clients%2Fbodega/transfer", to(u"acme-inc"_s)).status, 200);
    QCOMPARE(get(personalGroups + "/clients%2Fbodega").status, 404);
    QCOMPARE(get(acmeGroups + "/clients%2Fbodega").status, 200);
    // And back: the personal account has a slug like every other.
    QCOMPARE(post(acmeGroups + "/clients%2Fbodega/transfer", to(u"rosa-delgado"_s)).status, 200);
    QCOMPARE(get(personalGroups + "/clients%2Fbodega").status, 200);
}

void TestTursoDemoTransfer::mayWrapTheGroup()
{
    restart(TursoQuirks { .secondShapes = true });
    const RawResponse moved = post(acmeGroups + "/ledger/transfer", to(u"northwind"_s));
    QCOMPARE(groupOf(moved).value("name"_L1).toString(), u"ledger"_s);
}

void TestTursoDemoTransfer::refuses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    const QByteArray store = acmeGroups + "/storefront";
    QTest::newRow("no body") << store << QByteArray() << 400 << u"parse"_s;
    QTest::newRow("no target") << store << QByteArray("{}") << 400 << u"parse"_s;
    QTest::newRow("unknown group")
        << acmeGroups + "/absent" << to(u"northwind"_s) << 404 << u"group not found"_s;
    QTest::newRow("unknown target")
        << store << to(u"absent"_s) << 404 << u"organization not found"_s;
    QTest::newRow("same") << store << to(u"acme-inc"_s) << 400 << u"already belongs"_s;
    QTest::newRow("mere member") << store << to(u"some_org"_s) << 403 << u"owner or admin"_s;
    QTest::newRow("taken") << acmeGroups + "/default" << to(u"northwind"_s) << 409
                           << u"group already exists"_s;
}

void TestTursoDemoTransfer::refuses()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, text);
    const RawResponse refused = post(path + "/transfer", body);
    QCOMPARE(refused.status, status);
    QVERIFY2(errorOf(refused).contains(text), qPrintable(errorOf(refused)));
    QCOMPARE(m_server->writesApplied(), 0);
}

void TestTursoDemoTransfer::staysWithinTheReachOfTheToken()
{
    const RawResponse refused = as(TursoTokenKind::Organization, "POST",
                                   acmeGroups + "/storefront/transfer", to(u"northwind"_s));
    QCOMPARE(refused.status, 403);
    QCOMPARE(get(acmeGroups + "/storefront").status, 200);
    const RawResponse session = as(TursoTokenKind::Session, "POST",
                                   acmeGroups + "/storefront/transfer", to(u"northwind"_s));
    QCOMPARE(session.status, 200);
}

void TestTursoDemoTransfer::endsTheTokenOfTheGroup()
{
    const QByteArray tokens = "/turso/v1/auth/api-tokens";
    QCOMPARE(as(TursoTokenKind::Group, "GET", acmeGroups).status, 200);
    QCOMPARE(get(tokens).object().value("tokens"_L1).toArray().size(), 3);
    QCOMPARE(post(northwindGroups + "/default/rename", json({ { u"name"_s, u"first"_s } })).status,
             200);
    QCOMPARE(post(acmeGroups + "/default/transfer", to(u"northwind"_s)).status, 200);
    const RawResponse refused = as(TursoTokenKind::Group, "GET", acmeGroups);
    QCOMPARE(refused.status, 401);
    QVERIFY(errorOf(refused).contains("revoked"_L1));
    QCOMPARE(get(tokens).object().value("tokens"_L1).toArray().size(), 2);
}

/// Names of databases are unique in an organization, whatever group they are in.
void TestTursoDemoTransfer::databaseNamesMustBeFree()
{
    const QByteArray shared = "/databases/default-users";
    QCOMPARE(get("/turso/v1" + shared).status, 200);
    QCOMPARE(get("/turso/v1/organizations/northwind" + shared).status, 200);
    QCOMPARE(post(personalGroups + "/default/rename", R"({"name":"mine"})").status, 200);
    const RawResponse refused = post(personalGroups + "/mine/transfer", to(u"northwind"_s));
    QCOMPARE(refused.status, 409);
    QVERIFY(errorOf(refused).contains("default-users"_L1));
    QCOMPARE(get(personalGroups + "/mine").status, 200);
    QCOMPARE(get("/turso/v1" + shared).status, 200);
    QCOMPARE(request(*m_server, "DELETE", northwindGroups + "/default").status, 200);
    QCOMPARE(post(personalGroups + "/mine/transfer", to(u"northwind"_s)).status, 200);
}

QTEST_GUILESS_MAIN(TestTursoDemoTransfer)
#include "tst_tursodemotransfer.moc"
