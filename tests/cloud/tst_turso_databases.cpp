#include "contractwait.h"
#include "openedclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;

const Organization acme = organizationOf(u"acme"_s, u"Acme Corp"_s);
const QByteArray list = "/v1/organizations/acme/databases?limit=1000";
const QByteArray usage = "/v1/organizations/acme/usage";

CloudResult<Directory> databases(const OpenedClient &turso)
{
    QObject context;
    return waitFor<Directory>([&](const auto &done) {
        turso.client->directory().fetch(acme, DirectoryKind::Databases, &context, done);
    });
}

} // namespace

/// The databases of an organization and the groups they are in. Shapes: API reference of June 2026;
/// paging: the vendor's command line.
class TestTursoDatabases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingThatIsSaid()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", list)
            .reply(
                200,
                R"({"databases":[{"Name":"zeta","DbId":"d-2","Hostname":"zeta-acme.turso.io",)"
                R"("group":"edge","delete_protection":true,"sleeping":true,"parent":null},)"
                R"({"Name":"alpha","DbId":"d-1","Hostname":"alpha-acme.turso.io","group":"default",)"
                R"("delete_protection":false,"parent":{"id":"d-2","name":"zeta"}},)"
                R"({"name":"beta"}],"pagination":{"next":null}})");
        turso.network.expect("GET", usage)
            .reply(
                200,
                R"({"organization":{"uuid":"o","usage":{"groups":2},"databases":[)"
                R"({"uuid":"d-1","total":{"storage_bytes":8192},"instances":[]},)"
                R"({"uuid":"d-2","usage":{"storage_bytes":9007199254740991}},{"uuid":"d-9"}]}})");
        const CloudResult<Directory> found = databases(turso);
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), 3);
        const DirectoryEntry &alpha = found->at(0);
        QCOMPARE(alpha.id, u"alpha"_s);
        QCOMPARE(alpha.name, u"alpha"_s);
        QCOMPARE(alpha.detail, u"alpha-acme.turso.io"_s);
        QCOMPARE(alpha.groups, QList<GroupId> { GroupId(u"default"_s) });
        QCOMPARE(alpha.bytes, std::optional<qint64>(8192));
        QCOMPARE(alpha.deleteProtection, std::optional(false));
        const DirectoryEntry &beta = found->at(1);
        QVERIFY(beta.groups.isEmpty() && !beta.bytes && !beta.deleteProtection);
        QVERIFY(beta.detail.isEmpty());
        const DirectoryEntry &zeta = found->at(2);
        QCOMPARE(zeta.detail, u"sleeping · zeta-acme.turso.io"_s);
        QCOMPARE(zeta.bytes, std::optional<qint64>(9007199254740991));
        QCOMPARE(zeta.deleteProtection, std::optional(true));
    }

    void everyPage()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", list)
            .reply(200, R"({"databases":[{"Name":"b"}],"pagination":{"next":"p+2 &="}})");
        turso.network.expect("GET", list + "&cursor=p%2B2%20%26%3D")
            .reply(200, R"({"databases":[],"pagination":{"next":"p3"}})");
        turso.network.expect("GET", list + "&cursor=p3")
            .reply(200, R"({"databases":[{"Name":"a"}],"pagination":{"next":""}})");
        turso.network.expect("GET", usage).reply(403, R"({"error":"forbidden"})");
        const CloudResult<Directory> found = databases(turso);
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->constFirst().name, u"a"_s);
        QVERIFY(!found->constFirst().bytes);
    }

    void aPageThatFailsIsNotTheEnd()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", list)
            .reply(200, R"({"databases":[{"Name":"b"}],"pagination":{"next":"p2"}})");
        turso.network.expect("GET", list + "&cursor=p2").reply(500);
        QCOMPARE(kindName(databases(turso).error().kind), kindName(Kind::ServerError));
    }

    void pagesThatGoRoundInACircle()
    {
        OpenedClient turso(u"turso"_s);
        const QByteArray again = R"({"databases":[{"Name":"b"}],"pagination":{"next":"p2"}})";
        turso.network.expect("GET", list).reply(200, again);
        turso.network.expect("GET", list + "&cursor=p2").reply(200, again);
        const CloudResult<Directory> found = databases(turso);
        QVERIFY(!found);
        QCOMPARE(kindName(found.error().kind), kindName(Kind::BadResponse));
        QCOMPARE(turso.network.requests().size(), 2);
    }

    void noneHaveNoSize_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("good");
        QTest::newRow("empty") << QByteArray(R"({"databases":[]})") << true;
        QTest::newRow("null") << QByteArray(R"({"databases":null})") << true;
        QTest::newRow("bare") << QByteArray("[]") << true;
        QTest::newRow("of another shape") << QByteArray(R"({"dbs":[]})") << false;
        QTest::newRow("without a name") << QByteArray(R"({"databases":[{"DbId":"d"}]})") << false;
        QTest::newRow("broken off") << QByteArray(R"({"databases":[)") << false;
    }

    void noneHaveNoSize()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const bool, good);
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", list).reply(200, body);
        const CloudResult<Directory> found = databases(turso);
        QCOMPARE(found.has_value(), good);
        QVERIFY(!found || found->isEmpty());
        QCOMPARE(turso.network.requests().size(), 1);
    }

    void thePersonalAccount()
    {
        Profile profile = profileOf(u"turso"_s);
        profile.options.insert(profileoption::personalRoot, u"true"_s);
        OpenedClient turso(profile);
        turso.network.expect("GET", "/v1/databases?limit=1000")
            .reply(200, R"({"databases":[{"Name":"b"}]})");
        turso.network.expect("GET", "/v1/usage").reply(404);
        QCOMPARE(databases(turso)->size(), 1);
    }

    void whoAskedMayBeGone()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", list)
            .reply(200, R"({"databases":[{"Name":"b"}],"pagination":{"next":"p2"}})");
        turso.network.expect("GET", list + "&cursor=p2").hang();
        auto context = std::make_unique<QObject>();
        int calls = 0;
        turso.client->directory().fetch(acme, DirectoryKind::Databases, context.get(),
                                        [&calls](const CloudResult<Directory> &) { ++calls; });
        QVERIFY(waitUntil([&turso] { return turso.network.requests().size() == 2; }));
        context.reset();
        QVERIFY(waitUntil([&turso] { return turso.network.pending() == 0; }));
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(TestTursoDatabases)
#include "tst_turso_databases.moc"
