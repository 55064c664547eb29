#include "detailpane.h"
#include "editingfixture.h"
#include "resources.h"
#include "scopetreemodel.h"
#include "waitfor.h"

#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;

/// A window that comes back with what it showed.
class ViewRestorerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void everythingComesBack();
    void itIsToldThatSomethingChanged();
    void aWindowOffEveryScreenIsBroughtBack();
    void scopesThatAreGoneBecomeEverything_data();
    void scopesThatAreGoneBecomeEverything();
    void groupsThatAreGoneAreLeftOut();
    void whatIsNotThereYetIsWaitedFor();
    void whatAPersonChoseMeanwhileStays();
    void nothingMoreIsAskedThanAtAnyStart();
    void theDetailsAreReadWhenSomebodyLooks();
    void anEditorIsReadWhenItComesToTheFront();
    void draftsOfReopenedEditorsAreNotOffered();
    void theDraftOfAGroupThatIsGoneIsOffered();

private:
    /// Opens the window like \a state and reads every list.
    static bool reopen(WindowFixture &f, const WindowState &state)
    {
        if (!f.open())
            return false;
        f.window->restore(state);
        return f.refreshAll();
    }
    static Scope scope(const WindowFixture &f)
    {
        return f.tree()->currentIndex().data(ScopeTreeModel::ScopeRole).value<Scope>();
    }
};

void ViewRestorerTest::everythingComesBack()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    f.window->resize(f.window->width() + 11, 530);
    QVERIFY(f.clickScope(f.o1));
    QVERIFY(f.edit(u"beta"_s) != nullptr);
    f.pane()->setCurrentIndex(0);
    QTest::keyClicks(f.filter(), u"a"_s);
    QVERIFY(f.click(u"gamma"_s));
    f.table()->sortByColumn(0, Qt::DescendingOrder);
    auto *tabs = f.child<QTabWidget>(u"detailTabs"_s);
    QTRY_VERIFY(tabs->count() > 3);
    tabs->setCurrentIndex(tabs->count() - 1);
    const WindowState state = f.window->state();
    QCOMPARE(state.detailTab, u"json"_s);
    QCOMPARE(state.editors, QList { f.ref(f.o1, u"b"_s) });
    QVERIFY(!state.shownEditor);
    const QSize size = f.window->size();
    const QStringList names = f.names();
    QCOMPARE(names.constFirst(), u"gamma"_s);
    f.settings.clear(); // what every new window begins with
    f.window.reset();

    QVERIFY(reopen(f, state));
    QCOMPARE(f.window->size(), size);
    QCOMPARE(scope(f), Scope(f.o1));
    QCOMPARE(f.filter()->text(), u"a"_s);
    QTRY_COMPARE(f.selectedNames(), QStringList(u"gamma"_s));
    QCOMPARE(f.names(), names);
    tabs = f.child<QTabWidget>(u"detailTabs"_s);
    QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
    QCOMPARE(f.pane()->count(), 2);
    QVERIFY(f.shown() == nullptr);
    WindowState again = f.window->state();
    again.geometry = state.geometry; // it holds more than the place
    QCOMPARE(again.editors, state.editors);
    again.splitter = state.splitter; // in so small a window a pane asks for more than it had
    QCOMPARE(again.columns.toHex(), state.columns.toHex());
    QCOMPARE(again.docks.toHex(), state.docks.toHex());
    QVERIFY(again == state);
}

void ViewRestorerTest::itIsToldThatSomethingChanged()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QSignalSpy changes(f.window.get(), &MainWindow::stateChanged);
    const auto tells = [&changes](const auto &act) {
        changes.clear();
        act();
        return waitUntil([&changes] { return !changes.isEmpty(); });
    };
    QVERIFY(tells([&] { f.clickScope(f.o1); }));
    QVERIFY(tells([&] { QTest::keyClicks(f.filter(), u"b"_s); }));
    QVERIFY(tells([&] { f.click(u"beta"_s); }));
    QVERIFY(tells([&] { f.action(u"editAction"_s)->trigger(); }));
    QVERIFY(tells([&] { f.action(u"toggleDetailsAction"_s)->toggle(); }));
    QVERIFY(tells([&] { f.table()->horizontalHeader()->resizeSection(1, 99); }));
    QVERIFY(tells([&] { f.table()->sortByColumn(1, Qt::DescendingOrder); }));
    QVERIFY(tells([&] { f.window->resize(f.window->width(), f.window->height() + 7); }));
    QVERIFY(tells([&] { f.action(u"journalAction"_s)->trigger(); }));
}

void ViewRestorerTest::aWindowOffEveryScreenIsBroughtBack()
{
    WindowFixture f;
    QVERIFY(f.open());
    f.window->resize(600, 400);
    f.window->move(20'000, 9'000);
    QTRY_COMPARE(f.window->pos(), QPoint(20'000, 9'000));
    const WindowState state = f.window->state();
    f.window.reset();
    QVERIFY(f.open());
    f.window->restore(state);
    const QRect screen = f.window->screen()->availableGeometry();
    QTRY_VERIFY(screen.contains(f.window->geometry().center()));
}

void ViewRestorerTest::scopesThatAreGoneBecomeEverything_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("folder") << 0;
    QTest::newRow("profile") << 1;
    QTest::newRow("organization") << 2;
    QTest::newRow("organization of a profile that is gone") << 3;
}

void ViewRestorerTest::scopesThatAreGoneBecomeEverything()
{
    QFETCH(const int, which);
    WindowFixture f;
    const ProfileId stranger(u"stranger"_s);
    const QList<Scope> scopes { FolderScope { u"Old"_s }, stranger,
                                SourceRef { f.p.id, OrganizationId(u"left"_s) },
                                SourceRef { stranger, OrganizationId(u"o1"_s) } };
    WindowState state;
    state.scope = scopes.at(which);
    QVERIFY(reopen(f, state));
    QCOMPARE(scope(f), Scope(EverythingScope {}));
    QCOMPARE(f.names().size(), 6);
    QVERIFY(f.headlines().isEmpty());
    QCOMPARE(f.window->state().scope, Scope(EverythingScope {}));
}

void ViewRestorerTest::groupsThatAreGoneAreLeftOut()
{
    EditingFixture f;
    WindowState state;
    state.selected = f.ref(f.o1, u"left"_s);
    state.editors = { f.ref(f.o1, u"left"_s),
                      f.ref(f.o1, u"b"_s),
                      { ProfileId(u"stranger"_s), f.o1.organization, GroupId(u"b"_s) } };
    state.shownEditor = state.selected;
    QVERIFY(reopen(f, state));
    QCOMPARE(f.selectedNames(), QStringList());
    QVERIFY(f.headlines().isEmpty());
    QCOMPARE(f.window->state().editors, QList { f.ref(f.o1, u"b"_s) });
    QVERIFY(!f.window->state().shownEditor);
    QVERIFY(f.shown() == nullptr);
}

// A platform that does not answer today must not cost what one had open.
void ViewRestorerTest::whatIsNotThereYetIsWaitedFor()
{
    EditingFixture f;
    WindowState state;
    state.scope = f.o1;
    state.selected = f.ref(f.o1, u"b"_s);
    state.editors = { f.ref(f.o1, u"c"_s) };
    CloudError away;
    away.kind = CloudError::Kind::ConnectionLost;
    f.platform.failNext(Call::Organizations, away);
    f.platform.failNext(Call::Organizations, away);
    f.platform.failNext(Call::Organizations, away);
    QVERIFY(reopen(f, state));
    QVERIFY(f.names().isEmpty());
    const WindowState waiting = f.window->state();
    QCOMPARE(waiting.scope, state.scope);
    QVERIFY(waiting.selected == state.selected);
    QCOMPARE(waiting.editors, state.editors);

    QVERIFY(f.refreshAll());
    QCOMPARE(scope(f), state.scope);
    QTRY_COMPARE(f.selectedNames(), QStringList(u"beta"_s));
    QCOMPARE(f.pane()->editors().size(), 1);
}

void ViewRestorerTest::whatAPersonChoseMeanwhileStays()
{
    WindowFixture f;
    WindowState state;
    state.scope = f.o1;
    state.selected = f.ref(f.o1, u"b"_s);
    QVERIFY(f.open());
    f.window->restore(state);
    QVERIFY(f.clickScope(f.q.id));
    QVERIFY(f.refreshAll());
    QCOMPARE(scope(f), Scope(f.q.id));
    QCOMPARE(f.selectedNames(), QStringList());
    QCOMPARE(f.window->state().scope, Scope(f.q.id));
}

void ViewRestorerTest::nothingMoreIsAskedThanAtAnyStart()
{
    WindowFixture plain;
    QVERIFY(plain.openLoaded());
    const qsizetype usual = plain.platform.requests().size();

    WindowFixture f;
    WindowState state;
    state.scope = f.o1;
    state.filter = u"a"_s;
    state.selected = f.ref(f.o1, u"b"_s);
    state.editors = { f.ref(f.o1, u"a"_s), f.ref(f.o2, u"d"_s) };
    state.detailTab = u"list-1"_s;
    QVERIFY(reopen(f, state));
    QCOMPARE(f.selectedNames(), QStringList(u"beta"_s));
    // Whoever selects something now is served later than the one before.
    QVERIFY(plain.click(u"beta"_s));
    QTRY_COMPARE(plain.platform.count(Call::Retrieve), 1);
    QCOMPARE(f.platform.requests().size(), usual);
}

void ViewRestorerTest::theDetailsAreReadWhenSomebodyLooks()
{
    WindowFixture f;
    WindowState state;
    state.selected = f.ref(f.o1, u"b"_s);
    QVERIFY(reopen(f, state));
    QCOMPARE(f.platform.count(Call::Retrieve), 0);
    QTest::keyClick(f.window.get(), Qt::Key_F6); // into the table, …
    f.child<DetailPane>(u"detailPane"_s)->setFocus(); // … and on
    QTRY_COMPARE(f.platform.count(Call::Retrieve), 1);
}

void ViewRestorerTest::anEditorIsReadWhenItComesToTheFront()
{
    EditingFixture f;
    WindowState state;
    state.editors = { f.ref(f.o1, u"a"_s), f.ref(f.o1, u"b"_s) };
    QVERIFY(reopen(f, state));
    QCOMPARE(f.pane()->count(), 3);
    QCOMPARE(f.platform.count(Call::Open), 0);
    f.pane()->setCurrentIndex(2);
    QTRY_VERIFY(f.shown() != nullptr && f.shown()->isLoaded());
    QCOMPARE(f.platform.count(Call::Open), 1);
    f.pane()->setCurrentIndex(0);
    f.pane()->setCurrentIndex(2);
    QCOMPARE(f.platform.count(Call::Open), 1);
    f.window.reset();

    state.shownEditor = f.ref(f.o1, u"a"_s);
    QVERIFY(reopen(f, state));
    QTRY_VERIFY(f.shown() != nullptr && f.shown()->isLoaded());
    QCOMPARE(f.pane()->currentIndex(), 1);
    QVERIFY(f.tab().contains("alpha"_L1));
}

void ViewRestorerTest::draftsOfReopenedEditorsAreNotOffered()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    const WindowState state = f.window->state();
    QCOMPARE(state.shownEditor, std::optional(f.ref(f.o1, u"b"_s)));
    f.window.reset(); // as a crash would, a moment later
    QCOMPARE(f.drafts.drafts().size(), 1);

    QVERIFY(f.open());
    QCOMPARE(f.headlines().size(), 1); // without a state the draft is offered
    f.window.reset();
    QVERIFY(f.open());
    f.window->restore(state);
    QVERIFY(f.refreshAll());
    QTRY_VERIFY(f.shown() != nullptr && f.shown()->isLoaded());
    QCOMPARE(f.shown()->findChild<QPlainTextEdit *>(u"descriptionEdit"_s)->toPlainText(),
             u"typed"_s);
}

void ViewRestorerTest::theDraftOfAGroupThatIsGoneIsOffered()
{
    EditingFixture f;
    EditDraft draft;
    draft.ref = f.ref(f.o1, u"left"_s);
    draft.groupName = u"Left"_s;
    draft.wanted.name = u"typed"_s;
    draft.saved = QDateTime::currentDateTimeUtc();
    QVERIFY(f.drafts.save(draft));
    WindowState state;
    state.editors = { draft.ref };
    QVERIFY(reopen(f, state));
    QTRY_COMPARE(f.headlines().size(), 1);
    QVERIFY(f.pane()->editors().isEmpty());
}

QTEST_MAIN(ViewRestorerTest)
#include "tst_viewrestorer.moc"
