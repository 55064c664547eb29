#include "memorylistcache.h"
#include "workspacefixture.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

namespace {

/// A workspace with a cache, which may be ended and begun again as a program is.
class CachedWorkspace final : public WorkspaceFixture
{
public:
    CachedWorkspace() { restart(); }
    ~CachedWorkspace() { workspace.reset(); } // while the cache is still there
    Q_DISABLE_COPY_MOVE(CachedWorkspace)

    void restart()
    {
        Surroundings around { repository, tokens, platform, journal };
        around.listCache = &cache;
        around.cachePause = 1ms;
        around.offlinePauses = {};
        around.patience = { 1ms, 3 };
        workspace.reset(); // before the next one begins
        workspace = std::make_unique<Workspace>(around);
    }
    /// One run in which everything is loaded.
    [[nodiscard]] bool runOnce()
    {
        const bool isLoaded = loadAndRefresh();
        restart();
        return isLoaded;
    }
    [[nodiscard]] bool loadFromCache(int rows)
    {
        return workspace->load()
            && waitUntil([&] { return workspace->groups().rowCount() == rows; });
    }
    /// Waits for a call that is held, and answers it.
    [[nodiscard]] bool release(Call call)
    {
        bool isReleased = false;
        return waitUntil([&] {
            isReleased = isReleased || platform.release(call);
            return isReleased;
        });
    }
    [[nodiscard]] ListOrigin origin(const ProfileId &id) const
    {
        return listOrigin(*workspace->profile(id));
    }
    [[nodiscard]] QStringList keptNames(const SourceRef &source) const
    {
        QStringList names;
        if (const auto list = cache.list(origin(source.profile), source.organization)) {
            for (const Group &group : list->groups)
                names.append(group.name);
        }
        names.sort();
        return names;
    }
    [[nodiscard]] SourceStatus status(const SourceRef &source) const
    {
        const auto known = workspace->source(source);
        return known ? known->status : SourceStatus {};
    }

    MemoryListCache cache;
};

} // namespace

/// What a start shows before the platforms have answered, and what is kept for it.
class WorkspaceCacheTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutACacheNothingChanges();
    void theLastListsAreShownAtOnce();
    void theyAreReplacedByFreshOnes();
    void firstFreshRowsAreNotMarked();
    void whatIsOldCannotBeChanged();
    void anOfflineStartShowsThemWithTheirDate();
    void aRefusedTokenLeavesThem();
    void organizationsThatAreGoneDisappear();
    void wantedOnesThatAreNotSeenDisappear();
    void aListThatFailsKeepsItsDate();
    void aQuickPlatformIsRight();
    void aLateCacheIsNotShown();
    void longListsComeInSlices();
    void aCompleteListIsKept();
    void nothingReceivedIsKept();
    void whatIsDeletedDoesNotComeBack();
    void whatIsDeletedWhileTheListLoadsDoesNotComeBack();
    void whatIsCreatedIsKept();
    void anotherEndpointShowsNothingOld();
    void anotherTokenForgets();
    void aRemovedProfileIsForgotten();
    void aCreatedGroupIsNotSoughtAmongOldOnes();
};

void WorkspaceCacheTest::withoutACacheNothingChanges()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    QCOMPARE(f.workspace->groups().rowCount(), 4);
    QVERIFY(!f.workspace->source(f.o1)->status.cached);
    QVERIFY(!f.workspace->isStale(f.p.id));
}

void WorkspaceCacheTest::theLastListsAreShownAtOnce()
{
    CachedWorkspace f;
    QVERIFY(f.loadAndRefresh());
    const auto updated = f.status(f.o1).updated;
    f.restart();
    QVERIFY(f.loadFromCache(4));
    QCOMPARE(f.platform.count(Call::Organizations), 2); // those of the first run
    QCOMPARE(f.status(f.o1).updated, updated);
    QVERIFY(f.status(f.o1).cached);
    QCOMPARE(f.status(f.o1).state, LoadState::Idle);
    QCOMPARE(f.status(f.o1).loaded, 2);
    QCOMPARE(f.workspace->source(f.o1)->organization.name, u"Acme"_s);
    QCOMPARE(f.treeCount(f.o1), 2);
    QCOMPARE(f.treeCount(f.p.id), 3);
    QCOMPARE(f.workspace->scopes().indexOf(f.o1).data(ScopeTreeModel::UpdatedRole).toDateTime(),
             *updated);
    QVERIFY(!f.workspace->isLoading());
    QVERIFY(f.workspace->isStale(f.p.id));
    const auto row = f.workspace->groups().row(f.group(f.t1, u"x"_s));
    QVERIFY(row);
    QCOMPARE(row->profileName, u"Second"_s);
    QVERIFY(std::holds_alternative<TursoDetails>(row->group.details));
}

void WorkspaceCacheTest::theyAreReplacedByFreshOnes()
{
    CachedWorkspace f;
    QVERIFY(f.runOnce());
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"renamed"_s), makeGroup(u"n"_s, u"new"_s) });
    QVERIFY(f.loadFromCache(4));
    const auto old = f.status(f.o1).updated;
    f.platform.hold();
    f.workspace->refresh(EverythingScope {});
    QTRY_COMPARE(f.platform.held().size(), 2);
    QCOMPARE(f.workspace->groups().rowCount(), 4);
    QVERIFY(f.platform.release(Call::Organizations));
    QVERIFY(f.platform.release(Call::Organizations));
    QTRY_COMPARE(f.status(f.o1).state, LoadState::Loading);
    QCOMPARE(f.status(f.o1).updated, old); // still what is shown
    QVERIFY(f.shows(f.group(f.o1, u"b"_s)));
    f.platform.releaseAll();
    QVERIFY(f.settle());
    QVERIFY(!f.shows(f.group(f.o1, u"b"_s)));
    QVERIFY(f.shows(f.group(f.o1, u"n"_s)));
    QCOMPARE(f.workspace->groups().row(f.group(f.o1, u"a"_s))->group.name, u"renamed"_s);
    QVERIFY(!f.status(f.o1).cached);
    QVERIFY(*f.status(f.o1).updated >= *old);
    QCOMPARE(f.status(f.o1).state, LoadState::Ready);
    QTRY_COMPARE(f.keptNames(f.o1), (QStringList { u"new"_s, u"renamed"_s }));
}

void WorkspaceCacheTest::firstFreshRowsAreNotMarked()
{
    CachedWorkspace f;
    QVERIFY(f.runOnce());
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"renamed"_s), makeGroup(u"n"_s, u"new"_s) });
    QVERIFY(f.loadFromCache(4));
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    for (const QString &id : { u"a"_s, u"n"_s })
        QVERIFY(!f.workspace->groups().row(f.group(f.o1, id))->marked);
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"again"_s), makeGroup(u"n"_s, u"new"_s) });
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    QVERIFY(f.workspace->groups().row(f.group(f.o1, u"a"_s))->marked); // as ever
}

void WorkspaceCacheTest::whatIsOldCannotBeChanged()
{
    CachedWorkspace f;
    QVERIFY(f.runOnce());
    QVERIFY(f.loadFromCache(4));
    QSignalSpy limits(f.workspace.get(), &Workspace::limitsChanged);
    const GroupRef a = f.group(f.o1, u"a"_s);
    for (const GroupAction action : { GroupAction::Create, GroupAction::Edit, GroupAction::Delete })
        QCOMPARE(f.workspace->limit(action, f.o1)->kind, Limit::Kind::Stale);
    QCOMPARE(f.workspace->limit(GroupAction::Delete, a)->kind, Limit::Kind::Stale);
    QCOMPARE(f.workspace->limit(GroupAction::Create, EverythingScope {})->kind, Limit::Kind::Stale);
    // Nobody opened the profile: what is tried all the same fails, and sends nothing.
    Answer<Group> read;
    f.workspace->retrieve(a, &f.context, read.callback());
    QVERIFY(read.wait());
    QVERIFY(!read.result());
    DeleteJob *job = f.workspace->remove({ a });
    std::optional<DeleteItem::State> end;
    connect(job, &DeleteJob::finished, this,
            [job, &end] { end = job->items().constFirst().state; });
    job->start();
    QTRY_VERIFY(end);
    QCOMPARE(*end, DeleteItem::State::NotStarted);
    QCOMPARE(f.platform.count(Call::Remove), 0);
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    QVERIFY(limits.count() > 0);
    QVERIFY(!f.workspace->isStale(f.p.id));
    QVERIFY(!f.workspace->limit(GroupAction::Delete, f.o1));
}

void WorkspaceCacheTest::anOfflineStartShowsThemWithTheirDate()
{
    CachedWorkspace f;
    QVERIFY(f.loadAndRefresh());
    const auto updated = f.status(f.o1).updated;
    f.restart();
    f.platform.failNext(Call::Organizations, makeError(Kind::HostNotFound));
    f.platform.failNext(Call::Organizations, makeError(Kind::HostNotFound));
    QVERIFY(f.loadFromCache(4));
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    QVERIFY(f.workspace->isOffline(f.p.id));
    QCOMPARE(f.workspace->groups().rowCount(), 4);
    QCOMPARE(f.status(f.o1).updated, updated);
    QVERIFY(f.status(f.o1).cached);
    QCOMPARE(f.workspace->limit(GroupAction::Delete, f.o1)->kind, Limit::Kind::Offline);
    f.workspace->refresh(f.o1); // one alone is no way around asking for them all
    QVERIFY(f.settle());
    QVERIFY(!f.workspace->isOffline(f.p.id));
    QVERIFY(!f.status(f.o1).cached);
    QVERIFY(!f.status(f.o2).cached);
    QVERIFY(f.workspace->isOffline(f.q.id));
}

void WorkspaceCacheTest::aRefusedTokenLeavesThem()
{
    CachedWorkspace f;
    QVERIFY(f.runOnce());
    f.platform.failNext(Call::Organizations, makeError(Kind::Unauthorized, 401));
    QVERIFY(f.loadFromCache(4));
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Failed);
    QCOMPARE(f.workspace->groups().rowCount(), 4);
    QCOMPARE(f.workspace->limit(GroupAction::Edit, f.o1)->kind, Limit::Kind::Stale);
    f.workspace->refresh(f.o1);
    QVERIFY(f.settle());
    QVERIFY(!f.status(f.o2).cached);
}

void WorkspaceCacheTest::organizationsThatAreGoneDisappear()
{
    CachedWorkspace f;
    QVERIFY(f.runOnce());
    f.platform.removeOrganization(f.p.id, f.o2.organization);
    QVERIFY(f.loadFromCache(4));
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    QVERIFY(!f.workspace->source(f.o2));
    QCOMPARE(f.workspace->groups().rowCount(), 3);
    QVERIFY(f.cache.list(f.origin(f.p.id), f.o1.organization));
    QVERIFY(!f.cache.list(f.origin(f.p.id), f.o2.organization));
}

void WorkspaceCacheTest::wantedOnesThatAreNotSeenDisappear()
{
    CachedWorkspace f;
    f.p.onlyOrganizations = { u"Acme"_s, u"Umbrella"_s };
    QVERIFY(f.repository.save({ f.p, f.q }));
    QVERIFY(f.runOnce());
    f.platform.removeOrganization(f.p.id, f.o2.organization);
    QVERIFY(f.loadFromCache(4));
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    QVERIFY(!f.shows(f.group(f.o2, u"c"_s)));
    QVERIFY(!f.cache.list(f.origin(f.p.id), f.o2.organization));
    // It is named as the profile names it, and with what is wrong.
    const SourceRef missing { f.p.id, OrganizationId(u"Umbrella"_s) };
    QCOMPARE(f.status(missing).state, LoadState::Failed);
    QVERIFY(!f.status(missing).updated);
}

void WorkspaceCacheTest::aListThatFailsKeepsItsDate()
{
    CachedWorkspace f;
    QVERIFY(f.loadAndRefresh());
    const auto updated = f.status(f.o2).updated;
    f.restart();
    f.platform.failLists(f.o2, makeError(Kind::ServerError, 500));
    QVERIFY(f.loadFromCache(4));
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    QCOMPARE(f.status(f.o2).state, LoadState::Failed);
    QCOMPARE(f.status(f.o2).updated, updated);
    QVERIFY(f.status(f.o2).cached);
    QVERIFY(f.shows(f.group(f.o2, u"c"_s)));
    QVERIFY(!f.workspace->limit(GroupAction::Delete, f.o2)); // the profile has answered
}

void WorkspaceCacheTest::aQuickPlatformIsRight()
{
    CachedWorkspace f;
    QVERIFY(f.runOnce());
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"renamed"_s) });
    f.cache.hold();
    QVERIFY(f.loadAndRefresh());
    const auto updated = f.status(f.o1).updated;
    f.cache.releaseAll();
    QCOMPARE(f.workspace->groups().rowCount(), 3);
    QVERIFY(!f.shows(f.group(f.o1, u"b"_s)));
    QCOMPARE(f.workspace->groups().row(f.group(f.o1, u"a"_s))->group.name, u"renamed"_s);
    QCOMPARE(f.status(f.o1).updated, updated);
    QVERIFY(!f.status(f.o1).cached);
}

void WorkspaceCacheTest::aLateCacheIsNotShown()
{
    CachedWorkspace f;
    QVERIFY(f.runOnce());
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"renamed"_s), makeGroup(u"n"_s, u"new"_s) });
    f.platform.setPageSize(1);
    f.cache.hold();
    QVERIFY(f.workspace->load());
    f.platform.hold();
    f.workspace->refresh(f.p.id);
    QVERIFY(f.release(Call::Organizations));
    QTRY_COMPARE(f.status(f.o2).state, LoadState::Loading);
    QVERIFY(f.release(Call::List));
    QTRY_COMPARE(f.workspace->groups().rowCount(), 1); // the first page of one of them
    f.cache.releaseAll();
    QCoreApplication::processEvents();
    QCOMPARE(f.workspace->groups().countOf(f.o1) + f.workspace->groups().countOf(f.o2), 1);
    QVERIFY(!f.status(f.o1).updated);
    QVERIFY(!f.status(f.o2).updated);
    f.platform.releaseAll();
    QVERIFY(f.settle());
    QTRY_COMPARE(f.workspace->groups().countOf(f.o1), 2);
}

void WorkspaceCacheTest::longListsComeInSlices()
{
    CachedWorkspace f;
    QList<Group> many;
    for (int i = 0; i < 20'000; ++i)
        many.append(makeGroup(u"g%1"_s.arg(i), u"group %1"_s.arg(i)));
    f.platform.setGroups(f.o1, many);
    QVERIFY(f.loadAndRefresh());
    QTRY_COMPARE(f.keptNames(f.o1).size(), 20'000);
    f.restart();
    QVERIFY(f.workspace->load());
    QSignalSpy inserted(&f.workspace->groups(), &QAbstractItemModel::rowsInserted);
    QTRY_COMPARE(f.workspace->groups().countOf(f.o1), 20'000);
    QTRY_COMPARE(f.workspace->groups().rowCount(), 20'002);
    QVERIFY(inserted.count() > 3);
    QTRY_COMPARE(f.treeCount(f.o1), 20'000);

    // A fresh list that comes in between replaces all of it.
    f.restart();
    f.platform.setGroups(f.o1, { makeGroup(u"only"_s, u"only"_s) });
    QVERIFY(f.workspace->load());
    QTRY_VERIFY(f.workspace->groups().countOf(f.o1) > 0);
    f.workspace->refresh(EverythingScope {});
    QTRY_COMPARE(f.status(f.o1).state, LoadState::Ready);
    QTRY_COMPARE(f.workspace->groups().countOf(f.o1), 1);
    QTRY_COMPARE(f.keptNames(f.o1), QStringList { u"only"_s });

    // An organization that went while its rows were still coming does not come.
    f.platform.setGroups(f.o1, many);
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    QTRY_COMPARE(f.keptNames(f.o1).size(), 20'000);
    f.restart();
    f.platform.removeOrganization(f.p.id, f.o1.organization);
    f.cache.hold();
    QVERIFY(f.workspace->load());
    f.platform.hold();
    f.workspace->refresh(f.p.id);
    QTRY_COMPARE(f.platform.held().size(), 1);
    f.cache.releaseAll();
    QVERIFY(f.platform.release(Call::Organizations));
    f.platform.releaseAll();
    QVERIFY(f.settle());
    QTRY_VERIFY(f.shows(f.group(f.o2, u"c"_s)));
    for (int turn = 0; turn < 50; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(f.workspace->groups().countOf(f.o1), 0);
}

void WorkspaceCacheTest::aCompleteListIsKept()
{
    CachedWorkspace f;
    f.platform.failLists(f.o2, makeError(Kind::ServerError, 500));
    QVERIFY(f.loadAndRefresh());
    QTRY_COMPARE(f.keptNames(f.o1), (QStringList { u"alpha"_s, u"beta"_s }));
    const auto list = f.cache.list(f.origin(f.p.id), f.o1.organization);
    QCOMPARE(list->updated, *f.status(f.o1).updated);
    QCOMPARE(list->organization.name, u"Acme"_s);
    QTRY_COMPARE(f.keptNames(f.t1), QStringList { u"x"_s });
    QVERIFY(!f.cache.list(f.origin(f.p.id), f.o2.organization)); // never complete
    // What ends right after a list was loaded has kept it.
    f.platform.setGroups(f.o1, { makeGroup(u"z"_s, u"zeta"_s) });
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    const ListOrigin origin = f.origin(f.p.id);
    f.workspace.reset();
    QCOMPARE(f.cache.list(origin, f.o1.organization)->groups.at(0).name, u"zeta"_s);
}

void WorkspaceCacheTest::nothingReceivedIsKept()
{
    CachedWorkspace f;
    Group group = makeGroup(u"a"_s, u"alpha"_s);
    group.raw = QJsonObject { { u"unknown"_s, u"planted-secret"_s } };
    f.platform.setGroups(f.o1, { group });
    QVERIFY(f.loadAndRefresh());
    QTRY_COMPARE(f.keptNames(f.o1), QStringList { u"alpha"_s });
    const auto list = f.cache.list(f.origin(f.p.id), f.o1.organization);
    QVERIFY(!list->groups.bytes().contains("planted-secret"));
    QVERIFY(!list->groups.bytes().contains("secret-p"));
}

void WorkspaceCacheTest::whatIsDeletedDoesNotComeBack()
{
    CachedWorkspace f;
    QVERIFY(f.loadAndRefresh());
    QTRY_COMPARE(f.keptNames(f.o1), (QStringList { u"alpha"_s, u"beta"_s }));
    const auto updated = f.status(f.o1).updated;
    DeleteJob *job = f.workspace->remove({ f.group(f.o1, u"a"_s) });
    QSignalSpy finished(job, &DeleteJob::finished);
    job->start();
    QTRY_COMPARE(finished.count(), 1);
    QTRY_COMPARE(f.keptNames(f.o1), QStringList { u"beta"_s });
    QCOMPARE(f.cache.list(f.origin(f.p.id), f.o1.organization)->updated, *updated);
    f.restart();
    QVERIFY(f.loadFromCache(3));
    QVERIFY(!f.shows(f.group(f.o1, u"a"_s)));
}

void WorkspaceCacheTest::whatIsDeletedWhileTheListLoadsDoesNotComeBack()
{
    CachedWorkspace f;
    QVERIFY(f.runOnce());
    QVERIFY(f.loadFromCache(4));
    const auto updated = f.status(f.o1).updated;
    f.platform.hold();
    f.workspace->refresh(f.p.id);
    QVERIFY(f.release(Call::Organizations));
    QTRY_COMPARE(f.status(f.o1).state, LoadState::Loading);
    DeleteJob *job = f.workspace->remove({ f.group(f.o1, u"a"_s) });
    job->start();
    QVERIFY(f.release(Call::Remove));
    QTRY_VERIFY(!f.shows(f.group(f.o1, u"a"_s)));
    QTRY_COMPARE(f.keptNames(f.o1), QStringList { u"beta"_s });
    QCOMPARE(f.cache.list(f.origin(f.p.id), f.o1.organization)->updated, *updated);
}

void WorkspaceCacheTest::whatIsCreatedIsKept()
{
    CachedWorkspace f;
    QVERIFY(f.loadAndRefresh());
    GroupDraft draft;
    draft.name = u"fresh"_s;
    draft.details = BraintrustDraft {};
    std::optional<CreateResult> created;
    f.workspace->create(f.o1, draft, &f.context,
                        [&created](const CreateResult &result) { created = result; });
    QTRY_VERIFY(created);
    QVERIFY(created->group);
    f.restart();
    QVERIFY(f.loadFromCache(5));
}

void WorkspaceCacheTest::anotherEndpointShowsNothingOld()
{
    CachedWorkspace f;
    QVERIFY(f.runOnce());
    Profile elsewhere = f.p;
    elsewhere.baseUrl = QUrl(u"https://eu.example.org"_s);
    QVERIFY(f.repository.save({ elsewhere, f.q }));
    QVERIFY(f.loadFromCache(1)); // the other profile's
    QVERIFY(f.shows(f.group(f.t1, u"x"_s)));
    QVERIFY(f.workspace->sources(f.p.id).isEmpty());
    QVERIFY(!f.workspace->isStale(f.p.id));

    // Also while it is open.
    QVERIFY(f.repository.save({ f.p, f.q }));
    QVERIFY(f.workspace->reload());
    QTRY_COMPARE(f.workspace->groups().rowCount(), 4);
    QVERIFY(f.repository.save({ elsewhere, f.q }));
    QVERIFY(f.workspace->reload());
    QCOMPARE(f.workspace->groups().rowCount(), 1);
}

void WorkspaceCacheTest::anotherTokenForgets()
{
    CachedWorkspace f;
    QVERIFY(f.runOnce());
    QVERIFY(f.loadFromCache(4));
    f.platform.failNext(Call::Organizations, makeError(Kind::Unauthorized, 401));
    Answer<Done, StoreError> saved;
    f.workspace->saveProfile(f.p, { { SecretSlot::Token, Secret::fromBytes("of-somebody-else") } },
                             &f.context, saved.callback());
    QVERIFY(saved.wait() && saved.result());
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->groups().rowCount(), 1);
    QVERIFY(f.cache.lists(f.origin(f.p.id)).isEmpty());
    QCOMPARE(f.cache.lists(f.origin(f.q.id)).size(), 1);
}

void WorkspaceCacheTest::aRemovedProfileIsForgotten()
{
    CachedWorkspace f;
    QVERIFY(f.loadAndRefresh());
    const ListOrigin origin = f.origin(f.p.id);
    Answer<Done, StoreError> removed;
    f.workspace->removeProfile(f.p.id, &f.context, removed.callback());
    QVERIFY(removed.wait() && removed.result());
    QVERIFY(f.cache.lists(origin).isEmpty());
    f.restart();
    QVERIFY(f.cache.lists(origin).isEmpty()); // nothing was kept late
}

void WorkspaceCacheTest::aCreatedGroupIsNotSoughtAmongOldOnes()
{
    CachedWorkspace f;
    QVERIFY(f.runOnce());
    // Somebody else has made one of that name since then: it is not what was created here.
    f.platform.setGroups(f.o1, { makeGroup(u"theirs"_s, u"fresh"_s) });
    QVERIFY(f.loadFromCache(4));
    f.platform.failLists(f.o1, makeError(Kind::ServerError, 500));
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    f.platform.failLists(f.o1, {});
    f.platform.failNext(Call::Create, makeUnknownOutcome());
    GroupDraft draft;
    draft.name = u"fresh"_s;
    draft.details = BraintrustDraft {};
    std::optional<CreateResult> created;
    f.workspace->create(f.o1, draft, &f.context,
                        [&created](const CreateResult &result) { created = result; });
    QTRY_VERIFY(created);
    QCOMPARE(created->outcome, CreateResult::Outcome::Unknown);
}

QTEST_GUILESS_MAIN(WorkspaceCacheTest)
#include "tst_workspacecache.moc"
