#include "demoaccounts.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

/// The profiles a demo begins with.
class TestDemoAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void thereIsOneForEachPlatform();
    void eachIsReadyToUse_data();
    void eachIsReadyToUse();
    void theClosestRegionIsPlayedToo();
    void changesLastAsLongAsTheDemo();
    void nothingReachesADisk();

private:
    QTemporaryDir m_home;
    demo::DemoServer m_server;
};

void TestDemoAccounts::initTestCase()
{
    QVERIFY(m_home.isValid());
    const QByteArray home = QFile::encodeName(m_home.path());
    for (const char *variable : { "HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME",
                                  "XDG_CACHE_HOME", "GROUPDESK_CONFIG_DIR" })
        QVERIFY(qputenv(variable, home));
    QVERIFY(m_server.start());
}

void TestDemoAccounts::init()
{
    m_server.clearRequests();
}

void TestDemoAccounts::thereIsOneForEachPlatform()
{
    DemoProfiles profiles(m_server);
    const auto loaded = profiles.load();
    QVERIFY(loaded.has_value());
    QStringList platforms;
    QSet<ProfileId> ids;
    QSet<QString> names;
    for (const Profile &profile : *loaded) {
        platforms.append(profile.platform.toString());
        ids.insert(profile.id);
        names.insert(profile.name);
    }
    QCOMPARE(platforms, (QStringList { u"turso"_s, u"braintrust"_s, u"nscale"_s }));
    QCOMPARE(ids.size(), 3);
    QCOMPARE(names.size(), 3);
    QVERIFY(m_server.requests().isEmpty());
}

void TestDemoAccounts::eachIsReadyToUse_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QUrl>("url");
    QTest::newRow("turso") << 0 << m_server.tursoUrl();
    QTest::newRow("braintrust") << 1 << m_server.braintrustUrl();
    QTest::newRow("nscale") << 2 << m_server.nscaleUrl();
}

void TestDemoAccounts::eachIsReadyToUse()
{
    QFETCH(const int, place);
    QFETCH(const QUrl, url);
    DemoProfiles profiles(m_server);
    const Profile profile = profiles.load()->at(place);
    QVERIFY(problemsOf(profile).isEmpty());
    QVERIFY(!profile.id.isEmpty());
    QVERIFY(!profile.name.isEmpty());
    QCOMPARE(profile.baseUrl, url);
    QCOMPARE(profile.baseUrl.host(), u"127.0.0.1"_s);
    QVERIFY(isLoopback(profile.baseUrl));
    QCOMPARE(profile.baseUrl.port(), int(m_server.port()));
    QVERIFY(profile.endpointClass == EndpointClass::Demo);
    QVERIFY(profile.tokenSource == TokenSource::Session);
    QVERIFY(profile.onlyOrganizations.isEmpty());
    for (const QString &value : profile.options) {
        if (value.contains("://"_L1))
            QVERIFY2(isLoopback(QUrl(value)), qPrintable(value));
    }
}

void TestDemoAccounts::theClosestRegionIsPlayedToo()
{
    DemoProfiles profiles(m_server);
    const Profile turso = profiles.load()->constFirst();
    QCOMPARE(turso.options.value(profileoption::closestRegionUrl), m_server.regionUrl().toString());
}

void TestDemoAccounts::changesLastAsLongAsTheDemo()
{
    DemoProfiles profiles(m_server);
    QList<Profile> changed = *profiles.load();
    changed.removeLast();
    changed.first().name = u"Renamed"_s;
    QVERIFY(profiles.save(changed).has_value());
    QCOMPARE(*profiles.load(), changed);
    QCOMPARE(DemoProfiles(m_server).load()->size(), 3);
}

void TestDemoAccounts::nothingReachesADisk()
{
    DemoProfiles profiles(m_server);
    QVERIFY(profiles.save(*profiles.load()).has_value());
    const QDir home(m_home.path());
    QVERIFY(home.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

QTEST_GUILESS_MAIN(TestDemoAccounts)
#include "tst_demoaccounts.moc"
