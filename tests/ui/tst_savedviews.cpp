#include "dialogchecks.h"
#include "grouptablemodel.h"
#include "resources.h"
#include "scopetreemodel.h"
#include "scopetreeview.h"
#include "toasthost.h"
#include "views/saveviewdialog.h"
#include "windowfixture.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Column = GroupTableModel::Column;

/// Saved views, favourites and the columns of each scope, in the real window.
class SavedViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    // Views.
    void aViewIsSavedByItsAction();
    void aViewBringsEverythingBack();
    void choosingAPlaceEndsTheView();
    void changesByHandEndTheView_data();
    void changesByHandEndTheView();
    void movingThePanesLeavesTheView();
    void aNameThatIsTakenMeansThatView();
    void aViewIsRenamed();
    void aViewIsUpdatedAndThatIsUndone();
    void aViewIsDeletedAndThatIsUndone();
    void theOtherButtonChoosesNoView();
    void viewsOfAnotherWindowAppear();
    void whatCannotBeStoredIsSaid();
    void withoutAPlaceNothingIsOffered();
    void theViewComesBackWithTheWindow();
    // Favourites.
    void groupsAreStarredByKey();
    void aStarredGroupIsRevealed();
    void aScopeIsStarred();
    void aRenamedGroupStaysAFavourite();
    // Columns.
    void eachScopeHasItsColumns();
    void aScopeWithoutColumnsTakesTheWiderOnes();
    void resettingForgetsTheScopesOwn();
    void columnsFitAnotherTextSize();
    void columnsOfAnEarlierVersionAreTakenOver();
    void brokenColumnsAreTheUsualOnes();
    // The dialog.
    void theDialogFits_data() { addSurroundings(); }
    void theDialogFits();

private:
    static ScopeTreeView *tree(const WindowFixture &f)
    {
        return f.child<ScopeTreeView>(u"scopeTree"_s);
    }
    static SaveViewDialog *dialog(const WindowFixture &f)
    {
        return f.child<SaveViewDialog>(u"saveViewDialog"_s);
    }
    /// Saves what the window shows, as a person would.
    static bool save(const WindowFixture &f, const QString &name);
    static bool clickView(const WindowFixture &f, const QString &name);
    static bool clickNode(const WindowFixture &f, const QModelIndex &index);
    static QModelIndex node(const WindowFixture &f, const QString &text, ScopeTreeModel::Kind kind);
    static bool chooseInMenu(const WindowFixture &f, const QModelIndex &at, const QString &action);
    static int width(const WindowFixture &f, Column column)
    {
        return f.table()->columnWidth(static_cast<int>(column));
    }
    static bool isHidden(const WindowFixture &f, Column column)
    {
        return f.table()->isColumnHidden(static_cast<int>(column));
    }
    static void hide(const WindowFixture &f, Column column)
    {
        f.table()->setColumnHidden(static_cast<int>(column), true);
        QCoreApplication::processEvents(); // it is noticed a moment later
    }
};

bool SavedViewsTest::save(const WindowFixture &f, const QString &name)
{
    f.action(u"saveViewAction"_s)->trigger();
    SaveViewDialog *open = dialog(f);
    if (open == nullptr)
        return false;
    auto *edit = open->findChild<QLineEdit *>(u"viewNameEdit"_s);
    edit->selectAll();
    QTest::keyClicks(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
    return QTest::qWaitFor([&f] { return dialog(f) == nullptr; });
}

QModelIndex SavedViewsTest::node(const WindowFixture &f, const QString &text,
                                 ScopeTreeModel::Kind kind)
{
    const ScopeTreeModel &model = f.workspace->scopes();
    QModelIndexList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0, {});
        all.append(top);
        for (int child = 0; child < model.rowCount(top); ++child)
            all.append(model.index(child, 0, top));
    }
    for (const QModelIndex &index : std::as_const(all)) {
        if (index.data().toString() == text
            && index.data(ScopeTreeModel::KindRole).toInt() == int(kind))
            return index;
    }
    return {};
}

bool SavedViewsTest::clickNode(const WindowFixture &f, const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    f.tree()->scrollTo(index);
    QTest::mouseClick(f.tree()->viewport(), Qt::LeftButton, {},
                      f.tree()->visualRect(index).center());
    return f.tree()->currentIndex() == index;
}

bool SavedViewsTest::clickView(const WindowFixture &f, const QString &name)
{
    return clickNode(f, node(f, name, ScopeTreeModel::Kind::View));
}

bool SavedViewsTest::chooseInMenu(const WindowFixture &f, const QModelIndex &at,
                                  const QString &action)
{
    f.tree()->scrollTo(at);
    const QPoint place = f.tree()->visualRect(at).center();
    Q_EMIT f.tree()->customContextMenuRequested(place);
    auto *menu = f.tree()->findChild<QMenu *>(u"shelfMenu"_s);
    auto *chosen = menu != nullptr ? menu->findChild<QAction *>(action) : nullptr;
    if (chosen == nullptr)
        return false;
    chosen->trigger();
    menu->close();
    return QTest::qWaitFor(
        [&f] { return f.tree()->findChild<QMenu *>(u"shelfMenu"_s) == nullptr; });
}

void SavedViewsTest::aViewIsSavedByItsAction()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QCOMPARE(f.workspace->scopes().rowCount(), 4); // no title without a view
    QVERIFY(f.clickScope(f.p.id));
    QTest::keyClicks(f.filter(), u"beta"_s);
    QTest::keyClick(f.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog(f) != nullptr);
    auto *edit = f.child<QLineEdit>(u"viewNameEdit"_s);
    QCOMPARE(edit->text(), u"beta"_s); // a beginning
    QVERIFY(f.child<QLabel>(u"viewSummary"_s)->text().contains(u"First"_s));
    edit->clear();
    QVERIFY(!f.child<QPushButton>(u"saveViewButton"_s)->isEnabled());
    QTest::keyClicks(edit, u"  <b>Bees  "_s);
    f.child<QPushButton>(u"saveViewButton"_s)->click();

    QCOMPARE(f.views.shelf.views.size(), 1);
    const SavedView &saved = f.views.shelf.views.constFirst();
    QCOMPARE(saved.name, u"<b>Bees"_s);
    QCOMPARE(saved.scope, Scope(f.p.id));
    QCOMPARE(saved.query, u"beta"_s);
    QVERIFY(!saved.id.isEmpty());
    QVERIFY(saved.columns == f.table()->columnLayout());
    QCOMPARE(tree(f)->currentView(), saved.id); // it is shown already
    QCOMPARE(f.filter()->text(), u"beta"_s);
    QCOMPARE(f.names(), QStringList(u"beta"_s));
    QVERIFY(f.window->windowTitle().startsWith(u"<b>Bees"_s));
}

void SavedViewsTest::aViewBringsEverythingBack()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o1));
    QTest::keyClicks(f.filter(), u"a"_s);
    f.table()->sortByColumn(0, Qt::DescendingOrder);
    f.table()->horizontalHeader()->resizeSection(int(Column::Organization), 173);
    f.table()->horizontalHeader()->moveSection(1, 4);
    hide(f, Column::State);
    const QStringList names = f.names();
    QVERIFY(save(f, u"Mine"_s));

    QVERIFY(f.clickScope(EverythingScope {}));
    f.action(u"resetColumnsAction"_s)->trigger();
    QCOMPARE(f.names().size(), 6);
    QVERIFY(!isHidden(f, Column::State));

    QVERIFY(clickView(f, u"Mine"_s));
    QCOMPARE(tree(f)->currentScope(), Scope(f.o1));
    QCOMPARE(f.filter()->text(), u"a"_s);
    QCOMPARE(f.names(), names);
    QCOMPARE(width(f, Column::Organization), 173);
    QCOMPARE(f.table()->horizontalHeader()->visualIndex(1), 4);
    QVERIFY(isHidden(f, Column::State));
    const QModelIndex index = f.workspace->scopes().indexOf(tree(f)->currentView());
    QCOMPARE(index.data(ScopeTreeModel::CountRole).toInt(), int(names.size()));
}

void SavedViewsTest::choosingAPlaceEndsTheView()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QTest::keyClicks(f.filter(), u"beta"_s);
    QVERIFY(save(f, u"Bees"_s));
    QVERIFY(f.clickScope(f.p.id));
    QVERIFY(tree(f)->currentView().isEmpty());
    QCOMPARE(f.filter()->text(), QString()); // it was the view's
    QCOMPARE(f.names().size(), 4);
    QTest::keyClicks(f.filter(), u"gamma"_s);
    QVERIFY(f.clickScope(f.o1));
    QCOMPARE(f.filter()->text(), u"gamma"_s); // but this is the person's
}

void SavedViewsTest::changesByHandEndTheView_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : { "filter", "width", "order", "hidden", "sort", "reset" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void SavedViewsTest::changesByHandEndTheView()
{
    QFETCH(QString, what);
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.p.id));
    hide(f, Column::Location);
    QTest::keyClicks(f.filter(), u"a"_s);
    QVERIFY(save(f, u"Mine"_s));
    QVERIFY(f.clickScope(EverythingScope {}));
    QVERIFY(clickView(f, u"Mine"_s));
    QHeaderView *header = f.table()->horizontalHeader();
    if (what == "filter"_L1)
        QTest::keyClicks(f.filter(), u"l"_s);
    else if (what == "width"_L1)
        header->resizeSection(int(Column::Members), 177);
    else if (what == "order"_L1)
        header->moveSection(2, 3);
    else if (what == "hidden"_L1)
        f.table()->setColumnHidden(int(Column::State), true);
    else if (what == "sort"_L1)
        f.table()->sortByColumn(int(Column::Members), Qt::DescendingOrder);
    else
        f.action(u"resetColumnsAction"_s)->trigger();
    QTRY_VERIFY(tree(f)->currentView().isEmpty());
    QCOMPARE(f.tree()->currentIndex(), f.workspace->scopes().indexOf(f.p.id));
    // What is shown stays as it is, but for what was changed.
    QCOMPARE(f.filter()->text(), what == "filter"_L1 ? u"al"_s : u"a"_s);
    QCOMPARE(isHidden(f, Column::Location), what != "reset"_L1);
    QCOMPARE(f.views.shelf.views.size(), 1);
    QCOMPARE(f.views.shelf.views.constFirst().query, u"a"_s);
}

// The name takes what is left, which nobody has chosen.
void SavedViewsTest::movingThePanesLeavesTheView()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(save(f, u"Mine"_s));
    const int before = width(f, Column::Name);
    f.window->resize(f.window->width() + 700, f.window->height());
    QTRY_VERIFY(width(f, Column::Name) > before);
    QCoreApplication::processEvents();
    QVERIFY(!tree(f)->currentView().isEmpty());
    QVERIFY(f.refreshAll());
    QVERIFY(!tree(f)->currentView().isEmpty());
}

void SavedViewsTest::aNameThatIsTakenMeansThatView()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(save(f, u"Mine"_s));
    QTest::keyClicks(f.filter(), u"beta"_s);
    QVERIFY(tree(f)->currentView().isEmpty());
    f.action(u"saveViewAction"_s)->trigger();
    auto *hint = f.child<QLabel>(u"viewNameHint"_s);
    QCOMPARE(f.child<QLineEdit>(u"viewNameEdit"_s)->text(), u"Mine"_s); // that was shown last
    QVERIFY(hint->isVisible());
    const QString replaces = f.child<QPushButton>(u"saveViewButton"_s)->text();
    QTest::keyClicks(f.child<QLineEdit>(u"viewNameEdit"_s), u"x"_s);
    QVERIFY(!hint->isVisible());
    QVERIFY(f.child<QPushButton>(u"saveViewButton"_s)->text() != replaces);
    dialog(f)->reject();
    QTRY_VERIFY(dialog(f) == nullptr);
    const ViewId id = f.views.shelf.views.constFirst().id;
    QVERIFY(save(f, u"mine"_s));
    QCOMPARE(f.views.shelf.views.size(), 1);
    QCOMPARE(f.views.shelf.views.constFirst().id, id);
    QCOMPARE(f.views.shelf.views.constFirst().query, u"beta"_s);
    QCOMPARE(tree(f)->currentView(), id);
}

void SavedViewsTest::aViewIsRenamed()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(save(f, u"One"_s));
    QTest::keyClicks(f.filter(), u"beta"_s);
    QVERIFY(save(f, u"Two"_s));
    const QModelIndex one = node(f, u"One"_s, ScopeTreeModel::Kind::View);
    QVERIFY(chooseInMenu(f, one, u"renameViewAction"_s));
    auto *edit = f.child<QLineEdit>(u"viewNameEdit"_s);
    QCOMPARE(edit->text(), u"One"_s);
    auto *button = f.child<QPushButton>(u"saveViewButton"_s);
    QVERIFY(button->isEnabled());
    edit->setText(u"two"_s);
    QVERIFY(!button->isEnabled());
    edit->setText(u"Three"_s);
    button->click();
    QVERIFY(node(f, u"Three"_s, ScopeTreeModel::Kind::View).isValid());
    QCOMPARE(f.views.shelf.views.size(), 2);
    QVERIFY(!tree(f)->currentView().isEmpty()); // the other is shown as before
    QCOMPARE(f.filter()->text(), u"beta"_s);
}

void SavedViewsTest::aViewIsUpdatedAndThatIsUndone()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(save(f, u"Mine"_s));
    const SavedView before = f.views.shelf.views.constFirst();
    QVERIFY(f.clickScope(f.o1));
    QTest::keyClicks(f.filter(), u"beta"_s);
    QVERIFY(chooseInMenu(f, node(f, u"Mine"_s, ScopeTreeModel::Kind::View), u"updateViewAction"_s));
    const SavedView &after = f.views.shelf.views.constFirst();
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.query, u"beta"_s);
    QCOMPARE(after.scope, Scope(f.o1));
    QCOMPARE(tree(f)->currentView(), before.id);
    QCOMPARE(f.names(), QStringList(u"beta"_s));

    f.child<QPushButton>(u"toastButton"_s)->click();
    QVERIFY(f.views.shelf.views.constFirst() == before);
    QVERIFY(tree(f)->currentView().isEmpty()); // what is shown is something else
    QCOMPARE(f.filter()->text(), u"beta"_s);
}

void SavedViewsTest::aViewIsDeletedAndThatIsUndone()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(save(f, u"One"_s));
    QTest::keyClicks(f.filter(), u"beta"_s);
    QVERIFY(save(f, u"Two"_s));
    const ViewShelf before = f.views.shelf;
    QVERIFY(clickView(f, u"One"_s));
    QVERIFY(chooseInMenu(f, node(f, u"One"_s, ScopeTreeModel::Kind::View), u"deleteViewAction"_s));
    QCOMPARE(f.views.shelf.views.size(), 1);
    QVERIFY(!node(f, u"One"_s, ScopeTreeModel::Kind::View).isValid());
    QVERIFY(tree(f)->currentView().isEmpty()); // and not the next one
    QCOMPARE(f.tree()->currentIndex(), f.workspace->scopes().indexOf(EverythingScope {}));
    QCOMPARE(f.filter()->text(), QString());
    f.child<QPushButton>(u"toastButton"_s)->click();
    QVERIFY(f.views.shelf == before); // in its old place
    QVERIFY(clickView(f, u"One"_s));
}

void SavedViewsTest::theOtherButtonChoosesNoView()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(save(f, u"Mine"_s));
    QTest::keyClicks(f.filter(), u"beta"_s);
    const QModelIndex mine = node(f, u"Mine"_s, ScopeTreeModel::Kind::View);
    QTest::mouseClick(f.tree()->viewport(), Qt::RightButton, {},
                      f.tree()->visualRect(mine).center());
    QVERIFY(tree(f)->currentView().isEmpty());
    QCOMPARE(f.filter()->text(), u"beta"_s);
    const QModelIndex title = node(f, u"Saved views"_s, ScopeTreeModel::Kind::ViewSection);
    QTest::mouseClick(f.tree()->viewport(), Qt::LeftButton, {},
                      f.tree()->visualRect(title).center());
    QVERIFY(f.tree()->currentIndex() != title);
    // Nor does the keyboard stop at a title.
    QVERIFY(clickNode(f, mine));
    QTest::keyClick(f.tree(), Qt::Key_Up);
    QCOMPARE(f.tree()->currentIndex(), mine);
    QTest::keyClick(f.tree(), Qt::Key_Down);
    QCOMPARE(f.tree()->currentIndex(), f.workspace->scopes().indexOf(EverythingScope {}));
}

void SavedViewsTest::viewsOfAnotherWindowAppear()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(save(f, u"Mine"_s));
    f.views.shelf.views.append({ ViewId(u"theirs"_s), u"Theirs"_s, {}, u"x"_s, {} });
    f.views.shelf.favourites.append({ f.q.id, {}, u"Second"_s });
    QVERIFY(save(f, u"More"_s)); // what the other one stored meanwhile stays
    QCOMPARE(f.views.shelf.views.size(), 3);
    QVERIFY(node(f, u"Theirs"_s, ScopeTreeModel::Kind::View).isValid());
    QVERIFY(node(f, u"Second"_s, ScopeTreeModel::Kind::Favourite).isValid());
    QVERIFY(!tree(f)->currentView().isEmpty());
    f.views.shelf.views.clear(); // the other one deletes them all
    f.workspace->views().reload();
    QVERIFY(tree(f)->currentView().isEmpty());
    QVERIFY(f.tree()->currentIndex().isValid());
}

void SavedViewsTest::whatCannotBeStoredIsSaid()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.views.failWith(StoreError { StoreError::Kind::Io, u"disk full"_s, u"/x/views.json"_s });
    QVERIFY(save(f, u"Mine"_s));
    QCOMPARE(f.headlines().size(), 1);
    QVERIFY(!node(f, u"Mine"_s, ScopeTreeModel::Kind::View).isValid());
    f.views.failWith({});
    QVERIFY(save(f, u"Mine"_s));
    QCOMPARE(f.headlines(), QStringList());
    QVERIFY(clickView(f, u"Mine"_s));
}

void SavedViewsTest::withoutAPlaceNothingIsOffered()
{
    WindowFixture f;
    f.keepsViews = false;
    QVERIFY(f.openLoaded());
    for (const QString &name : { u"saveViewAction"_s, u"starAction"_s, u"starScopeAction"_s })
        QVERIFY(!f.action(name)->isVisible());
    QCOMPARE(f.headlines(), QStringList());
}

void SavedViewsTest::theViewComesBackWithTheWindow()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o1));
    QTest::keyClicks(f.filter(), u"beta"_s);
    hide(f, Column::State);
    QVERIFY(save(f, u"Mine"_s));
    f.action(u"resetColumnsAction"_s)->trigger();
    QVERIFY(clickView(f, u"Mine"_s));
    const ViewId id = tree(f)->currentView();
    const WindowState state = f.window->state();
    QCOMPARE(state.view, id);
    f.close();

    QVERIFY(f.open());
    f.window->restore(state);
    QCOMPARE(f.window->state().view, id); // even while it is waited for
    QVERIFY(f.refreshAll());
    QTRY_COMPARE(tree(f)->currentView(), id);
    QCOMPARE(f.names(), QStringList(u"beta"_s));
    QVERIFY(isHidden(f, Column::State));
    QVERIFY(f.clickScope(f.o1));
    QVERIFY(!isHidden(f, Column::State)); // they were the view's
}

void SavedViewsTest::groupsAreStarredByKey()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(!f.action(u"starAction"_s)->isEnabled());
    QVERIFY(f.click(u"alpha"_s));
    QVERIFY(f.click(u"gpu"_s, Qt::ControlModifier));
    const QString add = f.action(u"starAction"_s)->text();
    QTest::keyClick(f.table(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(f.views.shelf.favourites.size(), 2);
    QVERIFY(node(f, u"alpha"_s, ScopeTreeModel::Kind::Favourite).isValid());
    QVERIFY(f.action(u"starAction"_s)->text() != add);
    QVERIFY(f.click(u"beta"_s, Qt::ControlModifier));
    QCOMPARE(f.action(u"starAction"_s)->text(), add); // not every one is
    QTest::keyClick(f.table(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(f.views.shelf.favourites.size(), 3);
    QTest::keyClick(f.table(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(f.views.shelf.favourites.size(), 0);
    QVERIFY(!node(f, u"Favourites"_s, ScopeTreeModel::Kind::FavouriteSection).isValid());
}

void SavedViewsTest::aStarredGroupIsRevealed()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"beta"_s));
    f.action(u"starAction"_s)->trigger();
    QVERIFY(f.clickScope(f.t1));
    QTest::keyClicks(f.filter(), u"nothing like it"_s);
    QVERIFY(clickNode(f, node(f, u"beta"_s, ScopeTreeModel::Kind::Favourite)));
    QCOMPARE(f.selectedNames(), QStringList(u"beta"_s));
    QCOMPARE(tree(f)->currentScope(), Scope(f.o1));
    QCOMPARE(f.filter()->text(), QString()); // it would hide it
    QVERIFY(chooseInMenu(f, node(f, u"beta"_s, ScopeTreeModel::Kind::Favourite),
                         u"removeFavouriteAction"_s));
    QVERIFY(f.views.shelf.favourites.isEmpty());
    QCOMPARE(f.tree()->currentIndex(), f.workspace->scopes().indexOf(f.o1));
    QCOMPARE(f.selectedNames(), QStringList(u"beta"_s));
}

void SavedViewsTest::aScopeIsStarred()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(!f.action(u"starScopeAction"_s)->isEnabled()); // everything is always at hand
    QVERIFY(f.clickScope(f.o2));
    QTest::keyClick(f.tree(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.views.shelf.favourites.size(), 1);
    QCOMPARE(f.views.shelf.favourites.constFirst().scope, Scope(f.o2));
    QVERIFY(f.clickScope(EverythingScope {}));
    const QModelIndex starred = node(f, u"Umbrella"_s, ScopeTreeModel::Kind::Favourite);
    QVERIFY(clickNode(f, starred));
    QCOMPARE(f.names(), QStringList(u"delta"_s));
    QCOMPARE(starred.data(ScopeTreeModel::CountRole).toInt(), 1);
    QTest::keyClick(f.tree(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.views.shelf.favourites.isEmpty());
    QCOMPARE(f.tree()->currentIndex(), f.workspace->scopes().indexOf(f.o2));
}

void SavedViewsTest::aRenamedGroupStaysAFavourite()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    SavedViews &views = f.workspace->views();
    QVERIFY(views.addFavourites({ favouriteOf(f.ref(f.o1, u"a"_s), u"alpha"_s) }));
    QVERIFY(views.follow(f.ref(f.o1, u"a"_s), favouriteOf(f.ref(f.o1, u"a2"_s), u"omega"_s)));
    QVERIFY(node(f, u"omega"_s, ScopeTreeModel::Kind::Favourite).isValid());
    QVERIFY(!views.isFavourite(favouriteOf(f.ref(f.o1, u"a"_s), {})));
    QVERIFY(views.isFavourite(favouriteOf(f.ref(f.o1, u"a2"_s), {})));
    // Nobody's favourite is left alone.
    QVERIFY(views.follow(f.ref(f.o1, u"b"_s), favouriteOf(f.ref(f.o1, u"b2"_s), u"x"_s)));
    QCOMPARE(f.views.shelf.favourites.size(), 1);
}

void SavedViewsTest::eachScopeHasItsColumns()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o1));
    hide(f, Column::State);
    f.table()->sortByColumn(0, Qt::DescendingOrder);
    f.table()->horizontalHeader()->resizeSection(int(Column::Members), 161);
    QVERIFY(f.clickScope(f.t1));
    QVERIFY(!isHidden(f, Column::State));
    QCOMPARE(f.table()->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    hide(f, Column::Platform);
    QVERIFY(f.clickScope(f.o1));
    QVERIFY(isHidden(f, Column::State));
    QVERIFY(!isHidden(f, Column::Platform));
    QCOMPARE(width(f, Column::Members), 161);
    QCOMPARE(f.names().constFirst(), u"gamma"_s);
    // The name still takes what the others leave.
    QVERIFY(width(f, Column::Name) > 0);
    f.close();

    QVERIFY(f.openLoaded());
    QVERIFY(!isHidden(f, Column::State));
    QVERIFY(f.clickScope(f.o1));
    QVERIFY(isHidden(f, Column::State));
    QCOMPARE(width(f, Column::Members), 161);
    QVERIFY(f.clickScope(f.t1));
    QVERIFY(isHidden(f, Column::Platform));
}

void SavedViewsTest::aScopeWithoutColumnsTakesTheWiderOnes()
{
    WindowFixture f;
    f.p.folder = u"Work"_s;
    QVERIFY(f.repository.save({ f.p, f.q, f.r }));
    QVERIFY(f.openLoaded());
    hide(f, Column::State); // of everything
    QVERIFY(f.clickScope(f.o1));
    QVERIFY(isHidden(f, Column::State));
    QVERIFY(f.clickScope(FolderScope { u"Work"_s }));
    hide(f, Column::Platform);
    QVERIFY(f.clickScope(f.o1));
    QVERIFY(isHidden(f, Column::Platform)); // the folder is nearer
    QVERIFY(f.clickScope(f.p.id));
    hide(f, Column::Members);
    QVERIFY(f.clickScope(f.o2));
    QVERIFY(isHidden(f, Column::Members));
    QVERIFY(f.clickScope(f.t1)); // is in no folder
    QVERIFY(isHidden(f, Column::State));
    QVERIFY(!isHidden(f, Column::Platform));
    QVERIFY(!isHidden(f, Column::Members));
}

void SavedViewsTest::resettingForgetsTheScopesOwn()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    hide(f, Column::State);
    QVERIFY(f.clickScope(f.o1));
    hide(f, Column::Platform);
    f.action(u"resetColumnsAction"_s)->trigger();
    QVERIFY(!isHidden(f, Column::Platform));
    QVERIFY(isHidden(f, Column::State)); // as in the wider scope
    QVERIFY(f.clickScope(EverythingScope {}));
    QVERIFY(isHidden(f, Column::State));
    Q_EMIT f.table()->columnsResetRequested(); // the same in the menu of the columns
    QVERIFY(!isHidden(f, Column::State));
    QVERIFY(f.clickScope(f.o1));
    QVERIFY(!isHidden(f, Column::State));
}

void SavedViewsTest::columnsFitAnotherTextSize()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.table()->horizontalHeader()->resizeSection(int(Column::Members), 160);
    QCoreApplication::processEvents(); // it is noticed a moment later
    QVERIFY(save(f, u"Mine"_s));
    QFont large = f.table()->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    f.table()->setFont(large);
    QVERIFY(width(f, Column::Members) > 280);
    QCoreApplication::processEvents();
    QVERIFY(!tree(f)->currentView().isEmpty()); // nobody changed them by hand
}

void SavedViewsTest::columnsOfAnEarlierVersionAreTakenOver()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    hide(f, Column::State);
    const QByteArray before = f.table()->layoutState();
    f.close();
    f.settings.clear();
    f.settings.setValue(u"table/columns"_s, before);
    QVERIFY(f.openLoaded());
    QVERIFY(isHidden(f, Column::State));
    QVERIFY(!f.settings.contains(u"table/columns"_s));
    QVERIFY(f.clickScope(f.o1));
    QVERIFY(isHidden(f, Column::State));
    f.action(u"resetColumnsAction"_s)->trigger();
    QVERIFY(isHidden(f, Column::State)); // they are everything's
}

void SavedViewsTest::brokenColumnsAreTheUsualOnes()
{
    for (const char *text : { "{", "[]", R"({"everything":7})",
                              R"({"everything":{"columns":[{"name":"unheard of"}]}})" }) {
        WindowFixture f;
        f.settings.setValue(u"table/layouts"_s, QByteArray(text));
        QVERIFY(f.openLoaded());
        QVERIFY2(!isHidden(f, Column::State), text);
        QVERIFY(isHidden(f, Column::Created));
        QVERIFY(width(f, Column::Members) > 0);
    }
}

void SavedViewsTest::theDialogFits()
{
    QFETCH(bool, largeFont);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    const WithSurroundings surroundings(largeFont, longWords, rightToLeft);
    auto *dialog = new SaveViewDialog(SaveViewDialog::Purpose::Save,
                                      { u"taken"_s,
                                        { u"Scope: <b>"_s, u"Filter: members:0"_s },
                                        [](const QString &name) { return name == "taken"_L1; } });
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(unnamedFields(*dialog), QStringList());
    QCOMPARE(richTexts(*dialog), QStringList());
    QTRY_COMPARE(cutTexts(*dialog), QStringList());
    QCOMPARE(dialog->focusWidget()->objectName(), u"viewNameEdit"_s);
    dialog->close();
}

QTEST_MAIN(SavedViewsTest)
#include "tst_savedviews.moc"
