#include "restclient.h"

#include "networksetup.h"
#include "resttesting.h"
#include "scriptedproxy.h"
#include "scriptedserver.h"
#include "testauthority.h"
#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;
using RestAnswer = Answer<RestReply>;

const ApiPath path("/v1/groups"_L1);
const QByteArray password = "pr0xy-pass+word";

} // namespace

/// A profile's proxy: it is used, it gets its password and nobody else does, and it never sees the
/// token. The name of the server exists at the proxy only.
class TestRestClientProxy : public QObject
{
    Q_OBJECT

private:
    TestAuthority m_authority;
    QSslConfiguration m_tls;

    [[nodiscard]] RestSettings settingsFor(ProxySettings::Mode mode, quint16 port,
                                           const QByteArray &secret) const
    {
        RestSettings settings = openSettings(QUrl(u"https://api.example.test"_s), u"t-o-k-e-n"_s);
        settings.caFile = m_authority.caFile();
        settings.proxy.mode = mode;
        settings.proxy.host = u"127.0.0.1"_s;
        settings.proxy.port = port;
        settings.proxy.user = secret.isEmpty() ? QString() : u"me"_s;
        settings.proxyPassword = Secret::fromBytes(secret);
        return settings;
    }
    static void addKinds()
    {
        QTest::addColumn<ScriptedProxy::Kind>("kind");
        QTest::addColumn<ProxySettings::Mode>("mode");
        QTest::newRow("HTTP") << ScriptedProxy::Kind::Http << ProxySettings::Mode::Http;
        QTest::newRow("SOCKS5") << ScriptedProxy::Kind::Socks5 << ProxySettings::Mode::Socks5;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!TestAuthority::isPossible())
            QSKIP("no test of this program ran: no TLS library or no openssl command");
        QVERIFY(m_authority.make());
        m_tls = m_authority.server(u"DNS:api.example.test"_s);
        QVERIFY(!m_tls.localCertificate().isNull());
    }

    void requestsGoThroughTheProxy_data() { addKinds(); }

    void requestsGoThroughTheProxy()
    {
        QFETCH(const ScriptedProxy::Kind, kind);
        QFETCH(const ProxySettings::Mode, mode);
        for (const QByteArray &secret : { QByteArray(), password }) {
            ScriptedServer server(m_tls);
            ScriptedProxy proxy(kind, quint16(server.url().port()),
                                secret.isEmpty() ? QByteArray() : QByteArray("me"), secret);
            TestTransport transport;
            RestClient client(*transport, settingsFor(mode, proxy.port(), secret));
            for (const bool isWrite : { false, true }) {
                RestAnswer answer;
                if (isWrite)
                    client.write(WriteVerb::Post, path, QJsonObject(), this, answer.callback());
                else
                    client.get(path, {}, this, answer.callback());
                QVERIFY(answer.wait());
                QVERIFY2(answer.result().has_value(),
                         answer.result() ? "" : qPrintable(answer.result().error().reason));
            }
            QCOMPARE(server.requests().size(), 2);
            QCOMPARE(server.requests().at(0).headers.value("authorization"), "Bearer t-o-k-e-n");
            QVERIFY(!server.requests().at(0).headers.contains("proxy-authorization"));
            QVERIFY(!proxy.hosts().isEmpty());
            QVERIFY(proxy.hosts().constFirst().startsWith("api.example.test"));
            QVERIFY(!proxy.heard().contains("t-o-k-e-n"));
            for (const RequestRecord &record : transport.records()) {
                for (const auto &[name, value] : record.requestHeaders)
                    QVERIFY(!value.contains(password) && !value.contains(password.toBase64()));
            }
        }
    }

    void aWrongPasswordIsTheProxysRefusal_data() { addKinds(); }

    void aWrongPasswordIsTheProxysRefusal()
    {
        QFETCH(const ScriptedProxy::Kind, kind);
        QFETCH(const ProxySettings::Mode, mode);
        ScriptedServer server(m_tls);
        ScriptedProxy proxy(kind, quint16(server.url().port()), "me", "another");
        TestTransport transport(quick());
        RestClient client(*transport, settingsFor(mode, proxy.port(), password));
        for (const bool isWrite : { false, true }) {
            RestAnswer answer;
            if (isWrite)
                client.write(WriteVerb::Post, path, QJsonObject(), this, answer.callback());
            else
                client.get(path, {}, this, answer.callback());
            QVERIFY(answer.wait());
            const CloudError &error = answer.result().error();
            QCOMPARE(kindName(error.kind), u"ProxyFailed"_s);
            QVERIFY(!error.outcomeUnknown);
            QCOMPARE(error.attempts, 1); // a proxy that refuses is not asked again and again
            QVERIFY(!error.reason.isEmpty());
            QVERIFY(!error.reason.contains(QString::fromLatin1(password)));
        }
        QVERIFY(proxy.refusals() >= 1);
        QCOMPARE(server.connectionsEver(), 0);
        QCOMPARE(transport.records().size(), 2);
    }

    void aProxyThatIsNotThere_data() { addKinds(); }

    void aProxyThatIsNotThere()
    {
        QFETCH(const ProxySettings::Mode, mode);
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const quint16 port = taken.serverPort();
        taken.close();
        TestTransport transport(quick());
        RestClient client(*transport, settingsFor(mode, port, {}));
        RestAnswer answer;
        client.write(WriteVerb::Delete, path, {}, this, answer.callback());
        QVERIFY(answer.wait());
        QVERIFY2(answer.result().error().kind == Kind::ProxyFailed,
                 qPrintable(answer.result().error().reason));
        QVERIFY(!answer.result().error().outcomeUnknown);
    }

    void theRedactorLearnsThePassword()
    {
        TestTransport transport;
        RestClient client(*transport, settingsFor(ProxySettings::Mode::Http, 1, password));
        RestAnswer answer;
        client.get(path, {}, this, answer.callback());
        QVERIFY(!transport.redactor().redacted("x " + password + " y").contains(password));
        QVERIFY(answer.wait());
    }

    void linesAreSharedWhereNothingDiffers()
    {
        TestTransport transport;
        ProxySettings proxy;
        proxy.mode = ProxySettings::Mode::Http;
        proxy.host = u"proxy.example"_s;
        proxy.port = 3128;
        const Secret secret = Secret::fromBytes("one-password");
        const auto first = transport->line(proxy, secret, {});
        QCOMPARE(transport->line(proxy, secret, {})->network, first->network);
        QVERIFY(transport->line(proxy, Secret::fromBytes("another"), {})->network
                != first->network);
        QVERIFY(transport->line({}, {}, {})->network != first->network);
        QVERIFY(transport->line(proxy, secret, m_authority.caFile())->network != first->network);
        ProxySettings none;
        none.mode = ProxySettings::Mode::None;
        none.host = u"left over in the form"_s;
        const auto direct = transport->line(none, {}, {});
        none.host.clear();
        QCOMPARE(transport->line(none, {}, {})->network, direct->network);
        QVERIFY(direct->network != first->network);
    }

    void everyModeHasItsWay_data()
    {
        QTest::addColumn<ProxySettings::Mode>("mode");
        QTest::addColumn<QNetworkProxy::ProxyType>("type");
        using Mode = ProxySettings::Mode;
        QTest::newRow("system") << Mode::System << QNetworkProxy::HttpProxy;
        QTest::newRow("none") << Mode::None << QNetworkProxy::NoProxy;
        QTest::newRow("http") << Mode::Http << QNetworkProxy::HttpProxy;
        QTest::newRow("socks5") << Mode::Socks5 << QNetworkProxy::Socks5Proxy;
    }

    void everyModeHasItsWay()
    {
        QFETCH(const ProxySettings::Mode, mode);
        qputenv("https_proxy", "http://system.invalid:3128");
        ProxySettings settings;
        settings.mode = mode;
        settings.host = u"proxy.example"_s;
        settings.port = 99;
        HostAwareProxyFactory factory(settings, Secret::fromBytes(password));
        const auto far
            = factory.queryProxy(QNetworkProxyQuery(QUrl(u"https://api.example.com/x"_s)));
        const auto near = factory.queryProxy(QNetworkProxyQuery(QUrl(u"http://127.0.0.1:80/x"_s)));
        qunsetenv("https_proxy");
        QTEST(far.constFirst().type(), "type");
        QCOMPARE(near.constFirst().type(), QNetworkProxy::NoProxy);
        if (settings.isExplicit()) {
            QCOMPARE(far.constFirst().hostName(), u"proxy.example"_s);
            QCOMPARE(far.constFirst().port(), quint16(99));
        }
    }
};

QTEST_GUILESS_MAIN(TestRestClientProxy)
#include "tst_restclient_proxy.moc"
