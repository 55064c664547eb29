#include "deskfixture.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A desk for real accounts, by what is in its folder.
class TestLiveDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void nothingStoredShowsTheWelcome_data();
    void nothingStoredShowsTheWelcome();
    void theWelcomeLeadsOn();
    void aCorruptFileIsKeptAside_data();
    void aCorruptFileIsKeptAside();
    void aNewerFileIsLeftUntouched();
    void anUnreadableFileIsSaid();
    void profilesWithoutTokensSaySo();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"profiles.json"_s); }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLiveDesk::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLiveDesk::nothingStoredShowsTheWelcome_data()
{
    QTest::addColumn<QString>("below");
    QTest::newRow("an empty folder") << QString();
    QTest::newRow("no folder yet") << u"/not/yet"_s;
}

void TestLiveDesk::nothingStoredShowsTheWelcome()
{
    QFETCH(const QString, below);
    DeskFixture fixture(m_folder->path() + below);
    fixture.desk().open();
    QVERIFY(waitUntil([&] { return fixture.find<QWidget>(u"welcomePage"_s) != nullptr; }));
    QVERIFY(fixture.messages().isEmpty());
    QVERIFY(fixture.find<QPushButton>(u"welcomeAddButton"_s)->isEnabled());
    QVERIFY(fixture.find<QPushButton>(u"welcomeDemoButton"_s)->isEnabled());
    QVERIFY(entries().isEmpty());
}

void TestLiveDesk::theWelcomeLeadsOn()
{
    DeskFixture fixture(m_folder->path());
    int demos = 0;
    connect(&fixture.desk(), &Desk::demoRequested, this, [&demos] { ++demos; });
    fixture.desk().open();
    QVERIFY(fixture.click(u"welcomeDemoButton"_s));
    QCOMPARE(demos, 1);
    QVERIFY(fixture.click(u"welcomeAddButton"_s));
    QVERIFY(fixture.waitDialog(u"profileDialog"_s));
}

void TestLiveDesk::aCorruptFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not JSON") << QByteArray("{ \"profiles\": [");
    QTest::newRow("nothing in it") << QByteArray("");
    QTest::newRow("other JSON") << QByteArray("[1, 2, 3]");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestLiveDesk::aCorruptFileIsKeptAside()
{
    QFETCH(const QByteArray, content);
    put(file(), content);
    DeskFixture fixture(m_folder->path());
    fixture.desk().open();
    QVERIFY(waitUntil([&] { return fixture.messages().size() == 1; }));
    QVERIFY(fixture.find<QWidget>(u"welcomePage"_s) != nullptr);

    const QStringList kept = entries();
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept.constFirst().startsWith("profiles.json.corrupt-"_L1));
    QCOMPARE(contentOf(m_folder->filePath(kept.constFirst())), content);
    const QString message = fixture.messages().constFirst();
    QVERIFY2(message.contains(kept.constFirst()), qPrintable(message));
    QVERIFY2(message.contains("could not be understood"_L1), qPrintable(message));
}

void TestLiveDesk::aNewerFileIsLeftUntouched()
{
    const QByteArray newer
        = "{\"format\": \"groupdesk-profiles\", \"version\": 2, \"profiles\": {\"a\": 1}}\n";
    put(file(), newer);
    DeskFixture fixture(m_folder->path());
    fixture.desk().open();
    QVERIFY(waitUntil([&] { return fixture.messages().size() == 1; }));
    const QString message = fixture.messages().constFirst();
    QVERIFY2(message.contains("newer version"_L1), qPrintable(message));
    QVERIFY2(message.contains(file()), qPrintable(message));

    // Nor does a profile added now replace it.
    Profile profile;
    profile.name = u"New"_s;
    profile.platform = PlatformId(u"turso"_s);
    profile.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
    profile.tokenSource = TokenSource::Session;
    Answer<Done, StoreError> saved;
    fixture.workspace().saveProfile(profile,
                                    { { SecretSlot::Token, Secret::fromPaste(u"some-token"_s) } },
                                    &fixture.window(), saved.callback());
    QVERIFY(saved.wait());
    QVERIFY(!saved.result());
    QVERIFY(saved.result().error().kind == StoreError::Kind::Newer);
    QCOMPARE(entries(), QStringList { u"profiles.json"_s });
    QCOMPARE(contentOf(file()), newer);
}

void TestLiveDesk::anUnreadableFileIsSaid()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"profiles.json"_s));
    DeskFixture fixture(m_folder->path());
    fixture.desk().open();
    QVERIFY(waitUntil([&] { return fixture.messages().size() == 1; }));
    QVERIFY2(fixture.messages().constFirst().contains(file()),
             qPrintable(fixture.messages().constFirst()));
    QVERIFY(QFileInfo(file()).isDir());
}

void TestLiveDesk::profilesWithoutTokensSaySo()
{
    QVERIFY(!qEnvironmentVariableIsSet("GROUPDESK_TEST_NO_SUCH_TOKEN"));
    put(file(),
        "{\"format\": \"groupdesk-profiles\", \"version\": 1, \"profiles\": [{"
        "\"id\": \"p1\", \"name\": \"Night shift\", \"platform\": \"turso\","
        "\"baseUrl\": \"http://127.0.0.1:1\", \"organizations\": \"all\","
        "\"class\": \"production\", \"token\": {\"source\": \"environment\","
        "\"variable\": \"GROUPDESK_TEST_NO_SUCH_TOKEN\"}}]}");
    const QByteArray before = contentOf(file());
    DeskFixture fixture(m_folder->path());
    QVERIFY(fixture.openAndWait());
    QCOMPARE(fixture.messages().size(), 1);
    const QString message = fixture.messages().constFirst();
    QVERIFY2(message.contains("Night shift"_L1), qPrintable(message));
    QVERIFY(fixture.click(u"messageAction"_s));
    QVERIFY(fixture.waitDialog(u"profileDialog"_s));
    QCOMPARE(contentOf(file()), before);
}

QTEST_MAIN(TestLiveDesk)
#include "tst_livedesk.moc"
