#include "restclient.h"

#include "resttesting.h"
#include "scriptedserver.h"
#include "testauthority.h"
#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using namespace std::chrono_literals;

namespace {

using Kind = CloudError::Kind;
using RestAnswer = Answer<RestReply>;

const ApiPath path("/v1/groups"_L1);

} // namespace

/// A profile's own certificate authority: trusted for that profile only, and said clearly when it
/// cannot be used; and what is said of chains that do not check out.
class TestRestClientCa : public QObject
{
    Q_OBJECT

private:
    TestAuthority m_authority;
    QSslConfiguration m_good;
    QSslConfiguration m_expired;
    QSslConfiguration m_early;
    QSslConfiguration m_elsewhere;

    [[nodiscard]] RestSettings settingsFor(const QUrl &url, const QString &caFile) const
    {
        RestSettings settings = openSettings(url, u"t-o-k-e-n"_s);
        settings.caFile = caFile;
        return settings;
    }
    CloudResult<RestReply> ask(RestClient &client, bool isWrite = false)
    {
        RestAnswer answer;
        if (isWrite)
            client.write(WriteVerb::Post, path, {}, this, answer.callback());
        else
            client.get(path, {}, this, answer.callback());
        if (!answer.wait())
            qFatal("no answer came");
        return answer.result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!TestAuthority::isPossible())
            QSKIP("no test of this program ran: no TLS library or no openssl command");
        QVERIFY(m_authority.make());
        const QString here = u"IP:127.0.0.1"_s;
        m_good = m_authority.server(here);
        m_expired = m_authority.server(here, u"20200101000000Z"_s, u"20200201000000Z"_s);
        m_early = m_authority.server(here, u"20480101000000Z"_s, u"20491231000000Z"_s);
        m_elsewhere = m_authority.server(u"DNS:api.example.com"_s);
        for (const auto *made : { &m_good, &m_expired, &m_early, &m_elsewhere })
            QVERIFY(!made->localCertificate().isNull());
    }

    void isTrustedForItsProfileOnly()
    {
        ScriptedServer server(m_good);
        TestTransport transport(quick());
        RestClient trusting(*transport, settingsFor(server.url(), m_authority.caFile()));
        RestClient other(*transport, settingsFor(server.url(), {}));
        QCOMPARE(ask(other).error().kind, Kind::TlsFailed);
        const auto reply = ask(trusting);
        QVERIFY2(reply.has_value(), reply ? "" : qPrintable(reply.error().reason));
        QCOMPARE(reply->tlsVersion, u"TLS 1.3"_s);
        QCOMPARE(transport.records().constLast().tlsVersion, u"TLS 1.3"_s);
        // Not even over the connection that is still open.
        QCOMPARE(ask(other).error().kind, Kind::TlsFailed);
        QVERIFY(ask(trusting, true).has_value());
        QCOMPARE(server.requests().size(), 2);
    }

    void chainsThatDoNotCheckOutSayWhy_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("expired") << 1 << true
                                 << QStringList { u"expired"_s, u"CN=server"_s,
                                                  u"CN=Test authority"_s, u"2020-02-01"_s };
        QTest::newRow("not yet valid")
            << 2 << true << QStringList { u"not yet valid"_s, u"2048-01-01"_s };
        QTest::newRow("another host") << 3 << true << QStringList { u"host name"_s };
        QTest::newRow("unknown authority")
            << 0 << false << QStringList { u"issuer"_s, u"CN=Test authority"_s };
        QTest::newRow("two reasons")
            << 1 << false << QStringList { u"expired"_s, u"CN=Test authority"_s };
    }

    void chainsThatDoNotCheckOutSayWhy()
    {
        QFETCH(const int, which);
        QFETCH(const bool, trusted);
        QFETCH(const QStringList, words);
        const QList<QSslConfiguration> all { m_good, m_expired, m_early, m_elsewhere };
        ScriptedServer server(all.at(which));
        TestTransport transport(quick());
        RestClient client(*transport,
                          settingsFor(server.url(), trusted ? m_authority.caFile() : QString()));
        for (const bool isWrite : { false, true }) {
            const auto reply = ask(client, isWrite);
            QVERIFY(!reply);
            const CloudError &error = reply.error();
            QCOMPARE(error.kind, Kind::TlsFailed);
            QCOMPARE(error.attempts, 1);
            QVERIFY(!error.outcomeUnknown);
            for (const QString &word : words)
                QVERIFY2(error.reason.contains(word), qPrintable(error.reason));
        }
        QVERIFY(server.requests().isEmpty());
    }

    void aFileThatCannotBeUsedSendsNothing_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << false << QByteArray();
        QTest::newRow("empty") << true << QByteArray();
        QTest::newRow("no certificate") << true << QByteArray("hello");
        QTest::newRow("broken") << true
                                << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n"
                                              "-----END CERTIFICATE-----\n");
    }

    void aFileThatCannotBeUsedSendsNothing()
    {
        QFETCH(const bool, exists);
        QFETCH(const QByteArray, content);
        const QString name = m_authority.folder() + u"/own.pem"_s;
        QFile::remove(name);
        QFile file(name);
        if (exists) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
        }
        ScriptedServer server(m_good);
        TestTransport transport(quick());
        RestClient client(*transport, settingsFor(server.url(), name));
        for (const bool isWrite : { false, true }) {
            const auto reply = ask(client, isWrite);
            QVERIFY(!reply);
            QCOMPARE(reply.error().kind, Kind::TlsFailed);
            QVERIFY2(reply.error().reason.contains(name), qPrintable(reply.error().reason));
            QVERIFY(!reply.error().outcomeUnknown);
        }
        QCOMPARE(server.connectionsEver(), 0);
        // Once it is put right, the same client works.
        QFile::remove(name);
        QVERIFY(QFile::copy(m_authority.caFile(), name));
        QVERIFY(ask(client).has_value());
    }

    void aHandshakeThatNeverEndsIsAConnectTimeout()
    {
        ScriptedServer server; // speaks no TLS, and here nothing at all
        server.ignoreConnections();
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        TestTransport transport;
        RestSettings settings = openSettings(url);
        settings.limits.connect = 300ms;
        RestClient client(*transport, settings);
        for (const bool isWrite : { false, true }) {
            const auto reply = ask(client, isWrite);
            QVERIFY(!reply);
            QCOMPARE(reply.error().kind, Kind::Timeout);
            QCOMPARE(reply.error().reason, u"not connected after 0.3 s"_s);
            QVERIFY(!reply.error().outcomeUnknown); // it cannot have been sent
        }
    }

    void waitingForTheAnswerIsNotConnecting()
    {
        ScriptedServer server(m_good);
        server.otherwise(silence());
        TestTransport transport;
        RestSettings settings = settingsFor(server.url(), m_authority.caFile());
        settings.limits.firstByte = 300ms;
        RestClient client(*transport, settings);
        const auto reply = ask(client, true);
        QVERIFY(!reply);
        QCOMPARE(reply.error().reason, u"no answer after 0.3 s"_s);
        QVERIFY(reply.error().outcomeUnknown);
        QCOMPARE(server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRestClientCa)
#include "tst_restclient_ca.moc"
