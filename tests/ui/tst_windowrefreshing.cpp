#include "dialogchecks.h"
#include "freshness.h"
#include "loadprogress.h"
#include "refreshkeeper.h"
#include "resources.h"
#include "waitfor.h"
#include "windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QToolButton>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakePlatform::Call;

/// What a person sees of lists that arrive, are stopped, and grow old.
class WindowRefreshingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void cleanup() { QLocale::setDefault(m_locale); }
    void itSaysHowManyAreThere();
    void aFilterSaysMoreIsToCome();
    void aRefreshHasNothingToCount();
    void numbersAreWrittenAsPeopleDo();
    void theButtonStops();
    void escapeInTheTableStops();
    void escapeMeansTheFilterFirst();
    void onlyTheScopeIsSpokenOf();
    void nothingArrived();
    void stoppedIsSaidInWords_data();
    void stoppedIsSaidInWords();
    void itSaysHowOldItIs_data();
    void itSaysHowOldItIs();
    void theTextHoldsUntilItChanges();
    void theExactTimesAreInTheToolTip();
    void itRefreshesByItself();
    void itKeepsOutOfTheWay();
    void itFollowsThePreferences();

private:
    static QLabel *label(const WindowFixture &f, const QString &name)
    {
        return f.child<QLabel>(name);
    }
    /// Shows the first group of \a source while the others are under way.
    [[nodiscard]] static bool beginSlowly(WindowFixture &f, const SourceRef &source)
    {
        f.platform.setPageSize(1);
        f.platform.holdLists(source);
        if (!f.open())
            return false;
        f.workspace->refresh(EverythingScope {});
        return waitUntil([&f] { return f.platform.release(Call::List); }) && waitUntil([&] {
                   return !f.platform.held().isEmpty() && !f.workspace->isLoading(f.o2)
                       && !f.workspace->isLoading(f.q.id) && !f.workspace->isLoading(f.r.id);
               });
    }
    [[nodiscard]] static int asked(const WindowFixture &f)
    {
        return f.platform.count(Call::Organizations);
    }

    const QLocale m_locale;
};

void WindowRefreshingTest::itSaysHowManyAreThere()
{
    WindowFixture f;
    QVERIFY(beginSlowly(f, f.o1));
    QTRY_COMPARE(label(f, u"matchLabel"_s)->text(), u"4 loaded, more…"_s);
    QCOMPARE(label(f, u"taskLabel"_s)->text(), u"4 loaded, more…"_s);
    QVERIFY(label(f, u"taskLabel"_s)->isVisible());
    QVERIFY(f.child<QWidget>(u"loadProgress"_s)->isVisible());
    QVERIFY(f.child<QWidget>(u"stopButton"_s)->isVisible());
    QVERIFY(!f.child<QWidget>(u"restButton"_s)->isVisible());
    QVERIFY(f.platform.release(Call::List));
    QTRY_COMPARE(label(f, u"matchLabel"_s)->text(), u"5 loaded, more…"_s);
    QTRY_COMPARE(f.names().size(), 5);
    f.platform.releaseAll();
    QVERIFY(f.settle());
    QTRY_VERIFY(label(f, u"matchLabel"_s)->text().startsWith(u"6 group"_s));
    QVERIFY(!label(f, u"taskLabel"_s)->isVisible());
    QVERIFY(!f.child<QWidget>(u"stopButton"_s)->isVisible());
    QVERIFY(!f.action(u"stopLoadingAction"_s)->isEnabled());
}

void WindowRefreshingTest::aFilterSaysMoreIsToCome()
{
    WindowFixture f;
    QVERIFY(beginSlowly(f, f.o1));
    QTest::keyClicks(f.filter(), u"alpha"_s);
    QTRY_COMPARE(label(f, u"matchLabel"_s)->text(), u"1 of 4, more…"_s);
    f.platform.releaseAll();
    QVERIFY(f.settle());
    QTRY_COMPARE(label(f, u"matchLabel"_s)->text(), u"1 of 6"_s);
}

void WindowRefreshingTest::aRefreshHasNothingToCount()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.platform.hold();
    f.workspace->refresh(EverythingScope {});
    QTRY_COMPARE(label(f, u"taskLabel"_s)->text(), u"Loading"_s);
    QVERIFY(label(f, u"matchLabel"_s)->text().startsWith(u"6 group"_s));
    f.platform.releaseAll();
    QVERIFY(f.settle());
}

void WindowRefreshingTest::numbersAreWrittenAsPeopleDo()
{
    LoadProgress progress { .loaded = 1200, .isLoading = true, .isFirst = true };
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(moreToCome(progress), u"1.200 loaded, more…"_s);
    progress = { .loaded = 1200, .isStopped = true, .isPartial = true };
    QCOMPARE(stoppedText(progress), u"Stopped: 1.200 loaded, not all"_s);
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(stoppedText(progress), u"Stopped: 1,200 loaded, not all"_s);
}

void WindowRefreshingTest::theButtonStops()
{
    WindowFixture f;
    QVERIFY(beginSlowly(f, f.o1));
    auto *stop = f.child<QToolButton>(u"stopButton"_s);
    QTRY_VERIFY(stop->isVisible());
    QCOMPARE(stop->text(), u"Stop"_s);
    QCOMPARE(unnamedFields(*f.window), QStringList());
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(f.workspace->source(f.o1)->status.state, LoadState::Stopped);
    QTRY_COMPARE(label(f, u"taskLabel"_s)->text(), u"Stopped: 4 loaded, not all"_s);
    QVERIFY(!stop->isVisible());
    QVERIFY(!f.child<QWidget>(u"loadProgress"_s)->isVisible());
    QCOMPARE(f.headlines(), QStringList()); // it is no trouble
    QVERIFY(label(f, u"matchLabel"_s)->text().startsWith(u"4 group"_s));
    f.platform.releaseAll();

    auto *rest = f.child<QToolButton>(u"restButton"_s);
    QVERIFY(rest->isVisible());
    QVERIFY(f.action(u"loadRestAction"_s)->isEnabled());
    QTest::mouseClick(rest, Qt::LeftButton);
    QVERIFY(f.settle());
    QTRY_VERIFY(!rest->isVisible());
    QCOMPARE(f.names().size(), 6);
    QVERIFY(!f.action(u"loadRestAction"_s)->isVisible());
}

void WindowRefreshingTest::escapeInTheTableStops()
{
    WindowFixture f;
    QVERIFY(beginSlowly(f, f.o1));
    QTRY_VERIFY(f.table()->isVisible());
    f.tree()->setFocus();
    QTest::keyClick(f.tree(), Qt::Key_Escape);
    QVERIFY(f.workspace->isLoading());
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_Escape);
    QVERIFY(!f.workspace->isLoading());
    QCOMPARE(f.workspace->source(f.o1)->status.state, LoadState::Stopped);
    f.platform.releaseAll();
}

void WindowRefreshingTest::escapeMeansTheFilterFirst()
{
    WindowFixture f;
    QVERIFY(beginSlowly(f, f.o1));
    QTRY_VERIFY(f.table()->isVisible());
    f.filter()->setText(u"alpha"_s);
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_Escape);
    QVERIFY(f.workspace->isLoading());
    f.filter()->clear();
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_Escape);
    QVERIFY(!f.workspace->isLoading());
    f.platform.releaseAll();
}

void WindowRefreshingTest::onlyTheScopeIsSpokenOf()
{
    WindowFixture f;
    QVERIFY(beginSlowly(f, f.o1));
    QVERIFY(f.clickScope(f.q.id));
    QTRY_VERIFY(label(f, u"matchLabel"_s)->text().startsWith(u"1 group"_s));
    QCOMPARE(label(f, u"taskLabel"_s)->text(), u"Loading"_s);
    QVERIFY(!f.child<QWidget>(u"stopButton"_s)->isVisible());
    QVERIFY(!f.action(u"stopLoadingAction"_s)->isEnabled());
    QVERIFY(f.clickScope(f.o1));
    QTRY_COMPARE(label(f, u"matchLabel"_s)->text(), u"1 loaded, more…"_s);
    QVERIFY(f.action(u"stopLoadingAction"_s)->isEnabled());
    f.action(u"stopLoadingAction"_s)->trigger();
    QTRY_COMPARE(label(f, u"taskLabel"_s)->text(), u"Stopped: 1 loaded, not all"_s);
    QVERIFY(f.clickScope(f.q.id));
    QTRY_VERIFY(!label(f, u"taskLabel"_s)->isVisible());
    f.platform.releaseAll();
}

void WindowRefreshingTest::nothingArrived()
{
    WindowFixture f;
    QVERIFY(f.open());
    f.platform.hold();
    f.workspace->refresh(EverythingScope {});
    QTRY_VERIFY(f.child<QWidget>(u"skeleton"_s)->isVisible());
    f.action(u"stopLoadingAction"_s)->trigger();
    const QWidget *area = f.table()->parentWidget()->parentWidget();
    auto *sentence = area->findChild<QLabel *>(u"emptySentence"_s);
    QVERIFY(sentence != nullptr);
    QTRY_VERIFY(sentence->isVisible());
    QVERIFY2(sentence->text().contains(u"stopped"_s), qPrintable(sentence->text()));
    QCOMPARE(label(f, u"taskLabel"_s)->text(), u"Stopped before anything was loaded"_s);
    f.platform.releaseAll();
    QTest::mouseClick(area->findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
    QVERIFY(f.settle());
    QTRY_COMPARE(f.names().size(), 6);
}

void WindowRefreshingTest::stoppedIsSaidInWords_data()
{
    QTest::addColumn<int>("loaded");
    QTest::addColumn<bool>("stopped");
    QTest::addColumn<bool>("partial");
    QTest::addColumn<QString>("words");
    QTest::newRow("not stopped") << 12 << false << false << QString();
    QTest::newRow("first time") << 12 << true << true << u"Stopped: 12 loaded, not all"_s;
    QTest::newRow("nothing yet") << 0 << true << false << u"Stopped before anything was loaded"_s;
    QTest::newRow("a refresh") << 12 << true << false
                               << u"Stopped before everything was refreshed"_s;
}

void WindowRefreshingTest::stoppedIsSaidInWords()
{
    QFETCH(const int, loaded);
    QFETCH(const bool, stopped);
    QFETCH(const bool, partial);
    QFETCH(const QString, words);
    QCOMPARE(stoppedText({ .loaded = loaded, .isStopped = stopped, .isPartial = partial }), words);
}

void WindowRefreshingTest::itSaysHowOldItIs_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << 0 << u"Updated just now"_s;
    QTest::newRow("9 s") << 9 << u"Updated just now"_s;
    QTest::newRow("10 s") << 10 << u"Updated 10 s ago"_s;
    QTest::newRow("12 s") << 12 << u"Updated 10 s ago"_s;
    QTest::newRow("59 s") << 59 << u"Updated 50 s ago"_s;
    QTest::newRow("60 s") << 60 << u"Updated 1 min ago"_s;
    QTest::newRow("59 min") << 3599 << u"Updated 59 min ago"_s;
    QTest::newRow("2 h") << 7300 << u"Updated 2 h ago"_s;
    QTest::newRow("a clock that was put back") << -30 << u"Updated just now"_s;
}

void WindowRefreshingTest::itSaysHowOldItIs()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, words);
    const QDateTime updated = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    QCOMPARE(updatedText(updated, updated.addSecs(seconds)), words);
}

void WindowRefreshingTest::theTextHoldsUntilItChanges()
{
    const QDateTime updated = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    QDateTime now = updated;
    QStringList texts;
    while (updated.secsTo(now) < 3 * 3600) {
        const QString text = updatedText(updated, now);
        QVERIFY2(!texts.contains(text), qPrintable(text)); // no tick was for nothing
        texts.append(text);
        const std::chrono::milliseconds left = untilUpdatedTextChanges(updated, now);
        QVERIFY(left > 0ms);
        QCOMPARE(updatedText(updated, now.addMSecs(left.count() - 1)), text);
        now = now.addMSecs(left.count());
    }
    QCOMPARE(texts.size(), 6 + 59 + 2);
}

void WindowRefreshingTest::theExactTimesAreInTheToolTip()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const auto *updated = label(f, u"updatedLabel"_s);
    QCOMPARE(updated->text(), u"Updated just now"_s);
    for (const QString &line : { u"First · Acme: "_s, u"Second · acme-db: "_s, u"UTC"_s })
        QVERIFY2(updated->toolTip().contains(line), qPrintable(updated->toolTip()));
    QVERIFY(f.clickScope(f.q.id));
    QVERIFY(!updated->toolTip().contains(u"Acme: "_s));
    QList<Source> many(30, *f.workspace->source(f.o1));
    many.first().status.updated.reset();
    const QString all = exactUpdates(many);
    QVERIFY(all.startsWith(u"First · Acme: never complete\n"_s));
    QVERIFY2(all.endsWith(u"… and 10 more"_s), qPrintable(all));
}

void WindowRefreshingTest::itRefreshesByItself()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"beta"_s));
    QStringList tasks;
    connect(f.workspace.get(), &Workspace::statusChanged, this, [&] {
        if (label(f, u"taskLabel"_s)->isVisible())
            tasks.append(label(f, u"taskLabel"_s)->text());
    });
    f.platform.setGroups(f.o1,
                         { makeGroup(u"a"_s, u"zeta"_s), makeGroup(u"b"_s, u"beta"_s),
                           makeGroup(u"c"_s, u"gamma"_s) });
    RefreshKeeper keeper(*f.workspace, f.preferences, f.window.get(), 1ms);
    QTRY_VERIFY(f.names().contains(u"zeta"_s));
    QCOMPARE(f.selectedNames(), QStringList(u"beta"_s));
    QCOMPARE(tasks, QStringList());
    keeper.end();
    QTRY_VERIFY(!f.workspace->isRefreshing(f.p.id) && !f.workspace->isRefreshing(f.q.id)
                && !f.workspace->isRefreshing(f.r.id));
}

void WindowRefreshingTest::itKeepsOutOfTheWay()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    RefreshKeeper &keeper = f.window->refreshing();
    QVERIFY(!keeper.isEngaged(f.p.id));
    f.action(u"newGroupAction"_s)->trigger();
    auto *dialog = f.window->findChild<QDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(keeper.isEngaged(f.p.id));
    dialog->reject();
    QTRY_VERIFY(!keeper.isEngaged(f.p.id));
    // What is in flight about a group is about its profile.
    f.platform.hold();
    Answer<Group> group;
    f.workspace->retrieve(f.ref(f.o1, u"a"_s), f.window.get(), group.callback());
    QVERIFY(keeper.isEngaged(f.p.id));
    QVERIFY(!keeper.isEngaged(f.q.id));
    f.platform.releaseAll();
    QVERIFY(group.wait());
    QVERIFY(!keeper.isEngaged(f.p.id));
    keeper.setOccupied([] { return true; });
    QVERIFY(keeper.isEngaged(f.q.id));
}

void WindowRefreshingTest::itFollowsThePreferences()
{
    WindowFixture f;
    f.preferences.choose({ .refreshMinutes = 0 });
    QVERIFY(f.openLoaded());
    const int before = asked(f);
    RefreshKeeper keeper(*f.workspace, f.preferences, f.window.get(), 1ms);
    f.preferences.choose({ .refreshMinutes = 1 });
    QTRY_VERIFY(asked(f) > before + 3);
    f.preferences.choose({ .refreshMinutes = 0 });
    QTRY_VERIFY(!f.workspace->isRefreshing(f.p.id) && !f.workspace->isRefreshing(f.q.id)
                && !f.workspace->isRefreshing(f.r.id));
    const int after = asked(f);
    QVERIFY(f.refreshAll()); // only this one
    QCOMPARE(asked(f), after + 3);
}

QTEST_MAIN(WindowRefreshingTest)
#include "tst_windowrefreshing.moc"
