#include "autorefresh.h"
#include "workspacefixture.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

namespace {

constexpr RefreshPace::Timing quick { .interval = 1ms, .soon = 1ms };

QDateTime at(std::chrono::milliseconds time)
{
    return QDateTime::fromMSecsSinceEpoch(time.count(), Qt::UTC);
}

} // namespace

/// What is refreshed without being asked, and when. That something does not happen is seen by
/// something else that happened meanwhile, not by waiting.
class AutoRefreshTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenItIsDue_data();
    void whenItIsDue();
    void nothingBeforeSomebodyLooks();
    void lookingTwiceChangesNothing();
    void oneProfileAfterTheOther();
    void whatIsEngagedIsLeftAlone();
    void offMeansOff();
    void whatNeedsAPersonIsLeftAlone();
    void aProfileThatIsClosedHoldsNobodyUp();
    void nobodyIsAskedWhileNobodyLooks();

private:
    [[nodiscard]] static int asked(const WorkspaceFixture &f, const ProfileId &profile)
    {
        const auto &all = f.platform.requests();
        return int(std::count_if(all.cbegin(), all.cend(), [&profile](const auto &request) {
            return request.call == Call::Organizations && request.source.profile == profile;
        }));
    }
    /// Waits until \a profile was refreshed a few times more.
    [[nodiscard]] static bool goesOn(const WorkspaceFixture &f, const ProfileId &profile)
    {
        const int before = asked(f, profile);
        return waitUntil([&] { return asked(f, profile) >= before + 3; });
    }
};

void AutoRefreshTest::whenItIsDue_data()
{
    using std::chrono::milliseconds;
    QTest::addColumn<qint64>("looked"); // -1: never
    QTest::addColumn<qint64>("away"); // -1: still looking
    QTest::addColumn<qint64>("last");
    QTest::addColumn<qint64>("due"); // -1: not at all
    const auto row = [](const char *name, milliseconds looked, milliseconds away, milliseconds last,
                        milliseconds due) {
        QTest::newRow(name) << qint64(looked.count()) << qint64(away.count())
                            << qint64(last.count()) << qint64(due.count());
    };
    constexpr milliseconds no(-1);
    row("an interval later", 0min, no, 10min, 15min);
    row("soon, if it is old already", 60min, no, 10min, 60min + 1s);
    row("not at once, if it is nearly old", 15min, no, 10min, 15min + 1s);
    row("rarely, while nobody looks", 0min, 10min, 10min, 30min);
    row("counted from when it was read", 0min, 20min, 10min, 30min);
    row("at the end of all patience", 0min, 10min, 50min, 70min);
    row("and then no more", 0min, 10min, 50min + 1ms, no);
    row("nobody ever looked", no, no, 10min, no);
}

void AutoRefreshTest::whenItIsDue()
{
    QFETCH(const qint64, looked);
    QFETCH(const qint64, away);
    QFETCH(const qint64, last);
    QFETCH(const qint64, due);
    RefreshPace pace({ .interval = 5min });
    if (looked >= 0)
        pace.look(at(std::chrono::milliseconds(looked)));
    if (away >= 0)
        pace.lookAway(at(std::chrono::milliseconds(away)));
    const QDateTime read = at(std::chrono::milliseconds(last));
    const std::optional<QDateTime> when = pace.due(read);
    QCOMPARE(when ? when->toMSecsSinceEpoch() : -1, due);
    pace.setInterval(0ms);
    QVERIFY(!pace.due(read));
}

void AutoRefreshTest::lookingTwiceChangesNothing()
{
    RefreshPace pace({ .interval = 5min });
    pace.lookAway(at(1min)); // nobody had looked
    QVERIFY(!pace.due(at(0min)));
    pace.look(at(1min));
    pace.look(at(30min));
    QCOMPARE(pace.due(at(0min)), at(5min));
    pace.lookAway(at(31min));
    pace.lookAway(at(99min));
    QCOMPARE(pace.due(at(60min)), at(80min));
    QVERIFY(!pace.due(at(80min)));
}

void AutoRefreshTest::nothingBeforeSomebodyLooks()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    AutoRefresh unseen(*f.workspace, quick);
    AutoRefresh witness(*f.workspace, quick);
    witness.setEngaged([&f](const ProfileId &id) { return id == f.p.id; });
    witness.look();
    QVERIFY(goesOn(f, f.q.id));
    QCOMPARE(asked(f, f.p.id), 1);
    unseen.look();
    QVERIFY(goesOn(f, f.p.id));
}

void AutoRefreshTest::oneProfileAfterTheOther()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    QTRY_VERIFY(f.platform.count(Call::Limits) >= 3); // what follows a refresh is over
    f.platform.hold();
    AutoRefresh refresh(*f.workspace, quick);
    refresh.look();
    QTRY_COMPARE(f.platform.held().size(), 1);
    const ProfileId first = f.platform.held().constFirst().source.profile;
    QVERIFY(f.platform.release(Call::Organizations));
    const auto lists = [&f] {
        int waiting = 0;
        for (const auto &request : f.platform.held())
            waiting += request.call == Call::List ? 1 : 0;
        return waiting;
    };
    const int expected = first == f.p.id ? 2 : 1;
    QTRY_COMPARE(lists(), expected);
    for (const auto &request : f.platform.held())
        QCOMPARE(request.source.profile, first);
    for (int list = 0; list < expected; ++list)
        QVERIFY(f.platform.release(Call::List));
    QVERIFY(waitUntil([&] {
        const auto held = f.platform.held();
        return std::any_of(held.cbegin(), held.cend(), [&first](const auto &request) {
            return request.call == Call::Organizations && request.source.profile != first;
        });
    }));
    QVERIFY(!f.workspace->isLoading());
    f.platform.releaseAll();
    QVERIFY(goesOn(f, f.p.id));
    QVERIFY(goesOn(f, f.q.id));
}

void AutoRefreshTest::whatIsEngagedIsLeftAlone()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    bool saving = true;
    AutoRefresh refresh(*f.workspace, quick);
    refresh.setEngaged([&](const ProfileId &id) { return saving && id == f.p.id; });
    refresh.look();
    QVERIFY(goesOn(f, f.q.id));
    QCOMPARE(asked(f, f.p.id), 1);
    saving = false;
    QVERIFY(goesOn(f, f.p.id));
}

void AutoRefreshTest::offMeansOff()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    AutoRefresh off(*f.workspace, quick);
    off.look();
    off.setInterval(0ms);
    AutoRefresh witness(*f.workspace, quick);
    witness.setEngaged([&f](const ProfileId &id) { return id == f.p.id; });
    witness.look();
    QVERIFY(goesOn(f, f.q.id));
    QCOMPARE(asked(f, f.p.id), 1);
    off.setInterval(1ms);
    QVERIFY(goesOn(f, f.p.id));
}

void AutoRefreshTest::whatNeedsAPersonIsLeftAlone()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.failNext(Call::Organizations, makeError(Kind::Unauthorized));
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Failed);
    const int before = asked(f, f.p.id);
    AutoRefresh refresh(*f.workspace, quick);
    refresh.look();
    QVERIFY(goesOn(f, f.q.id));
    QCOMPARE(asked(f, f.p.id), before);
    f.workspace->refresh(f.p.id);
    QVERIFY(goesOn(f, f.p.id));
}

void AutoRefreshTest::aProfileThatIsClosedHoldsNobodyUp()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.hold();
    AutoRefresh refresh(*f.workspace, quick);
    refresh.look();
    QTRY_VERIFY(f.workspace->isRefreshing(f.p.id) || f.workspace->isRefreshing(f.q.id));
    const ProfileId running = f.workspace->isRefreshing(f.p.id) ? f.p.id : f.q.id;
    const ProfileId other = running == f.p.id ? f.q.id : f.p.id;
    Answer<Done, StoreError> removed;
    f.workspace->removeProfile(running, &f.context, removed.callback());
    QVERIFY(removed.wait());
    f.platform.releaseAll();
    QVERIFY(goesOn(f, other));
}

void AutoRefreshTest::nobodyIsAskedWhileNobodyLooks()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    RefreshPace::Timing timing = quick;
    timing.patience = 0ms;
    AutoRefresh refresh(*f.workspace, timing);
    refresh.look();
    QVERIFY(goesOn(f, f.p.id));
    refresh.lookAway();
    QTRY_VERIFY(!f.workspace->isRefreshing(f.p.id) && !f.workspace->isRefreshing(f.q.id));
    const int before = asked(f, f.p.id);
    AutoRefresh witness(*f.workspace, quick);
    witness.setEngaged([&f](const ProfileId &id) { return id == f.p.id; });
    witness.look();
    QVERIFY(goesOn(f, f.q.id));
    QCOMPARE(asked(f, f.p.id), before);
    refresh.look();
    QVERIFY(goesOn(f, f.p.id));
}

QTEST_GUILESS_MAIN(AutoRefreshTest)
#include "tst_autorefresh.moc"
