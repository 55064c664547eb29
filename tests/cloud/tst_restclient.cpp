#include "restclient.h"

#include "fakenetwork.h"
#include "resttesting.h"
#include "waitfor.h"

#include <QLoggingCategory>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using RestAnswer = Answer<RestReply>;

RestSettings settings()
{
    return openSettings(QUrl(u"https://api.example.com:8443/turso"_s), u"token-of-ours"_s);
}

const ApiPath groupsPath("/v1/groups"_L1);

} // namespace

/// RestClient on a scripted network: what is sent and when nothing is.
class TestRestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aGetCarriesWhatPolicyDemands()
    {
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/turso/v1/groups").reply(200, R"({"groups":[]})");
        RestClient client(*transport, settings());
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
        QVERIFY(sent.isSequential); // QNetworkAccessManager cannot send it again by itself
        QVERIFY(sent.body.isEmpty());
        using Request = QNetworkRequest;
        const auto attribute
            = [&sent](Request::Attribute name) { return sent.request.attribute(name).toInt(); };
        QCOMPARE(attribute(Request::RedirectPolicyAttribute), int(Request::ManualRedirectPolicy));
        QCOMPARE(attribute(Request::CookieLoadControlAttribute), int(Request::Manual));
        QCOMPARE(attribute(Request::CookieSaveControlAttribute), int(Request::Manual));
        QCOMPARE(attribute(Request::AuthenticationReuseAttribute), int(Request::Manual));
        QCOMPARE(attribute(Request::CacheLoadControlAttribute), int(Request::AlwaysNetwork));
        QCOMPARE(sent.request.attribute(Request::Http2AllowedAttribute), QVariant(false));
        QCOMPARE(sent.request.attribute(Request::CacheSaveControlAttribute), QVariant(false));
    }

    void whatWasPlannedIsSent()
    {
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        RestClient client(*transport, settings());
        const ApiPath path = groupsPath.segment(u"a/b"_s);
        const QList<PlannedRequest> planned {
            client.planned(path, { { u"q"_s, u"x y"_s } }),
            client.planned(WriteVerb::Patch, path, QJsonObject { { u"a"_s, 1 } }),
            client.planned(WriteVerb::Delete, path, {}),
        };
        network.expect("GET", "/turso/v1/groups/a%2Fb?q=x%20y").reply(200, "{}");
        network.expect("PATCH", "/turso/v1/groups/a%2Fb").reply(200, "{}");
        network.expect("DELETE", "/turso/v1/groups/a%2Fb").reply(200, "{}");
        for (const PlannedRequest &request : planned) {
            RestAnswer answer;
            client.send(request, this, answer.callback());
            QVERIFY(answer.wait());
            QVERIFY(answer.result().has_value());
            QCOMPARE(network.last().verb, request.verb);
            QCOMPARE(network.last().url, request.url);
            QCOMPARE(network.last().body, QByteArray(request.body ? R"({"a":1})" : ""));
            QCOMPARE(network.last().header("Authorization"), "Bearer token-of-ours");
        }
    }

    void whatIsPlannedElsewhereIsNotSent_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("nowhere") << QUrl();
        QTest::newRow("another host") << QUrl(u"https://api.example.org:8443/turso/v1/groups"_s);
        QTest::newRow("another port") << QUrl(u"https://api.example.com/turso/v1/groups"_s);
        QTest::newRow("no TLS") << QUrl(u"http://api.example.com:8443/turso/v1/groups"_s);
        QTest::newRow("another path") << QUrl(u"https://api.example.com:8443/turso2/v1"_s);
        QTest::newRow("relative") << QUrl(u"/turso/v1/groups"_s);
        QTest::newRow("without a scheme") << QUrl(u"//api.example.com:8443/turso/v1/groups"_s);
        QTest::newRow("with a name") << QUrl(u"https://me@api.example.com:8443/turso/v1"_s);
    }

    void whatIsPlannedElsewhereIsNotSent()
    {
        QFETCH(const QUrl, url);
        FakeNetwork network; // expects nothing
        TestTransport transport(sentOnce(&network));
        RestClient client(*transport, settings());
        RestAnswer answer;
        client.send({ "DELETE", url, {} }, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, CloudError::Kind::BadArgument);
        QVERIFY(!answer.result().error().outcomeUnknown);
    }

    void queryValuesArriveAsGiven()
    {
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/turso/v1/groups?name=a%2Bb%26c%20d%2F%C3%BC%25&limit=2&empty=")
            .reply(200, "{}");
        RestClient client(*transport, settings());
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
        TestTransport transport(sentOnce(&network));
        network.expect(name, "/turso/v1/groups/a%2Fb").reply(204);
        RestClient client(*transport, settings());
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
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/turso/v1/groups").reply(200, "{}");
        RestSettings anonymous = settings();
        anonymous.credentials = nullptr;
        RestClient client(*transport, anonymous);
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
        QTest::newRow("password in the base")
            << u"https://me:pw@x.example"_s << u"t"_s << u"g"_s << bad;
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
        TestTransport transport(sentOnce(&network));
        const RestSettings bad = openSettings(QUrl(base), token);
        RestClient client(*transport, bad);
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

    void traceIdsAreSentAndReported()
    {
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/turso/v1/groups").reply(404, "{}");
        network.expect("GET", "/turso/v1/groups").reply(200, "{}");
        RestSettings tracing = settings();
        tracing.sendTraceParent = true;
        RestClient client(*transport, tracing);
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

    void theLogSaysNothingPrivate()
    {
        QLoggingCategory::setFilterRules(u"groupdesk.http.debug=true"_s);
        logged().clear();
        const QtMessageHandler usual
            = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &,
                                        const QString &text) { logged().append(text); });
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/turso/v1/groups?email=someone").reply(200, "{\"private\":1}");
        RestClient client(*transport, settings());
        RestAnswer answer;
        client.get(groupsPath, { { u"email"_s, u"someone"_s } }, this, answer.callback());
        const bool hasCome = answer.wait();
        qInstallMessageHandler(usual);
        QLoggingCategory::setFilterRules({});
        QVERIFY(hasCome);
        static const QRegularExpression line(u"^GET /turso/v1/groups 200 \\d+ ms 13 bytes$"_s);
        QCOMPARE(logged().size(), 1);
        QVERIFY2(line.match(logged().constFirst()).hasMatch(), qPrintable(logged().constFirst()));
    }

private:
    static QStringList &logged()
    {
        static QStringList lines; // a message handler is a plain function
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_restclient.moc"
