#include "demoserver.h"
#include "programrun.h"
#include "waitfor.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

/// The program groupdesk, from outside.
class TestProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsVersion();
    void printsHelp();
    void refusesBadArguments_data();
    void refusesBadArguments();
    void seesSocketsOfAProcess();
    void walksThroughTheDemo();
    void saysThatScreenshotsCannotBeWritten();
    void livesWithoutAPlaceToWrite();
    void asksAnAccountWithATokenOfTheEnvironment();

private:
    static QString program() { return QStringLiteral(GROUPDESK_PROGRAM); }
    static void checkModes(const QString &folder);
};

void TestProgram::tellsItsVersion()
{
    for (const QString &option : { u"--version"_s, u"-v"_s }) {
        ProgramRun run(program());
        run.setVariable(u"QT_QPA_PLATFORM"_s, {}); // no display is needed
        QCOMPARE(run.run({ option }), 0);
        QCOMPARE(run.output(), QString(u"groupdesk "_s + QLatin1String(GROUPDESK_VERSION) + u'\n'));
        QCOMPARE(run.errors(), QString());
    }
}

void TestProgram::printsHelp()
{
    ProgramRun run(program());
    run.setVariable(u"QT_QPA_PLATFORM"_s, {});
    QCOMPARE(run.run({ u"--help"_s }), 0);
    for (const QString &word : { u"groupdesk"_s, u"--demo"_s, u"--config-dir"_s, u"--colors"_s,
                                 u"--tour"_s, u"--version"_s, u"Exit codes"_s })
        QVERIFY2(run.output().contains(word), qPrintable(word));
    QCOMPARE(run.errors(), QString());
}

void TestProgram::refusesBadArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << QStringList { u"--frobnicate"_s } << u"frobnicate"_s;
    QTest::newRow("no folder") << QStringList { u"--config-dir"_s } << u"--config-dir"_s;
    QTest::newRow("tour alone") << QStringList { u"--tour"_s, u"x"_s } << u"--demo"_s;
    QTest::newRow("colours") << QStringList { u"--colors=pink"_s } << u"dark"_s;
}

void TestProgram::refusesBadArguments()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    ProgramRun run(program());
    run.setVariable(u"QT_QPA_PLATFORM"_s, {});
    QCOMPARE(run.run(arguments), 2);
    QCOMPARE(run.output(), QString());
    QVERIFY2(run.errors().contains(says), qPrintable(run.errors()));
    QVERIFY(run.errors().contains("--help"_L1));
}

void TestProgram::seesSocketsOfAProcess()
{
    QTcpServer open;
    QVERIFY(open.listen(QHostAddress::AnyIPv4));
    const auto count = [](bool loopback) {
        const QList<SocketAddress> all = socketsOf(QCoreApplication::applicationPid());
        return std::count_if(all.cbegin(), all.cend(), [loopback](const SocketAddress &one) {
            return one.isLoopback == loopback;
        });
    };
    QCOMPARE(count(false), 1);
    open.close();
    QVERIFY(open.listen(QHostAddress::LocalHost));
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), open.serverPort());
    QVERIFY(client.waitForConnected());
    QCOMPARE(count(false), 0);
    QVERIFY(count(true) >= 2);
}

void TestProgram::checkModes(const QString &folder)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFileInfo(folder).isDir());
    QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString entry = entries.next();
        QVERIFY2((QFile::permissions(entry) & others) == QFile::Permissions(), qPrintable(entry));
    }
}

void TestProgram::walksThroughTheDemo()
{
    ProgramRun run(program());
    const QString folder = run.home() + u"/made/config"_s;
    const QDir shots(run.home() + u"/shots"_s);
    QVERIFY(run.start({ u"--demo"_s, u"--tour"_s, shots.path(), u"--config-dir"_s, folder }));
    const QByteArray token = demo::DemoOptions::defaultToken().toUtf8();
    QVERIFY(token.size() > 8);
    int sightings = 0;
    QSet<QString> elsewhere;
    const bool ended = waitUntil(
        [&] {
            if (!run.isRunning())
                return true;
            for (const SocketAddress &socket : socketsOf(run.pid())) {
                ++sightings;
                if (!socket.isLoopback)
                    elsewhere.insert(socket.protocol + u' ' + socket.local + u" → "_s
                                     + socket.remote);
            }
            if (run.commandLine().contains(token))
                elsewhere.insert(u"the token in the command line"_s);
            return false;
        },
        280'000);
    QVERIFY2(ended, qPrintable(run.errors()));
    QVERIFY2(run.waitEnd() && run.errors().isEmpty(), qPrintable(run.errors()));
    QVERIFY2(elsewhere.isEmpty(), qPrintable(elsewhere.values().join(u'\n')));
    QVERIFY(sightings > 0);

    const QStringList names = shots.entryList(QDir::Files, QDir::Name);
    QVERIFY2(names.size() >= 14, qPrintable(names.join(u' ')));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString number = u"%1-"_s.arg(i + 1, 2, 10, QLatin1Char('0'));
        QVERIFY2(names.at(i).startsWith(number) && names.at(i).endsWith(".png"_L1),
                 qPrintable(names.at(i)));
        const QImage shot(shots.filePath(names.at(i)));
        QVERIFY2(shot.width() > 600 && shot.height() > 400, qPrintable(names.at(i)));
        const QImage small = shot.scaled(64, 64).convertToFormat(QImage::Format_RGB32);
        QSet<QRgb> colors;
        for (int pixel = 0; pixel < 64 * 64; ++pixel)
            colors.insert(small.pixel(pixel % 64, pixel / 64));
        QVERIFY2(colors.size() > 8, qPrintable(names.at(i)));
    }
    for (const QString &platform : { u"turso"_s, u"braintrust"_s, u"nscale"_s }) {
        for (const QString &step : { u"list"_s, u"create"_s, u"inspect"_s, u"delete"_s })
            QCOMPARE(names.filter(platform + u'-' + step + u".png"_s).size(), 1);
    }
    checkModes(folder);
    QCOMPARE(filesHolding(run.home(), token), QStringList());
    QVERIFY(!QFileInfo::exists(folder + u"/profiles.json"_s));
    // The dark screenshot was not the person's choice of colours.
    QCOMPARE(filesHolding(folder, "colors"), QStringList());
}

void TestProgram::saysThatScreenshotsCannotBeWritten()
{
    ProgramRun run(program());
    QFile file(run.home() + u"/file"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString below = file.fileName() + u"/shots"_s;
    QCOMPARE(run.run({ u"--demo"_s, u"--tour"_s, below }, 40'000), 1);
    QVERIFY2(run.errors().contains(below), qPrintable(run.errors()));
}

void TestProgram::livesWithoutAPlaceToWrite()
{
    ProgramRun run(program());
    QFile file(run.home() + u"/file"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(run.start({ u"--config-dir"_s, file.fileName() + u"/below"_s }));
    QVERIFY(waitUntil([&] { return run.errors().contains(file.fileName()) || !run.isRunning(); },
                      20'000));
    QVERIFY2(run.errors().contains(file.fileName()), qPrintable(run.errors()));
    QVERIFY(run.isRunning());
    QVERIFY2(run.terminate(), qPrintable(run.errors()));
    QVERIFY(QFileInfo(file).isFile());
}

void TestProgram::asksAnAccountWithATokenOfTheEnvironment()
{
    demo::DemoServer server;
    QVERIFY(server.start());
    ProgramRun run(program());
    const QString folder = run.home() + u"/config"_s;
    QVERIFY(QDir().mkdir(folder));
    const QByteArray profiles = "{\"format\": \"groupdesk-profiles\", \"version\": 1,"
                                "\"profiles\": [{\"id\": \"p1\", \"name\": \"Test\","
                                "\"platform\": \"turso\", \"organizations\": \"all\","
                                "\"baseUrl\": \""
        + server.tursoUrl().toString().toUtf8()
        + "\", \"class\": \"development\", \"token\": {\"source\": \"environment\","
          "\"variable\": \"GROUPDESK_TEST_TOKEN\"}}]}";
    QFile file(folder + u"/profiles.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(profiles), profiles.size());
    file.close();
    run.setVariable(u"GROUPDESK_TEST_TOKEN"_s, server.token());
    QVERIFY(run.start({ u"--config-dir"_s, folder }));
    const auto listed = [&server] {
        const QList<demo::RecordedRequest> requests = server.requests();
        return std::any_of(requests.cbegin(), requests.cend(), [](const auto &request) {
            return request.rawPath.endsWith("/groups") && request.status == 200;
        });
    };
    QVERIFY2(waitUntil(listed, 20'000), qPrintable(run.errors()));
    QVERIFY(run.isRunning());
    const QByteArray token = server.token().toUtf8();
    QVERIFY(!run.commandLine().isEmpty());
    QVERIFY(!run.commandLine().contains(token));
    for (const SocketAddress &socket : socketsOf(run.pid()))
        QVERIFY2(socket.isLoopback, qPrintable(socket.remote));
    QVERIFY(run.terminate());
    QCOMPARE(filesHolding(run.home(), token), QStringList());
    QVERIFY(!run.output().contains(server.token()) && !run.errors().contains(server.token()));
    QCOMPARE(server.writesApplied(), 0);
    checkModes(folder + u"/state"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), profiles);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
