#include "rawhttp.h"
#include "waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using demo::DemoServer;
using test::RawConnection;
using test::RawResponse;

namespace {

constexpr auto hello = "/braintrust/v1"; // needs no token and answers "Hello, World!"

QByteArray get(const QByteArray &path, const QByteArray &headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n";
}

} // namespace

/// What any HTTP server has to do, tried over a bare socket.
class TestHttpConformance final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsTheConnection();
    void closesWhenAsked();
    void closesAfterHttp10();
    void keepsHttp10WhenAsked();
    void holdsPipelinedRequestsBack();
    void answersHeadWithoutBody();
    void tellsWrongVerbFromUnknownPath();
    void readsDrippedRequests();
    void readsChunkedBodies();
    void continuesWhenExpected();
    void refusesMalformedRequests_data();
    void refusesMalformedRequests();
    void answersRefusalBeforeClosing();
    void survivesClientsThatLeave();
    void acceptsAbsoluteForm();

private:
    std::unique_ptr<DemoServer> m_server;
};

void TestHttpConformance::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestHttpConformance::cleanup()
{
    m_server.reset();
}

void TestHttpConformance::keepsTheConnection()
{
    RawConnection connection(m_server->port());
    for (int i = 0; i < 3; ++i) {
        connection.send(get(hello));
        const RawResponse response = connection.read();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.header("Connection"), QByteArray("keep-alive"));
        QCOMPARE(response.body, QByteArray("Hello, World!"));
    }
}

void TestHttpConformance::closesWhenAsked()
{
    RawConnection connection(m_server->port());
    connection.send(get(hello, "Connection: close\r\n"));
    const RawResponse response = connection.read();
    QCOMPARE(response.status, 200);
    QCOMPARE(response.header("Connection"), QByteArray("close"));
    QVERIFY(connection.waitClosed());
}

void TestHttpConformance::closesAfterHttp10()
{
    RawConnection connection(m_server->port());
    connection.send(QByteArray("GET ") + hello + " HTTP/1.0\r\n\r\n");
    QCOMPARE(connection.read().status, 200);
    QVERIFY(connection.waitClosed());
}

void TestHttpConformance::keepsHttp10WhenAsked()
{
    RawConnection connection(m_server->port());
    for (int i = 0; i < 2; ++i) {
        connection.send(QByteArray("GET ") + hello + " HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");
        QCOMPARE(connection.read().status, 200);
    }
}

void TestHttpConformance::holdsPipelinedRequestsBack()
{
    // The first is slow; the second must neither overtake it nor be looked at before.
    m_server->inject(demo::Fault::delayed(150).on("GET", hello));
    QSignalSpy served(m_server.get(), &DemoServer::requestServed);
    RawConnection connection(m_server->port());
    connection.send(get(hello) + get("/region") + get("/nowhere"));
    QTRY_COMPARE(served.count(), 1);
    QCOMPARE(connection.read().body, QByteArray("Hello, World!"));
    QCOMPARE(connection.read().object().value(QStringLiteral("client")).toString(),
             QStringLiteral("fra"));
    QCOMPARE(connection.read().status, 404);
    QCOMPARE(served.count(), 3);
}

void TestHttpConformance::answersHeadWithoutBody()
{
    RawConnection connection(m_server->port());
    connection.send(QByteArray("HEAD ") + hello + " HTTP/1.1\r\nHost: h\r\n\r\n" + get(hello));
    const RawResponse head = connection.read(RawConnection::Body::None);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Length"), QByteArray("13"));
    QCOMPARE(connection.read().body, QByteArray("Hello, World!"));
    QVERIFY(connection.leftOver().isEmpty());
}

void TestHttpConformance::tellsWrongVerbFromUnknownPath()
{
    const RawResponse wrongVerb = test::request(*m_server, "PATCH", "/turso/v1/groups");
    QCOMPARE(wrongVerb.status, 405);
    QCOMPARE(wrongVerb.header("Allow"), QByteArray("GET, HEAD, POST"));
    QCOMPARE(test::request(*m_server, "GET", "/turso/v1/nothing").status, 404);
    QCOMPARE(test::request(*m_server, "DELETE", "/turso/v1/groups/").status, 404);
    QCOMPARE(test::request(*m_server, "GET", "/tursonot/v1/groups").status, 404);
    QCOMPARE(test::request(*m_server, "GET", "/").status, 404);
}

void TestHttpConformance::readsDrippedRequests()
{
    RawConnection connection(m_server->port());
    const QByteArray whole = get(hello, "X-Slow: yes\r\n");
    for (const char byte : whole)
        connection.send(QByteArray(1, byte));
    QCOMPARE(connection.read().status, 200);
}

void TestHttpConformance::readsChunkedBodies()
{
    RawConnection connection(m_server->port());
    connection.send("POST /turso/v1/groups HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer "
                    + m_server->token().toUtf8() + "\r\nTransfer-Encoding: chunked\r\n\r\n");
    connection.send("8\r\n{\"name\":\r\n");
    connection.send("1a\r\n\"chunky\",\"location\":\"lhr\"}\r\n0\r\n\r\n");
    QCOMPARE(connection.read().status, 200);
    QCOMPARE(test::request(*m_server, "GET", "/turso/v1/groups/chunky").status, 200);
}

void TestHttpConformance::continuesWhenExpected()
{
    RawConnection connection(m_server->port());
    connection.send("POST /turso/v1/groups HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n"
                    "Expect: 100-continue\r\n\r\n");
    QCOMPARE(connection.read(RawConnection::Body::None).status, 100);
    connection.send("{}");
    QCOMPARE(connection.read().status, 401);
}

void TestHttpConformance::refusesMalformedRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("nonsense") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("too large") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\n"
                                             "Content-Length: 104857600\r\n\r\n")
                               << 413;
    QTest::newRow("long head") << QByteArray(
        "GET / HTTP/1.1\r\nHost: h\r\nX: " + QByteArray(70'000, 'x') + "\r\n\r\n")
                               << 431;
}

void TestHttpConformance::refusesMalformedRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawConnection connection(m_server->port());
    connection.send(bytes);
    const RawResponse response = connection.read();
    QCOMPARE(response.status, status);
    QCOMPARE(response.header("Connection"), QByteArray("close"));
    QVERIFY(connection.waitClosed());
    QVERIFY(m_server->requests().isEmpty()); // no platform was bothered with it
}

void TestHttpConformance::answersRefusalBeforeClosing()
{
    // A client in the middle of a body that is too large still gets to read why.
    RawConnection connection(m_server->port());
    connection.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 104857600\r\n\r\n"
                    + QByteArray(1'000'000, 'x'));
    QCOMPARE(connection.read().status, 413);
}

void TestHttpConformance::survivesClientsThatLeave()
{
    m_server->inject(demo::Fault::delayed(100).on("GET", hello));
    QSignalSpy served(m_server.get(), &DemoServer::requestServed);
    {
        RawConnection connection(m_server->port());
        connection.send(get(hello));
        QTRY_COMPARE(served.count(), 1);
        connection.close();
    }
    // The late answer falls due while this one waits; the server must not touch what is gone.
    m_server->inject(demo::Fault::delayed(250).on("GET", hello));
    QCOMPARE(test::request(*m_server, "GET", hello).status, 200);
}

void TestHttpConformance::acceptsAbsoluteForm()
{
    RawConnection connection(m_server->port());
    connection.send(get("http://127.0.0.1/region"));
    const RawResponse response = connection.read();
    QCOMPARE(response.status, 200);
    QVERIFY(response.header("Date").endsWith(" GMT"));
}

QTEST_GUILESS_MAIN(TestHttpConformance)
#include "tst_httpconformance.moc"
