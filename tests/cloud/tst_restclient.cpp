#include "restclient.h"

#include "fakenetwork.h"
#include "waitfor.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;
using RestAnswer = Answer<RestReply>;

RestSettings settings()
{
    RestSettings result;
    result.baseUrl = QUrl(u"https://api.example.com:8443/turso"_s);
    result.token = Secret::fromPaste(u"token-of-ours"_s);
    return result;
}

const ApiPath groupsPath("/v1/groups"_L1);

} // namespace

/// RestClient on a scripted network: what is sent, and what becomes of each answer.
class TestRestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aGetCarriesWhatPolicyDemands()
    {
        FakeNetwork network;
        network.expect("GET", "/turso/v1/groups").reply(200, R"({"groups":[]})");
        RestClient client(network, settings());
        RestAnswer answer;
        client.get(groupsPath, {}, this, answer.callback());
        QCOMPARE(answer.count(), 0);
        QVERIFY(answer.wait());

        QVERIFY(answer.result().has_value());
        const RestReply &reply = *answer.result();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, R"({"groups":[]})");
        QCOMPARE(reply.headers.value("content-type"), "application/json");
        QCOMPARE(reply.context.host, u"api.example.com:8443"_s);
        QCOMPARE(reply.context.request, u"GET /turso/v1/groups"_s);
        QCOMPARE(reply.context.httpStatus, 200);
        QVERIFY(!reply.context.outcomeUnknown);

        const SentRequest &sent = network.last();
        QCOMPARE(sent.header("Authorization"), "Bearer token-of-ours");
        QCOMPARE(sent.header("Accept"), "application/json");
        QCOMPARE(sent.header("User-Agent"), "Groupdesk/" GROUPDESK_VERSION);
        QVERIFY(!sent.request.hasRawHeader("Content-Type"));
        QVERIFY(!sent.request.hasRawHeader("traceparent"));
        QVERIFY(!sent.hasBodyDevice);
        using Request = QNetworkRequest;
        const auto attribute
            = [&sent](Request::Attribute name) { return sent.request.attribute(name).toInt(); };
        QCOMPARE(attribute(Request::RedirectPolicyAttribute),
                 int(Request::SameOriginRedirectPolicy));
        QCOMPARE(attribute(Request::CookieLoadControlAttribute), int(Request::Manual));
        QCOMPARE(attribute(Request::CookieSaveControlAttribute), int(Request::Manual));
        QCOMPARE(attribute(Request::AuthenticationReuseAttribute), int(Request::Manual));
        QCOMPARE(attribute(Request::CacheLoadControlAttribute), int(Request::AlwaysNetwork));
        QCOMPARE(sent.request.attribute(Request::Http2AllowedAttribute), QVariant(false));
        QCOMPARE(sent.request.attribute(Request::CacheSaveControlAttribute), QVariant(false));
    }

    void queryValuesArriveAsGiven()
    {
        FakeNetwork network;
        network.expect("GET", "/turso/v1/groups?name=a%2Bb%26c%20d%2F%C3%BC%25&limit=2&empty=")
            .reply(200, "{}");
        RestClient client(network, settings());
        RestAnswer answer;
        client.get(groupsPath,
                   { { u"name"_s, u"a+b&c d/ü%"_s }, { u"limit"_s, u"2"_s }, { u"empty"_s, {} } },
                   this, answer.callback());
        QVERIFY(answer.wait());
        QVERIFY(answer.result().has_value());
        QCOMPARE(answer.result()->context.request, u"GET /turso/v1/groups"_s);
    }

    void writesHaveABodyThatIsReadOnce_data()
    {
        QTest::addColumn<WriteVerb>("verb");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("withBody");
        for (const bool withBody : { true, false }) {
            const char *suffix = withBody ? "body" : "no body";
            QTest::addRow("POST, %s", suffix) << WriteVerb::Post << QByteArray("POST") << withBody;
            QTest::addRow("PUT, %s", suffix) << WriteVerb::Put << QByteArray("PUT") << withBody;
            QTest::addRow("PATCH, %s", suffix)
                << WriteVerb::Patch << QByteArray("PATCH") << withBody;
            QTest::addRow("DELETE, %s", suffix)
                << WriteVerb::Delete << QByteArray("DELETE") << withBody;
        }
    }

    void writesHaveABodyThatIsReadOnce()
    {
        QFETCH(WriteVerb, verb);
        QFETCH(QByteArray, name);
        QFETCH(bool, withBody);
        FakeNetwork network;
        network.expect(name, "/turso/v1/groups/a%2Fb").reply(204);
        RestClient client(network, settings());
        std::optional<QJsonObject> body;
        if (withBody)
            body = QJsonObject { { u"name"_s, u"ü"_s } };
        RestAnswer answer;
        client.write(verb, groupsPath.segment(u"a/b"_s), body, this, answer.callback());
        QVERIFY(answer.wait());
        QVERIFY(answer.result().has_value());
        QCOMPARE(answer.result()->status, 204);
        QVERIFY(answer.result()->context.outcomeUnknown); // should its answer be unreadable

        const SentRequest &sent = network.last();
        QVERIFY(sent.hasBodyDevice);
        QVERIFY(sent.isSequential);
        QCOMPARE(sent.body, withBody ? QByteArray(R"({"name":"ü"})") : QByteArray());
        QCOMPARE(sent.header("Content-Length"), QByteArray::number(sent.body.size()));
        QCOMPARE(sent.header("Content-Type"),
                 withBody ? QByteArray("application/json") : QByteArray());
        using Request = QNetworkRequest;
        QCOMPARE(sent.request.attribute(Request::DoNotBufferUploadDataAttribute), QVariant(true));
        QCOMPARE(sent.request.attribute(Request::RedirectPolicyAttribute).toInt(),
                 int(Request::ManualRedirectPolicy));
    }

    void withoutATokenNoneIsSent()
    {
        FakeNetwork network;
        network.expect("GET", "/turso/v1/groups").reply(200, "{}");
        RestSettings anonymous = settings();
        anonymous.token = {};
        RestClient client(network, anonymous);
        RestAnswer answer;
        client.get(groupsPath, {}, this, answer.callback());
        QVERIFY(answer.wait());
        QVERIFY(!network.last().request.hasRawHeader("Authorization"));
    }

    void badArgumentsNeverReachTheNetwork_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("segment");
        QTest::addColumn<QString>("kind");
        const QString good = u"https://x.example"_s;
        const QString bad = u"BadArgument"_s;
        QTest::newRow("empty segment") << good << u"t"_s << u""_s << bad;
        QTest::newRow("dots") << good << u"t"_s << u".."_s << bad;
        QTest::newRow("no base") << QString() << u"t"_s << u"g"_s << bad;
        QTest::newRow("plain http") << u"http://x.example"_s << u"t"_s << u"g"_s << bad;
        QTest::newRow("file") << u"file:///etc"_s << u"t"_s << u"g"_s << bad;
        QTest::newRow("line break in the token")
            << good << u"a\r\nX-Evil: 1"_s << u"g"_s << u"MissingToken"_s;
    }

    void badArgumentsNeverReachTheNetwork()
    {
        QFETCH(QString, base);
        QFETCH(QString, token);
        QFETCH(QString, segment);
        QFETCH(QString, kind);
        FakeNetwork network;
        RestSettings bad;
        bad.baseUrl = QUrl(base);
        bad.token = Secret::fromBytes(token.toUtf8());
        RestClient client(network, bad);
        RestAnswer answer;
        client.write(WriteVerb::Delete, groupsPath.segment(segment), {}, this, answer.callback());
        QCOMPARE(answer.count(), 0); // not before the call has returned
        QVERIFY(answer.wait());
        QCOMPARE(answer.count(), 1);
        QCOMPARE(kindName(answer.result().error().kind), kind);
        QVERIFY(!answer.result().error().reason.isEmpty());
        QVERIFY(!answer.result().error().outcomeUnknown);
        QVERIFY(network.requests().isEmpty());
    }

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
        network.expect("GET", "/turso/v1/groups")
            .reply(status, "what\nhappened")
            .header("Content-Type", "text/plain");
        network.expect("POST", "/turso/v1/groups").reply(status, "x");
        RestClient client(network, settings());
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
        QTest::newRow("unreachable") << Reply::UnknownNetworkError << u"Offline"_s << true;
        QTest::newRow("interface down")
            << Reply::TemporaryNetworkFailureError << u"Offline"_s << true;
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
        network.expect("GET", "/turso/v1/groups").fail(networkError, u"why"_s);
        network.expect("DELETE", "/turso/v1/groups").fail(networkError, u"why"_s);
        RestClient client(network, settings());
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
        network.expect("DELETE", "/turso/v1/groups")
            .reply(200, "[{")
            .fail(QNetworkReply::RemoteHostClosedError);
        RestClient client(network, settings());
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
        network.expect("POST", "/turso/v1/groups")
            .reply(409, "{")
            .fail(QNetworkReply::RemoteHostClosedError);
        RestClient client(network, settings());
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
        RestClient client(network, reading);
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
        RestClient client(network, reading);
        RestAnswer answer;
        client.get(groupsPath, {}, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(calls, 1);
        QCOMPARE(answer.result().error().serverMessage, QString());
        QCOMPARE(answer.result().error().reason, u"HTML page"_s);
        QCOMPARE(answer.result().error().kind, Kind::ServerError);
    }

    void traceIdsAreSentAndReported()
    {
        FakeNetwork network;
        network.expect("GET", "/turso/v1/groups").reply(404, "{}");
        network.expect("GET", "/turso/v1/groups").reply(200, "{}");
        RestSettings tracing = settings();
        tracing.sendTraceParent = true;
        RestClient client(network, tracing);
        RestAnswer first;
        client.get(groupsPath, {}, this, first.callback());
        QVERIFY(first.wait());
        RestAnswer second;
        client.get(groupsPath, {}, this, second.callback());
        QVERIFY(second.wait());
        static const QRegularExpression form(u"^00-([0-9a-f]{32})-[0-9a-f]{16}-01$"_s);
        const auto traceOf = [](const SentRequest &sent) {
            return form.match(QString::fromLatin1(sent.header("traceparent"))).captured(1);
        };
        QCOMPARE(traceOf(network.requests().at(0)).size(), 32);
        QVERIFY(traceOf(network.requests().at(0)) != traceOf(network.requests().at(1)));
        QCOMPARE(first.result().error().traceId, traceOf(network.requests().at(0)));
        QCOMPARE(second.result()->context.traceId, traceOf(network.requests().at(1)));
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
        network.expect("GET", "/turso/v1/groups").reply(200, QByteArray(10, '1'));
        network.expect("POST", "/turso/v1/groups")
            .reply(200, QByteArray(11, '1'))
            .header("Content-Length", announced);
        RestSettings small = settings();
        small.bodyCap = 10;
        RestClient client(network, small);
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
        network.expect("GET", "/turso/v1/groups").reply(403, QByteArray(1000 * 1000, 'x'));
        RestClient client(network, settings());
        RestAnswer answer;
        client.get(groupsPath, {}, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::Forbidden);
        QCOMPARE(answer.result().error().serverMessage.toUtf8().size(), 4096);
    }
};

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_restclient.moc"
