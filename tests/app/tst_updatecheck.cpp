#include "scriptedserver.h"
#include "updatecheck.h"
#include "waitfor.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

QByteArray release(const QByteArray &tag)
{
    return R"({"tag_name":")" + tag + R"(","html_url":"http://elsewhere.example/","assets":[]})";
}

} // namespace

/// When a newer version is asked for, what is sent, and what becomes of the answer.
class TestUpdateCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsAskedWhileItIsOff();
    void theQuestionTellsNothing();
    void aNewerVersionIsTold();
    void oneQuestionADay();
    void theNextQuestion_data();
    void theNextQuestion();
    void failuresAreSilent_data();
    void failuresAreSilent();
    void aFloodIsCutOff();
    void noOtherOriginIsAsked();
    void turnedOffItStops();
    void onlySecureAddressesAreAsked();
    void versions_data();
    void versions();

private:
    void turn(bool on)
    {
        Choices choices = m_preferences->choices();
        choices.askForUpdates = on;
        m_preferences->choose(choices);
    }
    [[nodiscard]] std::unique_ptr<UpdateCheck> makeCheck() const
    {
        return std::make_unique<UpdateCheck>(m_server->url(u"/releases/latest"_s), u"1.9.2"_s,
                                             *m_preferences);
    }
    /// Another program, that is sure to ask: whatever this one would have sent was sent by then.
    [[nodiscard]] bool someoneElseAsks();

    std::unique_ptr<ScriptedServer> m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
};

void TestUpdateCheck::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_settings
        = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_preferences = std::make_unique<Preferences>(*m_settings);
}

void TestUpdateCheck::cleanup()
{
    m_preferences.reset();
    m_server.reset();
}

bool TestUpdateCheck::someoneElseAsks()
{
    QSettings settings(m_folder.filePath(u"other.ini"_s), QSettings::IniFormat);
    settings.clear();
    Preferences preferences(settings);
    preferences.choose({ .askForUpdates = true });
    UpdateCheck check(m_server->url(u"/other"_s), u"1.0"_s, preferences);
    check.start();
    const auto isOther = [](const ReceivedRequest &request) { return request.target == "/other"; };
    return waitUntil([&] {
        return std::any_of(m_server->requests().cbegin(), m_server->requests().cend(), isOther);
    });
}

void TestUpdateCheck::nothingIsAskedWhileItIsOff()
{
    QVERIFY(!Preferences(*m_settings).choices().askForUpdates); // as it comes
    const auto check = makeCheck();
    check->start();
    QVERIFY(someoneElseAsks());
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(!m_preferences->updateAnswer());
}

void TestUpdateCheck::theQuestionTellsNothing()
{
    m_server->otherwise(answer(200, release("v1.9.2"), { { "Set-Cookie", "id=1" } }));
    for (int times = 0; times < 2; ++times) {
        m_settings->clear();
        turn(true);
        const auto check = makeCheck();
        check->start();
        QTRY_COMPARE(m_preferences->updateAnswer().value_or(UpdateAnswer {}).newest, u"1.9.2"_s);
    }
    QCOMPARE(m_server->requests().size(), 2);
    for (const ReceivedRequest &request : m_server->requests()) {
        QCOMPARE(request.verb, "GET");
        QCOMPARE(request.target, "/releases/latest");
        QVERIFY(request.body.isEmpty());
        QStringList names;
        for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header)
            names.append(QString::fromLatin1(header.key()));
        names.sort();
        QCOMPARE(names,
                 (QStringList { u"accept"_s, u"accept-encoding"_s, u"accept-language"_s,
                                u"cache-control"_s, u"connection"_s, u"host"_s, u"pragma"_s,
                                u"user-agent"_s }));
        QCOMPARE(request.headers.value("user-agent"), "Groupdesk");
        QCOMPARE(request.headers.value("accept-language"), "en");
    }
}

void TestUpdateCheck::aNewerVersionIsTold()
{
    m_server->enqueue(answer(200, release("v1.10.0")));
    const auto check = makeCheck();
    QSignalSpy newer(check.get(), &UpdateCheck::newerFound);
    check->start();
    turn(true);
    QVERIFY(newer.wait());
    QCOMPARE(newer.constFirst().constFirst().toString(), u"1.10.0"_s);
    const UpdateAnswer answer = m_preferences->updateAnswer().value();
    QCOMPARE(answer.newest, u"1.10.0"_s);
    QVERIFY(qAbs(answer.asked.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestUpdateCheck::oneQuestionADay()
{
    turn(true);
    {
        const auto check = makeCheck();
        check->start();
        QVERIFY(waitUntil([this] { return m_server->requests().size() == 1; }));
    }
    // Started again, and switched off and on: it was asked, whatever came of it.
    const auto check = makeCheck();
    check->start();
    turn(false);
    turn(true);
    QVERIFY(someoneElseAsks());
    QCOMPARE(m_server->requests().size(), 2);
}

void TestUpdateCheck::theNextQuestion_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("asks");
    QTest::newRow("just now") << 0 << false;
    QTest::newRow("yesterday, nearly") << 23 << false;
    QTest::newRow("a day ago") << 25 << true;
    QTest::newRow("a year ago") << 9000 << true;
    QTest::newRow("a clock set back") << -48 << true;
}

void TestUpdateCheck::theNextQuestion()
{
    QFETCH(const int, hours);
    QFETCH(const bool, asks);
    turn(true);
    m_preferences->setUpdateAnswer(
        { QDateTime::currentDateTimeUtc().addSecs(-3600 * qint64(hours)), u"1.0"_s });
    const auto check = makeCheck();
    check->start();
    QVERIFY(someoneElseAsks());
    QCOMPARE(m_server->requests().size(), asks ? 2 : 1);
}

void TestUpdateCheck::failuresAreSilent_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("refused") << answer(403, release("v2.0"));
    QTest::newRow("broken") << answer(500);
    QTest::newRow("no release") << answer(200, "{}");
    QTest::newRow("not JSON") << answer(200, "<html>2.0</html>");
    QTest::newRow("a list") << answer(200, "[{\"tag_name\":\"v2.0\"}]");
    QTest::newRow("strange version") << answer(200, release("v2.0 <b>now</b>"));
    QTest::newRow("closed") << drop();
    QTest::newRow("reset") << reset();
}

void TestUpdateCheck::failuresAreSilent()
{
    QFETCH(const Step, step);
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_server->otherwise(step); // a closed connection is tried again by Qt
    turn(true);
    const auto check = makeCheck();
    QSignalSpy newer(check.get(), &UpdateCheck::newerFound);
    check->start();
    QVERIFY(waitUntil([&] { return !check->isAsking(); }));
    QVERIFY(!m_server->requests().isEmpty());
    QCOMPARE(newer.count(), 0);
    QVERIFY(m_preferences->updateAnswer().has_value());
    QCOMPARE(m_preferences->updateAnswer()->newest, QString());
}

void TestUpdateCheck::aFloodIsCutOff()
{
    constexpr qint64 size = 64 * 1024 * 1024;
    const auto sent = std::make_shared<qint64>(0);
    m_server->enqueue(flood(size, sent));
    turn(true);
    const auto check = makeCheck();
    check->start();
    QVERIFY(waitUntil([&] { return !check->isAsking(); }));
    QVERIFY2(*sent < size / 2, qPrintable(QString::number(*sent)));
    QCOMPARE(m_preferences->updateAnswer()->newest, QString());
}

void TestUpdateCheck::noOtherOriginIsAsked()
{
    ScriptedServer other;
    other.otherwise(answer(200, release("v2.0")));
    m_server->enqueue(answer(302, {}, { { "Location", other.url(u"/"_s).toEncoded() } }));
    turn(true);
    const auto check = makeCheck();
    check->start();
    QVERIFY(waitUntil([&] { return !check->isAsking(); }));
    QCOMPARE(other.connectionsEver(), 0);
    QCOMPARE(m_preferences->updateAnswer()->newest, QString());
}

void TestUpdateCheck::turnedOffItStops()
{
    m_server->enqueue(silence());
    turn(true);
    const auto check = makeCheck();
    check->start();
    QVERIFY(waitUntil([this] { return m_server->requests().size() == 1; }));
    QVERIFY(check->isAsking());
    turn(false);
    QVERIFY(!check->isAsking());
    QVERIFY(waitUntil([this] { return m_server->connectionsOpen() == 0; }));
}

void TestUpdateCheck::onlySecureAddressesAreAsked()
{
    turn(true);
    for (const QString &address :
         { u"http://updates.example/"_s, u"file:///etc/passwd"_s, u"ftp://127.0.0.1/"_s, u""_s }) {
        UpdateCheck check(QUrl(address), u"1.0"_s, *m_preferences);
        check.start();
        QVERIFY2(!check.isAsking(), qPrintable(address));
    }
}

void TestUpdateCheck::versions_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QString>("version");
    QTest::newRow("with v") << QByteArray("v1.2.3") << u"1.2.3"_s;
    QTest::newRow("without") << QByteArray("10.0") << u"10.0"_s;
    QTest::newRow("one number") << QByteArray("7") << QString();
    QTest::newRow("before a release") << QByteArray("v1.2.3-rc1") << QString();
    QTest::newRow("too many") << QByteArray("1.2.3.4.5") << QString();
    QTest::newRow("huge") << QByteArray("999999.1") << QString();
    QTest::newRow("long") << QByteArray(100, '1') << QString();
    QTest::newRow("two lines") << QByteArray("1.2\\n3.4") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestUpdateCheck::versions()
{
    QFETCH(const QByteArray, tag);
    QTEST(versionIn(release(tag)).value_or(QString()), "version");
}

QTEST_GUILESS_MAIN(TestUpdateCheck)
#include "tst_updatecheck.moc"
