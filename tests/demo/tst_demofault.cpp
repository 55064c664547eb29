#include "rawhttp.h"
#include "waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using demo::DemoServer;
using demo::Fault;
using test::RawResponse;
using test::request;

namespace {

constexpr auto groupsPath = "/turso/v1/groups";
constexpr auto newGroup = R"({"name":"fresh","location":"lhr"})";

} // namespace

class TestDemoFault final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void answersLikeThePlatform_data();
    void answersLikeThePlatform();
    void carriesRetryAfter();
    void sendsHtml();
    void fitsVerbAndPath();
    void skipsAndCounts();
    void dropsBeforeApplying();
    void dropsBeforeReading();
    void dropsAfterApplying();
    void answersAfterApplying();
    void truncates();
    void hangs();

private:
    std::unique_ptr<DemoServer> m_server;
};

void TestDemoFault::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
}

void TestDemoFault::cleanup()
{
    m_server.reset();
}

void TestDemoFault::answersLikeThePlatform_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("part");
    const QByteArray json("application/json; charset=utf-8");
    const QByteArray text("text/plain; charset=utf-8");
    for (const int status : { 400, 401, 402, 403, 404, 409, 422, 429, 500 }) {
        const QByteArray name = QByteArray::number(status);
        QTest::addRow("turso %d", status)
            << QByteArray(groupsPath) << status << json << QByteArray("{\"error\":\"");
        QTest::addRow("nscale %d", status)
            << QByteArray("/nscale/api/v1/organizations") << status
            << QByteArray("application/json") << QByteArray("\"error_description\":\"");
    }
    QTest::newRow("braintrust 400")
        << QByteArray("/braintrust/v1/group") << 400 << text << QByteArray("[request_id=iad1::");
    QTest::newRow("braintrust 403")
        << QByteArray("/braintrust/v1/group") << 403 << json << QByteArray("\"Code\":\"Forbidden");
    QTest::newRow("braintrust 500")
        << QByteArray("/braintrust/v1/group") << 500 << text << QByteArray("Internal Server Error");
}

void TestDemoFault::answersLikeThePlatform()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, part);
    m_server->inject(Fault::withStatus(status));
    const RawResponse response = request(*m_server, "GET", path);
    QCOMPARE(response.status, status);
    QCOMPARE(response.header("Content-Type"), type);
    QVERIFY2(response.body.contains(part), response.body.constData());
    QCOMPARE(request(*m_server, "GET", path).status, 200); // once only
}

void TestDemoFault::carriesRetryAfter()
{
    m_server->inject(Fault::tooManyRequests("2"));
    const RawResponse response = request(*m_server, "GET", groupsPath);
    QCOMPARE(response.status, 429);
    QCOMPARE(response.header("Retry-After"), QByteArray("2"));
    m_server->inject(Fault::tooManyRequests({}));
    QVERIFY(request(*m_server, "GET", groupsPath).header("Retry-After").isNull());
}

void TestDemoFault::sendsHtml()
{
    for (const int status : { 200, 502 }) {
        m_server->inject(Fault::html(status));
        const RawResponse response = request(*m_server, "GET", groupsPath);
        QCOMPARE(response.status, status);
        QCOMPARE(response.header("Content-Type"), QByteArray("text/html; charset=utf-8"));
        QVERIFY(response.body.startsWith("<!DOCTYPE html>"));
    }
}

void TestDemoFault::fitsVerbAndPath()
{
    m_server->inject(Fault::withStatus(500).on("DELETE", "/turso/v1/groups/blog"));
    QCOMPARE(request(*m_server, "GET", "/turso/v1/groups/blog").status, 200);
    QCOMPARE(request(*m_server, "DELETE", "/turso/v1/groups/recipes").status, 200);
    QCOMPARE(request(*m_server, "DELETE", "/turso/v1/groups/blog").status, 500);
    QCOMPARE(request(*m_server, "DELETE", "/turso/v1/groups/blog").status, 200);
    m_server->inject(Fault::withStatus(500).times(-1));
    QCOMPARE(request(*m_server, "GET", groupsPath).status, 500);
    QCOMPARE(request(*m_server, "GET", groupsPath).status, 500);
    m_server->clearFaults();
    QCOMPARE(request(*m_server, "GET", groupsPath).status, 200);
}

void TestDemoFault::skipsAndCounts()
{
    Fault fault = Fault::withStatus(503).times(2);
    fault.skip = 1;
    m_server->inject(fault);
    for (const int expected : { 200, 503, 503, 200 })
        QCOMPARE(request(*m_server, "GET", groupsPath).status, expected);
}

void TestDemoFault::dropsBeforeApplying()
{
    m_server->inject(Fault::dropped(Fault::Effect::DropBeforeApplying));
    QCOMPARE(request(*m_server, "POST", groupsPath, newGroup).status, 0);
    QCOMPARE(m_server->requests().constLast().body, QByteArray(newGroup));
    QCOMPARE(m_server->writesApplied(), 0);
}

void TestDemoFault::dropsBeforeReading()
{
    m_server->inject(Fault::dropped(Fault::Effect::DropBeforeReading).on("POST"));
    QCOMPARE(request(*m_server, "GET", groupsPath).status, 200);
    QCOMPARE(request(*m_server, "POST", groupsPath, newGroup).status, 0);
    QVERIFY(m_server->requests().constLast().body.isEmpty());
    QCOMPARE(m_server->requests().constLast().status, 0);
    QCOMPARE(request(*m_server, "POST", groupsPath, newGroup).status, 200);
}

void TestDemoFault::dropsAfterApplying()
{
    m_server->inject(Fault::dropped(Fault::Effect::DropAfterApplying));
    QCOMPARE(request(*m_server, "POST", groupsPath, newGroup).status, 0);
    QCOMPARE(m_server->writesApplied(), 1);
    QCOMPARE(request(*m_server, "GET", "/turso/v1/groups/fresh").status, 200);
}

void TestDemoFault::answersAfterApplying()
{
    Fault fault = Fault::html(502).on("POST");
    fault.effect = Fault::Effect::AnswerAfterApplying;
    m_server->inject(fault);
    QCOMPARE(request(*m_server, "POST", groupsPath, newGroup).status, 502);
    QCOMPARE(m_server->writesApplied(), 1);
    QVERIFY(m_server->requests().constLast().applied);
}

void TestDemoFault::truncates()
{
    m_server->inject(Fault::dropped(Fault::Effect::TruncateAnswer));
    QCOMPARE(request(*m_server, "GET", groupsPath).status, 0);
    QCOMPARE(m_server->requests().constLast().status, 200);
}

void TestDemoFault::hangs()
{
    m_server->inject(Fault::dropped(Fault::Effect::Hang));
    QSignalSpy served(m_server.get(), &DemoServer::requestServed);
    test::RawConnection connection(m_server->port());
    connection.send("GET /region HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(served.count(), 1);
    // Another connection is served while this one is left hanging.
    QCOMPARE(request(*m_server, "GET", "/region").status, 200);
    QVERIFY(connection.leftOver().isEmpty());
}

QTEST_GUILESS_MAIN(TestDemoFault)
#include "tst_demofault.moc"
