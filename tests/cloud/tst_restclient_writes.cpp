#include "restclient.h"

#include "resttesting.h"
#include "scriptedserver.h"
#include "waitfor.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;
using RestAnswer = Answer<RestReply>;

const ApiPath groupsPath("/v1/groups"_L1);

RestSettings settingsFor(const ScriptedServer &server)
{
    return openSettings(server.url(), u"secret"_s);
}

} // namespace

/// A write is put on the wire at most once, whatever the server does: over real sockets, because
/// the re-sending happens deep inside QNetworkAccessManager.
class TestRestClientWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isSentOnceWhenTheServerDropsIt_data()
    {
        QTest::addColumn<WriteVerb>("verb");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<qsizetype>("bodySize"); // -1: no body
        QTest::addColumn<bool>("reused");
        const QList<std::pair<WriteVerb, QByteArray>> verbs { { WriteVerb::Post, "POST" },
                                                              { WriteVerb::Put, "PUT" },
                                                              { WriteVerb::Patch, "PATCH" },
                                                              { WriteVerb::Delete, "DELETE" } };
        for (const auto &[verb, name] : verbs) {
            for (const qsizetype size : { -1, 10, 300000 }) {
                for (const bool reused : { false, true })
                    QTest::addRow("%s, body %d, %s", name.constData(), int(size),
                                  reused ? "reused connection" : "fresh connection")
                        << verb << name << size << reused;
            }
        }
    }

    void isSentOnceWhenTheServerDropsIt()
    {
        QFETCH(WriteVerb, verb);
        QFETCH(QByteArray, name);
        QFETCH(qsizetype, bodySize);
        QFETCH(bool, reused);
        ScriptedServer server;
        TestTransport transport;
        RestClient client(*transport, settingsFor(server));
        if (reused) {
            RestAnswer first;
            client.get(groupsPath, {}, this, first.callback());
            QVERIFY(first.wait());
            QVERIFY(first.result().has_value());
        }
        server.enqueue(drop());
        std::optional<QJsonObject> body;
        if (bodySize >= 0)
            body = QJsonObject { { u"name"_s, QString(bodySize, u'x') } };
        RestAnswer answer;
        client.write(verb, groupsPath.segment(u"g"_s), body, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::ConnectionLost);
        QVERIFY(answer.result().error().outcomeUnknown);
        QCOMPARE(answer.result().error().httpStatus, 0);

        // Whatever might have been sent again has arrived before the answer to this.
        RestAnswer after;
        client.get(groupsPath, {}, this, after.callback());
        QVERIFY(after.wait());
        QVERIFY(after.result().has_value());
        QCOMPARE(server.count(name), 1);
        QCOMPARE(server.requests().at(reused ? 1 : 0).connection, 1);
        QCOMPARE(server.requests().at(reused ? 1 : 0).body.size(),
                 bodySize < 0 ? 0 : bodySize + qsizetype(qstrlen("{\"name\":\"\"}")));
    }

    void arrivesWhole_data()
    {
        QTest::addColumn<WriteVerb>("verb");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("withBody");
        QTest::newRow("POST") << WriteVerb::Post << QByteArray("POST") << true;
        QTest::newRow("PATCH") << WriteVerb::Patch << QByteArray("PATCH") << true;
        QTest::newRow("PUT, no body") << WriteVerb::Put << QByteArray("PUT") << false;
        QTest::newRow("DELETE, no body") << WriteVerb::Delete << QByteArray("DELETE") << false;
        QTest::newRow("DELETE") << WriteVerb::Delete << QByteArray("DELETE") << true;
    }

    void arrivesWhole()
    {
        QFETCH(WriteVerb, verb);
        QFETCH(QByteArray, name);
        QFETCH(bool, withBody);
        ScriptedServer server;
        server.otherwise(answer(200, "{\"done\":true}"));
        TestTransport transport;
        RestClient client(*transport, settingsFor(server));
        std::optional<QJsonObject> body;
        if (withBody)
            body = QJsonObject { { u"name"_s, u"ü \"x\""_s } };
        RestAnswer done;
        client.write(verb, groupsPath.segment(u"a/b c+ü"_s), body, this, done.callback());
        QVERIFY(done.wait());
        QVERIFY(done.result().has_value());
        QCOMPARE(done.result()->body, "{\"done\":true}");

        QCOMPARE(server.requests().size(), 1);
        const ReceivedRequest &request = server.requests().constFirst();
        QCOMPARE(request.verb, name);
        QCOMPARE(request.target, "/v1/groups/a%2Fb%20c%2B%C3%BC");
        QCOMPARE(request.body, withBody ? QByteArray("{\"name\":\"ü \\\"x\\\"\"}") : QByteArray());
        QCOMPARE(request.headers.value("content-length"), QByteArray::number(request.body.size()));
        QCOMPARE(request.headers.contains("content-type"), withBody);
        QCOMPARE(request.headers.value("authorization"), "Bearer secret");
        QVERIFY(!request.headers.contains("transfer-encoding"));
        QVERIFY(!request.headers.contains("upgrade"));
    }

    void isSentOnceWhenTheAnswerBreaksOff()
    {
        ScriptedServer server;
        server.enqueue(rawThenClose("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"gro"));
        TestTransport transport;
        RestClient client(*transport, settingsFor(server));
        RestAnswer done;
        client.write(WriteVerb::Post, groupsPath, QJsonObject(), this, done.callback());
        QVERIFY(done.wait());
        QCOMPARE(done.result().error().kind, Kind::ConnectionLost);
        QCOMPARE(done.result().error().httpStatus, 200);
        QVERIFY(done.result().error().outcomeUnknown);
        QCOMPARE(server.requests().size(), 1);
    }

    void isNotSentAgainWithAPassword()
    {
        ScriptedServer server;
        server.otherwise(
            answer(401, "{\"error\":\"no\"}", { { "WWW-Authenticate", "Basic realm=\"x\"" } }));
        TestTransport transport;
        RestClient client(*transport, settingsFor(server));
        RestAnswer done;
        client.write(WriteVerb::Post, groupsPath, QJsonObject(), this, done.callback());
        QVERIFY(done.wait());
        QCOMPARE(done.result().error().kind, Kind::Unauthorized);
        QCOMPARE(done.result().error().serverMessage, "{\"error\":\"no\"}"_L1);
        QVERIFY(!done.result().error().outcomeUnknown);
        QCOMPARE(server.requests().size(), 1);
    }

    void isNeverRedirected_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 301, 302, 303, 307, 308 })
            QTest::addRow("%d", status) << status;
    }

    void isNeverRedirected()
    {
        QFETCH(int, status);
        ScriptedServer server;
        server.otherwise(answer(status, {}, { { "Location", "/v1/other" } }));
        TestTransport transport;
        RestClient client(*transport, settingsFor(server));
        RestAnswer done;
        client.write(WriteVerb::Delete, groupsPath, {}, this, done.callback());
        QVERIFY(done.wait());
        QCOMPARE(done.result().error().kind, Kind::RedirectRefused);
        QCOMPARE(done.result().error().httpStatus, status);
        QCOMPARE(done.result().error().outcomeUnknown, status == 303);
        QCOMPARE(server.requests().size(), 1);
    }

    void survivesAConnectionThatWasClosedWhileIdle()
    {
        ScriptedServer server;
        server.enqueue(rawThenClose("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));
        TestTransport transport;
        RestClient client(*transport, settingsFor(server));
        RestAnswer first;
        client.get(groupsPath, {}, this, first.callback());
        QVERIFY(first.wait());
        QVERIFY(waitUntil([&server] { return server.connectionsOpen() == 0; }));
        RestAnswer second;
        client.write(WriteVerb::Delete, groupsPath, {}, this, second.callback());
        QVERIFY(second.wait());
        QVERIFY(second.result().has_value());
        QCOMPARE(server.count("DELETE"), 1);
        QCOMPARE(server.connectionsEver(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRestClientWrites)
#include "tst_restclient_writes.moc"
