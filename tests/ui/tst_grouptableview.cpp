#include "groupcell.h"
#include "grouptablemodel.h"
#include "resources.h"
#include "windowfixture.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Column = GroupTableModel::Column;

/// The table: what is copied, opened, revealed, and how its columns are arranged.
class GroupTableViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void copiesVisibleColumnsInTheirOrder();
    void copiesOneLineForEachRow();
    void opensOneGroupOnly();
    void revealsWhatIsShownOnly();
    void columnsAreChosenInAMenu();
    void aForeignLayoutIsRefused();
    void rowsGrowWithTheFont();
    void theNameTakesWhatIsLeft();
    void titlesAndUsualTextsFit();
};

void GroupTableViewTest::copiesVisibleColumnsInTheirOrder()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    auto *table = f.table();
    for (int column = 3; column < GroupTableModel::columnTotal; ++column)
        table->setColumnHidden(column, true);
    table->horizontalHeader()->moveSection(2, 0); // the organization first
    QVERIFY(f.click(u"gamma"_s));
    QVERIFY(f.click(u"alpha"_s, Qt::ControlModifier));
    QCOMPARE(table->selectionAsText(),
             u"Organization\tName\tPlatform\nAcme\talpha\tBraintrust\nAcme\tgamma\tBraintrust\n"_s);
}

void GroupTableViewTest::copiesOneLineForEachRow()
{
    WindowFixture f;
    Group group = makeGroup(u"a"_s, u"tab\tand\nline"_s);
    group.description = u"one\ntwo\tthree"_s;
    f.platform.setGroups(f.o1, { group });
    QVERIFY(f.openLoaded());
    f.table()->setColumnHidden(static_cast<int>(Column::Description), false);
    f.table()->selectRow(f.row(displayName(group.name)).row());
    const QStringList lines = f.table()->selectionAsText().split(u'\n');
    QCOMPARE(lines.size(), 3); // head, row, and the end of the last line
    QCOMPARE(lines.at(1).count(u'\t'), lines.at(0).count(u'\t'));
}

void GroupTableViewTest::opensOneGroupOnly()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QSignalSpy opened(f.table(), &GroupTableView::opened);
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
    QVERIFY(f.click(u"alpha"_s));
    QTest::keyClick(f.table(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<GroupRef>(), f.ref(f.o1, u"a"_s));
    QVERIFY(f.click(u"beta"_s, Qt::ControlModifier));
    QTest::keyClick(f.table(), Qt::Key_Enter);
    QCOMPARE(opened.count(), 1);
    QTest::mouseDClick(f.table()->viewport(), Qt::LeftButton, {},
                       f.table()->visualRect(f.row(u"beta"_s)).center());
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.at(1).at(0).value<GroupRef>(), f.ref(f.o1, u"b"_s));
}

void GroupTableViewTest::revealsWhatIsShownOnly()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o1));
    QVERIFY(f.table()->reveal(f.ref(f.o1, u"b"_s)));
    QCOMPARE(f.selectedNames(), QStringList(u"beta"_s));
    QVERIFY(!f.table()->reveal(f.ref(f.o2, u"d"_s)));
    QVERIFY(!f.table()->reveal(f.ref(f.o1, u"unheard of"_s)));
    QCOMPARE(f.selectedNames(), QStringList(u"beta"_s));
}

void GroupTableViewTest::columnsAreChosenInAMenu()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.table()->showColumnMenu(QPoint(5, 5));
    auto *menu = f.table()->findChild<QMenu *>();
    QVERIFY(menu != nullptr && menu->isVisible());
    int switched = 0;
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        QVERIFY(action->text() != "Name"_L1); // the name cannot be hidden
        if (action->text() != "Platform"_L1 && action->text() != "Description"_L1)
            continue;
        ++switched;
        action->trigger();
    }
    QCOMPARE(switched, 2);
    QVERIFY(f.table()->isColumnHidden(static_cast<int>(Column::Platform)));
    QVERIFY(!f.table()->isColumnHidden(static_cast<int>(Column::Description)));
    menu->close();
}

void GroupTableViewTest::aForeignLayoutIsRefused()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.table()->setColumnHidden(static_cast<int>(Column::Platform), true);
    f.table()->restoreLayoutState(QByteArray("not a layout"));
    QVERIFY(!f.table()->isColumnHidden(static_cast<int>(Column::Platform)));
    QVERIFY(!f.table()->isColumnHidden(static_cast<int>(Column::Name)));
}

void GroupTableViewTest::rowsGrowWithTheFont()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const int before = f.table()->rowHeight(0);
    QFont font = f.table()->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    f.table()->setFont(font);
    QVERIFY(f.table()->rowHeight(0) > before * 3 / 2);
}

void GroupTableViewTest::theNameTakesWhatIsLeft()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.window->resize(1000, 600);
    const int before = f.table()->columnWidth(0);
    f.window->resize(2400, 600);
    QTRY_VERIFY(f.table()->columnWidth(0) > before);
}

void GroupTableViewTest::titlesAndUsualTextsFit()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QFont font = f.table()->font();
    font.setStretch(QFont::Expanded); // as long words would
    f.table()->setFont(font);
    f.table()->horizontalHeader()->setFont(font);
    f.table()->resetColumns();
    for (const Column column : { Column::Platform, Column::Members, Column::State }) {
        const int section = static_cast<int>(column);
        const int width = f.table()->columnWidth(section);
        QVERIFY(width >= f.table()->horizontalHeader()->sectionSizeHint(section));
        for (const QString &text : GroupCell::samples(column))
            QVERIFY2(width > f.table()->fontMetrics().horizontalAdvance(text), qPrintable(text));
    }
    QVERIFY(GroupCell::samples(Column::Members).contains(u"8 + 1 group"_s));
    QVERIFY(GroupCell::samples(Column::Name).isEmpty());
}

QTEST_MAIN(GroupTableViewTest)
#include "tst_grouptableview.moc"
