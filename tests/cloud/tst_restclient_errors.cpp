#include "restclient.h"

#include "fakenetwork.h"
#include "resttesting.h"
#include "waitfor.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;
using RestAnswer = Answer<RestReply>;

RestSettings settings()
{
    return openSettings(QUrl(u"https://api.example.com:8443/turso"_s), u"token-of-ours"_s);
}

const ApiPath groupsPath("/v1/groups"_L1);

} // namespace

/// What becomes of every status and every network error.
class TestRestClientErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyStatusBecomesItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("unknownForWrites");
        QTest::newRow("300") << 300 << u"UnexpectedStatus"_s << false;
        QTest::newRow("302") << 302 << u"RedirectRefused"_s << false;
        QTest::newRow("303") << 303 << u"RedirectRefused"_s << true;
        QTest::newRow("400") << 400 << u"BadRequest"_s << false;
        QTest::newRow("401") << 401 << u"Unauthorized"_s << false;
        QTest::newRow("403") << 403 << u"Forbidden"_s << false;
        QTest::newRow("404") << 404 << u"NotFound"_s << false;
        QTest::newRow("408") << 408 << u"Timeout"_s << true;
        QTest::newRow("409") << 409 << u"Conflict"_s << false;
        QTest::newRow("422") << 422 << u"Unprocessable"_s << false;
        QTest::newRow("429") << 429 << u"RateLimited"_s << false;
        QTest::newRow("500") << 500 << u"ServerError"_s << false;
        QTest::newRow("501") << 501 << u"Unsupported"_s << false;
        QTest::newRow("502") << 502 << u"ServerError"_s << true;
        QTest::newRow("503") << 503 << u"ServerError"_s << true;
        QTest::newRow("504") << 504 << u"ServerError"_s << true;
        QTest::newRow("524") << 524 << u"ServerError"_s << true;
    }

    void everyStatusBecomesItsKind()
    {
        QFETCH(int, status);
        QFETCH(QString, kind);
        QFETCH(bool, unknownForWrites);
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/turso/v1/groups")
            .reply(status, "what\nhappened")
            .header("Content-Type", "text/plain");
        network.expect("POST", "/turso/v1/groups").reply(status, "x");
        RestClient client(*transport, settings());
        RestAnswer read;
        client.get(groupsPath, {}, this, read.callback());
        QVERIFY(read.wait());
        const CloudError error = read.result().error();
        QCOMPARE(kindName(error.kind), kind);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.host, u"api.example.com:8443"_s);
        QCOMPARE(error.request, u"GET /turso/v1/groups"_s);
        QVERIFY(!error.outcomeUnknown);
        if (error.kind != Kind::RedirectRefused)
            QCOMPARE(error.serverMessage, u"what\nhappened"_s);

        RestAnswer write;
        client.write(WriteVerb::Post, groupsPath, QJsonObject(), this, write.callback());
        QVERIFY(write.wait());
        QCOMPARE(kindName(write.result().error().kind), kind);
        QCOMPARE(write.result().error().request, u"POST /turso/v1/groups"_s);
        QCOMPARE(write.result().error().outcomeUnknown, unknownForWrites);
    }

    void everyNetworkErrorBecomesItsKind_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("networkError");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("unknownForWrites");
        using Reply = QNetworkReply;
        QTest::newRow("refused") << Reply::ConnectionRefusedError << u"Refused"_s << false;
        QTest::newRow("host") << Reply::HostNotFoundError << u"HostNotFound"_s << false;
        QTest::newRow("tls") << Reply::SslHandshakeFailedError << u"TlsFailed"_s << false;
        QTest::newRow("proxy") << Reply::ProxyNotFoundError << u"ProxyFailed"_s << false;
        QTest::newRow("proxy refused")
            << Reply::ProxyConnectionRefusedError << u"ProxyFailed"_s << false;
        QTest::newRow("proxy password")
            << Reply::ProxyAuthenticationRequiredError << u"ProxyFailed"_s << false;
        QTest::newRow("unreachable") << Reply::UnknownNetworkError << u"Offline"_s << false;
        QTest::newRow("interface down")
            << Reply::TemporaryNetworkFailureError << u"Offline"_s << false;
        QTest::newRow("closed") << Reply::RemoteHostClosedError << u"ConnectionLost"_s << true;
        QTest::newRow("not re-sent") << Reply::ContentReSendError << u"ConnectionLost"_s << true;
        QTest::newRow("socket timeout") << Reply::TimeoutError << u"Timeout"_s << true;
        QTest::newRow("junk") << Reply::ProtocolFailure << u"BadResponse"_s << true;
        QTest::newRow("redirect") << Reply::InsecureRedirectError << u"RedirectRefused"_s << true;
        QTest::newRow("redirects") << Reply::TooManyRedirectsError << u"RedirectRefused"_s << true;
    }

    void everyNetworkErrorBecomesItsKind()
    {
        QFETCH(QNetworkReply::NetworkError, networkError);
        QFETCH(QString, kind);
        QFETCH(bool, unknownForWrites);
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/turso/v1/groups").fail(networkError, u"why"_s);
        network.expect("DELETE", "/turso/v1/groups").fail(networkError, u"why"_s);
        RestClient client(*transport, settings());
        RestAnswer read;
        client.get(groupsPath, {}, this, read.callback());
        QVERIFY(read.wait());
        QCOMPARE(kindName(read.result().error().kind), kind);
        QCOMPARE(read.result().error().reason, u"why"_s);
        QCOMPARE(read.result().error().httpStatus, 0);
        QVERIFY(!read.result().error().outcomeUnknown);
        RestAnswer write;
        client.write(WriteVerb::Delete, groupsPath, {}, this, write.callback());
        QVERIFY(write.wait());
        QCOMPARE(kindName(write.result().error().kind), kind);
        QCOMPARE(write.result().error().outcomeUnknown, unknownForWrites);
    }

    void anAnswerThatBreaksOffIsNoAnswer()
    {
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("DELETE", "/turso/v1/groups")
            .reply(200, "[{")
            .fail(QNetworkReply::RemoteHostClosedError);
        RestClient client(*transport, settings());
        RestAnswer answer;
        client.write(WriteVerb::Delete, groupsPath, {}, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::ConnectionLost);
        QCOMPARE(answer.result().error().httpStatus, 200);
        QVERIFY(answer.result().error().outcomeUnknown);
    }

    void aRefusalThatBreaksOffIsStillARefusal()
    {
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("POST", "/turso/v1/groups")
            .reply(409, "{")
            .fail(QNetworkReply::RemoteHostClosedError);
        RestClient client(*transport, settings());
        RestAnswer answer;
        client.write(WriteVerb::Post, groupsPath, {}, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::Conflict);
        QCOMPARE(answer.result().error().serverMessage, QString());
        QVERIFY(!answer.result().error().outcomeUnknown);
    }

    void theReaderRefinesTheError()
    {
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/turso/v1/groups")
            .reply(422, "your token-of-ours is odd")
            .header("Retry-After", "17")
            .header("X-Trace", "abc");
        RestSettings reading = settings();
        reading.readError = [](CloudError &error, const QByteArray &body,
                               const QHash<QByteArray, QByteArray> &headers) {
            QCOMPARE(error.httpStatus, 422);
            QCOMPARE(error.kind, Kind::Unprocessable);
            QCOMPARE(error.retryAfter, std::chrono::seconds(17));
            error.kind = Kind::Conflict;
            error.serverMessage = QString::fromUtf8(body) + u"\u202e sk-abcdef12 token-of-ours"_s;
            error.serverCode = u"a\u0007b"_s;
            error.traceId = QString::fromUtf8(headers.value("x-trace"));
            error.field = u"name"_s;
        };
        RestClient client(*transport, reading);
        RestAnswer answer;
        client.get(groupsPath, {}, this, answer.callback());
        QVERIFY(answer.wait());
        const CloudError &error = answer.result().error();
        QCOMPARE(error.kind, Kind::Conflict);
        QCOMPARE(error.serverMessage, u"your [redacted] is odd [redacted] [redacted]"_s);
        QCOMPARE(error.serverCode, u"ab"_s);
        QCOMPARE(error.traceId, u"abc"_s);
        QCOMPARE(error.field, u"name"_s);
        QCOMPARE(error.retryAfter, std::chrono::seconds(17));
    }

    void pagesSayNothingForThePlatform()
    {
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/turso/v1/groups")
            .reply(502, "<html><h1>Bad gateway</h1></html>")
            .header("Content-Type", "text/html");
        RestSettings reading = settings();
        int calls = 0;
        reading.readError = [&calls](CloudError &, const QByteArray &body,
                                     const QHash<QByteArray, QByteArray> &) {
            ++calls;
            QVERIFY(body.isEmpty());
        };
        RestClient client(*transport, reading);
        RestAnswer answer;
        client.get(groupsPath, {}, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(calls, 1);
        QCOMPARE(answer.result().error().serverMessage, QString());
        QCOMPARE(answer.result().error().reason, u"HTML page"_s);
        QCOMPARE(answer.result().error().kind, Kind::ServerError);
    }

    void bodiesOverTheCapAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("announced");
        QTest::newRow("announced") << QByteArray("11");
        QTest::newRow("not announced") << QByteArray();
        QTest::newRow("announced wrongly") << QByteArray("3");
    }

    void bodiesOverTheCapAreNotRead()
    {
        QFETCH(QByteArray, announced);
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/turso/v1/groups").reply(200, QByteArray(10, '1'));
        network.expect("POST", "/turso/v1/groups")
            .reply(200, QByteArray(11, '1'))
            .header("Content-Length", announced);
        RestSettings small = settings();
        small.bodyCap = 10;
        RestClient client(*transport, small);
        RestAnswer fits;
        client.get(groupsPath, {}, this, fits.callback());
        QVERIFY(fits.wait());
        QVERIFY(fits.result().has_value());
        RestAnswer tooLarge;
        client.write(WriteVerb::Post, groupsPath, {}, this, tooLarge.callback());
        QVERIFY(tooLarge.wait());
        QCOMPARE(tooLarge.result().error().kind, Kind::TooLarge);
        QCOMPARE(tooLarge.result().error().httpStatus, 200);
        QVERIFY(tooLarge.result().error().outcomeUnknown);
    }

    void longErrorBodiesAreCutNotRefused()
    {
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/turso/v1/groups").reply(403, QByteArray(1000 * 1000, 'x'));
        RestClient client(*transport, settings());
        RestAnswer answer;
        client.get(groupsPath, {}, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::Forbidden);
        QCOMPARE(answer.result().error().serverMessage.toUtf8().size(), 4096);
    }
};

QTEST_GUILESS_MAIN(TestRestClientErrors)
#include "tst_restclient_errors.moc"
