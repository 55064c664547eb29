#include "rawhttp.h"
#include "waitfor.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

/// The program groupdesk-demo-server, from outside.
class TestDemoProcess final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void announcesItselfOnOneLine();
    void makesDataFromTheSeed();
    void refusesBadArguments_data();
    void refusesBadArguments();
    void tellsWhenThePortIsTaken();
    void printsHelpAndVersion();

private:
    static void start(QProcess &process, const QStringList &arguments);
    /// Runs to the end; the exit code, or -1 if it did not end by itself.
    static int run(QProcess &process, const QStringList &arguments);
    static QJsonObject announcement(QProcess &process);
};

void TestDemoProcess::start(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(DEMO_SERVER_PROGRAM), arguments);
    QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
}

int TestDemoProcess::run(QProcess &process, const QStringList &arguments)
{
    start(process, arguments);
    const bool ended = test::waitUntil([&] { return process.state() == QProcess::NotRunning; });
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QJsonObject TestDemoProcess::announcement(QProcess &process)
{
    test::waitUntil([&] { return process.canReadLine(); });
    return QJsonDocument::fromJson(process.readLine()).object();
}

void TestDemoProcess::announcesItselfOnOneLine()
{
    QProcess process;
    start(process, { u"--port"_s, u"0"_s });
    const QJsonObject line = announcement(process);
    QCOMPARE(line.keys(),
             (QStringList { u"braintrust"_s, u"clientId"_s, u"clientSecret"_s, u"nscale"_s,
                            u"redirectUri"_s, u"token"_s, u"turso"_s }));
    const QUrl turso(line.value("turso"_L1).toString());
    QCOMPARE(turso.host(), u"127.0.0.1"_s);
    QCOMPARE(turso.path(), u"/turso"_s);
    QVERIFY(turso.port() > 0);

    test::RawConnection connection(static_cast<quint16>(turso.port()));
    connection.send("GET /turso/v1/groups HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer "
                    + line.value("token"_L1).toString().toUtf8() + "\r\n\r\n");
    QCOMPARE(connection.read().status, 200);

    process.terminate();
    QVERIFY(test::waitUntil([&] { return process.state() == QProcess::NotRunning; }));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().isEmpty());
}

void TestDemoProcess::makesDataFromTheSeed()
{
    const auto groups = [](const QString &seed) -> QByteArray {
        QProcess process;
        start(process, { u"--seed"_s, seed, u"--latency=1"_s });
        const QJsonObject line = announcement(process);
        test::RawConnection connection(
            static_cast<quint16>(QUrl(line.value("turso"_L1).toString()).port()));
        connection.send("GET /turso/v1/groups HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer "
                        + line.value("token"_L1).toString().toUtf8() + "\r\n\r\n");
        const QByteArray body = connection.read().body;
        process.terminate();
        test::waitUntil([&] { return process.state() == QProcess::NotRunning; });
        return body;
    };
    const QByteArray first = groups(u"5"_s);
    QVERIFY(first.contains("\"uuid\""));
    QCOMPARE(groups(u"5"_s), first);
    QVERIFY(groups(u"6"_s) != first);
}

void TestDemoProcess::refusesBadArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList { u"--nope"_s };
    QTest::newRow("port is no number") << QStringList { u"--port"_s, u"x"_s };
    QTest::newRow("port too high") << QStringList { u"--port"_s, u"65536"_s };
    QTest::newRow("negative latency") << QStringList { u"--latency=-1"_s };
    QTest::newRow("blank seed") << QStringList { u"--seed= 1"_s };
    QTest::newRow("empty seed") << QStringList { u"--seed="_s };
    QTest::newRow("value missing") << QStringList { u"--port"_s };
    QTest::newRow("too many groups") << QStringList { u"--groups=1000001"_s };
    QTest::newRow("negative groups") << QStringList { u"--groups=-1"_s };
    QTest::newRow("stray word") << QStringList { u"4711"_s };
}

void TestDemoProcess::refusesBadArguments()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    QCOMPARE(run(process, arguments), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().contains("--help"));
}

void TestDemoProcess::tellsWhenThePortIsTaken()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    const QString port = QString::number(holder.serverPort());
    QProcess process;
    QCOMPARE(run(process, { u"--port"_s, port }), 1);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().contains(port.toLatin1()));
}

void TestDemoProcess::printsHelpAndVersion()
{
    QProcess help;
    QCOMPARE(run(help, { u"--help"_s }), 0);
    const QByteArray text = help.readAllStandardOutput();
    for (const QByteArray &part :
         { QByteArray("--port"), QByteArray("--latency"), QByteArray("--seed"),
           QByteArray("--groups"), QByteArray("Exit codes") })
        QVERIFY2(text.contains(part), part.constData());
    QProcess version;
    QCOMPARE(run(version, { u"--version"_s }), 0);
    QCOMPARE(version.readAllStandardOutput(),
             QByteArray("groupdesk-demo-server " GROUPDESK_VERSION "\n"));
}

QTEST_GUILESS_MAIN(TestDemoProcess)
#include "tst_demoprocess.moc"
