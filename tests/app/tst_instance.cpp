#include "instance/instanceentry.h"
#include "instance/instanceserver.h"
#include "starting.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using namespace std::chrono_literals;

using Kind = InstanceRequest::Kind;
using Outcome = InstanceEntry::Outcome;

/// How a program finds the one that runs already, and what that one makes of its visitors.
class TestInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void requestsArriveAsTheyWereSent_data();
    void requestsArriveAsTheyWereSent();
    void garbageIsRefused_data();
    void garbageIsRefused();
    void theSocketIsPrivate();
    void aRequestIsAnswered();
    void aRequestMayComeInPieces();
    void visitorsThatAreNoneAreSentAway_data();
    void visitorsThatAreNoneAreSentAway();
    void aVisitorWhoLeavesEarlyDoesNoHarm();
    void aSilentVisitorIsCutOff();
    void onlyOneRequestPerVisitor();
    void theFirstOneIsFirst();
    void theSecondOneHandsOver();
    void severalAtOnceFindOneFirst();
    void aFirstOneThatIsStartingIsWaitedFor();
    void aFirstOneThatEndsLeavesItsPlace();
    void aFirstOneThatHangsIsGivenUp();
    void aRefusalIsNoAnswer();
    void aSocketThatWasLeftBehindIsReplaced();
    void withoutAPlaceNobodyIsFirst();
    void placesBelongToFolders();
    void commandLinesBecomeRequests();
    void someOptionsWantAProgramOfTheirOwn();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] InstancePlace place() const { return { path(u"s"_s), path(u"l"_s) }; }
    /// Starts and waits.
    [[nodiscard]] static std::optional<Outcome> outcomeOf(InstanceEntry &entry)
    {
        std::optional<Outcome> outcome;
        connect(&entry, &InstanceEntry::decided, &entry,
                [&outcome](Outcome decided) { outcome = decided; });
        entry.start();
        if (!waitUntil([&outcome] { return outcome.has_value(); }))
            return std::nullopt;
        return outcome;
    }
    /// What a visitor who sends \a bytes hears until the end.
    [[nodiscard]] QByteArray answerTo(const QByteArray &bytes) const
    {
        QLocalSocket visitor;
        visitor.connectToServer(path(u"s"_s));
        visitor.write(bytes);
        if (!waitUntil([&visitor] { return visitor.state() == QLocalSocket::UnconnectedState; }))
            return "not cut off";
        return visitor.readAll();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

InstanceRequest fullRequest()
{
    InstanceRequest request;
    request.kind = Kind::NewWindow;
    request.readOnly = true;
    request.files = { u"/a b/ä.groupdesk-profiles"_s, u"/c\n\"d"_s };
    request.activationToken = u"kwin-42_TIME1234"_s;
    return request;
}

InstanceEntry::Patience brief()
{
    return { .pause = 5ms, .limit = 300ms };
}

} // namespace

void TestInstance::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestInstance::requestsArriveAsTheyWereSent_data()
{
    QTest::addColumn<InstanceRequest>("request");
    QTest::newRow("plain") << InstanceRequest();
    QTest::newRow("full") << fullRequest();
    InstanceRequest demo;
    demo.kind = Kind::Demo;
    QTest::newRow("demo") << demo;
}

void TestInstance::requestsArriveAsTheyWereSent()
{
    QFETCH(const InstanceRequest, request);
    const QByteArray line = encoded(request);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const auto arrived = decodedRequest(line);
    QVERIFY2(arrived.has_value(), arrived ? "" : qPrintable(arrived.error()));
    QVERIFY(*arrived == request);
}

void TestInstance::garbageIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("words") << QByteArray("hello\n");
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("a list") << QByteArray("[1]\n");
    QTest::newRow("no version") << QByteArray("{\"kind\":\"raise\"}\n");
    QTest::newRow("another version") << QByteArray("{\"groupdesk\":2,\"kind\":\"raise\"}\n");
    QTest::newRow("version as text") << QByteArray("{\"groupdesk\":\"1\",\"kind\":\"raise\"}\n");
    QTest::newRow("no kind") << QByteArray("{\"groupdesk\":1}\n");
    QTest::newRow("unknown kind") << QByteArray("{\"groupdesk\":1,\"kind\":\"delete\"}\n");
    QTest::newRow("relative file")
        << QByteArray("{\"groupdesk\":1,\"kind\":\"raise\",\"files\":[\"a\"]}\n");
    QTest::newRow("a file that is none")
        << QByteArray("{\"groupdesk\":1,\"kind\":\"raise\",\"files\":[7]}\n");
    QByteArray many = "{\"groupdesk\":1,\"kind\":\"raise\",\"files\":[\"/a\"";
    for (int i = 0; i < 100; ++i)
        many += ",\"/a\"";
    QTest::newRow("101 files") << many + "]}\n";
    QTest::newRow("token with a line end")
        << QByteArray("{\"groupdesk\":1,\"kind\":\"raise\",\"activationToken\":\"a\\nb\"}\n");
    QTest::newRow("long token") << "{\"groupdesk\":1,\"kind\":\"raise\",\"activationToken\":\""
            + QByteArray(1025, 'a') + "\"}\n";
    QTest::newRow("cut") << encoded(fullRequest()).chopped(5) + '\n';
}

void TestInstance::garbageIsRefused()
{
    QFETCH(const QByteArray, line);
    const auto arrived = decodedRequest(line);
    QVERIFY(!arrived.has_value());
    QVERIFY(!arrived.error().isEmpty());
}

void TestInstance::theSocketIsPrivate()
{
    InstanceServer server;
    QVERIFY(server.listen(path(u"s"_s)));
    QCOMPARE(QFile::permissions(path(u"s"_s)) & others, QFile::Permissions());
    // Nothing else is left in the folder, such as where the socket was made.
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
        QStringList { u"s"_s });
}

void TestInstance::aRequestIsAnswered()
{
    InstanceServer server;
    QVERIFY(server.listen(path(u"s"_s)));
    QSignalSpy requests(&server, &InstanceServer::requested);
    QCOMPARE(answerTo(encoded(fullRequest())), "ok\n");
    QCOMPARE(requests.size(), 1);
    QVERIFY(requests.constFirst().constFirst().value<InstanceRequest>() == fullRequest());
}

void TestInstance::aRequestMayComeInPieces()
{
    InstanceServer server;
    QVERIFY(server.listen(path(u"s"_s)));
    QSignalSpy requests(&server, &InstanceServer::requested);
    QLocalSocket visitor;
    visitor.connectToServer(path(u"s"_s));
    const QByteArray line = encoded(fullRequest());
    for (const char byte : line) {
        QCOMPARE(requests.size(), 0);
        visitor.write(&byte, 1);
        QVERIFY(waitUntil([&visitor] { return visitor.bytesToWrite() == 0; }));
    }
    QVERIFY(waitUntil([&requests] { return requests.size() == 1; }));
    QVERIFY(waitUntil([&visitor] { return visitor.readAll() == "ok\n"; }));
}

void TestInstance::visitorsThatAreNoneAreSentAway_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("words") << QByteArray("GET / HTTP/1.1\n") << QByteArray("refused\n");
    QTest::newRow("another version")
        << QByteArray("{\"groupdesk\":2,\"kind\":\"raise\"}\n") << QByteArray("refused\n");
    QTest::newRow("no line end") << QByteArray(largestInstanceRequest + 1, 'x') << QByteArray();
    QTest::newRow("much too much") << QByteArray(8 * 1024 * 1024, 'x') << QByteArray();
}

void TestInstance::visitorsThatAreNoneAreSentAway()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, answer);
    InstanceServer server;
    QVERIFY(server.listen(path(u"s"_s)));
    QSignalSpy requests(&server, &InstanceServer::requested);
    if (!answer.isEmpty())
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was refused"_s));
    QCOMPARE(answerTo(bytes), answer);
    QCOMPARE(requests.size(), 0);
    QCOMPARE(answerTo(encoded({})), "ok\n"); // and the next one is served
    QCOMPARE(requests.size(), 1);
}

void TestInstance::aVisitorWhoLeavesEarlyDoesNoHarm()
{
    InstanceServer server;
    QVERIFY(server.listen(path(u"s"_s)));
    QSignalSpy requests(&server, &InstanceServer::requested);
    {
        QLocalSocket visitor;
        visitor.connectToServer(path(u"s"_s));
        visitor.write(encoded(fullRequest()).chopped(9));
        visitor.flush();
    }
    QCOMPARE(answerTo(encoded({})), "ok\n");
    QCOMPARE(requests.size(), 1);
    QVERIFY(waitUntil([&server] { return server.findChildren<QLocalSocket *>().isEmpty(); }));
}

void TestInstance::aSilentVisitorIsCutOff()
{
    InstanceServer server;
    server.setPatience(20ms);
    QVERIFY(server.listen(path(u"s"_s)));
    QCOMPARE(answerTo({}), QByteArray());
}

void TestInstance::onlyOneRequestPerVisitor()
{
    InstanceServer server;
    QVERIFY(server.listen(path(u"s"_s)));
    QSignalSpy requests(&server, &InstanceServer::requested);
    QCOMPARE(answerTo(encoded({}) + encoded({}) + encoded({})), "ok\n");
    QCOMPARE(requests.size(), 1);
}

void TestInstance::theFirstOneIsFirst()
{
    InstanceEntry entry(place(), {});
    QCOMPARE(outcomeOf(entry), Outcome::First);
    const InstanceSeat seat = entry.takeSeat();
    QVERIFY(seat.lock->isLocked());
    QCOMPARE(seat.socket, place().socket);
    QCOMPARE(QFile::permissions(place().lock) & others, QFile::Permissions());
}

void TestInstance::theSecondOneHandsOver()
{
    InstanceEntry first(place(), {});
    QCOMPARE(outcomeOf(first), Outcome::First);
    InstanceServer server;
    QVERIFY(server.listen(place().socket));
    QSignalSpy requests(&server, &InstanceServer::requested);
    InstanceEntry second(place(), fullRequest());
    QCOMPARE(outcomeOf(second), Outcome::HandedOver);
    QCOMPARE(requests.size(), 1);
    QVERIFY(requests.constFirst().constFirst().value<InstanceRequest>() == fullRequest());
}

void TestInstance::severalAtOnceFindOneFirst()
{
    constexpr int total = 8;
    std::vector<std::unique_ptr<InstanceEntry>> entries;
    QList<Outcome> outcomes;
    InstanceServer server;
    QSignalSpy requests(&server, &InstanceServer::requested);
    InstanceSeat seat;
    for (int i = 0; i < total; ++i) {
        InstanceEntry *entry
            = entries.emplace_back(std::make_unique<InstanceEntry>(place(), fullRequest())).get();
        connect(entry, &InstanceEntry::decided, &server, [&, entry](Outcome outcome) {
            outcomes.append(outcome);
            if (outcome == Outcome::First) {
                seat = entry->takeSeat();
                QVERIFY(server.listen(seat.socket));
            }
        });
    }
    for (const auto &entry : entries)
        entry->start();
    QVERIFY(waitUntil([&outcomes] { return outcomes.size() == total; }));
    QCOMPARE(outcomes.count(Outcome::First), 1);
    QCOMPARE(outcomes.count(Outcome::HandedOver), total - 1);
    QCOMPARE(requests.size(), total - 1);
}

void TestInstance::aFirstOneThatIsStartingIsWaitedFor()
{
    InstanceEntry first(place(), {});
    QCOMPARE(outcomeOf(first), Outcome::First);
    InstanceServer server;
    QTimer::singleShot(60ms, &server, [&] { QVERIFY(server.listen(place().socket)); });
    InstanceEntry second(place(), {});
    QCOMPARE(outcomeOf(second), Outcome::HandedOver);
}

void TestInstance::aFirstOneThatEndsLeavesItsPlace()
{
    InstanceEntry first(place(), {});
    QCOMPARE(outcomeOf(first), Outcome::First);
    InstanceSeat seat = first.takeSeat();
    QTimer::singleShot(60ms, this, [&seat] { seat.lock->unlock(); });
    InstanceEntry second(place(), {});
    QCOMPARE(outcomeOf(second), Outcome::First);
}

void TestInstance::aFirstOneThatHangsIsGivenUp()
{
    InstanceEntry first(place(), {});
    QCOMPARE(outcomeOf(first), Outcome::First);
    QLocalServer deaf; // takes connections, and says nothing
    QVERIFY(deaf.listen(place().socket));
    InstanceEntry second(place(), {}, brief());
    QCOMPARE(outcomeOf(second), Outcome::NoAnswer);
    // Nor does one that listens no more keep anybody for ever.
    deaf.close();
    InstanceEntry third(place(), {}, brief());
    QCOMPARE(outcomeOf(third), Outcome::NoAnswer);
}

void TestInstance::aRefusalIsNoAnswer()
{
    InstanceEntry first(place(), {});
    QCOMPARE(outcomeOf(first), Outcome::First);
    InstanceServer server;
    QVERIFY(server.listen(place().socket));
    InstanceRequest unusable;
    unusable.files = { u"relative"_s };
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was refused"_s));
    InstanceEntry second(place(), unusable);
    QCOMPARE(outcomeOf(second), Outcome::NoAnswer);
}

void TestInstance::aSocketThatWasLeftBehindIsReplaced()
{
    QFile left(place().socket);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    InstanceEntry first(place(), {});
    QCOMPARE(outcomeOf(first), Outcome::First);
    InstanceServer server;
    QVERIFY(server.listen(place().socket));
    QCOMPARE(answerTo(encoded({})), "ok\n");
}

void TestInstance::withoutAPlaceNobodyIsFirst()
{
    InstanceEntry entry({ path(u"none/s"_s), path(u"none/l"_s) }, {});
    QCOMPARE(outcomeOf(entry), Outcome::NoPlace);
}

void TestInstance::placesBelongToFolders()
{
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    QVERIFY(QDir(m_folder->path()).mkdir(u"config"_s));
    const QString config = path(u"config"_s);
    const InstancePlace here = instancePlace(config, path(u"state"_s));
    QVERIFY(here.socket.startsWith(m_folder->path() + u"/groupdesk-"_s));
    QVERIFY(here.socket.endsWith(".sock"_L1));
    QVERIFY(here.lock.endsWith(".lock"_L1));
    QCOMPARE(instancePlace(config + u"/../config/"_s, path(u"state"_s)).socket, here.socket);
    QVERIFY(QFile::link(config, path(u"link"_s)));
    QCOMPARE(instancePlace(path(u"link"_s), path(u"state"_s)).socket, here.socket);
    QVERIFY(instancePlace(path(u"other"_s), path(u"state"_s)).socket != here.socket);
    for (const QByteArray &unusable :
         { QByteArray(), QByteArray("relative"), QByteArray("/none") }) {
        qputenv("XDG_RUNTIME_DIR", unusable);
        QVERIFY(instancePlace(config, path(u"state"_s)).socket.startsWith(path(u"state"_s)));
    }
}

void TestInstance::commandLinesBecomeRequests()
{
    qunsetenv("XDG_ACTIVATION_TOKEN");
    qunsetenv("DESKTOP_STARTUP_ID");
    QVERIFY(instanceRequest({}, u"/here"_s) == InstanceRequest());
    CommandLine line;
    line.newWindow = true;
    line.readOnly = true;
    line.files = { u"a"_s, u"/b"_s, u"file:///c%20d"_s };
    qputenv("DESKTOP_STARTUP_ID", "old");
    InstanceRequest request = instanceRequest(line, u"/here"_s);
    QCOMPARE(request.kind, Kind::NewWindow);
    QVERIFY(request.readOnly);
    QCOMPARE(request.files, (QStringList { u"/here/a"_s, u"/b"_s, u"/c d"_s }));
    QCOMPARE(request.activationToken, u"old"_s);
    qputenv("XDG_ACTIVATION_TOKEN", "new");
    line = {};
    line.demo = true;
    request = instanceRequest(line, u"/here"_s);
    QCOMPARE(request.kind, Kind::Demo);
    QCOMPARE(request.activationToken, u"new"_s);
}

void TestInstance::someOptionsWantAProgramOfTheirOwn()
{
    QVERIFY(mayShareInstance({}));
    CommandLine line;
    line.demo = true;
    line.readOnly = true;
    QVERIFY(mayShareInstance(line));
    line.colors = u"dark"_s;
    QVERIFY(!mayShareInstance(line));
    line.colors.reset();
    line.demoGroups = 10;
    QVERIFY(!mayShareInstance(line));
    line.demoGroups.reset();
    line.tourDirectory = u"shots"_s;
    QVERIFY(!mayShareInstance(line));
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
