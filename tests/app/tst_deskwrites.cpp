#include "deskfixture.h"
#include "waitfor.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using groupdesk::demo::Fault;

/// Writes that are refused, or whose answer is lost: told as they are, and sent once.
class TestDeskWrites final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addPlatformColumn(); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void aRefusedCreationKeepsTheForm_data();
    void aRefusedCreationKeepsTheForm();
    void aCreationWhoseAnswerIsLostIsFound();
    void aCreationThatNeverArrivedIsSaid();
    void aCreationNobodyKnowsAboutIsSaid();
    void aRefusedDeletionKeepsTheRow_data();
    void aRefusedDeletionKeepsTheRow();
    void aDeletionWhoseAnswerIsLostIsFound();
    void aDeletionThatNeverArrivedIsSaid();

private:
    /// Opens the form for the platform in question, types the name and presses the button.
    [[nodiscard]] bool create();
    /// Selects the group of that name and goes as far as pressing the button.
    [[nodiscard]] bool remove(const QString &name);
    /// Creates the group with nothing in the way.
    [[nodiscard]] bool createForReal();

    const QString m_name = u"written-once"_s;
    PlatformCase m_platform;
    QStringList m_before;
    std::unique_ptr<DeskFixture> m_fixture;
};

void TestDeskWrites::init()
{
    failOnWarnings();
    QFETCH_GLOBAL(const QString, platform);
    m_platform = platformCase(platform);
    m_fixture = std::make_unique<DeskFixture>();
    QVERIFY(m_fixture->openAndWait());
    m_fixture->chooseScope(m_platform.profile);
    m_before = m_fixture->allRows();
    m_fixture->server().clearRequests();
}

bool TestDeskWrites::create()
{
    m_fixture->trigger(u"newGroupAction"_s);
    return m_fixture->waitDialog(u"newGroupDialog"_s) && m_fixture->type(u"nameEdit"_s, m_name)
        && m_fixture->click(u"createButton"_s);
}

bool TestDeskWrites::createForReal()
{
    const bool created = create() && m_fixture->waitNoDialog(u"newGroupDialog"_s)
        && waitUntil([this] { return m_fixture->shownNames().contains(m_name); });
    m_fixture->server().clearRequests();
    return created;
}

bool TestDeskWrites::remove(const QString &name)
{
    if (!m_fixture->select(name))
        return false;
    m_fixture->trigger(u"deleteAction"_s);
    if (!m_fixture->waitDialog(u"deleteDialog"_s)
        || !waitUntil([this] { return m_fixture->find<QLabel>(u"readingLabel"_s) == nullptr; }))
        return false;
    if (m_fixture->find<QLineEdit>(u"confirmEdit"_s) != nullptr
        && !m_fixture->type(u"confirmEdit"_s, name))
        return false;
    return m_fixture->click(u"deleteButton"_s);
}

void TestDeskWrites::aRefusedCreationKeepsTheForm_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 400, 401, 403, 404, 409, 422, 429, 500 })
        QTest::addRow("%d", status) << status;
}

void TestDeskWrites::aRefusedCreationKeepsTheForm()
{
    QFETCH(const int, status);
    m_fixture->server().inject(Fault::withStatus(status).on("POST").times(-1));
    QVERIFY(create());
    QVERIFY(waitUntil([this] {
        const auto *edit = m_fixture->find<QLineEdit>(u"nameEdit"_s);
        return edit != nullptr && edit->isEnabled();
    }));
    QVERIFY(!m_fixture->notice(u"resultNotice"_s).isEmpty());
    QVERIFY(!m_fixture->notice(u"resultNotice"_s).contains(u"Creating “"_s));
    QCOMPARE(m_fixture->find<QLineEdit>(u"nameEdit"_s)->text(), m_name);
    QCOMPARE(m_fixture->sent("POST"), 1);
    QCOMPARE(m_fixture->server().writesApplied(), 0);
    QVERIFY(m_fixture->click(u"cancelButton"_s));
    QVERIFY(m_fixture->waitNoDialog(u"newGroupDialog"_s));
    QCOMPARE(m_fixture->allRows(), m_before);
    m_fixture->server().clearFaults();
    QCOMPARE(m_fixture->whyUnusable(), QString());
}

void TestDeskWrites::aCreationWhoseAnswerIsLostIsFound()
{
    m_fixture->server().inject(Fault::dropped(Fault::Effect::DropAfterApplying).on("POST"));
    QVERIFY(create());
    QVERIFY(m_fixture->waitNoDialog(u"newGroupDialog"_s));
    QCOMPARE(m_fixture->sent("POST"), 1);
    QCOMPARE(m_fixture->applied("POST"), 1);
    QVERIFY(m_fixture->shownNames().contains(m_name));
    QCOMPARE(m_fixture->allRows().size(), m_before.size() + 1);
    QVERIFY(m_fixture->refreshAll());
    QCOMPARE(m_fixture->allRows().size(), m_before.size() + 1);
}

void TestDeskWrites::aCreationThatNeverArrivedIsSaid()
{
    m_fixture->server().inject(Fault::dropped(Fault::Effect::DropBeforeApplying).on("POST"));
    QVERIFY(create());
    QVERIFY(waitUntil(
        [this] { return m_fixture->notice(u"resultNotice"_s).contains("was not created"_L1); }));
    QCOMPARE(m_fixture->sent("POST"), 1);
    QCOMPARE(m_fixture->server().writesApplied(), 0);
    QCOMPARE(m_fixture->allRows(), m_before);
    // The person may try again, and it works.
    QVERIFY(m_fixture->click(u"createButton"_s));
    QVERIFY(m_fixture->waitNoDialog(u"newGroupDialog"_s));
    QCOMPARE(m_fixture->applied("POST"), 1);
}

void TestDeskWrites::aCreationNobodyKnowsAboutIsSaid()
{
    m_fixture->server().inject(Fault::dropped(Fault::Effect::DropAfterApplying).on("POST"));
    m_fixture->server().inject(Fault::withStatus(500).on("GET", m_platform.lists).times(-1));
    QVERIFY(create());
    QVERIFY(waitUntil(
        [this] { return m_fixture->notice(u"resultNotice"_s).contains("may or may not"_L1); }));
    QCOMPARE(m_fixture->sent("POST"), 1);
    QCOMPARE(m_fixture->applied("POST"), 1);
    m_fixture->server().clearFaults();
    // Looking again brings the row and repeats nothing.
    QVERIFY(m_fixture->click(u"checkNowButton"_s));
    QVERIFY(waitUntil([this] { return m_fixture->shownNames().contains(m_name); }));
    QCOMPARE(m_fixture->sent("POST"), 1);
}

void TestDeskWrites::aRefusedDeletionKeepsTheRow_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 401, 403, 404, 409, 429, 500 })
        QTest::addRow("%d", status) << status;
}

void TestDeskWrites::aRefusedDeletionKeepsTheRow()
{
    QFETCH(const int, status);
    QVERIFY(createForReal());
    const QStringList with = m_fixture->allRows();
    m_fixture->server().inject(Fault::withStatus(status).on("DELETE").times(-1));
    QVERIFY(remove(m_name));
    QVERIFY(waitUntil([this] { return !m_fixture->notice(u"batchNotice"_s).isEmpty(); }));
    QCOMPARE(m_fixture->sent("DELETE"), 1);
    QCOMPARE(m_fixture->server().writesApplied(), 0);
    QVERIFY(m_fixture->click(u"closeButton"_s));
    QVERIFY(m_fixture->waitNoDialog(u"batchDialog"_s));
    QCOMPARE(m_fixture->allRows(), with);
    QCOMPARE(m_fixture->whyUnusable(), QString());
}

void TestDeskWrites::aDeletionWhoseAnswerIsLostIsFound()
{
    QVERIFY(createForReal());
    m_fixture->server().inject(Fault::dropped(Fault::Effect::DropAfterApplying).on("DELETE"));
    QVERIFY(remove(m_name));
    QVERIFY(waitUntil([this] { return !m_fixture->shownNames().contains(m_name); }));
    QCOMPARE(m_fixture->sent("DELETE"), 1);
    QCOMPARE(m_fixture->applied("DELETE"), 1);
    QCOMPARE(m_fixture->allRows(), m_before);
}

void TestDeskWrites::aDeletionThatNeverArrivedIsSaid()
{
    QVERIFY(createForReal());
    m_fixture->server().inject(Fault::dropped(Fault::Effect::DropBeforeApplying).on("DELETE"));
    QVERIFY(remove(m_name));
    QVERIFY(waitUntil([this] { return !m_fixture->notice(u"batchNotice"_s).isEmpty(); }));
    QCOMPARE(m_fixture->sent("DELETE"), 1);
    QCOMPARE(m_fixture->server().writesApplied(), 0);
    QVERIFY(m_fixture->shownNames().contains(m_name));
    QCOMPARE(m_fixture->allRows().size(), m_before.size() + 1);
}

QTEST_MAIN(TestDeskWrites)
#include "tst_deskwrites.moc"
