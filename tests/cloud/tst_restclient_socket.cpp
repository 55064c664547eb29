#include "restclient.h"

#include "resttesting.h"
#include "scriptedserver.h"
#include "waitfor.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;
using RestAnswer = Answer<RestReply>;
using namespace std::chrono_literals;

const ApiPath groupsPath("/v1/groups"_L1);

} // namespace

/// RestClient against a real server: redirects, timeouts, large and broken answers.
class TestRestClientSocket : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestTransport> m_transport;

    RestSettings settingsFor(const ScriptedServer &server) const
    {
        return openSettings(server.url(), u"secret"_s);
    }
    /// The answer to one GET (or DELETE).
    CloudResult<RestReply> ask(const RestSettings &settings, bool isWrite = false)
    {
        RestClient client(**m_transport, settings);
        RestAnswer answer;
        if (isWrite)
            client.write(WriteVerb::Delete, groupsPath, {}, this, answer.callback());
        else
            client.get(groupsPath, {}, this, answer.callback());
        if (!answer.wait())
            qFatal("no answer came");
        return answer.result();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_transport = std::make_unique<TestTransport>();
    }
    void cleanup() { m_transport.reset(); }

    void theRequestIsEncodedOnce()
    {
        ScriptedServer server;
        RestSettings settings = settingsFor(server);
        settings.baseUrl = server.url(u"/pre fix"_s);
        RestClient client(**m_transport, settings);
        RestAnswer answer;
        client.get(groupsPath.segment(u"a/b%2F ü"_s), { { u"n"_s, u"a+b&c=d e%20"_s } }, this,
                   answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(server.requests().constFirst().target,
                 "/pre%20fix/v1/groups/a%2Fb%252F%20%C3%BC?n=a%2Bb%26c%3Dd%20e%2520");
        QCOMPARE(answer.result()->tlsVersion, QString());
    }

    void theBaseItselfCanBeAsked()
    {
        ScriptedServer server;
        RestClient client(**m_transport, settingsFor(server));
        RestAnswer answer;
        client.get(ApiPath(), {}, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(server.requests().constFirst().target, "/");
        QCOMPARE(answer.result()->context.request, u"GET /"_s);
    }

    void redirectsWithinTheOriginAreFollowed()
    {
        ScriptedServer server;
        server.enqueue(answer(307, {}, { { "Location", "/moved/here?x=1" } }));
        server.enqueue(answer(200, "[]"));
        const CloudResult<RestReply> reply = ask(settingsFor(server));
        QVERIFY(reply.has_value());
        QCOMPARE(reply->body, "[]");
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests().at(1).target, "/moved/here?x=1");
        QCOMPARE(server.requests().at(1).headers.value("authorization"), "Bearer secret");
    }

    void redirectsToAnotherOriginAreRefused()
    {
        ScriptedServer elsewhere;
        ScriptedServer server;
        server.otherwise(
            answer(302, {}, { { "Location", elsewhere.url(u"/v1/groups"_s).toEncoded() } }));
        const CloudResult<RestReply> reply = ask(settingsFor(server));
        QCOMPARE(reply.error().kind, Kind::RedirectRefused);
        QVERIFY(!reply.error().reason.isEmpty());
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(elsewhere.connectionsEver(), 0);
    }

    void redirectsInCirclesEnd()
    {
        ScriptedServer server;
        server.otherwise(answer(302, {}, { { "Location", "/v1/groups" } }));
        const CloudResult<RestReply> reply = ask(settingsFor(server));
        QCOMPARE(reply.error().kind, Kind::RedirectRefused);
        QVERIFY(server.requests().size() <= 6);
    }

    void aRedirectToNowhereIsRefused()
    {
        ScriptedServer server;
        server.otherwise(answer(302));
        QCOMPARE(ask(settingsFor(server)).error().kind, Kind::RedirectRefused);
    }

    void silenceEndsTheCall_data()
    {
        QTest::addColumn<bool>("isWrite");
        QTest::newRow("read") << false;
        QTest::newRow("write") << true;
    }

    void silenceEndsTheCall()
    {
        QFETCH(bool, isWrite);
        ScriptedServer server;
        server.otherwise(silence());
        RestSettings settings = settingsFor(server);
        settings.limits.firstByte = 200ms;
        QElapsedTimer clock;
        clock.start();
        const CloudResult<RestReply> reply = ask(settings, isWrite);
        QVERIFY(clock.elapsed() >= 190);
        QCOMPARE(reply.error().kind, Kind::Timeout);
        QCOMPARE(reply.error().outcomeUnknown, isWrite);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(waitUntil([&] { return server.connectionsOpen() == 0; }));
    }

    void aSlowAnswerIsNotSilence()
    {
        ScriptedServer server;
        server.otherwise(drip("[" + QByteArray(40, ' ') + "]", 25));
        RestSettings settings = settingsFor(server);
        settings.limits.silence = 700ms;
        const CloudResult<RestReply> reply = ask(settings);
        QVERIFY(reply.has_value());
        QCOMPARE(reply->body.size(), 42);
        QVERIFY(reply->elapsed > 700ms);
    }

    void aSlowAnswerEndsAtTheDeadline()
    {
        ScriptedServer server;
        server.otherwise(drip(QByteArray(10000, ' '), 20));
        RestSettings settings = settingsFor(server);
        settings.limits.total = 300ms;
        const CloudResult<RestReply> reply = ask(settings, true);
        QCOMPARE(reply.error().kind, Kind::Timeout);
        QCOMPARE(reply.error().httpStatus, 200);
        QVERIFY(reply.error().outcomeUnknown);
    }

    void nobodyListening()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const RestSettings settings
            = openSettings(QUrl(u"http://127.0.0.1:%1"_s.arg(taken.serverPort())));
        taken.close();
        const CloudResult<RestReply> reply = ask(settings, true);
        QCOMPARE(reply.error().kind, Kind::Refused);
        QVERIFY(!reply.error().outcomeUnknown);
        QVERIFY(!reply.error().reason.isEmpty());
    }

    void aDroppedReadIsLost()
    {
        ScriptedServer server;
        server.otherwise(drop());
        const CloudResult<RestReply> reply = ask(settingsFor(server));
        QCOMPARE(reply.error().kind, Kind::ConnectionLost);
        QVERIFY(!reply.error().outcomeUnknown);
    }

    void brokenAnswersAreNotAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::newRow("breaks off")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n[1,")
            << u"ConnectionLost"_s;
        QTest::newRow("breaks off in the head")
            << QByteArray("HTTP/1.1 200 OK\r\nConte") << u"ConnectionLost"_s;
        QTest::newRow("chunk breaks off")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\n[1,")
            << u"ConnectionLost"_s;
        QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n")
                                  << u"ConnectionLost"_s;
        QTest::newRow("bad compression")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n"
                          "\r\nhello")
            << u"BadResponse"_s;
    }

    void brokenAnswersAreNotAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, kind);
        ScriptedServer server;
        server.otherwise(rawThenClose(bytes));
        const CloudResult<RestReply> reply = ask(settingsFor(server), true);
        QVERIFY(!reply);
        QCOMPARE(kindName(reply.error().kind), kind);
        QVERIFY(reply.error().outcomeUnknown);
        QCOMPARE(server.requests().size(), 1);
    }

    void theConnectionSurvivesAWrongLength()
    {
        ScriptedServer server;
        server.enqueue(raw("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n[1,2,3,4,5]"));
        server.otherwise(answer(200, "[6]"));
        RestClient client(**m_transport, settingsFor(server));
        RestAnswer cut;
        client.get(groupsPath, {}, this, cut.callback());
        QVERIFY(cut.wait());
        QCOMPARE(cut.result()->body, "[1,");
        RestAnswer next;
        client.get(groupsPath, {}, this, next.callback());
        QVERIFY(next.wait());
        QCOMPARE(next.result()->body, "[6]");
    }

    void anEndlessBodyIsNotReadToItsEnd()
    {
        ScriptedServer server;
        const auto sent = std::make_shared<qint64>(0);
        constexpr qint64 size = 50 * 1024 * 1024;
        server.otherwise(flood(size, sent));
        RestSettings settings = settingsFor(server);
        settings.bodyCap = 2 * 1024 * 1024;
        const CloudResult<RestReply> reply = ask(settings);
        QCOMPARE(reply.error().kind, Kind::TooLarge);
        QVERIFY(waitUntil([&] { return server.connectionsOpen() == 0; }));
        QVERIFY(*sent < size);
    }

    void anAnnouncedBodyOverTheCapIsNotRead()
    {
        ScriptedServer server;
        server.otherwise(raw("HTTP/1.1 200 OK\r\nContent-Length: 536870912\r\n\r\n[1,"));
        const CloudResult<RestReply> reply = ask(settingsFor(server));
        QCOMPARE(reply.error().kind, Kind::TooLarge);
        QVERIFY(waitUntil([&] { return server.connectionsOpen() == 0; }));
    }

    void compressedBodiesCountInFull()
    {
        // qCompress() puts four bytes before the zlib stream that HTTP calls "deflate".
        const auto deflated
            = [](qsizetype size) { return qCompress(QByteArray(size, ' '), 9).sliced(4); };
        ScriptedServer server;
        RestSettings settings = settingsFor(server);
        settings.bodyCap = 12 * 1024 * 1024;
        const Headers headers { { "Content-Encoding", "deflate" } };
        server.enqueue(answer(200, deflated(settings.bodyCap), headers));
        const CloudResult<RestReply> fits = ask(settings);
        QVERIFY(fits.has_value());
        QCOMPARE(fits->body.size(), settings.bodyCap);
        server.enqueue(answer(200, deflated(settings.bodyCap + 1), headers));
        QCOMPARE(ask(settings).error().kind, Kind::TooLarge);
    }

    void cookiesAreNotKept()
    {
        ScriptedServer server;
        server.otherwise(answer(200, "{}", { { "Set-Cookie", "session=1; Path=/" } }));
        QVERIFY(ask(settingsFor(server)).has_value());
        QVERIFY(ask(settingsFor(server)).has_value());
        QVERIFY(!server.requests().at(1).headers.contains("cookie"));
    }

    void emptyAnswersAreAnswers()
    {
        ScriptedServer server;
        server.enqueue(answer(200));
        server.enqueue(answer(204));
        server.enqueue(answer(202));
        for (const int status : { 200, 204, 202 }) {
            const CloudResult<RestReply> reply = ask(settingsFor(server), true);
            QVERIFY(reply.has_value());
            QCOMPARE(reply->status, status);
            QVERIFY(reply->body.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestRestClientSocket)
#include "tst_restclient_socket.moc"
