#include "restclient.h"

#include "resttesting.h"
#include "scriptedserver.h"
#include "waitfor.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using namespace std::chrono_literals;

namespace {

using RestAnswer = Answer<RestReply>;

const ApiPath path("/v1/groups"_L1);

/// What a faulty server does, and what must come of it.
struct Fault
{
    std::function<void(ScriptedServer &)> play;
    QString kind; ///< empty: it is no failure
    QString reason; ///< must be in the error's
    int status = 0;
    bool isRepeated = true; ///< for reads
    bool writeUnknown = true;
};

Fault step(const Step &step, const QString &kind, const QString &reason = {}, int status = 0)
{
    return { [step](ScriptedServer &server) { server.otherwise(step); }, kind, reason, status };
}

/// The head of an answer, one byte every 20 ms; it never ends in time.
Step drippedHead()
{
    return [](QTcpSocket &socket, const ReceivedRequest &) {
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("a"); });
        socket.write("HTTP/1.1 200 OK\r\nX-Long: ");
        timer->start(20);
    };
}

QMap<QByteArray, Fault> faults()
{
    const QString lost = u"ConnectionLost"_s;
    const QString timeout = u"Timeout"_s;
    QMap<QByteArray, Fault> all;
    all["reset before the request was read"]
        = { [](ScriptedServer &server) { server.resetConnections(); }, lost };
    all["reset after the request was read"] = step(reset(), lost);
    all["closed without a word"] = step(drop(), lost);
    all["closed in the head"] = step(rawThenClose("HTTP/1.1 200 OK\r\nConte"), lost);
    all["no answer"] = step(silence(), timeout, u"no answer after 0.3 s"_s);
    all["nothing is read"] = { [](ScriptedServer &server) { server.ignoreConnections(); }, timeout,
                               u"no answer after 0.3 s"_s };
    all["dripping head"] = step(drippedHead(), timeout, u"no answer after 0.3 s"_s);
    all["slow first byte, but in time"] = step(answerLater(100, 200, "{}"), {});
    all["dripping body"]
        = step(drip(QByteArray(100'000, ' '), 20), timeout, u"not done after 0.8 s"_s, 200);
    all["body that stops"] = step(raw("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n[1,"), timeout,
                                  u"no more data for 0.4 s"_s, 200);
    all["truncated chunk"]
        = step(rawThenClose("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\n[1,"), lost,
               {}, 200);
    all["chunks without an end"]
        = step(rawThenClose("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n[1]\r\n"),
               lost, {}, 200);
    all["length too long"]
        = step(rawThenClose("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n[1,"), lost, {}, 200);
    all["length too short"] = step(raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]junk"), {});
    all["reset in the body"] = step(
        [](QTcpSocket &socket, const ReceivedRequest &request) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n[1,");
            socket.flush();
            QTimer::singleShot(50, &socket, [&socket, request] { reset()(socket, request); });
        },
        lost, {}, 200);
    Fault page = step(answer(200, "<html>hello</html>", { { "Content-Type", "text/html" } }), {});
    all["a page of somebody else"] = page; // decoding says what it is
    Fault loop
        = step(answer(302, {}, { { "Location", "/v1/groups" } }), u"RedirectRefused"_s, {}, 302);
    loop.isRepeated = false;
    loop.writeUnknown = false;
    all["redirect loop"] = loop;
    return all;
}

} // namespace

/// Every fault a server or the way to it can have: what the caller gets, and what was sent.
class TestRestClientFaults : public QObject
{
    Q_OBJECT

private:
    static TransportOptions once()
    {
        TransportOptions options = quick();
        options.retry.repetitions = 1; // that there are three is tried elsewhere
        return options;
    }
    static RestSettings hasty(const QUrl &url)
    {
        RestSettings settings = openSettings(url, u"t-o-k-e-n"_s);
        settings.limits = { 300ms, 300ms, 400ms, 800ms };
        return settings;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aServerIsFaulty_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const QByteArray &name : faults().keys())
            QTest::newRow(name.constData()) << name;
    }

    void aServerIsFaulty()
    {
        QFETCH(const QByteArray, name);
        const Fault fault = faults().value(name);
        for (const bool isWrite : { false, true }) {
            ScriptedServer server;
            fault.play(server);
            TestTransport transport(once());
            RestClient client(*transport, hasty(server.url()));
            RestAnswer answer;
            if (isWrite)
                client.write(WriteVerb::Post, path, QJsonObject(), this, answer.callback());
            else
                client.get(path, {}, this, answer.callback());
            QVERIFY(answer.wait());
            QCOMPARE(answer.count(), 1);
            const int sendings = int(transport.records().size());
            if (fault.kind.isEmpty()) {
                QVERIFY2(answer.result().has_value(),
                         answer.result() ? "" : qPrintable(answer.result().error().reason));
                QCOMPARE(sendings, 1);
                QCOMPARE(server.requests().size(), 1);
                continue;
            }
            const CloudError &error = answer.result().error();
            QCOMPARE(kindName(error.kind), fault.kind);
            QVERIFY2(error.reason.contains(fault.reason), qPrintable(error.reason));
            QVERIFY(!error.reason.isEmpty());
            QCOMPARE(error.httpStatus, fault.status);
            QCOMPARE(error.outcomeUnknown, isWrite && fault.writeUnknown);
            QCOMPARE(sendings, !isWrite && fault.isRepeated ? 2 : 1);
            QCOMPARE(error.attempts, sendings);
            // Whatever was read of it was sent as often as it says, and not once more.
            if (!server.requests().isEmpty() && fault.kind != "RedirectRefused"_L1)
                QCOMPARE(server.requests().size(), sendings);
            if (isWrite)
                QVERIFY(server.requests().size() <= 1);
            QVERIFY(waitUntil([&] { return server.connectionsOpen() == 0 || error.httpStatus; }));
        }
    }

    void nobodyListens()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QUrl url(u"http://127.0.0.1:%1"_s.arg(taken.serverPort()));
        taken.close();
        for (const bool isWrite : { false, true }) {
            TestTransport transport(quick());
            RestClient client(*transport, hasty(url));
            RestAnswer answer;
            if (isWrite)
                client.write(WriteVerb::Delete, path, {}, this, answer.callback());
            else
                client.get(path, {}, this, answer.callback());
            QVERIFY(answer.wait());
            QCOMPARE(kindName(answer.result().error().kind), u"Refused"_s);
            QCOMPARE(answer.result().error().attempts, 1);
            QVERIFY(!answer.result().error().outcomeUnknown);
            QCOMPARE(transport.records().size(), 1);
        }
    }

    void redirectsElsewhereAreNeverFollowed_data()
    {
        QTest::addColumn<QString>("target"); // %1 is the port of another server, %2 of this one
        QTest::newRow("another port") << u"http://127.0.0.1:%1/x"_s;
        QTest::newRow("another name") << u"http://localhost:%2/x"_s;
        QTest::newRow("another scheme") << u"https://127.0.0.1:%2/x"_s;
        QTest::newRow("without a scheme") << u"//127.0.0.1:%1/x"_s;
        QTest::newRow("with a name") << u"http://me:secret@127.0.0.1:%2/x"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("nonsense") << u"http://"_s;
        QTest::newRow("nothing") << QString();
    }

    void redirectsElsewhereAreNeverFollowed()
    {
        QFETCH(QString, target);
        ScriptedServer elsewhere;
        ScriptedServer server;
        target.replace(u"%1"_s, QString::number(elsewhere.url().port()));
        target.replace(u"%2"_s, QString::number(server.url().port()));
        server.otherwise(answer(307, {}, { { "Location", target.toLatin1() } }));
        TestTransport transport(quick());
        RestClient client(*transport, hasty(server.url()));
        RestAnswer answer;
        client.get(path, {}, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(kindName(answer.result().error().kind), u"RedirectRefused"_s);
        QVERIFY(!answer.result().error().reason.contains(u"secret"_s));
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(elsewhere.connectionsEver(), 0);
    }

    void redirectsHereAreFollowedFiveTimes()
    {
        ScriptedServer server;
        for (int hop = 1; hop <= 5; ++hop)
            server.enqueue(answer(302, "moved", { { "Location", "/hop" } }));
        server.enqueue(answer(200, "[]"));
        TestTransport transport(quick());
        RestClient client(*transport, hasty(server.url()));
        RestAnswer answer;
        client.get(path, {}, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->body, "[]");
        QCOMPARE(server.requests().size(), 6);
        server.otherwise(test::answer(302, {}, { { "Location", "/hop" } }));
        RestAnswer lost;
        client.get(path, {}, this, lost.callback());
        QVERIFY(lost.wait());
        QCOMPARE(lost.result().error().reason, u"more than 5 redirects"_s);
        QCOMPARE(server.requests().size(), 12);
    }
};

QTEST_GUILESS_MAIN(TestRestClientFaults)
#include "tst_restclient_faults.moc"
