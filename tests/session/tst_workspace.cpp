#include "workspacefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

/// Profiles, scopes and loading. What writes to the platforms is in tst_workspacewrites.
class WorkspaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadingGoesToNoNetwork();
    void loadingAgainStartsAfresh();
    void aBrokenFileMeansNoProfiles();
    void showsEverythingOfEverybody();
    void refreshesOnlyTheScope();
    void loadingIsSaidOnce();
    void oneProfileFailingLeavesTheOthers();
    void aFailedRefreshKeepsTheRows();
    void anOrganizationThatVanishedTakesItsRows();
    void savesANewProfileAndOpensIt();
    void savingWithoutAnIdMakesOne();
    void savingAKnownProfileOpensItAfresh();
    void aRefusedTokenStoresNothing();
    void anUnusableTokenStoresNothing();
    void aProfileThatCannotBeStoredIsNotOpened();
    void savingGoesOnWithoutTheCaller();
    void removesAProfileWithItsTokenAndRows();
    void aTokenThatCannotBeRemovedIsReported();
    void removingFailsIfTheListCannotBeStored();
    void removingAStranger();
    void lateAnswersOfARemovedProfileDoNothing();
    void testsAProfileWithAGivenToken();
    void testsAProfileWithTheStoredToken();
    void testingReportsWhoFailed();
    void testingIsSilentWithoutItsContext();
    void unknownPlatformsKeepTheirKey();

private:
    using Problems = Answer<ConnectionReport, Problem>;
};

void WorkspaceTest::loadingGoesToNoNetwork()
{
    WorkspaceFixture f;
    QSignalSpy changed(f.workspace.get(), &Workspace::profilesChanged);
    QVERIFY(f.workspace->load().has_value());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(f.workspace->profiles(), (QList { f.p, f.q }));
    QCOMPARE(f.workspace->profile(f.q.id), f.q);
    QVERIFY(!f.workspace->profile(ProfileId(u"none"_s)));
    QCOMPARE(f.workspace->scopes().rowCount(), 3);
    QVERIFY(f.platform.requests().isEmpty());
    QVERIFY(f.tokens.calls().isEmpty());
    QVERIFY(!f.workspace->isLoading());
    QCOMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Idle);
}

void WorkspaceTest::loadingAgainStartsAfresh()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    QVERIFY(f.workspace->load().has_value());
    QCOMPARE(f.workspace->groups().rowCount(), 0);
    QCOMPARE(f.workspace->profiles().size(), 2);
    QCOMPARE(f.workspace->sources().size(), 0);
}

void WorkspaceTest::aBrokenFileMeansNoProfiles()
{
    WorkspaceFixture f;
    const StoreError error { StoreError::Kind::Newer, {}, u"/x/profiles.json"_s };
    f.repository.failLoadsWith(error);
    const StoreResult<Done> loaded = f.workspace->load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error(), error);
    QCOMPARE(f.workspace->profiles().size(), 0);
    QCOMPARE(f.workspace->scopes().rowCount(), 1);
}

void WorkspaceTest::showsEverythingOfEverybody()
{
    WorkspaceFixture f;
    const QAbstractItemModelTester groups(&f.workspace->groups(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester scopes(&f.workspace->scopes(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(f.loadAndRefresh());
    QCOMPARE(f.workspace->groups().rowCount(), 4);
    QCOMPARE(f.treeCount(EverythingScope {}), 4);
    QCOMPARE(f.treeCount(f.p.id), 3);
    QCOMPARE(f.treeCount(f.o1), 2);
    QCOMPARE(f.workspace->sources().size(), 3);
    QCOMPARE(f.workspace->sources(f.p.id).size(), 2);
    QCOMPARE(f.workspace->sources(f.t1).size(), 1);
    QCOMPARE(f.workspace->source(f.o1)->organization.name, u"Acme"_s);
    QCOMPARE(f.workspace->source(f.o1)->status.loaded, 2);
    QVERIFY(!f.workspace->source({ f.p.id, f.t1.organization }));
    QCOMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Ready);
    QCOMPARE(f.workspace->groups().row(f.group(f.t1, u"x"_s))->platformName, u"Turso"_s);
}

void WorkspaceTest::refreshesOnlyTheScope()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    f.workspace->refresh(f.q.id);
    QVERIFY(f.workspace->isLoading());
    QVERIFY(f.workspace->isLoading(f.q.id));
    QVERIFY(!f.workspace->isLoading(f.p.id));
    QVERIFY(!f.workspace->isLoading(f.o1));
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->groups().rowCount(), 1);
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    const qsizetype before = f.platform.requests().size();
    f.workspace->refresh(f.o2);
    QVERIFY(f.workspace->isLoading(f.o2));
    QVERIFY(!f.workspace->isLoading(f.o1));
    QVERIFY(f.settle());
    QCOMPARE(f.platform.requests().size(), before + 1);
}

void WorkspaceTest::loadingIsSaidOnce()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    QList<bool> said;
    connect(f.workspace.get(), &Workspace::loadingChanged, this,
            [&f, &said] { said << f.workspace->isLoading(); });
    QSignalSpy status(f.workspace.get(), &Workspace::statusChanged);
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    QCOMPARE(said, (QList { true, false }));
    QVERIFY(status.count() > 0);
}

void WorkspaceTest::oneProfileFailingLeavesTheOthers()
{
    WorkspaceFixture f;
    f.platform.failNext(Call::Organizations, makeError(Kind::Unauthorized, 401));
    QVERIFY(f.loadAndRefresh());
    QCOMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Failed);
    QCOMPARE(f.workspace->profileStatus(f.q.id).state, LoadState::Ready);
    QCOMPARE(f.workspace->groups().rowCount(), 1);
}

void WorkspaceTest::aFailedRefreshKeepsTheRows()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const QPersistentModelIndex held(f.workspace->groups().indexOf(f.group(f.o1, u"a"_s)));
    f.platform.failLists(f.o1, makeError(Kind::ServerError, 500));
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    QVERIFY(held.isValid());
    QCOMPARE(f.workspace->groups().rowCount(), 4);
    QCOMPARE(f.workspace->source(f.o1)->status.state, LoadState::Failed);
    QCOMPARE(f.treeCount(f.o1), 2);
}

void WorkspaceTest::anOrganizationThatVanishedTakesItsRows()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.removeOrganization(f.p.id, f.o1.organization);
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->groups().rowCount(), 2);
    QVERIFY(!f.workspace->scopes().indexOf(f.o1).isValid());
}

void WorkspaceTest::savesANewProfileAndOpensIt()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const Profile fresh = makeProfile(u"n"_s, u"New"_s, u"nscale"_s);
    f.platform.addOrganization(fresh.id, makeOrganization(u"n1"_s, u"N"_s));
    QSignalSpy changed(f.workspace.get(), &Workspace::profilesChanged);
    Answer<Done, StoreError> saved;
    f.workspace->saveProfile(fresh, { { SecretSlot::Token, Secret::fromBytes("tok") } }, &f.context,
                             saved.callback());
    QCOMPARE(saved.count(), 0);
    QVERIFY(saved.wait());
    QVERIFY(saved.result().has_value());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(f.repository.stored(), (QList { f.p, f.q, fresh }));
    QCOMPARE(f.tokens.secret(fresh.id), Secret::fromBytes("tok"));
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->profileStatus(fresh.id).state, LoadState::Ready);
    QCOMPARE(f.platform.tokens().constLast(), Secret::fromBytes("tok"));
    QCOMPARE(f.workspace->sources(fresh.id).size(), 1);
    QCOMPARE(f.workspace->groups().rowCount(), 4);
}

void WorkspaceTest::savingWithoutAnIdMakesOne()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    Answer<Done, StoreError> saved;
    f.workspace->saveProfile(makeProfile({}, u"New"_s),
                             { { SecretSlot::Token, Secret::fromBytes("tok") } }, &f.context,
                             saved.callback());
    QVERIFY(saved.wait() && saved.result().has_value());
    const ProfileId id = f.workspace->profiles().constLast().id;
    QCOMPARE(id.toString().size(), 36);
    QCOMPARE(f.tokens.secret(id), Secret::fromBytes("tok"));
}

void WorkspaceTest::savingAKnownProfileOpensItAfresh()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    Profile renamed = f.p;
    renamed.name = u"Renamed"_s;
    Answer<Done, StoreError> saved;
    f.workspace->saveProfile(renamed, {}, &f.context, saved.callback());
    QVERIFY(saved.wait() && saved.result().has_value());
    QCOMPARE(f.repository.stored(), (QList { renamed, f.q })); // in its old place
    QCOMPARE(f.tokens.callCount(MemorySecretStore::Call::Write), 0);
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->groups().row(f.group(f.o1, u"a"_s))->profileName, u"Renamed"_s);
    QCOMPARE(f.workspace->scopes().indexOf(f.p.id).data().toString(), u"Renamed"_s);
    QCOMPARE(f.workspace->scopes().indexOf(f.p.id).row(), 1);
}

void WorkspaceTest::aRefusedTokenStoresNothing()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    const StoreError denied { StoreError::Kind::Denied, u"no"_s, {} };
    f.tokens.fail(MemorySecretStore::Call::Write, denied);
    Answer<Done, StoreError> saved;
    f.workspace->saveProfile(makeProfile(u"n"_s, u"New"_s),
                             { { SecretSlot::Token, Secret::fromBytes("tok") } }, &f.context,
                             saved.callback());
    QVERIFY(saved.wait());
    QCOMPARE(saved.result().error(), denied);
    QCOMPARE(f.repository.saveAttempts(), 0);
    QCOMPARE(f.workspace->profiles().size(), 2);
}

void WorkspaceTest::anUnusableTokenStoresNothing()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    Answer<Done, StoreError> saved;
    f.workspace->saveProfile(f.p, { { SecretSlot::Token, Secret::fromBytes("two words") } },
                             &f.context, saved.callback());
    QCOMPARE(saved.count(), 0);
    QVERIFY(saved.wait());
    QCOMPARE(saved.result().error().kind, StoreError::Kind::Invalid);
    QCOMPARE(f.repository.saveAttempts(), 0);
    QCOMPARE(f.tokens.secret(f.p.id), Secret::fromBytes("secret-p"));
}

void WorkspaceTest::aProfileThatCannotBeStoredIsNotOpened()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const StoreError full { StoreError::Kind::Io, u"disk full"_s, {} };
    f.repository.failSavesWith(full);
    Profile renamed = f.p;
    renamed.name = u"Renamed"_s;
    Answer<Done, StoreError> saved;
    f.workspace->saveProfile(renamed, {}, &f.context, saved.callback());
    QVERIFY(saved.wait());
    QCOMPARE(saved.result().error(), full);
    QCOMPARE(f.workspace->profile(f.p.id)->name, u"First"_s);
    QCOMPARE(f.workspace->groups().rowCount(), 4);
}

void WorkspaceTest::savingGoesOnWithoutTheCaller()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    auto dialog = std::make_unique<QObject>();
    Answer<Done, StoreError> saved;
    f.workspace->saveProfile(makeProfile(u"n"_s, u"New"_s),
                             { { SecretSlot::Token, Secret::fromBytes("tok") } }, dialog.get(),
                             saved.callback());
    dialog.reset();
    QTRY_COMPARE(f.repository.stored().size(), 3);
    QCOMPARE(saved.count(), 0);
}

void WorkspaceTest::removesAProfileWithItsTokenAndRows()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    Answer<Done, StoreError> removed;
    f.workspace->removeProfile(f.p.id, &f.context, removed.callback());
    QCOMPARE(removed.count(), 0);
    QVERIFY(removed.wait() && removed.result().has_value());
    QCOMPARE(f.repository.stored(), QList { f.q });
    QVERIFY(!f.tokens.secret(f.p.id));
    QCOMPARE(f.workspace->groups().rowCount(), 1);
    QCOMPARE(f.workspace->scopes().rowCount(), 2);
    QVERIFY(!f.workspace->profile(f.p.id));
    QCOMPARE(f.workspace->sources().size(), 1);
}

void WorkspaceTest::aTokenThatCannotBeRemovedIsReported()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    const StoreError locked { StoreError::Kind::Denied, u"locked"_s, {} };
    f.tokens.fail(MemorySecretStore::Call::Remove, locked);
    Answer<Done, StoreError> removed;
    f.workspace->removeProfile(f.p.id, &f.context, removed.callback());
    QVERIFY(removed.wait());
    QCOMPARE(removed.result().error(), locked);
    QCOMPARE(f.workspace->profiles(), QList { f.q });
}

void WorkspaceTest::removingFailsIfTheListCannotBeStored()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const StoreError full { StoreError::Kind::Io, u"disk full"_s, {} };
    f.repository.failSavesWith(full);
    Answer<Done, StoreError> removed;
    f.workspace->removeProfile(f.p.id, &f.context, removed.callback());
    QVERIFY(removed.wait());
    QCOMPARE(removed.result().error(), full);
    QCOMPARE(f.workspace->profiles().size(), 2);
    QCOMPARE(f.workspace->groups().rowCount(), 4);
    QVERIFY(f.tokens.secret(f.p.id));
}

void WorkspaceTest::removingAStranger()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    Answer<Done, StoreError> removed;
    f.workspace->removeProfile(ProfileId(u"none"_s), &f.context, removed.callback());
    QVERIFY(removed.wait());
    QCOMPARE(removed.result().error().kind, StoreError::Kind::NotFound);
}

void WorkspaceTest::lateAnswersOfARemovedProfileDoNothing()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    f.platform.hold();
    f.workspace->refresh(f.p.id);
    QTRY_COMPARE(f.platform.held().size(), 1);
    QVERIFY(f.platform.release(Call::Organizations));
    QCOMPARE(f.platform.held().size(), 2);
    Answer<Done, StoreError> removed;
    f.workspace->removeProfile(f.p.id, &f.context, removed.callback());
    QVERIFY(removed.wait());
    QVERIFY(!f.workspace->isLoading());
    QSignalSpy status(f.workspace.get(), &Workspace::statusChanged);
    f.platform.releaseAll();
    QCOMPARE(status.count(), 0);
    QCOMPARE(f.workspace->groups().rowCount(), 0);
}

void WorkspaceTest::testsAProfileWithAGivenToken()
{
    WorkspaceFixture f;
    Problems tested;
    f.workspace->testProfile(f.p, { { SecretSlot::Token, Secret::fromBytes("typed") } }, &f.context,
                             tested.callback());
    QCOMPARE(tested.count(), 0);
    QVERIFY(tested.wait() && tested.result().has_value());
    QCOMPARE(tested.result()->organizations.size(), 2);
    QCOMPARE(f.platform.tokens(), QList { Secret::fromBytes("typed") });
    QVERIFY(f.tokens.calls().isEmpty());
    QCOMPARE(f.repository.saveAttempts(), 0);
}

void WorkspaceTest::testsAProfileWithTheStoredToken()
{
    WorkspaceFixture f;
    Problems tested;
    f.workspace->testProfile(f.p, {}, &f.context, tested.callback());
    QVERIFY(tested.wait() && tested.result().has_value());
    QCOMPARE(f.platform.tokens(), QList { Secret::fromBytes("secret-p") });
}

void WorkspaceTest::testingReportsWhoFailed()
{
    WorkspaceFixture f;
    Problems noToken;
    f.workspace->testProfile(makeProfile(u"n"_s, u"n"_s), {}, &f.context, noToken.callback());
    QVERIFY(noToken.wait());
    QCOMPARE(std::get<StoreError>(noToken.result().error()).kind, StoreError::Kind::NotFound);

    Problems unusable;
    f.workspace->testProfile(f.p, { { SecretSlot::Token, Secret::fromBytes("") } }, &f.context,
                             unusable.callback());
    QVERIFY(unusable.wait());
    QCOMPARE(std::get<StoreError>(unusable.result().error()).kind, StoreError::Kind::Invalid);

    Problems strange;
    f.workspace->testProfile(makeProfile(u"p"_s, u"p"_s, u"gone"_s), {}, &f.context,
                             strange.callback());
    QVERIFY(strange.wait());
    QCOMPARE(std::get<CloudError>(strange.result().error()).kind, Kind::Unsupported);

    f.platform.failNext(Call::Test, makeError(Kind::TlsFailed));
    Problems refused;
    f.workspace->testProfile(f.p, {}, &f.context, refused.callback());
    QVERIFY(refused.wait());
    QCOMPARE(std::get<CloudError>(refused.result().error()).kind, Kind::TlsFailed);
}

void WorkspaceTest::testingIsSilentWithoutItsContext()
{
    WorkspaceFixture f;
    f.platform.hold();
    auto dialog = std::make_unique<QObject>();
    Problems tested;
    f.workspace->testProfile(f.p, { { SecretSlot::Token, Secret::fromBytes("typed") } },
                             dialog.get(), tested.callback());
    QTRY_COMPARE(f.platform.held().size(), 1);
    dialog.reset();
    f.platform.releaseAll();
    QCOMPARE(tested.count(), 0);

    // The callback may destroy its own context, too.
    dialog = std::make_unique<QObject>();
    bool called = false;
    f.workspace->testProfile(f.p, { { SecretSlot::Token, Secret::fromBytes("typed") } },
                             dialog.get(), [&](const Result<ConnectionReport, Problem> &) {
                                 called = true;
                                 dialog.reset();
                             });
    QTRY_VERIFY(called);
}

void WorkspaceTest::unknownPlatformsKeepTheirKey()
{
    WorkspaceFixture f;
    QCOMPARE(f.workspace->platforms().size(), 3);
    QCOMPARE(f.workspace->platform(PlatformId(u"turso"_s)).name, u"Turso"_s);
    QCOMPARE(f.workspace->platform(PlatformId(u"gone"_s)).name, u"gone"_s);
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
