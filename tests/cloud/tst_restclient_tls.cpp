#include "restclient.h"

#include "resttesting.h"
#include "scriptedserver.h"
#include "waitfor.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;

const ApiPath path("/v1/groups"_L1);

} // namespace

/// Certificates that do and do not check out. Their keys are made by the openssl command for each
/// run, so that none is ever kept.
class TestRestClientTls : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();
    QSslConfiguration m_rightHost;
    QSslConfiguration m_wrongHost;

    /// A self-signed certificate whose subjectAltName is \a altName.
    QSslConfiguration make(const QString &name, const QString &altName) const
    {
        const QString key = m_folder.filePath(name + u".key"_s);
        const QString certificate = m_folder.filePath(name + u".pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                        u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                        u"-subj"_s, u"/CN="_s + name, u"-addext"_s, u"subjectAltName="_s + altName,
                        u"-keyout"_s, key, u"-out"_s, certificate });
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            return {};
        QFile keyFile(key);
        QFile certificateFile(certificate);
        if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
            return {};
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
        configuration.setLocalCertificate(QSslCertificate(&certificateFile));
        return configuration;
    }

    /// The answer to one DELETE (or GET).
    CloudResult<RestReply> ask(const QUrl &url, bool isWrite)
    {
        TestTransport transport;
        RestClient client(*transport, openSettings(url, u"secret"_s));
        Answer<RestReply> answer;
        if (isWrite)
            client.write(WriteVerb::Delete, path, {}, this, answer.callback());
        else
            client.get(path, {}, this, answer.callback());
        if (!answer.wait())
            qFatal("no answer came");
        return answer.result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("no test of this program ran: no TLS library");
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("no test of this program ran: the openssl command is missing");
        m_rightHost = make(u"right"_s, u"IP:127.0.0.1"_s);
        m_wrongHost = make(u"wrong"_s, u"DNS:api.example.com"_s);
        QVERIFY(!m_rightHost.localCertificate().isNull());
        QVERIFY(!m_wrongHost.localCertificate().isNull());
    }

    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_usual); }

    void trustedCertificatesAreAccepted()
    {
        trust(m_rightHost);
        ScriptedServer server(m_rightHost);
        const CloudResult<RestReply> reply = ask(server.url(), true);
        QVERIFY2(reply.has_value(), reply ? "" : qPrintable(reply.error().reason));
        QCOMPARE(reply->tlsVersion, u"TLS 1.3"_s);
        QCOMPARE(server.count("DELETE"), 1);
    }

    void unknownCertificatesAreRefused_data()
    {
        QTest::addColumn<bool>("isWrite");
        QTest::newRow("read") << false;
        QTest::newRow("write") << true;
    }

    void unknownCertificatesAreRefused()
    {
        QFETCH(bool, isWrite);
        ScriptedServer server(m_rightHost);
        const CloudResult<RestReply> reply = ask(server.url(), isWrite);
        QCOMPARE(reply.error().kind, Kind::TlsFailed);
        QVERIFY2(reply.error().reason.contains(u"self-signed"_s), qPrintable(reply.error().reason));
        QVERIFY(!reply.error().outcomeUnknown);
        QCOMPARE(reply.error().httpStatus, 0);
        QVERIFY(server.requests().isEmpty());
    }

    void theHostMustMatch()
    {
        trust(m_wrongHost);
        ScriptedServer server(m_wrongHost);
        const CloudResult<RestReply> reply = ask(server.url(), true);
        QCOMPARE(reply.error().kind, Kind::TlsFailed);
        QVERIFY2(reply.error().reason.contains(u"host name"_s), qPrintable(reply.error().reason));
        QVERIFY(!reply.error().outcomeUnknown);
        QVERIFY(server.requests().isEmpty());
    }

    void aPlainServerIsNotSpokenTo()
    {
        // What plain HTTP servers do with the first bytes of TLS.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        const QUrl url(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));
        const CloudResult<RestReply> reply = ask(url, true);
        QCOMPARE(reply.error().kind, Kind::TlsFailed);
        QVERIFY(!reply.error().reason.isEmpty());
        QVERIFY(!reply.error().outcomeUnknown);
    }

    void writesAreSentOnceOverTlsToo_data()
    {
        QTest::addColumn<bool>("reused");
        QTest::newRow("fresh connection") << false;
        QTest::newRow("reused connection") << true;
    }

    void writesAreSentOnceOverTlsToo()
    {
        QFETCH(bool, reused);
        trust(m_rightHost);
        ScriptedServer server(m_rightHost);
        TestTransport transport;
        RestClient client(*transport, openSettings(server.url()));
        if (reused) {
            Answer<RestReply> first;
            client.get(path, {}, this, first.callback());
            QVERIFY(first.wait());
            QVERIFY(first.result().has_value());
        }
        server.enqueue(drop());
        Answer<RestReply> lost;
        client.write(WriteVerb::Delete, path, {}, this, lost.callback());
        QVERIFY(lost.wait());
        QCOMPARE(lost.result().error().kind, Kind::ConnectionLost);
        QVERIFY(lost.result().error().outcomeUnknown);
        Answer<RestReply> after;
        client.get(path, {}, this, after.callback());
        QVERIFY(after.wait());
        QCOMPARE(server.count("DELETE"), 1);
    }

private:
    static void trust(const QSslConfiguration &server)
    {
        QSslConfiguration client = QSslConfiguration::defaultConfiguration();
        client.addCaCertificate(server.localCertificate());
        QSslConfiguration::setDefaultConfiguration(client);
    }
};

QTEST_GUILESS_MAIN(TestRestClientTls)
#include "tst_restclient_tls.moc"
