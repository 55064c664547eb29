#include "badanswers.h"
#include "deskfixture.h"
#include "waitfor.h"

#include <QAbstractButton>
#include <QSet>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

/// Answers nobody should send. Each ends in a message; what was shown stays, and the window can
/// still be used.
class TestDeskFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addPlatformColumn(); }
    void init() { failOnWarnings(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void badListsEndInAMessage_data();
    void badListsEndInAMessage();
    void badDetailsEndInAMessage_data();
    void badDetailsEndInAMessage();
    void badBeginningsEndInAMessage_data();
    void badBeginningsEndInAMessage();
    void wordsOfTheFutureAreShown();

private:
    static void addFaultColumn();

    std::unique_ptr<DeskFixture> m_fixture; ///< shared by the rows: each must leave it whole
};

void TestDeskFaults::addFaultColumn()
{
    QTest::addColumn<QString>("fault");
    for (const QString &name : badAnswers())
        QTest::newRow(qPrintable(name)) << name;
}

void TestDeskFaults::badListsEndInAMessage_data()
{
    addFaultColumn();
}

void TestDeskFaults::badListsEndInAMessage()
{
    QFETCH_GLOBAL(const QString, platform);
    QFETCH(const QString, fault);
    if (m_fixture == nullptr) {
        m_fixture = std::make_unique<DeskFixture>();
        QVERIFY(m_fixture->openAndWait());
    }
    const PlatformCase broken = platformCase(platform);
    const QStringList before = m_fixture->allRows();
    QCOMPARE(before.size(), 300);
    QVERIFY(m_fixture->messages().isEmpty());

    m_fixture->server().inject(badAnswer(fault).on("GET", broken.lists).times(-1));
    if (fault == "401"_L1) { // the token was accepted before: the person is asked for another
        m_fixture->trigger(u"refreshAllAction"_s);
        QVERIFY(m_fixture->waitDialog(u"secretDialog"_s));
        QVERIFY(m_fixture->click(u"secretCancelButton"_s));
        QVERIFY(m_fixture->waitNoDialog(u"secretDialog"_s));
        QVERIFY(m_fixture->waitIdle());
    } else {
        QVERIFY(m_fixture->refreshAll());
    }
    QCOMPARE(m_fixture->allRows(), before);
    const QStringList messages = m_fixture->messages();
    QVERIFY(!messages.isEmpty());
    for (const QString &message : messages) {
        QVERIFY2(message.contains(broken.name) || message.contains("127.0.0.1"_L1),
                 qPrintable(message));
        QVERIFY2(!message.contains(u'<'), qPrintable(message));
    }
    m_fixture->server().clearFaults();
    QCOMPARE(m_fixture->whyUnusable(), QString());

    QVERIFY(m_fixture->refreshAll());
    QVERIFY2(m_fixture->messages().isEmpty(), qPrintable(m_fixture->messages().join(u'\n')));
    QCOMPARE(m_fixture->allRows(), before);
}

void TestDeskFaults::badDetailsEndInAMessage_data()
{
    QTest::addColumn<QString>("fault");
    for (const QString &name : { u"403"_s, u"404"_s, u"500"_s, u"html with 200"_s, u"truncated"_s,
                                 u"deep"_s, u"wrong list"_s })
        QTest::newRow(qPrintable(name)) << name;
}

void TestDeskFaults::badDetailsEndInAMessage()
{
    QFETCH_GLOBAL(const QString, platform);
    QFETCH(const QString, fault);
    const PlatformCase broken = platformCase(platform);
    DeskFixture fixture;
    QVERIFY(fixture.openAndWait());
    const QStringList before = fixture.allRows();
    fixture.chooseScope(broken.profile);
    fixture.server().inject(badAnswer(fault).on("GET", broken.lists).times(-1));
    const QString chosen = fixture.shownNames().at(3);
    QVERIFY(fixture.select(chosen));
    QVERIFY(waitUntil([&] { return !fixture.messages().isEmpty(); }));
    // The row is what the list said, and stays on view.
    QCOMPARE(fixture.label(u"detailName"_s), chosen);
    QCOMPARE(fixture.allRows(), before);
    fixture.server().clearFaults();
    QCOMPARE(fixture.whyUnusable(), QString());
}

void TestDeskFaults::badBeginningsEndInAMessage_data()
{
    QTest::addColumn<QString>("fault");
    for (const QString &name : { u"401"_s, u"500"_s, u"html with 200"_s, u"truncated"_s,
                                 u"dropped"_s, u"deep"_s, u"140 MB"_s, u"half an object"_s })
        QTest::newRow(qPrintable(name)) << name;
}

void TestDeskFaults::badBeginningsEndInAMessage()
{
    QFETCH_GLOBAL(const QString, platform);
    QFETCH(const QString, fault);
    const PlatformCase broken = platformCase(platform);
    DeskFixture fixture;
    fixture.server().inject(badAnswer(fault).on({}, broken.prefix).times(-1));
    QVERIFY(fixture.openAndWait());
    QVERIFY(fixture.rowsOf(platform).isEmpty());
    QCOMPARE(fixture.messages().size(), 1);
    QCOMPARE(fixture.whyUnusable(), QString());
    // Looking at nothing but the broken profile says why there is nothing.
    fixture.chooseScope(broken.profile);
    const auto sentence
        = [&fixture] { return fixture.notice(u"emptyState"_s).section(u'\n', 0, 0); };
    QVERIFY(waitUntil([&] { return !sentence().isEmpty(); }));
    QVERIFY2(fixture.messages().constFirst().contains(sentence()), qPrintable(sentence()));
    fixture.server().clearFaults();
    // Where asking again alone would not help, the profile is offered first.
    const bool leadsToProfile
        = fixture.find<QAbstractButton>(u"emptyButton"_s)->text().contains("Profile"_L1);
    QCOMPARE(leadsToProfile, fault == "401"_L1 || fault == "140 MB"_L1);
    QVERIFY(fixture.click(u"emptyButton"_s));
    if (leadsToProfile) {
        QVERIFY(fixture.waitDialog(u"profileDialog"_s));
        QVERIFY(fixture.click(u"cancelButton"_s));
        QVERIFY(fixture.waitNoDialog(u"profileDialog"_s));
        QVERIFY(fixture.refreshAll());
    }
    QVERIFY(waitUntil([&] { return fixture.allRows().size() == 300; }));
    QVERIFY(fixture.waitIdle());
    QVERIFY(fixture.messages().isEmpty());
}

void TestDeskFaults::wordsOfTheFutureAreShown()
{
    QFETCH_GLOBAL(const QString, platform);
    const PlatformCase changed = platformCase(platform);
    DeskFixture fixture;
    fixture.server().inject(futureAnswer(platform).on("GET", changed.lists).times(-1));
    QVERIFY(fixture.openAndWait());
    QVERIFY2(fixture.messages().isEmpty(), qPrintable(fixture.messages().join(u'\n')));
    QVERIFY(!fixture.rowsOf(platform).isEmpty());
    fixture.chooseScope(changed.profile);
    const QStringList names = fixture.shownNames();
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()), QSet<QString> { u"from-the-future"_s });
    const GroupTableModel &groups = fixture.workspace().groups();
    for (int row = 0; row < groups.rowCount(); ++row) {
        const Group &group = groups.rowAt(row).group;
        if (group.name != "from-the-future"_L1 || platform == "braintrust"_L1)
            continue; // which has no word for a state
        QVERIFY(group.state == GroupState::Other);
        QCOMPARE(group.stateText, u"entangled"_s);
    }
    QVERIFY(fixture.select(u"from-the-future"_s));
    QVERIFY(waitUntil([&] { return fixture.label(u"detailName"_s) == "from-the-future"_L1; }));
}

QTEST_MAIN(TestDeskFaults)
#include "tst_deskfaults.moc"
