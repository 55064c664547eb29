#include "deletion/batchdialog.h"
#include "deletion/deletedialog.h"
#include "deletion/deletioncontroller.h"
#include "resources.h"
#include "unsaveddialog.h"
#include "windowfixture.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

/// Deleting, from the key that is pressed to what is told in the end.
class TestDeletionFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void readsBeforeAskingAndBeforeDeleting();
    void cancelWhileReadingSendsNothing();
    void whatChangedIsShownAgain();
    void whatIsGoneIsLeftOut();
    void aNewProtectionIsRespected();
    void anotherNameIsSaid();
    void aDeletionWithoutAnAnswerIsLookedUp();
    void escapeAndReturnDeleteNothing();
    void anIrreversibleDeletionTakesTyping();
    void builtInGroupsAreSkipped();
    void idsAreCaptured();
    void onlyMatchingRowsAreDeleted();
    void hiddenSelectionIsDroppedAndSaid();
    void allMatchingIsExplicit();
    void pinnedGroupsAreSkipped();
    void pinnedByAnotherWindowMeanwhile();
    void unreadPinsForbidDeleting();
    void theMenuPins();
    void pinsThatCannotBeStoredAreSaid();
    void aSingleDeletionNeedsNoWindow();
    void aSingleFailureShowsItsWindow();
    void severalShowTheirBatch();
    void stopLeavesTheRest();
    void failuresStaySelected();
    void retryAsksAgain();
    void theBackgroundIsInTheStatusBar();
    void theEndInTheBackgroundIsTold();
    void whatIsBeingDeletedIsNotAskedTwice();
    void closingTheWindowAsks();
    void stopAndClose();

private:
    struct Window : WindowFixture
    {
        bool openQuick()
        {
            if (!openLoaded())
                return false;
            deletions()->setSettleDelay(std::chrono::milliseconds(0));
            return true;
        }
        DeletionController *deletions() const { return window->findChild<DeletionController *>(); }
        DeleteDialog *question() const { return window->findChild<DeleteDialog *>(); }
        BatchDialog *batch() const { return window->findChild<BatchDialog *>(); }
        DeleteDialog *ask(const QStringList &names)
        {
            // Nobody activates it when a dialog closes on a screen without a manager.
            window->activateWindow();
            if (!QTest::qWaitForWindowActive(window.get()))
                return nullptr;
            for (qsizetype i = 0; i < names.size(); ++i)
                click(names.at(i), i == 0 ? Qt::NoModifier : Qt::ControlModifier);
            return ask();
        }
        DeleteDialog *ask()
        {
            QTest::keyClick(table(), Qt::Key_Delete);
            return question();
        }
        QString status() const { return window->statusBar()->currentMessage(); }
        QToolButton *taskButton() const { return child<QToolButton>(u"taskButton"_s); }
    };
    static QPushButton *button(const QWidget *dialog, const QString &name)
    {
        auto *found = dialog->findChild<QPushButton *>(name);
        if (found == nullptr)
            qFatal("no button %s", qPrintable(name));
        return found;
    }
    static void press(const QWidget *dialog, const QString &name)
    {
        QTRY_VERIFY2(button(dialog, name)->isEnabled(), qPrintable(name));
        QTest::mouseClick(button(dialog, name), Qt::LeftButton);
    }
    static void confirm(const QWidget *dialog) { press(dialog, u"deleteButton"_s); }
    static QString line(const DeleteDialog *dialog, int row)
    {
        const auto *view = dialog->findChild<QAbstractItemView *>(u"impactView"_s);
        return view->model()->index(row, 0).data(DeletionModel::LineRole).toString();
    }
    static QString notice(const QWidget *dialog, const QString &name)
    {
        const auto *box = dialog->findChild<QWidget *>(name);
        return box->isVisible() ? box->findChild<QLabel *>(u"noticeHeadline"_s)->text() : QString();
    }
};

void TestDeletionFlow::readsBeforeAskingAndBeforeDeleting()
{
    Window f;
    QVERIFY(f.openQuick());
    const int lists = f.platform.count(Call::List);
    const QPointer<DeleteDialog> dialog = f.ask({ u"beta"_s });
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTRY_VERIFY(button(dialog, u"deleteButton"_s)->isEnabled());
    const int asked = f.platform.count(Call::List);
    QVERIFY(asked > lists);
    QCOMPARE(f.platform.count(Call::Remove), 0);
    confirm(dialog);
    QTRY_VERIFY(dialog == nullptr);
    QVERIFY(f.platform.count(Call::List) > asked);
    QTRY_COMPARE(f.platform.groups(f.o1).size(), 2);
    QCOMPARE(f.platform.count(Call::Remove), 1);
}

void TestDeletionFlow::cancelWhileReadingSendsNothing()
{
    Window f;
    QVERIFY(f.openQuick());
    f.platform.hold();
    const QPointer<DeleteDialog> dialog = f.ask({ u"beta"_s });
    QVERIFY(!button(dialog, u"deleteButton"_s)->isEnabled());
    press(dialog, u"cancelButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    f.platform.releaseAll();
    QVERIFY(f.settle());
    QCOMPARE(f.platform.count(Call::Remove), 0);

    // After it was confirmed, while it is read once more.
    const QPointer<DeleteDialog> again = f.ask({ u"beta"_s });
    QTRY_VERIFY(button(again, u"deleteButton"_s)->isEnabled());
    f.platform.hold();
    confirm(again);
    QTest::keyClick(again.data(), Qt::Key_Escape);
    QTRY_VERIFY(again == nullptr);
    f.platform.releaseAll();
    QCoreApplication::processEvents();
    QCOMPARE(f.platform.count(Call::Remove), 0);
    QVERIFY(f.names().contains(u"beta"_s));
}

void TestDeletionFlow::whatChangedIsShownAgain()
{
    Window f;
    Group beta = makeGroup(u"b"_s, u"beta"_s);
    beta.details = BraintrustDetails {};
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"alpha"_s), beta });
    QVERIFY(f.openQuick());
    const QPointer<DeleteDialog> dialog = f.ask({ u"beta"_s });
    QTRY_VERIFY(button(dialog, u"deleteButton"_s)->isEnabled());
    BraintrustDetails more;
    more.memberUsers = { UserId(u"u1"_s) };
    beta.details = more;
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"alpha"_s), beta });
    confirm(dialog);
    QTRY_VERIFY(notice(dialog, u"measureNotice"_s).startsWith(u"This changed since"_s));
    QCOMPARE(f.platform.count(Call::Remove), 0);
    QVERIFY2(line(dialog, 0).contains(u"ne person loses access"_s), qPrintable(line(dialog, 0)));
    confirm(dialog);
    QTRY_VERIFY(dialog == nullptr);
    QTRY_COMPARE(f.platform.count(Call::Remove), 1);
}

void TestDeletionFlow::whatIsGoneIsLeftOut()
{
    Window f;
    QVERIFY(f.openQuick());
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"alpha"_s), makeGroup(u"c"_s, u"gamma"_s) });
    const QPointer<DeleteDialog> dialog = f.ask({ u"alpha"_s, u"beta"_s });
    QTRY_VERIFY(button(dialog, u"deleteButton"_s)->isEnabled());
    QVERIFY(line(dialog, 1).startsWith(u"Already gone"_s));
    QCOMPARE(dialog->refs(), QList { f.ref(f.o1, u"a"_s) });
    confirm(dialog);
    QTRY_COMPARE(f.platform.groups(f.o1).size(), 1);
    QCOMPARE(f.platform.count(Call::Remove), 1);
}

void TestDeletionFlow::aNewProtectionIsRespected()
{
    Window f;
    QVERIFY(f.openQuick());
    Group database = makeGroup(u"xray"_s, u"xray"_s);
    database.details = TursoDetails {};
    database.deleteProtection = true; // since the table was read
    f.platform.setGroups(f.t1, { database });
    const QPointer<DeleteDialog> dialog = f.ask({ u"xray"_s });
    QTRY_VERIFY(line(dialog, 0).startsWith(u"Skipped: delete protection is on"_s));
    QVERIFY(dialog->refs().isEmpty());
    QVERIFY(!button(dialog, u"deleteButton"_s)->isEnabled());
}

void TestDeletionFlow::anotherNameIsSaid()
{
    Window f;
    QVERIFY(f.openQuick());
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"alpha"_s), makeGroup(u"b"_s, u"zulu"_s) });
    const QPointer<DeleteDialog> dialog = f.ask({ u"beta"_s });
    QTRY_VERIFY(line(dialog, 0).startsWith(u"Is called “zulu” now"_s));
}

void TestDeletionFlow::aDeletionWithoutAnAnswerIsLookedUp()
{
    Window f;
    QVERIFY(f.openQuick());
    f.platform.failNext(Call::Remove, makeUnknownOutcome(), FakePlatform::Write::Applied);
    confirm(f.ask({ u"beta"_s }));
    QTRY_VERIFY(!f.names().contains(u"beta"_s));
    QCOMPARE(f.platform.count(Call::Remove), 1);
}

void TestDeletionFlow::escapeAndReturnDeleteNothing()
{
    Window f;
    QVERIFY(f.openQuick());
    for (const auto key : { Qt::Key_Escape, Qt::Key_Return }) { // Cancel is the default
        const QPointer<DeleteDialog> dialog = f.ask({ u"beta"_s });
        QTRY_VERIFY(button(dialog, u"deleteButton"_s)->isEnabled());
        QTest::keyClick(dialog.data(), key);
        QTRY_VERIFY(dialog == nullptr);
        QCOMPARE(f.selectedNames(), QStringList(u"beta"_s));
    }
    QCOMPARE(f.platform.count(Call::Remove), 0);
}

void TestDeletionFlow::anIrreversibleDeletionTakesTyping()
{
    Window f;
    QVERIFY(f.openLoaded()); // with the real delay
    const QPointer<DeleteDialog> dialog = f.ask({ u"xray"_s });
    auto *edit = dialog->findChild<QLineEdit *>(u"confirmEdit"_s);
    QVERIFY(edit->isVisible());
    const auto *reading = dialog->findChild<QWidget *>(u"readingLabel"_s);
    QTRY_VERIFY(!reading->isVisible());
    QTest::keyClicks(edit, u"xra"_s);
    QVERIFY(!button(dialog, u"deleteButton"_s)->isEnabled());
    QTest::keyClicks(edit, u"y"_s);
    QVERIFY(!button(dialog, u"deleteButton"_s)->isEnabled()); // the list cannot have been read yet
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, u"deleteButton"_s)->isEnabled(), 10'000);
    confirm(dialog);
    QTRY_VERIFY(f.platform.groups(f.t1).isEmpty());
    QTRY_VERIFY(!f.names().contains(u"xray"_s));
}

void TestDeletionFlow::builtInGroupsAreSkipped()
{
    Window f;
    Group owners = makeGroup(u"owners"_s, u"Owners"_s);
    BraintrustDetails details;
    details.builtIn = true;
    owners.details = details;
    f.platform.setGroups(f.o2, { owners, makeGroup(u"d"_s, u"delta"_s) });
    QVERIFY(f.openQuick());
    const QPointer<DeleteDialog> dialog = f.ask({ u"delta"_s, u"Owners"_s });
    QCOMPARE(dialog->refs(), QList { f.ref(f.o2, u"d"_s) });
    confirm(dialog);
    QTRY_COMPARE(f.platform.groups(f.o2).size(), 1);
    QVERIFY(f.names().contains(u"Owners"_s));
}

void TestDeletionFlow::idsAreCaptured()
{
    Window f;
    QVERIFY(f.openQuick());
    const QPointer<DeleteDialog> dialog = f.ask({ u"alpha"_s });
    QTRY_VERIFY(button(dialog, u"deleteButton"_s)->isEnabled());
    // The rows move under it, and something else is selected.
    f.table()->sortByColumn(0, Qt::DescendingOrder);
    f.table()->selectAll();
    confirm(dialog);
    QTRY_VERIFY(!f.names().contains(u"alpha"_s));
    QCOMPARE(f.platform.count(Call::Remove), 1);
    QCOMPARE(f.platform.groups(f.o1).size(), 2);
}

void TestDeletionFlow::onlyMatchingRowsAreDeleted()
{
    Window f;
    f.platform.setGroups(f.o1,
                         { makeGroup(u"a"_s, u"old one"_s), makeGroup(u"b"_s, u"new"_s),
                           makeGroup(u"c"_s, u"old two"_s) });
    QVERIFY(f.openQuick());
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_A, Qt::ControlModifier); // everything …
    f.filter()->setText(u"old"_s); // … and then less
    QCOMPARE(f.names(), (QStringList { u"old one"_s, u"old two"_s }));
    QTest::keyClick(f.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.table()->selectedRefs().size(), 2);
    const QPointer<DeleteDialog> dialog = f.ask();
    QCOMPARE(dialog->refs(), (QList { f.ref(f.o1, u"a"_s), f.ref(f.o1, u"c"_s) }));
    QTRY_VERIFY(button(dialog, u"deleteButton"_s)->isEnabled());
    f.filter()->clear(); // whatever is shown by then
    confirm(dialog);
    QTRY_COMPARE(f.platform.groups(f.o1).size(), 1);
    QCOMPARE(f.platform.groups(f.o1).constFirst().name, u"new"_s);
    QCOMPARE(f.platform.count(Call::Remove), 2);
}

void TestDeletionFlow::hiddenSelectionIsDroppedAndSaid()
{
    Window f;
    QVERIFY(f.openQuick());
    f.table()->setFocus();
    for (const QString &name : { u"alpha"_s, u"beta"_s, u"gamma"_s })
        f.click(name, name == u"alpha"_s ? Qt::NoModifier : Qt::ControlModifier);
    f.filter()->setText(u"beta"_s);
    QCOMPARE(f.selectedNames(), QStringList(u"beta"_s));
    auto *text = f.child<QLabel>(u"selectionText"_s);
    QVERIFY2(text->isVisible() && text->text().contains(u"2 hidden and not selected"_s),
             qPrintable(text->text()));
    QVERIFY(f.status().contains(u"2 selected groups are hidden"_s));
    f.filter()->clear();
    QCOMPARE(f.selectedNames(), QStringList(u"beta"_s)); // they do not come back unseen
    f.click(u"alpha"_s);
    QVERIFY(!text->text().contains(u"hidden"_s));
}

void TestDeletionFlow::allMatchingIsExplicit()
{
    Window f;
    QVERIFY(f.openQuick());
    auto *all = f.child<QToolButton>(u"selectMatchingButton"_s);
    f.click(u"alpha"_s);
    QVERIFY(!all->isVisible()); // without a filter there is no "matching"
    f.filter()->setText(u"a"_s);
    const auto matching = f.names().size();
    QVERIFY(matching > 1);
    QVERIFY(all->isVisible());
    QCOMPARE(all->text(), u"Select All %1 Matching"_s.arg(matching));
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(f.table()->selectedRefs().size(), matching);
    QVERIFY(!all->isVisible());
}

void TestDeletionFlow::pinnedGroupsAreSkipped()
{
    Window f;
    f.pins.pins = { f.ref(f.o1, u"b"_s) };
    QVERIFY(f.openQuick());
    const QPointer<DeleteDialog> dialog = f.ask({ u"alpha"_s, u"beta"_s });
    QVERIFY(f.child<QLabel>(u"selectionText"_s)->text().contains(u"1 protected"_s));
    QCOMPARE(dialog->refs(), QList { f.ref(f.o1, u"a"_s) });
    QVERIFY(line(dialog, 1).contains(u"Never Delete"_s));
    confirm(dialog);
    QTRY_VERIFY(!f.names().contains(u"alpha"_s));
    QVERIFY(f.names().contains(u"beta"_s));
    QCOMPARE(f.platform.count(Call::Remove), 1);
}

void TestDeletionFlow::pinnedByAnotherWindowMeanwhile()
{
    Window f;
    QVERIFY(f.openQuick());
    const QPointer<DeleteDialog> dialog = f.ask({ u"alpha"_s, u"beta"_s });
    QTRY_VERIFY(button(dialog, u"deleteButton"_s)->isEnabled());
    f.pins.pins = { f.ref(f.o1, u"b"_s) };
    confirm(dialog);
    QTRY_VERIFY(notice(dialog, u"measureNotice"_s).startsWith(u"This changed since"_s));
    QCOMPARE(f.platform.count(Call::Remove), 0);
    QCOMPARE(dialog->refs(), QList { f.ref(f.o1, u"a"_s) });
    confirm(dialog);
    QTRY_VERIFY(!f.names().contains(u"alpha"_s));
    QVERIFY(f.names().contains(u"beta"_s));
}

void TestDeletionFlow::unreadPinsForbidDeleting()
{
    Window f;
    f.pins.failWith(StoreError { StoreError::Kind::Corrupt, u"cut off"_s, u"/x/pins.json"_s });
    QVERIFY(f.openQuick());
    f.click(u"alpha"_s);
    QVERIFY(!f.action(u"deleteAction"_s)->isEnabled());
    QVERIFY(f.action(u"deleteAction"_s)->toolTip().contains(u"/x/pins.json"_s));
    QVERIFY(f.child<QLabel>(u"selectionReason"_s)->text().contains(u"Never Delete"_s));
    QVERIFY(!f.action(u"pinAction"_s)->isEnabled());
    QVERIFY(f.ask() == nullptr);
}

void TestDeletionFlow::theMenuPins()
{
    Window f;
    QVERIFY(f.openQuick());
    QAction *pin = f.action(u"pinAction"_s);
    QVERIFY(pin->isVisible() && !pin->isEnabled());
    f.click(u"beta"_s);
    QVERIFY(pin->isEnabled() && pin->isCheckable() && !pin->isChecked());
    pin->trigger();
    QVERIFY(pin->isChecked());
    QCOMPARE(f.pins.pins, QSet<GroupRef> { f.ref(f.o1, u"b"_s) });
    QVERIFY(f.child<QWidget>(u"detailPin"_s)->isVisible());
    QVERIFY(f.status().contains(u"never deleted"_s));
    const auto column = int(GroupTableModel::Column::Protection);
    QCOMPARE(f.row(u"beta"_s).siblingAtColumn(column).data().toString(), u"Pinned"_s);
    f.click(u"alpha"_s, Qt::ControlModifier);
    QVERIFY(!pin->isChecked()); // not both of them
    pin->trigger();
    QCOMPARE(f.pins.pins.size(), 2);
    pin->trigger();
    QVERIFY(f.pins.pins.isEmpty());
    f.click(u"beta"_s);
    QTRY_VERIFY(!f.child<QWidget>(u"detailPin"_s)->isVisible());
}

void TestDeletionFlow::pinsThatCannotBeStoredAreSaid()
{
    Window f;
    QVERIFY(f.openQuick());
    f.click(u"beta"_s);
    f.pins.failWith(StoreError { StoreError::Kind::Io, u"disk full"_s, u"/x/pins.json"_s });
    f.action(u"pinAction"_s)->trigger();
    QVERIFY(!f.action(u"pinAction"_s)->isChecked());
    QVERIFY(f.headlines().join(u'\n').contains(u"could not be stored"_s));
}

void TestDeletionFlow::aSingleDeletionNeedsNoWindow()
{
    Window f;
    QVERIFY(f.openQuick());
    const QPointer<DeleteDialog> dialog = f.ask({ u"beta"_s });
    confirm(dialog);
    QTRY_VERIFY(f.status().startsWith(u"“beta” was deleted"_s));
    QVERIFY(dialog == nullptr);
    QTRY_VERIFY(f.batch() == nullptr);
    QVERIFY(f.headlines().isEmpty());
}

void TestDeletionFlow::aSingleFailureShowsItsWindow()
{
    Window f;
    QVERIFY(f.openQuick());
    f.platform.failNext(Call::Remove, makeError(Kind::Forbidden, 403));
    confirm(f.ask({ u"beta"_s }));
    QTRY_VERIFY(f.batch() != nullptr && f.batch()->isVisible());
    QVERIFY(notice(f.batch(), u"batchNotice"_s).contains(u"Braintrust"_s));
    QVERIFY(f.names().contains(u"beta"_s));
    QCOMPARE(f.selectedNames(), QStringList(u"beta"_s));
    const QPointer<BatchDialog> batch = f.batch();
    press(batch, u"closeButton"_s);
    QTRY_VERIFY(batch == nullptr);
}

void TestDeletionFlow::severalShowTheirBatch()
{
    Window f;
    QVERIFY(f.openQuick());
    const QPointer<DeleteDialog> dialog = f.ask({ u"alpha"_s, u"beta"_s });
    confirm(dialog);
    QTRY_VERIFY(f.batch() != nullptr && f.batch()->isVisible());
    QVERIFY(dialog == nullptr);
    QTRY_VERIFY(!f.batch()->isRunning());
    QCOMPARE(f.batch()->counts().gone, 2);
    QCOMPARE(f.platform.groups(f.o1).size(), 1);
}

void TestDeletionFlow::stopLeavesTheRest()
{
    Window f;
    QList<Group> groups;
    for (int i = 0; i < 40; ++i)
        groups.append(makeGroup(u"g%1"_s.arg(i), u"group %1"_s.arg(i)));
    f.platform.setGroups(f.o2, groups);
    QVERIFY(f.openQuick());
    QVERIFY(f.clickScope(f.o2));
    f.table()->setFocus();
    f.table()->selectAll();
    const QPointer<DeleteDialog> dialog = f.ask();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"confirmEdit"_s), u"delete 40 groups"_s);
    QTRY_VERIFY(button(dialog, u"deleteButton"_s)->isEnabled());
    f.journal.hold();
    confirm(dialog);
    QTRY_VERIFY(f.batch() != nullptr);
    press(f.batch(), u"stopButton"_s);
    f.journal.releaseAll();
    QTRY_VERIFY(!f.batch()->isRunning());
    const BatchCounts counts = f.batch()->counts();
    QVERIFY(counts.notStarted > 0);
    QCOMPARE(counts.notStarted + counts.gone, 40);
    QCOMPARE(f.platform.groups(f.o2).size(), counts.notStarted);
    QCOMPARE(f.names().size(), counts.notStarted);
}

void TestDeletionFlow::failuresStaySelected()
{
    Window f;
    QVERIFY(f.openQuick());
    f.platform.failNext(Call::Remove, makeError(Kind::ServerError, 500));
    confirm(f.ask({ u"alpha"_s, u"beta"_s, u"gamma"_s }));
    QTRY_VERIFY(f.batch() != nullptr && !f.batch()->isRunning());
    QCOMPARE(f.batch()->counts().failed, 1);
    QCOMPARE(f.platform.groups(f.o1).size(), 1);
    QTRY_COMPARE(f.selectedNames(), QStringList(f.platform.groups(f.o1).constFirst().name));
}

void TestDeletionFlow::retryAsksAgain()
{
    Window f;
    QVERIFY(f.openQuick());
    f.platform.failNext(Call::Remove, makeError(Kind::ServerError, 500));
    confirm(f.ask({ u"alpha"_s, u"beta"_s }));
    QTRY_VERIFY(f.batch() != nullptr && !f.batch()->isRunning());
    const int removals = f.platform.count(Call::Remove);
    press(f.batch(), u"retryButton"_s);
    const QPointer<DeleteDialog> again = f.question();
    QVERIFY(again != nullptr && again->isVisible()); // by the same ladder
    QCOMPARE(again->refs().size(), 1);
    QCOMPARE(f.platform.count(Call::Remove), removals);
    confirm(again);
    QTRY_COMPARE(f.batch()->counts().gone, 2);
    QCOMPARE(f.platform.groups(f.o1).size(), 1);
    QTRY_VERIFY(!f.batch()->isRunning());
    QVERIFY(!f.batch()->findChild<QWidget *>(u"retryButton"_s)->isVisible());
}

void TestDeletionFlow::theBackgroundIsInTheStatusBar()
{
    Window f;
    QVERIFY(f.openQuick());
    QVERIFY(!f.taskButton()->isVisible());
    const QPointer<DeleteDialog> dialog = f.ask({ u"alpha"_s, u"beta"_s });
    QTRY_VERIFY(button(dialog, u"deleteButton"_s)->isEnabled());
    f.journal.hold();
    confirm(dialog);
    QTRY_VERIFY(f.batch() != nullptr && f.batch()->isVisible());
    QVERIFY(!f.taskButton()->isVisible()); // it says so itself
    press(f.batch(), u"closeButton"_s);
    QVERIFY(!f.batch()->isVisible());
    QVERIFY(f.taskButton()->isVisible());
    QCOMPARE(f.taskButton()->text(), u"Deleting… 0 of 2"_s);
    QTest::mouseClick(f.taskButton(), Qt::LeftButton);
    QVERIFY(f.batch()->isVisible());
    QVERIFY(!f.taskButton()->isVisible());
    f.journal.releaseAll();
    QTRY_VERIFY(!f.batch()->isRunning());
}

void TestDeletionFlow::theEndInTheBackgroundIsTold()
{
    Window f;
    QVERIFY(f.openQuick());
    const QPointer<DeleteDialog> dialog = f.ask({ u"alpha"_s, u"beta"_s });
    QTRY_VERIFY(button(dialog, u"deleteButton"_s)->isEnabled());
    f.platform.failNext(Call::Remove, makeError(Kind::Forbidden, 403));
    f.journal.hold();
    confirm(dialog);
    QTRY_VERIFY(f.batch() != nullptr && f.batch()->isVisible());
    press(f.batch(), u"closeButton"_s);
    f.journal.releaseAll();
    QTRY_VERIFY(!f.batch()->isRunning());
    QVERIFY(!f.taskButton()->isVisible());
    QVERIFY(!f.batch()->isVisible());
    QCOMPARE(f.headlines(), QStringList(u"1 of 2 groups are gone, 1 failed."_s));
    const auto buttons = f.window->findChildren<QAbstractButton *>();
    for (QAbstractButton *each : buttons) {
        if (each->text().remove(u'&') == u"Show Report"_s)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QVERIFY(f.batch()->isVisible());
}

void TestDeletionFlow::whatIsBeingDeletedIsNotAskedTwice()
{
    Window f;
    QVERIFY(f.openQuick());
    const QPointer<DeleteDialog> dialog = f.ask({ u"alpha"_s, u"beta"_s });
    QTRY_VERIFY(button(dialog, u"deleteButton"_s)->isEnabled());
    f.journal.hold();
    confirm(dialog);
    QTRY_VERIFY(f.batch() != nullptr && f.batch()->isVisible());
    press(f.batch(), u"closeButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    const QPointer<DeleteDialog> again = f.ask({ u"beta"_s, u"gamma"_s });
    QVERIFY(again != nullptr);
    QCOMPARE(again->refs(), QList { f.ref(f.o1, u"c"_s) });
    QVERIFY(line(again, 1).contains(u"being deleted already"_s));
    f.journal.releaseAll();
    press(again, u"cancelButton"_s);
    QTRY_VERIFY(!f.deletions()->isRunning());
}

void TestDeletionFlow::closingTheWindowAsks()
{
    Window f;
    QVERIFY(f.openQuick());
    const QPointer<DeleteDialog> dialog = f.ask({ u"alpha"_s, u"beta"_s });
    QTRY_VERIFY(button(dialog, u"deleteButton"_s)->isEnabled());
    f.journal.hold();
    confirm(dialog);
    QTRY_VERIFY(f.batch() != nullptr && f.batch()->isVisible());
    f.window->close();
    QVERIFY(f.window->isVisible());
    auto *question = f.window->findChild<UnsavedDialog *>();
    QVERIFY(question != nullptr);
    QVERIFY(button(question, u"keepEditingButton"_s)->isDefault());
    press(question, u"keepEditingButton"_s);
    f.journal.releaseAll();
    QTRY_COMPARE(f.batch()->counts().gone, 2);
    QVERIFY(f.window->isVisible());
    f.window->close();
    QVERIFY(!f.window->isVisible());
}

void TestDeletionFlow::stopAndClose()
{
    Window f;
    QVERIFY(f.openQuick());
    const QPointer<DeleteDialog> dialog = f.ask({ u"alpha"_s, u"beta"_s });
    QTRY_VERIFY(button(dialog, u"deleteButton"_s)->isEnabled());
    f.journal.hold();
    confirm(dialog);
    QTRY_VERIFY(f.batch() != nullptr);
    f.window->close();
    auto *question = f.window->findChild<UnsavedDialog *>();
    press(question, u"discardButton"_s);
    QVERIFY(f.window->isVisible()); // what is in flight is finished first
    f.journal.releaseAll();
    QTRY_VERIFY(!f.window->isVisible());
}

QTEST_MAIN(TestDeletionFlow)
#include "tst_deletionflow.moc"
