#include "rawhttp.h"
#include "waitfor.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using demo::DemoOptions;
using demo::DemoServer;
using demo::Fault;
using test::RawResponse;
using test::request;

namespace {

constexpr auto groupsPath = "/turso/v1/groups";
constexpr auto newGroup = R"({"name":"fresh","location":"lhr"})";

} // namespace

class TestDemoServer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhenThePortIsTaken();
    void startsAgainAfterStop();
    void makesTheSameDataFromTheSameSeed();
    void hasSomeHundredGroups();
    void resetsData();
    void delaysEveryAnswer();
    void recordsRequests();
    void forgetsOldRequests();
    void playsTheRegionService();

private:
    std::unique_ptr<DemoServer> m_server;
};

void TestDemoServer::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
}

void TestDemoServer::cleanup()
{
    m_server.reset();
}

void TestDemoServer::tellsWhenThePortIsTaken()
{
    DemoOptions options;
    options.port = m_server->port();
    DemoServer second(options);
    QVERIFY(!second.start());
    QVERIFY2(second.errorString().contains(QString::number(options.port)),
             qPrintable(second.errorString()));
    QCOMPARE(second.port(), quint16(0));
}

void TestDemoServer::startsAgainAfterStop()
{
    test::RawConnection open(m_server->port());
    open.send("GET /region HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(open.read().status, 200);
    m_server->stop();
    QVERIFY(open.waitClosed());
    QCOMPARE(m_server->port(), quint16(0));
    QVERIFY(m_server->start());
    QCOMPARE(request(*m_server, "GET", groupsPath).status, 200);
}

void TestDemoServer::makesTheSameDataFromTheSameSeed()
{
    const auto everything = [](quint32 seed) -> QByteArray {
        DemoOptions options;
        options.seed = seed;
        options.clock = [] { return QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC); };
        DemoServer server(options);
        if (!server.start())
            return {};
        const QByteArray organizations
            = request(server, "GET", "/nscale/api/v1/organizations").body;
        return request(server, "GET", "/turso/v1/organizations/acme-inc/groups").body
            + request(server, "GET", "/braintrust/v1/group").body + organizations;
    };
    const QByteArray first = everything(7);
    QVERIFY(!first.isEmpty());
    QCOMPARE(everything(7), first);
    QVERIFY(everything(8) != first);
}

void TestDemoServer::hasSomeHundredGroups()
{
    qsizetype count = 0;
    const QJsonArray accounts = request(*m_server, "GET", "/turso/v1/organizations").array();
    QVERIFY(accounts.size() >= 3);
    for (const QJsonValue &account : accounts) {
        const QByteArray path
            = "/turso/v1/organizations/" + account["slug"_L1].toString().toLatin1() + "/groups";
        count += request(*m_server, "GET", path).object().value("groups"_L1).toArray().size();
    }
    count += request(*m_server, "GET", "/braintrust/v1/group")
                 .object()
                 .value("objects"_L1)
                 .toArray()
                 .size();
    const QJsonArray organizations
        = request(*m_server, "GET", "/nscale/api/v1/organizations").array();
    QVERIFY(organizations.size() >= 2);
    for (const QJsonValue &organization : organizations) {
        const QByteArray id = organization["metadata"_L1]["id"_L1].toString().toLatin1();
        count += request(*m_server, "GET", "/nscale/api/v1/organizations/" + id + "/groups")
                     .array()
                     .size();
    }
    QCOMPARE(count, 100 + 110 + 90);
}

void TestDemoServer::resetsData()
{
    const QByteArray before = request(*m_server, "GET", groupsPath).body;
    QCOMPARE(request(*m_server, "POST", groupsPath, newGroup).status, 200);
    QVERIFY(request(*m_server, "GET", groupsPath).body != before);
    m_server->inject(Fault::withStatus(500).times(-1));
    m_server->reset();
    QVERIFY(m_server->requests().isEmpty());
    QCOMPARE(m_server->writesApplied(), 0);
    QCOMPARE(request(*m_server, "GET", groupsPath).body, before);
}

void TestDemoServer::delaysEveryAnswer()
{
    m_server->setLatency(80);
    QCOMPARE(m_server->latency(), 80);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(request(*m_server, "GET", groupsPath).status, 200);
    QVERIFY2(timer.elapsed() >= 79, qPrintable(QString::number(timer.elapsed())));
}

void TestDemoServer::recordsRequests()
{
    QSignalSpy served(m_server.get(), &DemoServer::requestServed);
    QCOMPARE(request(*m_server, "GET", "/turso/v1/groups/clients%2Fbodega?x=1").status, 200);
    QCOMPARE(request(*m_server, "POST", groupsPath, newGroup).status, 200);
    QCOMPARE(request(*m_server, "POST", groupsPath, newGroup).status, 409);
    const QList<demo::RecordedRequest> requests = m_server->requests();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(served.count(), 3);
    QCOMPARE(requests.at(0).rawPath, QByteArray("/turso/v1/groups/clients%2Fbodega"));
    QCOMPARE(requests.at(0).rawQuery, QByteArray("x=1"));
    QVERIFY(!requests.at(0).applied);
    QCOMPARE(requests.at(1).method, QByteArray("POST"));
    QCOMPARE(requests.at(1).body, QByteArray(newGroup));
    QCOMPARE(requests.at(1).header("content-type"), QByteArray("application/json"));
    QVERIFY(requests.at(1).applied);
    QCOMPARE(requests.at(2).status, 409);
    QVERIFY(!requests.at(2).applied);
    QCOMPARE(m_server->writesApplied(), 1);
}

void TestDemoServer::forgetsOldRequests()
{
    DemoOptions options;
    options.recordedRequests = 2;
    DemoServer server(options);
    QVERIFY(server.start());
    for (const QByteArray &path : { QByteArray("/1"), QByteArray("/2"), QByteArray("/3") })
        QCOMPARE(request(server, "GET", path).status, 404);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().constFirst().rawPath, QByteArray("/2"));
}

void TestDemoServer::playsTheRegionService()
{
    const QByteArray path = m_server->regionUrl().path().toLatin1();
    const RawResponse response = request(*m_server, "GET", path, {}, { { "Authorization", "" } });
    QCOMPARE(response.status, 200);
    QCOMPARE(response.object().value("server"_L1).toString(), u"aws-eu-west-1"_s);
    QVERIFY(m_server->requests().constLast().header("Authorization").isNull());
    QCOMPARE(request(*m_server, "GET", path).status, 200);
    QVERIFY(!m_server->requests().constLast().header("Authorization").isNull());
    QCOMPARE(request(*m_server, "POST", path).status, 405);
}

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
