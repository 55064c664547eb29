#include "recreatedialog.h"
#include "recreateflow.h"
#include "resources.h"
#include "waitfor.h"
#include "windowfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

/// From a deletion of the journal to the group that is there again.
class tst_RecreateFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init();
    void cleanup();
    void leadsToTheNewGroup();
    void onlyForDeletions();
    void oneDialogForEach();
    void closingEndsWhatWasNotStarted();
    void goesOnWithoutItsDialog();
    void opensTheProfileMeanwhile();
    void locksMatter();

private:
    [[nodiscard]] JournalEntry deletion() const;
    [[nodiscard]] RecreateDialog *dialog() const
    {
        return m_f->child<RecreateDialog>(u"recreateDialog"_s);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return dialog()->findChild<QPushButton *>(name);
    }
    [[nodiscard]] bool isReady() const
    {
        return waitUntil([this] { return button(u"recreateButton"_s)->isEnabled(); });
    }
    [[nodiscard]] int jobs() const
    {
        return int(m_f->workspace->findChildren<RecreateJob *>().size());
    }

    std::unique_ptr<WindowFixture> m_f;
    RecreateFlow *m_flow = nullptr; ///< the window's
};

void tst_RecreateFlow::init()
{
    m_f = std::make_unique<WindowFixture>();
    QVERIFY(m_f->openLoaded());
    m_flow = new RecreateFlow(*m_f->workspace, m_f->window.get());
}

void tst_RecreateFlow::cleanup()
{
    m_f.reset();
}

JournalEntry tst_RecreateFlow::deletion() const
{
    JournalEntry entry;
    entry.intent.id = OperationId(u"deletion"_s);
    entry.intent.action = JournalAction::DeleteGroup;
    entry.intent.subject.ref = m_f->ref(m_f->o1, u"old"_s);
    entry.intent.subject.group = u"omega"_s;
    entry.intent.subject.profile = m_f->p.name;
    entry.intent.subject.platform = PlatformId(u"braintrust"_s);
    entry.intent.subject.endpointClass = EndpointClass::Development;
    GroupSnapshot snapshot;
    snapshot.id = GroupId(u"old"_s);
    snapshot.name = snapshot.content.name = u"omega"_s;
    snapshot.content.description = u"The last one"_s;
    snapshot.content.lists.insert(GroupField::Users, { u"u1"_s });
    entry.intent.before = snapshot;
    return entry;
}

void tst_RecreateFlow::leadsToTheNewGroup()
{
    QSignalSpy revealed(m_flow, &RecreateFlow::revealRequested);
    m_flow->begin(deletion());
    QVERIFY(dialog() && dialog()->isVisible());
    QVERIFY(isReady());
    QTest::mouseClick(button(u"recreateButton"_s), Qt::LeftButton);
    QVERIFY(waitUntil([this] { return button(u"showGroupButton"_s)->isVisible(); }));
    QVERIFY(button(u"showGroupButton"_s)->isEnabled());
    QVERIFY(m_f->names().contains(u"omega"_s));
    QCOMPARE(revealed.size(), 1);
    QTest::mouseClick(button(u"showGroupButton"_s), Qt::LeftButton);
    QCOMPARE(revealed.size(), 2);
    const auto ref = revealed.constFirst().constFirst().value<GroupRef>();
    const auto row = m_f->workspace->groups().row(ref);
    QVERIFY(row);
    QCOMPARE(row->group.name, u"omega"_s);
    QTest::mouseClick(button(u"closeButton"_s), Qt::LeftButton);
    QVERIFY(waitUntil([this] { return dialog() == nullptr && jobs() == 0; }));
    QCOMPARE(m_f->journal.all().size(), 2);
}

void tst_RecreateFlow::onlyForDeletions()
{
    JournalEntry entry = deletion();
    entry.intent.action = JournalAction::EditGroup;
    m_flow->begin(entry);
    QVERIFY(!dialog());
    QCOMPARE(jobs(), 0);
}

void tst_RecreateFlow::oneDialogForEach()
{
    m_flow->begin(deletion());
    m_flow->begin(deletion());
    QCOMPARE(m_f->window->findChildren<RecreateDialog *>().size(), 1);
    JournalEntry other = deletion();
    other.intent.id = OperationId(u"another"_s);
    m_flow->begin(other);
    QCOMPARE(m_f->window->findChildren<RecreateDialog *>().size(), 2);
}

void tst_RecreateFlow::closingEndsWhatWasNotStarted()
{
    m_flow->begin(deletion());
    QCOMPARE(jobs(), 1);
    dialog()->close(); // while it reads
    QVERIFY(waitUntil([this] { return dialog() == nullptr && jobs() == 0; }));
    QCOMPARE(m_f->platform.count(FakePlatform::Call::Create), 0);
}

void tst_RecreateFlow::goesOnWithoutItsDialog()
{
    m_flow->begin(deletion());
    QVERIFY(isReady());
    QTest::mouseClick(button(u"recreateButton"_s), Qt::LeftButton);
    delete dialog();
    QVERIFY(waitUntil([this] { return jobs() == 0; }));
    QVERIFY(m_f->names().contains(u"omega"_s));
}

void tst_RecreateFlow::opensTheProfileMeanwhile()
{
    JournalEntry entry = deletion();
    QVERIFY(m_f->workspace->load()); // nothing was asked yet
    m_flow->begin(entry);
    QVERIFY(waitUntil([this] { return button(u"checkButton"_s)->isEnabled(); }));
    QVERIFY(!button(u"recreateButton"_s)->isEnabled());
    QVERIFY(m_f->refreshAll());
    QTest::mouseClick(button(u"checkButton"_s), Qt::LeftButton);
    QVERIFY(isReady());
    QVERIFY(waitUntil([this] { return jobs() == 1; })); // the first one is gone
    QTest::mouseClick(button(u"recreateButton"_s), Qt::LeftButton);
    QVERIFY(waitUntil([this] { return button(u"showGroupButton"_s)->isVisible(); }));
    QCOMPARE(m_f->platform.count(FakePlatform::Call::Create), 1);
}

void tst_RecreateFlow::locksMatter()
{
    JournalEntry entry = deletion();
    entry.intent.subject.ref = m_f->ref(m_f->n1, u"old"_s);
    entry.intent.subject.platform = PlatformId(u"nscale"_s);
    entry.intent.before->content.lists.clear();
    m_flow->begin(entry);
    QVERIFY(waitUntil([this] { return button(u"checkButton"_s)->isEnabled(); }));
    QVERIFY(!button(u"recreateButton"_s)->isEnabled());
    m_f->unlock();
    QVERIFY(isReady());
}

QTEST_MAIN(tst_RecreateFlow)
#include "tst_recreateflow.moc"
