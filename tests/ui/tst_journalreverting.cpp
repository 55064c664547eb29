#include "conflictdialog.h"
#include "editingfixture.h"
#include "journal/journaldock.h"
#include "journalvalues.h"
#include "resources.h"
#include "reviewdialog.h"
#include "waitfor.h"

#include <QAction>
#include <QDialog>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;

namespace {

class RevertWindow final
{
public:
    /// Opens the window with "alpha" described as \a now, and the journal on show.
    [[nodiscard]] bool open(const QString &now)
    {
        QList<Group> groups = f.platform.groups(f.o1);
        groups[0].description = now;
        f.platform.setGroups(f.o1, groups);
        if (!f.openLoaded())
            return false;
        f.action(u"journalAction"_s)->trigger();
        return waitUntil([this] { return view()->model()->rowCount() > 0; });
    }
    /// An edit of alpha's description that was journalled earlier.
    void putEdit(const QString &from, const QString &to)
    {
        JournalEntry entry
            = makeEdit(u"earlier"_s, makeContent(u"alpha"_s, from), makeContent(u"alpha"_s, to));
        entry.intent.subject.ref.group = GroupId(u"a"_s);
        entry.conclusion->result = GroupId(u"a"_s);
        f.journal.put(entry);
    }
    void revert() const
    {
        view()->selectRow(0);
        f.child<QToolButton>(u"revertButton"_s)->click();
    }
    /// The dialog that asks before something is deleted; null if it is not shown.
    [[nodiscard]] QDialog *deletion() const
    {
        auto *dialog = f.child<QDialog>(u"deleteDialog"_s);
        return dialog != nullptr && dialog->isVisible() ? dialog : nullptr;
    }
    [[nodiscard]] QTableView *view() const { return f.child<QTableView>(u"journalTable"_s); }
    [[nodiscard]] QString description() const
    {
        return f.stored(f.o1, u"a"_s).description.value_or(QString());
    }

    EditingFixture f;
};

} // namespace

/// Revert…: the opposite of a journalled write, compared and reviewed before it is sent.
class JournalRevertingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void theReviewComesFirst();
    void cancellingLeavesItInTheForm();
    void aGroupThatChangedSinceIsCompared();
    void aGroupThatIsLikeThatAlready();
    void aGroupThatIsGone();
    void aCreationLeadsToTheDeletion();
    void aCreationThatIsNotShownAnyMore();
};

void JournalRevertingTest::theReviewComesFirst()
{
    RevertWindow w;
    w.putEdit(u"old"_s, u"new"_s);
    QVERIFY(w.open(u"new"_s));
    w.revert();
    QTRY_VERIFY(w.f.dialog<ReviewDialog>() != nullptr);
    QCOMPARE(w.f.platform.count(Call::Step), 0);
    const auto *tree = w.f.dialog<ReviewDialog>()->findChild<QTreeView *>(u"changeTree"_s);
    QCOMPARE(tree->model()->index(0, 1).data().toString(), u"new → old"_s);
    QVERIFY(EditingFixture::press(w.f.dialog<ReviewDialog>(), u"applyButton"_s));
    QTRY_COMPARE(w.description(), u"old"_s);
    QCOMPARE(w.f.journal.all().size(), 2);
    QCOMPARE(w.f.journal.all().constLast().intent.cause, OperationId(u"earlier"_s));
    QTRY_COMPARE(w.view()->model()->rowCount(), 2);
    QTRY_VERIFY(EditingFixture::notice(w.f.shown()).contains(u"Saved at"_s));
}

void JournalRevertingTest::cancellingLeavesItInTheForm()
{
    RevertWindow w;
    w.putEdit(u"old"_s, u"new"_s);
    QVERIFY(w.open(u"new"_s));
    w.revert();
    QTRY_VERIFY(w.f.dialog<ReviewDialog>() != nullptr);
    w.f.dialog<ReviewDialog>()->reject();
    QCOMPARE(w.f.platform.count(Call::Step), 0);
    QCOMPARE(w.f.shown()->wanted().description, u"old"_s);
    QVERIFY(w.f.shown()->isChanged());
    QVERIFY(EditingFixture::notice(w.f.shown()).contains(u"Nothing was sent"_s));
}

void JournalRevertingTest::aGroupThatChangedSinceIsCompared()
{
    RevertWindow w;
    w.putEdit(u"old"_s, u"new"_s);
    QVERIFY(w.open(u"somebody else's"_s));
    w.revert();
    QTRY_VERIFY(w.f.dialog<ConflictDialog>() != nullptr);
    QVERIFY(w.f.dialog<ReviewDialog>() == nullptr);
    QCOMPARE(w.f.platform.count(Call::Step), 0);
    w.f.dialog<ConflictDialog>()->reject();
    QCOMPARE(w.description(), u"somebody else's"_s);
}

void JournalRevertingTest::aGroupThatIsLikeThatAlready()
{
    RevertWindow w;
    w.putEdit(u"old"_s, u"new"_s);
    QVERIFY(w.open(u"old"_s));
    w.revert();
    QTRY_VERIFY(w.f.shown() != nullptr && w.f.shown()->isLoaded());
    QVERIFY(EditingFixture::notice(w.f.shown()).contains(u"like this already"_s));
    QVERIFY(w.f.dialog<ReviewDialog>() == nullptr);
    QVERIFY(!w.f.shown()->isChanged());
}

void JournalRevertingTest::aGroupThatIsGone()
{
    RevertWindow w;
    w.putEdit(u"old"_s, u"new"_s);
    QVERIFY(w.open(u"new"_s));
    w.f.platform.failNext(Call::Open, makeError(CloudError::Kind::NotFound, 404));
    w.revert();
    QTRY_VERIFY(w.f.shown() != nullptr);
    QTRY_VERIFY(w.f.shown()->findChild<QLabel *>(u"emptySentence"_s) != nullptr
                && !w.f.shown()->isLoaded());
    QCOMPARE(w.f.platform.count(Call::Step), 0);
}

void JournalRevertingTest::aCreationLeadsToTheDeletion()
{
    RevertWindow w;
    JournalEntry entry = makeEntry(u"made"_s, JournalAction::CreateGroup, u"alpha"_s);
    entry.conclusion->result = GroupId(u"a"_s);
    w.f.journal.put(entry);
    QVERIFY(w.open(u"x"_s));
    w.revert();
    QTRY_VERIFY(w.deletion() != nullptr);
    QCOMPARE(w.f.selectedNames(), QStringList { u"alpha"_s });
    QCOMPARE(w.f.platform.count(Call::Remove), 0); // it only asks
    w.deletion()->reject();
}

void JournalRevertingTest::aCreationThatIsNotShownAnyMore()
{
    RevertWindow w;
    JournalEntry entry = makeEntry(u"made"_s, JournalAction::CreateGroup, u"zeta"_s);
    entry.conclusion->result = GroupId(u"zeta"_s);
    w.f.journal.put(entry);
    QVERIFY(w.open(u"x"_s));
    w.revert();
    QVERIFY(w.deletion() == nullptr);
    QTRY_VERIFY(w.f.headlines().join(u'|').contains(u"not in the list"_s));
}

QTEST_MAIN(JournalRevertingTest)
#include "tst_journalreverting.moc"
