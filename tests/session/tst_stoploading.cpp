#include "workspacefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

/// Lists that arrive side by side, are given up, and are read again without anybody noticing.
class StopLoadingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlowListHoldsNobodyUp();
    void whatArrivedStays();
    void aStoppedRefreshKeepsItsDate();
    void onlyTheScopeIsStopped();
    void everythingCanBeStopped();
    void askingForOrganizationsCanBeStopped();
    void waitingForTheTokenCanBeStopped();
    void stoppingWhatIsNotLoadingDoesNothing();
    void theRestIsOnlyWhatWasStopped();
    void stoppingWhilePagesArrive();
    void stoppedOfflineComesBack();
    void theTreeSaysStopped();
    void marksGoAwayByThemselves();
    void aQuietRefreshShowsNothingButTheResult();
    void aPersonMakesAQuietRefreshVisible();
    void stoppingLeavesAQuietRefresh();
    void aQuietRefreshThatFailsIsSeen();
    void aQuietRefreshAsksNobodyForAnything();
    void aQuietRefreshLeavesWhatWaitsForAPerson();
    void whatIsWrittenMeanwhileStays();

private:
    static void fill(WorkspaceFixture &f)
    {
        f.platform.setPageSize(1);
        f.platform.setGroups(f.o1,
                             { makeGroup(u"a"_s, u"alpha"_s), makeGroup(u"b"_s, u"beta"_s),
                               makeGroup(u"c"_s, u"gamma"_s) });
    }
    /// Lets \a source arrive up to its first page, everything else wholly. False if it does not.
    [[nodiscard]] static bool beginSlowly(WorkspaceFixture &f, const SourceRef &source)
    {
        f.platform.holdLists(source);
        if (!f.workspace->load())
            return false;
        f.workspace->refresh(EverythingScope {});
        return waitUntil([&f] { return f.platform.release(Call::List); })
            && waitUntil([&] { return !f.platform.held().isEmpty(); })
            && waitUntil([&] { return !f.workspace->isLoading(f.q.id); });
    }
    [[nodiscard]] static SourceStatus status(const WorkspaceFixture &f, const SourceRef &source)
    {
        return f.workspace->source(source)->status;
    }
    /// Lets a quiet refresh of p come as far as its lists, which wait.
    [[nodiscard]] static bool beginQuietly(WorkspaceFixture &f)
    {
        f.platform.holdLists(f.o1);
        f.workspace->refreshQuietly(f.p.id);
        return waitUntil([&f] { return !f.platform.held().isEmpty(); });
    }
};

void StopLoadingTest::aSlowListHoldsNobodyUp()
{
    WorkspaceFixture f;
    fill(f);
    QVERIFY(beginSlowly(f, f.o1));
    QTRY_VERIFY(!f.workspace->isLoading(f.o2));
    QVERIFY(f.workspace->isLoading(f.o1));
    QVERIFY(f.workspace->isLoading());
    QVERIFY(f.shows(f.group(f.o1, u"a"_s)));
    QVERIFY(f.shows(f.group(f.o2, u"c"_s)));
    QVERIFY(f.shows(f.group(f.t1, u"x"_s)));
    QCOMPARE(f.treeCount(f.o1), 1);
    QVERIFY(f.platform.release(Call::List));
    QTRY_COMPARE(f.treeCount(f.o1), 2);
    f.platform.releaseAll();
    QVERIFY(f.settle());
    QCOMPARE(f.treeCount(f.p.id), 4);
}

void StopLoadingTest::whatArrivedStays()
{
    WorkspaceFixture f;
    fill(f);
    QVERIFY(beginSlowly(f, f.o1));
    QSignalSpy loading(f.workspace.get(), &Workspace::loadingChanged);
    f.workspace->stopLoading(f.o1);
    QCOMPARE(status(f, f.o1).state, LoadState::Stopped);
    QVERIFY(!status(f, f.o1).updated);
    QVERIFY(!status(f, f.o1).problem);
    QCOMPARE(status(f, f.o1).loaded, 1);
    QTRY_VERIFY(!f.workspace->isLoading());
    QCOMPARE(loading.count(), 1);
    const int asked = f.platform.count(Call::List);
    f.platform.releaseAll(); // the answer that was under way comes too late
    QVERIFY(f.shows(f.group(f.o1, u"a"_s)));
    QVERIFY(!f.shows(f.group(f.o1, u"b"_s)));
    QCOMPARE(f.platform.count(Call::List), asked);
    f.workspace->refresh(f.o1);
    QVERIFY(f.settle());
    QCOMPARE(status(f, f.o1).state, LoadState::Ready);
    QVERIFY(status(f, f.o1).updated.has_value());
    QCOMPARE(status(f, f.o1).loaded, 3);
}

void StopLoadingTest::aStoppedRefreshKeepsItsDate()
{
    WorkspaceFixture f;
    fill(f);
    QVERIFY(f.loadAndRefresh());
    const auto updated = status(f, f.o1).updated;
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"renamed"_s), makeGroup(u"d"_s, u"delta"_s) });
    f.platform.holdLists(f.o1);
    f.workspace->refresh(f.o1);
    QVERIFY(waitUntil([&f] { return f.platform.release(Call::List); }));
    QTRY_COMPARE(f.workspace->groups().row(f.group(f.o1, u"a"_s))->group.name, u"renamed"_s);
    f.workspace->stopLoading(f.o1);
    QCOMPARE(status(f, f.o1).state, LoadState::Stopped);
    QCOMPARE(status(f, f.o1).updated, updated);
    // What was not seen again may still be there.
    QVERIFY(f.shows(f.group(f.o1, u"b"_s)));
    f.platform.releaseAll();
    f.workspace->refresh(f.o1);
    QVERIFY(f.settle());
    QVERIFY(!f.shows(f.group(f.o1, u"b"_s)));
    QVERIFY(f.shows(f.group(f.o1, u"d"_s)));
}

void StopLoadingTest::onlyTheScopeIsStopped()
{
    WorkspaceFixture f;
    f.platform.holdLists(f.o1);
    f.platform.holdLists(f.o2);
    f.platform.holdLists(f.t1);
    QVERIFY(f.workspace->load().has_value());
    f.workspace->refresh(EverythingScope {});
    QTRY_COMPARE(f.platform.held().size(), 3);
    f.workspace->stopLoading(f.o1);
    QVERIFY(!f.workspace->isLoading(f.o1));
    QVERIFY(f.workspace->isLoading(f.o2));
    f.workspace->stopLoading(f.p.id);
    QVERIFY(!f.workspace->isLoading(f.p.id));
    QVERIFY(f.workspace->isLoading(f.q.id));
    f.platform.releaseAll();
    QVERIFY(f.settle());
    QCOMPARE(status(f, f.o1).state, LoadState::Stopped);
    QCOMPARE(status(f, f.o2).state, LoadState::Stopped);
    QCOMPARE(status(f, f.t1).state, LoadState::Ready);
    QCOMPARE(f.workspace->groups().rowCount(), 1);
}

void StopLoadingTest::everythingCanBeStopped()
{
    WorkspaceFixture f;
    f.platform.holdLists(f.o1);
    QVERIFY(f.workspace->load().has_value());
    f.platform.hold();
    f.workspace->refresh(EverythingScope {});
    QVERIFY(waitUntil([&f] { return f.platform.release(Call::Organizations); }));
    QTRY_COMPARE(f.platform.held().size(), 3); // two lists, and the other's organizations
    f.workspace->stopLoading(EverythingScope {});
    QVERIFY(!f.workspace->isLoading());
    f.platform.releaseAll();
    QCOMPARE(f.workspace->groups().rowCount(), 0);
    QVERIFY(f.workspace->sources(f.q.id).isEmpty());
    f.workspace->loadRest(EverythingScope {});
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->groups().rowCount(), 4);
}

void StopLoadingTest::askingForOrganizationsCanBeStopped()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    f.platform.hold();
    f.workspace->refresh(f.p.id);
    QTRY_COMPARE(f.platform.held().size(), 1);
    f.workspace->stopLoading(f.p.id);
    QCOMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Stopped);
    QVERIFY(!f.workspace->profileStatus(f.p.id).problem);
    QVERIFY(!f.workspace->isLoading());
    f.platform.releaseAll();
    QVERIFY(f.workspace->sources().isEmpty());
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->groups().rowCount(), 3);
}

void StopLoadingTest::waitingForTheTokenCanBeStopped()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    f.tokens.hold();
    f.workspace->refresh(f.p.id);
    QTRY_COMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::WaitingForToken);
    f.workspace->stopLoading(EverythingScope {});
    QCOMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Stopped);
    f.tokens.release();
    f.workspace->refresh(f.q.id);
    QVERIFY(f.settle());
    QCOMPARE(f.platform.count(Call::Organizations), 1);
    f.workspace->loadRest(EverythingScope {});
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->groups().rowCount(), 4);
}

void StopLoadingTest::stoppingWhatIsNotLoadingDoesNothing()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    QSignalSpy status(f.workspace.get(), &Workspace::statusChanged);
    f.workspace->stopLoading(EverythingScope {});
    f.workspace->stopLoading(f.o1);
    f.workspace->stopLoading(SourceRef { f.p.id, OrganizationId(u"stranger"_s) });
    f.workspace->stopLoading(ProfileId(u"stranger"_s));
    QCOMPARE(status.count(), 0);
}

void StopLoadingTest::theRestIsOnlyWhatWasStopped()
{
    WorkspaceFixture f;
    fill(f);
    QVERIFY(beginSlowly(f, f.o1));
    f.workspace->stopLoading(EverythingScope {});
    f.platform.releaseAll();
    f.platform.setPageSize(0);
    const qsizetype before = f.platform.requests().size();
    f.workspace->loadRest(f.o2);
    f.workspace->loadRest(f.q.id);
    QVERIFY(!f.workspace->isLoading());
    f.workspace->loadRest(f.p.id);
    QVERIFY(f.settle());
    QCOMPARE(status(f, f.o1).state, LoadState::Ready);
    const auto requests = f.platform.requests().mid(before);
    QCOMPARE(std::count_if(requests.cbegin(), requests.cend(),
                           [](const auto &request) { return request.call == Call::List; }),
             1);
}

void StopLoadingTest::stoppingWhilePagesArrive()
{
    WorkspaceFixture f;
    fill(f);
    QVERIFY(f.workspace->load().has_value());
    connect(&f.workspace->groups(), &QAbstractItemModel::rowsInserted, this,
            [&f] { f.workspace->stopLoading(EverythingScope {}); });
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->groups().rowCount(), 1);
    QCOMPARE(status(f, f.o1).state, LoadState::Stopped);
    QCOMPARE(status(f, f.o2).state, LoadState::Stopped);
}

void StopLoadingTest::stoppedOfflineComesBack()
{
    WorkspaceFixture f;
    Surroundings around { f.repository, f.tokens, f.platform, f.journal };
    around.offlinePauses = { 1ms };
    f.workspace = std::make_unique<Workspace>(around);
    QVERIFY(f.loadAndRefresh());
    f.platform.hold();
    f.workspace->refresh(f.p.id);
    QTRY_VERIFY(!f.platform.held().isEmpty());
    QVERIFY(f.platform.fail(Call::Organizations, makeError(Kind::Offline)));
    QVERIFY(f.workspace->isOffline(f.p.id));
    f.workspace->refresh(f.p.id); // a person does not want to wait for the pause
    f.workspace->stopLoading(f.p.id);
    QCOMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Stopped);
    QVERIFY(f.workspace->isOffline(f.p.id));
    f.platform.releaseAll();
    QTRY_VERIFY(!f.workspace->isOffline(f.p.id));
    QVERIFY(f.settle());
    QCOMPARE(status(f, f.o1).state, LoadState::Ready);
}

void StopLoadingTest::theTreeSaysStopped()
{
    WorkspaceFixture f;
    fill(f);
    QVERIFY(beginSlowly(f, f.o1));
    const auto state = [&f](const Scope &scope) {
        return f.workspace->scopes().indexOf(scope).data(ScopeTreeModel::StateRole).toInt();
    };
    QCOMPARE(state(f.o1), int(LoadState::Loading));
    f.workspace->stopLoading(f.o1);
    QTRY_VERIFY(!f.workspace->isLoading());
    for (const Scope &scope : { Scope(f.o1), Scope(f.p.id), Scope(EverythingScope {}) })
        QCOMPARE(state(scope), int(LoadState::Stopped));
    QCOMPARE(state(f.o2), int(LoadState::Ready));
    QCOMPARE(f.treeCount(f.o1), 1);
    QVERIFY(f.workspace->scopes()
                .indexOf(f.o1)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"stopped"_s));
}

void StopLoadingTest::marksGoAwayByThemselves()
{
    WorkspaceFixture f;
    Surroundings around { f.repository, f.tokens, f.platform, f.journal };
    around.markTime = 1ms;
    f.workspace = std::make_unique<Workspace>(around);
    QVERIFY(f.loadAndRefresh());
    const GroupRef changed = f.group(f.o1, u"a"_s);
    QStringList marked;
    const auto note = [&] {
        if (f.workspace->groups().row(changed)->marked)
            marked.append(f.workspace->groups().row(changed)->group.name);
    };
    connect(&f.workspace->groups(), &QAbstractItemModel::dataChanged, this, note);
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"renamed"_s), makeGroup(u"b"_s, u"beta"_s) });
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    QTRY_VERIFY(!marked.isEmpty());
    QTRY_VERIFY(!f.workspace->groups().row(changed)->marked);
    QCOMPARE(f.workspace->groups().row(changed)->group.name, u"renamed"_s);
}

void StopLoadingTest::aQuietRefreshShowsNothingButTheResult()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const auto updated = status(f, f.o1).updated;
    QSignalSpy loading(f.workspace.get(), &Workspace::loadingChanged);
    QSet<int> states;
    connect(f.workspace.get(), &Workspace::statusChanged, this, [&] {
        states.insert(f.workspace->scopes().indexOf(f.o1).data(ScopeTreeModel::StateRole).toInt());
    });
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"renamed"_s) });
    f.platform.addOrganization(f.p.id, makeOrganization(u"o3"_s, u"Third"_s));
    QVERIFY(f.workspace->mayRefreshQuietly(f.p.id));
    QVERIFY(beginQuietly(f));
    QVERIFY(f.workspace->isRefreshing(f.p.id));
    QVERIFY(!f.workspace->mayRefreshQuietly(f.p.id)); // one at a time
    f.platform.releaseAll();
    QTRY_VERIFY(!f.workspace->isRefreshing(f.p.id));
    QVERIFY(f.workspace->source({ f.p.id, OrganizationId(u"o3"_s) }).has_value());
    QCOMPARE(f.workspace->groups().row(f.group(f.o1, u"a"_s))->group.name, u"renamed"_s);
    QVERIFY(f.workspace->groups().row(f.group(f.o1, u"a"_s))->marked);
    QVERIFY(!f.shows(f.group(f.o1, u"b"_s)));
    QVERIFY(status(f, f.o1).updated >= updated);
    QCOMPARE(states, QSet<int> { int(LoadState::Ready) });
    QCOMPARE(status(f, f.o1).quiet, false);
    QVERIFY(loading.count() <= 2); // only the new organization was seen loading
}

void StopLoadingTest::aPersonMakesAQuietRefreshVisible()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    QVERIFY(beginQuietly(f));
    QVERIFY(!f.workspace->isLoading());
    const int asked = f.platform.count(Call::List);
    f.workspace->refresh(f.o1);
    QVERIFY(f.workspace->isLoading(f.o1));
    QCOMPARE(f.platform.count(Call::List), asked); // it is the same list
    f.workspace->stopLoading(f.o1);
    QCOMPARE(status(f, f.o1).state, LoadState::Stopped);
    f.platform.releaseAll();
    QVERIFY(f.settle());
}

void StopLoadingTest::stoppingLeavesAQuietRefresh()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    QVERIFY(beginQuietly(f));
    f.workspace->stopLoading(EverythingScope {});
    QVERIFY(f.workspace->isRefreshing(f.p.id));
    f.platform.releaseAll();
    QTRY_VERIFY(!f.workspace->isRefreshing(f.p.id));
    QCOMPARE(status(f, f.o1).state, LoadState::Ready);
}

void StopLoadingTest::aQuietRefreshThatFailsIsSeen()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.failLists(f.o1, makeError(Kind::Forbidden));
    f.workspace->refreshQuietly(f.p.id);
    QTRY_COMPARE(status(f, f.o1).state, LoadState::Failed);
    QVERIFY(!status(f, f.o1).quiet);
    QTRY_VERIFY(!f.workspace->isRefreshing(f.p.id));
    // It waits for a person now; the other goes on.
    const int asked = f.platform.count(Call::List);
    f.workspace->refreshQuietly(f.p.id);
    QTRY_COMPARE(f.platform.count(Call::List), asked + 1);
    QTRY_VERIFY(!f.workspace->isRefreshing(f.p.id));
    f.platform.failNext(Call::Organizations, makeError(Kind::Unauthorized));
    f.workspace->refreshQuietly(f.p.id);
    QTRY_COMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Failed);
    QVERIFY(!f.workspace->isRefreshing(f.p.id));
    QVERIFY(!f.workspace->mayRefreshQuietly(f.p.id));
}

void StopLoadingTest::aQuietRefreshAsksNobodyForAnything()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const qsizetype before = f.platform.requests().size();
    const int read = f.tokens.callCount(MemorySecretStore::Call::Read);
    f.workspace->lockSecrets();
    QVERIFY(!f.workspace->mayRefreshQuietly(f.p.id));
    f.workspace->refreshQuietly(f.p.id);
    f.workspace->refreshQuietly(ProfileId(u"stranger"_s));
    QVERIFY(!f.workspace->isRefreshing(f.p.id));
    QCOMPARE(f.platform.requests().size(), before);
    QCOMPARE(f.tokens.callCount(MemorySecretStore::Call::Read), read);
}

void StopLoadingTest::aQuietRefreshLeavesWhatWaitsForAPerson()
{
    WorkspaceFixture f;
    QVERIFY(!f.workspace->mayRefreshQuietly(f.p.id)); // not open
    fill(f);
    QVERIFY(beginSlowly(f, f.o1));
    QVERIFY(!f.workspace->mayRefreshQuietly(f.p.id)); // loading
    f.workspace->stopLoading(f.o1);
    f.platform.releaseAll();
    QVERIFY(f.settle());
    const qsizetype before = f.platform.requests().size();
    f.workspace->refreshQuietly(f.p.id);
    QTRY_VERIFY(!f.workspace->isRefreshing(f.p.id));
    QCOMPARE(status(f, f.o1).state, LoadState::Stopped);
    for (const auto &request : f.platform.requests().mid(before))
        QVERIFY(request.call != Call::List || request.source == f.o2);
}

void StopLoadingTest::whatIsWrittenMeanwhileStays()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    QVERIFY(beginQuietly(f));
    std::optional<CreateResult> made;
    GroupDraft draft;
    draft.name = u"young"_s;
    draft.details = BraintrustDraft {};
    f.workspace->create(f.o1, draft, &f.context, [&made](CreateResult result) { made = result; });
    QTRY_VERIFY(made.has_value());
    QVERIFY(made->group.has_value());
    f.platform.releaseAll(); // the list is older than the group
    QTRY_VERIFY(!f.workspace->isRefreshing(f.p.id));
    QVERIFY(f.shows(f.group(f.o1, made->group->id.toString())));
}

QTEST_GUILESS_MAIN(StopLoadingTest)
#include "tst_stoploading.moc"
