#include "classband.h"
#include "deletion/deletedialog.h"
#include "detailpane.h"
#include "grouptablemodel.h"
#include "newgroupdialog.h"
#include "resources.h"
#include "waitfor.h"
#include "windowfixture.h"
#include "wraplabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QTreeView>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Column = GroupTableModel::Column;

/// The window with mouse and keyboard: selection, focus, filter, scope, and what it remembers.
class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void actionsFollowTheSelection();
    void deleteKeyWorksOnlyInTheTable();
    void newGroupKeyOpensTheForm();
    void theTableCountsEveryRowOnce();
    void refreshKeysAskAgain_data();
    void refreshKeysAskAgain();
    void filterKeyAndEscape();
    void returnInTheFilterGoesToTheTable();
    void paneKeysCycle();
    void paneKeysLeaveOutWhatIsHidden();
    void filterNarrowsAndSaysSo();
    void scopeNarrowsTheTable();
    void scopeFollowsTheKeyboard();
    void filterHoldsAcrossScopes();
    void refreshKeepsSelectionScrollAndSort();
    void selectionFollowsTheGroupWhenItsRowMoves();
    void selectionForgetsWhatIsGone();
    void deletionKeepsTheIdsItWasOpenedWith();
    void hiddenRowsAreNeverDeleted();
    void aFilterTakesRowsOutOfTheSelection();
    void copyingRowsAndIds();
    void openingARowShowsItsDetails();
    void theWindowIsRememberedAsItWasLeft();
    void brokenSettingsGiveAnOrdinaryWindow();
};

void MainWindowTest::actionsFollowTheSelection()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const QStringList needSelection { u"deleteAction"_s, u"copyAction"_s, u"copyIdAction"_s,
                                      u"selectNoneAction"_s };
    for (const QString &name : needSelection)
        QVERIFY2(!f.action(name)->isEnabled(), qPrintable(name));
    QVERIFY(f.action(u"newGroupAction"_s)->isEnabled());

    QVERIFY(f.click(u"alpha"_s));
    for (const QString &name : needSelection)
        QVERIFY2(f.action(name)->isEnabled(), qPrintable(name));
    const QString one = f.action(u"deleteAction"_s)->text();
    QVERIFY(!one.contains(u'2'));

    QVERIFY(f.click(u"beta"_s, Qt::ControlModifier));
    QVERIFY(f.action(u"deleteAction"_s)->text().contains(u'2'));
    auto *bar = f.child<QWidget>(u"selectionBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(f.child<QLabel>(u"selectionText"_s)->text().contains(u'2'));

    QTest::keyClick(f.table(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.selectedNames(), QStringList());
    for (const QString &name : needSelection)
        QVERIFY2(!f.action(name)->isEnabled(), qPrintable(name));
    QVERIFY(!bar->isVisible());
}

void MainWindowTest::deleteKeyWorksOnlyInTheTable()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    f.filter()->setFocus();
    QTest::keyClicks(f.filter(), u"alpha"_s);
    QTest::keyClick(f.filter(), Qt::Key_Home);
    QTest::keyClick(f.filter(), Qt::Key_Delete);
    QCOMPARE(f.filter()->text(), u"lpha"_s);
    QCOMPARE(f.selectedNames(), QStringList(u"alpha"_s));
    QVERIFY(f.window->findChild<DeleteDialog *>() == nullptr);
    f.tree()->setFocus();
    QTest::keyClick(f.tree(), Qt::Key_Delete);
    QVERIFY(f.window->findChild<DeleteDialog *>() == nullptr);

    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_Delete);
    auto *dialog = f.window->findChild<DeleteDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->refs(), QList { f.ref(f.o1, u"a"_s) });
}

// The table comes to light with the first rows; it must not count them when it is shown and again
// when it hears of them.
void MainWindowTest::theTableCountsEveryRowOnce()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QTRY_VERIFY(f.table()->isVisible());
    QCOMPARE(f.table()->verticalHeader()->count(), f.table()->model()->rowCount());
    QTest::keyClicks(f.filter(), u"xray"_s);
    QTRY_COMPARE(f.table()->model()->rowCount(), 1);
    QCOMPARE(f.table()->verticalHeader()->count(), 1);
    QTRY_COMPARE(f.table()->verticalScrollBar()->maximum(), 0);
}

void MainWindowTest::newGroupKeyOpensTheForm()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o2));
    QTest::keyClick(f.window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = f.window->findChild<NewGroupDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->source(), f.o2);
}

void MainWindowTest::refreshKeysAskAgain_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("lists");
    QTest::newRow("F5: what is shown") << int(Qt::Key_F5) << Qt::KeyboardModifiers() << 1;
    QTest::newRow("Ctrl+R: its twin")
        << int(Qt::Key_R) << Qt::KeyboardModifiers(Qt::ControlModifier) << 1;
    QTest::newRow("Ctrl+Shift+R: everything")
        << int(Qt::Key_R) << (Qt::ControlModifier | Qt::ShiftModifier) << 4;
}

void MainWindowTest::refreshKeysAskAgain()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, lists);
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o1));
    const int before = f.platform.count(Call::List);
    QTest::keyClick(f.window.get(), static_cast<Qt::Key>(key), modifiers);
    QVERIFY(f.settle());
    QCOMPARE(f.platform.count(Call::List) - before, lists);
}

void MainWindowTest::filterKeyAndEscape()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(f.filter()->hasFocus());
    QTest::keyClicks(f.filter(), u"alp"_s);
    QCOMPARE(f.names(), QStringList(u"alpha"_s));

    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(f.filter()->selectedText(), u"alp"_s);

    QTest::keyClick(f.filter(), Qt::Key_Escape);
    QCOMPARE(f.filter()->text(), QString());
    QVERIFY(f.filter()->hasFocus());
    QCOMPARE(f.names().size(), 6);
    QTest::keyClick(f.filter(), Qt::Key_Escape);
    QVERIFY(f.table()->hasFocus());
}

void MainWindowTest::returnInTheFilterGoesToTheTable()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.filter()->setFocus();
    QTest::keyClicks(f.filter(), u"bet"_s);
    QTest::keyClick(f.filter(), Qt::Key_Return);
    QVERIFY(f.table()->hasFocus());
    QCOMPARE(f.selectedNames(), QStringList(u"beta"_s));
}

void MainWindowTest::paneKeysCycle()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    auto *details = f.child<DetailPane>(u"detailPane"_s);
    const QList<QWidget *> panes { f.tree(), f.filter(), f.table(), details,
                                   f.child<QWidget>(u"statusBar"_s) };
    const auto hasFocus = [](const QWidget *pane) {
        const QWidget *focus = QApplication::focusWidget();
        return focus == pane || pane->isAncestorOf(focus);
    };
    QVERIFY(f.click(u"alpha"_s)); // so that there is something to go to in the details
    f.tree()->setFocus();
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QTest::keyClick(f.window.get(), Qt::Key_F6);
        QVERIFY2(hasFocus(panes.at(step % panes.size())), qPrintable(QString::number(step)));
    }
    for (qsizetype step = panes.size() - 1; step >= 0; --step) {
        QTest::keyClick(f.window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY2(hasFocus(panes.at(step)), qPrintable(QString::number(step)));
    }
}

void MainWindowTest::paneKeysLeaveOutWhatIsHidden()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.action(u"toggleDetailsAction"_s)->trigger();
    QVERIFY(!f.child<QWidget>(u"detailPane"_s)->isVisible());
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_F6);
    QVERIFY(f.child<QWidget>(u"statusBar"_s)->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(f.table(), Qt::Key_F6);
    QVERIFY(f.tree()->hasFocus());
}

void MainWindowTest::filterNarrowsAndSaysSo()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const auto *label = f.child<QLabel>(u"matchLabel"_s);
    QVERIFY(label->text().contains(u'6'));
    QTest::keyClicks(f.filter(), u"acme"_s);
    QCOMPARE(f.names(), (QStringList { u"alpha"_s, u"beta"_s, u"gamma"_s, u"xray"_s }));
    QCOMPARE(label->text(), u"4 of 6"_s);
    QVERIFY(f.action(u"clearFilterAction"_s)->isEnabled());
    f.action(u"clearFilterAction"_s)->trigger();
    QCOMPARE(f.names().size(), 6);
    QVERIFY(!f.action(u"clearFilterAction"_s)->isEnabled());
}

void MainWindowTest::scopeNarrowsTheTable()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.p.id));
    QCOMPARE(f.names(), (QStringList { u"alpha"_s, u"beta"_s, u"delta"_s, u"gamma"_s }));
    QVERIFY(f.action(u"editProfileAction"_s)->isEnabled());
    QVERIFY(f.window->windowTitle().contains(u"First"_s));
    QVERIFY(f.clickScope(f.o2));
    QCOMPARE(f.names(), QStringList(u"delta"_s));
    QVERIFY(f.window->windowTitle().contains(u"Umbrella"_s));
    QVERIFY(f.child<QLabel>(u"matchLabel"_s)->text().contains(u'1'));
    QVERIFY(f.clickScope(EverythingScope {}));
    QCOMPARE(f.names().size(), 6);
    QVERIFY(!f.action(u"editProfileAction"_s)->isEnabled());
    QVERIFY(!f.action(u"removeProfileAction"_s)->isEnabled());
}

void MainWindowTest::scopeFollowsTheKeyboard()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.tree()->setFocus();
    QTest::keyClick(f.tree(), Qt::Key_Down);
    QCOMPARE(f.names().size(), 4);
    QTest::keyClick(f.tree(), Qt::Key_Down);
    QCOMPARE(f.names(), (QStringList { u"alpha"_s, u"beta"_s, u"gamma"_s }));
}

void MainWindowTest::filterHoldsAcrossScopes()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QTest::keyClicks(f.filter(), u"a"_s);
    QVERIFY(f.clickScope(f.o2));
    QCOMPARE(f.names(), QStringList(u"delta"_s));
    QCOMPARE(f.child<QLabel>(u"matchLabel"_s)->text(), u"1 of 1"_s);
}

void MainWindowTest::refreshKeepsSelectionScrollAndSort()
{
    WindowFixture f;
    QList<Group> many;
    for (int i = 0; i < 200; ++i)
        many.append(makeGroup(u"id%1"_s.arg(i), u"group %1"_s.arg(i)));
    f.platform.setGroups(f.o1, many);
    QVERIFY(f.openLoaded());
    QHeaderView *header = f.table()->horizontalHeader();
    const QPoint name(header->sectionViewportPosition(0) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(f.click(u"group 100"_s));
    f.table()->verticalScrollBar()->setValue(f.table()->verticalScrollBar()->maximum() / 3);
    const int scroll = f.table()->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    const QStringList order = f.names();

    for (Group &group : many)
        group.description = u"changed"_s;
    f.platform.setGroups(f.o1, many);
    f.platform.setPageSize(30);
    QVERIFY(f.refreshAll());
    QCOMPARE(f.selectedNames(), QStringList(u"group 100"_s));
    QCOMPARE(f.table()->currentIndex().data().toString(), u"group 100"_s);
    QCOMPARE(f.table()->verticalScrollBar()->value(), scroll);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(f.names(), order);
}

void MainWindowTest::selectionFollowsTheGroupWhenItsRowMoves()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    f.platform.setGroups(f.o1,
                         { makeGroup(u"b"_s, u"beta"_s), makeGroup(u"a"_s, u"zulu"_s),
                           makeGroup(u"new"_s, u"aardvark"_s) });
    QVERIFY(f.refreshAll());
    QCOMPARE(f.names().constFirst(), u"aardvark"_s);
    QCOMPARE(f.names().constLast(), u"zulu"_s);
    QCOMPARE(f.table()->selectedRefs(), QList { f.ref(f.o1, u"a"_s) });
    QTRY_COMPARE(f.child<WrapLabel>(u"detailName"_s)->text(), u"zulu"_s);
}

void MainWindowTest::selectionForgetsWhatIsGone()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QVERIFY(f.click(u"beta"_s, Qt::ControlModifier));
    f.platform.setGroups(f.o1, { makeGroup(u"b"_s, u"beta"_s) });
    QVERIFY(f.refreshAll());
    QCOMPARE(f.selectedNames(), QStringList(u"beta"_s));
    QVERIFY(!f.action(u"deleteAction"_s)->text().contains(u'2'));
}

void MainWindowTest::deletionKeepsTheIdsItWasOpenedWith()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QTest::keyClick(f.table(), Qt::Key_Delete);
    auto *dialog = f.window->findChild<DeleteDialog *>();
    QVERIFY(dialog != nullptr);

    // Meanwhile: names change, rows move, the order turns round, another group is selected.
    f.platform.setGroups(f.o1,
                         { makeGroup(u"b"_s, u"alpha"_s), makeGroup(u"a"_s, u"zulu"_s),
                           makeGroup(u"c"_s, u"gamma"_s) });
    QVERIFY(f.refreshAll());
    f.table()->sortByColumn(0, Qt::DescendingOrder);
    f.table()->selectRow(f.row(u"gamma"_s).row());
    QCOMPARE(dialog->refs(), QList { f.ref(f.o1, u"a"_s) });

    auto *button = dialog->findChild<QPushButton *>(u"deleteButton"_s);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(f.platform.groups(f.o1).size(), 2);
    QCOMPARE(f.platform.groups(f.o1).at(0).id, GroupId(u"b"_s));
    QCOMPARE(f.platform.groups(f.o1).at(1).id, GroupId(u"c"_s));
    QCOMPARE(f.platform.count(Call::Remove), 1);
}

void MainWindowTest::hiddenRowsAreNeverDeleted()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QTest::keyClicks(f.filter(), u"beta"_s);
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(f.table(), Qt::Key_Delete);
    const auto *dialog = f.window->findChild<DeleteDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->refs(), QList { f.ref(f.o1, u"b"_s) });
}

void MainWindowTest::aFilterTakesRowsOutOfTheSelection()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.table()->selectedRefs().size(), 6);
    QTest::keyClicks(f.filter(), u"beta"_s);
    QVERIFY(!f.action(u"deleteAction"_s)->text().contains(u'6'));
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_Delete);
    const auto *dialog = f.window->findChild<DeleteDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->refs(), QList { f.ref(f.o1, u"b"_s) });
}

void MainWindowTest::copyingRowsAndIds()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QVERIFY(f.click(u"beta"_s, Qt::ControlModifier));
    QTest::keyClick(f.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith(u"alpha\t"_s));
    QVERIFY(lines.at(2).startsWith(u"beta\t"_s));
    QTest::keyClick(f.table(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"a\nb"_s);
}

void MainWindowTest::openingARowShowsItsDetails()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    auto *details = f.child<DetailPane>(u"detailPane"_s);
    f.action(u"toggleDetailsAction"_s)->setChecked(false);
    QVERIFY(!details->isVisible());
    QVERIFY(f.click(u"gamma"_s));
    QTest::keyClick(f.table(), Qt::Key_Return);
    QVERIFY(details->isVisible());
    QCOMPARE(details->shown(), std::optional(f.ref(f.o1, u"c"_s)));
    const QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus == details || details->isAncestorOf(focus));
}

void MainWindowTest::theWindowIsRememberedAsItWasLeft()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.window->resize(f.window->minimumSizeHint().width(), 520);
    const QSize size = f.window->size();
    QHeaderView *header = f.table()->horizontalHeader();
    const int platform = static_cast<int>(Column::Platform);
    const int created = static_cast<int>(Column::Created);
    header->resizeSection(platform, 131);
    f.table()->setColumnHidden(static_cast<int>(Column::State), true);
    f.table()->setColumnHidden(created, false);
    f.table()->sortByColumn(created, Qt::DescendingOrder);
    f.action(u"toggleDetailsAction"_s)->setChecked(false);
    f.close();

    QVERIFY(f.open());
    QCOMPARE(f.window->size(), size);
    QCOMPARE(size.height(), 520);
    header = f.table()->horizontalHeader();
    QCOMPARE(header->sectionSize(platform), 131);
    QVERIFY(f.table()->isColumnHidden(static_cast<int>(Column::State)));
    QVERIFY(!f.table()->isColumnHidden(created));
    QCOMPARE(header->sortIndicatorSection(), created);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(!f.action(u"toggleDetailsAction"_s)->isChecked());
    QVERIFY(!f.child<QWidget>(u"detailPane"_s)->isVisible());

    f.action(u"resetColumnsAction"_s)->trigger();
    QVERIFY(header->sectionSize(platform) != 131);
    QVERIFY(!f.table()->isColumnHidden(static_cast<int>(Column::State)));
    QVERIFY(f.table()->isColumnHidden(created));
}

void MainWindowTest::brokenSettingsGiveAnOrdinaryWindow()
{
    WindowFixture f;
    for (const auto *key : { "window/geometry", "window/splitter", "table/columns" })
        f.settings.setValue(QLatin1String(key), QByteArray("not a layout"));
    f.settings.setValue(u"window/details"_s, u"perhaps"_s);
    QVERIFY(f.openLoaded());
    QVERIFY(f.window->width() > 300);
    QVERIFY(!f.table()->isColumnHidden(static_cast<int>(Column::Platform)));
    QVERIFY(f.table()->columnWidth(0) > 0);
    QCOMPARE(f.names().size(), 6);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
