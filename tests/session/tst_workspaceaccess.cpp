#include "fakesecretprompt.h"
#include "fakesignin.h"
#include "workspacefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;
using State = WriteLock::State;

namespace {

using DoneOrProblem = Answer<Done, Problem>;
using Stored = Answer<Done, StoreError>;

std::optional<Limit::Kind> kindOf(const std::optional<Limit> &limit)
{
    return limit ? std::optional<Limit::Kind>(limit->kind) : std::nullopt;
}

Profile signedInProfile()
{
    Profile profile = WorkspaceFixture::writable(makeProfile(u"s"_s, u"Signed in"_s, u"nscale"_s));
    profile.signIn = SignInMethod::Browser;
    return profile;
}

} // namespace

/// What may be done: locks, limits, token status, sign-ins.
class WorkspaceAccessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productionStartsLocked();
    void aLockSurvivesEditsAndReopening();
    void anEditLocksAndAnEditOpens();
    void importingNeverOpens();
    void barredIsForGood();
    void aLockedProfileWritesNothing();
    void aLockThatClosesStopsDeleting();
    void limitsComeInOrder();
    void organizationsThatAreNotReadyLimit();
    void limitsOfAScope();
    void limitsAreAskedOnceAndAgainAfterForbidden();
    void limitsThatCannotBeReadAreNotKnown();
    void tokenStatusIsKnownAfterOpening();
    void tokenStatusIsAskedAgainAfterRotation();
    void refusedTokensAreAskedForAgain();
    void signsInAndRefreshes();
    void signInTellsItsAddress();
    void signInCanBeCancelled();
    void signInNeedsTheRightMethod();
    void signsOut();
    void removingTheProfileEndsItsSignIn();
    void lockingForgetsEverything();
};

void WorkspaceAccessTest::productionStartsLocked()
{
    WorkspaceFixture f;
    Profile production = f.p;
    production.endpointClass = EndpointClass::Production;
    Profile careful = f.q;
    careful.startReadOnly = true;
    f.repository.setStored({ production, careful });
    QVERIFY(f.workspace->load().has_value());
    QCOMPARE(f.workspace->lock(f.p.id)->state(), State::Locked);
    QCOMPARE(f.workspace->lock(f.q.id)->state(), State::Locked);
    QVERIFY(!f.workspace->lock(ProfileId(u"none"_s)));

    QSignalSpy locks(f.workspace.get(), &Workspace::lockChanged);
    QSignalSpy limits(f.workspace.get(), &Workspace::limitsChanged);
    f.workspace->lock(f.p.id)->unlockFor(1min);
    QCOMPARE(locks.count(), 1);
    QCOMPARE(locks.at(0).at(0).value<ProfileId>(), f.p.id);
    QCOMPARE(limits.count(), 1);
}

void WorkspaceAccessTest::aLockSurvivesEditsAndReopening()
{
    WorkspaceFixture f;
    f.p.endpointClass = EndpointClass::Production;
    f.repository.setStored({ f.p, f.q });
    QVERIFY(f.loadAndRefresh());
    WriteLock *lock = f.workspace->lock(f.p.id);
    lock->unlockFor(1min);
    Profile renamed = f.p;
    renamed.name = u"Other"_s;
    Stored saved;
    f.workspace->saveProfile(renamed, {}, &f.context, saved.callback());
    QVERIFY(saved.wait() && saved.result());
    QCOMPARE(f.workspace->lock(f.p.id), lock);
    QCOMPARE(lock->state(), State::Unlocked);

    Profile moved = renamed;
    moved.baseUrl = QUrl(u"https://elsewhere.example.org"_s);
    Stored reopened;
    f.workspace->saveProfile(moved, {}, &f.context, reopened.callback());
    QVERIFY(reopened.wait() && reopened.result());
    QCOMPARE(f.workspace->lock(f.p.id), lock);
    QCOMPARE(lock->state(), State::Unlocked);
    QVERIFY(f.settle());
    QCOMPARE(f.platform.connections().constLast().lock.get(), lock);
}

void WorkspaceAccessTest::anEditLocksAndAnEditOpens()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    QCOMPARE(f.workspace->lock(f.p.id)->state(), State::Open);
    Profile edited = f.p;
    edited.startReadOnly = true;
    Stored locked;
    f.workspace->saveProfile(edited, {}, &f.context, locked.callback());
    QVERIFY(locked.wait() && locked.result());
    QCOMPARE(f.workspace->lock(f.p.id)->state(), State::Locked);
    Stored open;
    f.workspace->saveProfile(f.p, {}, &f.context, open.callback());
    QVERIFY(open.wait() && open.result());
    QCOMPARE(f.workspace->lock(f.p.id)->state(), State::Open);
}

void WorkspaceAccessTest::importingNeverOpens()
{
    WorkspaceFixture f;
    f.p.endpointClass = EndpointClass::Production;
    f.repository.setStored({ f.p, f.q });
    QVERIFY(f.workspace->load().has_value());
    Profile harmless = f.p;
    harmless.endpointClass = EndpointClass::Demo;
    QVERIFY(f.workspace->importProfiles({ harmless }).has_value());
    QCOMPARE(f.workspace->profile(f.p.id)->endpointClass, EndpointClass::Demo);
    QCOMPARE(f.workspace->lock(f.p.id)->state(), State::Locked);
    // Nor does an edit of something else later.
    harmless.name = u"Renamed"_s;
    Stored saved;
    f.workspace->saveProfile(harmless, {}, &f.context, saved.callback());
    QVERIFY(saved.wait() && saved.result());
    QCOMPARE(f.workspace->lock(f.p.id)->state(), State::Locked);
}

void WorkspaceAccessTest::barredIsForGood()
{
    WorkspaceFixture f;
    Surroundings around { f.repository, f.tokens, f.platform, f.journal };
    around.barWrites = true;
    f.workspace = std::make_unique<Workspace>(around);
    QVERIFY(f.loadAndRefresh());
    WriteLock *lock = f.workspace->lock(f.p.id);
    QCOMPARE(lock->state(), State::Barred);
    lock->unlockFor(1min);
    QCOMPARE(lock->state(), State::Barred);
    QCOMPARE(kindOf(f.workspace->limit(GroupAction::Delete, f.o1)), Limit::Kind::Barred);
    Profile edited = f.p;
    edited.startReadOnly = true;
    Stored saved;
    f.workspace->saveProfile(edited, {}, &f.context, saved.callback());
    QVERIFY(saved.wait() && saved.result());
    QCOMPARE(lock->state(), State::Barred);
}

void WorkspaceAccessTest::aLockedProfileWritesNothing()
{
    WorkspaceFixture f;
    f.p.endpointClass = EndpointClass::Production;
    f.repository.setStored({ f.p, f.q });
    QVERIFY(f.loadAndRefresh());
    std::optional<CreateResult> created;
    GroupDraft draft;
    draft.name = u"new"_s;
    f.workspace->create(f.o1, draft, &f.context,
                        [&created](const CreateResult &result) { created = result; });
    QVERIFY(!created);
    QTRY_VERIFY(created);
    QCOMPARE(created->outcome, CreateResult::Outcome::Failed);
    QCOMPARE(created->error->kind, Kind::ReadOnly);

    DeleteJob *job = f.workspace->remove({ f.group(f.o1, u"a"_s), f.group(f.t1, u"x"_s) });
    QList<DeleteItem> items;
    connect(job, &DeleteJob::finished, this, [job, &items] { items = job->items(); });
    job->start();
    QTRY_COMPARE(items.size(), 2);
    QCOMPARE(items.at(0).state, DeleteItem::State::Failed);
    QCOMPARE(items.at(0).error->kind, Kind::ReadOnly);
    QCOMPARE(items.at(1).state, DeleteItem::State::Deleted); // of a profile that is open
    QCOMPARE(f.platform.count(Call::Create), 0);
    QCOMPARE(f.platform.count(Call::Remove), 1);
    QVERIFY(f.shows(f.group(f.o1, u"a"_s)));
}

void WorkspaceAccessTest::aLockThatClosesStopsDeleting()
{
    WorkspaceFixture f;
    f.p.endpointClass = EndpointClass::Production;
    f.repository.setStored({ f.p, f.q });
    QVERIFY(f.loadAndRefresh());
    f.workspace->lock(f.p.id)->unlockFor(1min);
    f.platform.hold();
    DeletionMeasure measure; // b has its turn after a, which includes it
    measure.snapshots[f.group(f.o1, u"a"_s)].content.lists.insert(GroupField::IncludedGroups,
                                                                  { u"b"_s });
    DeleteJob *job = f.workspace->remove({ f.group(f.o1, u"a"_s), f.group(f.o1, u"b"_s) }, measure);
    QList<DeleteItem> items;
    connect(job, &DeleteJob::finished, this, [job, &items] { items = job->items(); });
    job->start();
    QTRY_COMPARE(f.platform.count(Call::Remove), 1);
    f.workspace->lock(f.p.id)->lock();
    f.platform.releaseAll();
    QTRY_COMPARE(items.size(), 2);
    QCOMPARE(items.at(0).state, DeleteItem::State::Deleted);
    QCOMPARE(items.at(1).state, DeleteItem::State::Failed);
    QCOMPARE(items.at(1).error->kind, Kind::ReadOnly);
}

void WorkspaceAccessTest::limitsComeInOrder()
{
    WorkspaceFixture f;
    f.p.endpointClass = EndpointClass::Production;
    f.repository.setStored({ f.p, f.q });
    f.platform.setLimits(f.o1, { { GroupAction::Create, { Limit::Kind::MissingRight, u"x"_s } } });
    QVERIFY(f.loadAndRefresh());
    QCOMPARE(kindOf(f.workspace->limit(GroupAction::Create, f.o1)), Limit::Kind::ReadOnly);
    f.workspace->lock(f.p.id)->unlockFor(1min);
    QTRY_COMPARE(kindOf(f.workspace->limit(GroupAction::Create, f.o1)), Limit::Kind::MissingRight);
    QCOMPARE(f.workspace->limit(GroupAction::Create, f.o1)->detail, u"x"_s);
    QVERIFY(!f.workspace->limit(GroupAction::Delete, f.o1));
    QVERIFY(!f.workspace->limit(GroupAction::Create, f.o2));

    f.platform.failNext(Call::Organizations, makeError(Kind::Refused));
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    QCOMPARE(kindOf(f.workspace->limit(GroupAction::Create, f.o1)), Limit::Kind::Offline);
    f.workspace->lock(f.p.id)->lock();
    QCOMPARE(kindOf(f.workspace->limit(GroupAction::Create, f.o1)), Limit::Kind::ReadOnly);
}

void WorkspaceAccessTest::organizationsThatAreNotReadyLimit()
{
    WorkspaceFixture f;
    f.platform.addOrganization(f.q.id,
                               { OrganizationId(u"t2"_s), u"Soon"_s, u"provisioning"_s, false });
    QVERIFY(f.loadAndRefresh());
    const auto limit
        = f.workspace->limit(GroupAction::Edit, SourceRef { f.q.id, OrganizationId(u"t2"_s) });
    QCOMPARE(kindOf(limit), Limit::Kind::Organization);
    QCOMPARE(limit->detail, u"provisioning"_s);
    QVERIFY(!f.workspace->limit(GroupAction::Edit, f.t1));
}

void WorkspaceAccessTest::limitsOfAScope()
{
    WorkspaceFixture f;
    f.p.endpointClass = EndpointClass::Production;
    f.p.folder = u"Work"_s;
    f.repository.setStored({ f.p, f.q });
    QVERIFY(f.workspace->load().has_value());
    // Before anything is loaded, the profiles themselves say.
    QCOMPARE(kindOf(f.workspace->limit(GroupAction::Create, Scope(f.p.id))), Limit::Kind::ReadOnly);
    QVERIFY(!f.workspace->limit(GroupAction::Create, Scope(EverythingScope {})));
    QVERIFY(f.loadAndRefresh());
    QCOMPARE(kindOf(f.workspace->limit(GroupAction::Create, Scope(f.p.id))), Limit::Kind::ReadOnly);
    QCOMPARE(kindOf(f.workspace->limit(GroupAction::Create, Scope(FolderScope { u"Work"_s }))),
             Limit::Kind::ReadOnly);
    QVERIFY(!f.workspace->limit(GroupAction::Create, Scope(EverythingScope {})));
    f.workspace->lock(f.p.id)->unlockFor(1min);
    QVERIFY(!f.workspace->limit(GroupAction::Create, Scope(f.p.id)));
}

void WorkspaceAccessTest::limitsAreAskedOnceAndAgainAfterForbidden()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    QTRY_COMPARE(f.platform.count(Call::Limits), 3); // one for each organization
    QVERIFY(f.loadAndRefresh());
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    const int asked = f.platform.count(Call::Limits);
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    QCOMPARE(f.platform.count(Call::Limits), asked);

    QSignalSpy changed(f.workspace.get(), &Workspace::limitsChanged);
    f.platform.setLimits(f.o1, { { GroupAction::Delete, { Limit::Kind::MissingRight, {} } } });
    f.platform.failNext(Call::Remove, makeError(Kind::Forbidden, 403));
    DeleteJob *job = f.workspace->remove({ f.group(f.o1, u"a"_s) });
    job->start();
    QTRY_COMPARE(kindOf(f.workspace->limit(GroupAction::Delete, f.o1)), Limit::Kind::MissingRight);
    QCOMPARE(f.platform.count(Call::Limits), asked + 1);
    QCOMPARE(changed.count(), 1);
}

void WorkspaceAccessTest::limitsThatCannotBeReadAreNotKnown()
{
    WorkspaceFixture f;
    f.repository.setStored({ f.q });
    f.platform.setLimits(f.t1, { { GroupAction::Create, { Limit::Kind::PlanLimit, {} } } });
    f.platform.failNext(Call::Limits, makeError(Kind::Forbidden, 403));
    QVERIFY(f.loadAndRefresh());
    QTRY_COMPARE(f.platform.count(Call::Limits), 1);
    QVERIFY(!f.workspace->limit(GroupAction::Create, f.t1));
    QCOMPARE(f.workspace->profileStatus(f.q.id).state, LoadState::Ready);
    f.workspace->refresh(EverythingScope {}); // asks for what is still not known
    QTRY_COMPARE(kindOf(f.workspace->limit(GroupAction::Create, f.t1)), Limit::Kind::PlanLimit);
}

void WorkspaceAccessTest::tokenStatusIsKnownAfterOpening()
{
    WorkspaceFixture f;
    TokenStatus status;
    status.kind = TokenStatus::Kind::ServiceToken;
    status.canRotate = true;
    f.platform.setTokenStatus(f.p.id, status);
    QSignalSpy changed(f.workspace.get(), &Workspace::tokenStatusChanged);
    QVERIFY(f.workspace->load().has_value());
    QCOMPARE(f.workspace->tokenStatus(f.p.id), TokenStatus());
    f.workspace->refresh(EverythingScope {});
    QTRY_COMPARE(f.workspace->tokenStatus(f.p.id), status);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).value<ProfileId>(), f.p.id);
    QCOMPARE(f.workspace->tokenStatus(ProfileId(u"none"_s)), TokenStatus());
}

void WorkspaceAccessTest::tokenStatusIsAskedAgainAfterRotation()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    QVERIFY(!f.workspace->rotateToken(f.p.id)); // not open yet
    QVERIFY(f.loadAndRefresh());
    QTRY_COMPARE(f.platform.count(Call::TokenStatus), 2);
    TokenStatus later;
    later.kind = TokenStatus::Kind::ServiceToken;
    f.platform.setTokenStatus(f.p.id, later);
    RotateTokenJob *job = f.workspace->rotateToken(f.p.id);
    QVERIFY(job);
    QSignalSpy finished(job, &RotateTokenJob::finished);
    job->start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(f.tokens.secret(f.p.id), Secret::fromBytes("rotated-token"));
    QTRY_COMPARE(f.workspace->tokenStatus(f.p.id), later);
    QCOMPARE(f.platform.connections().constFirst().credentials->current(),
             Secret::fromBytes("rotated-token"));
}

void WorkspaceAccessTest::refusedTokensAreAskedForAgain()
{
    WorkspaceFixture f;
    FakeSecretPrompt prompt;
    Surroundings around { f.repository, f.tokens, f.platform, f.journal };
    around.prompt = &prompt;
    f.workspace = std::make_unique<Workspace>(around);
    QVERIFY(f.loadAndRefresh());
    const std::shared_ptr<Credentials> credentials
        = f.platform.connections().constFirst().credentials;
    Answer<Secret, Problem> renewed;
    credentials->renew(Secret::fromBytes("secret-p"), this, renewed.callback());
    QTRY_COMPARE(prompt.openCount(), 1); // because it was accepted before
    prompt.close();
    QVERIFY(renewed.wait());
    // Not again for the same token, until a person refreshes.
    Answer<Secret, Problem> again;
    credentials->renew(Secret::fromBytes("secret-p"), this, again.callback());
    QVERIFY(again.wait());
    QCOMPARE(prompt.asked.size(), 1);
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    Answer<Secret, Problem> later;
    credentials->renew(Secret::fromBytes("secret-p"), this, later.callback());
    QTRY_COMPARE(prompt.openCount(), 1);
    prompt.answer("secret-new");
    QVERIFY(later.wait());
    QCOMPARE(f.tokens.secret(f.p.id), Secret::fromBytes("secret-new"));
}

void WorkspaceAccessTest::signsInAndRefreshes()
{
    WorkspaceFixture f;
    FakeSignInService signIns;
    const Profile profile = signedInProfile();
    f.platform.addOrganization(profile.id, makeOrganization(u"n1"_s, u"Lab"_s));
    f.repository.setStored({ profile });
    Surroundings around { f.repository, f.tokens, f.platform, f.journal };
    around.signIns = &signIns;
    f.workspace = std::make_unique<Workspace>(around);
    QVERIFY(f.loadAndRefresh());
    const ProfileStatus before = f.workspace->profileStatus(profile.id);
    QCOMPARE(before.state, LoadState::Failed);
    QCOMPARE(std::get<CloudError>(*before.problem).kind, Kind::SignInNeeded);

    DoneOrProblem signedIn;
    f.workspace->signIn(profile.id, &f.context, signedIn.callback());
    QTRY_VERIFY(signIns.of(profile.id)->isWaiting());
    QCOMPARE(signedIn.count(), 0);
    signIns.of(profile.id)->succeed(Secret::fromBytes("access"));
    QVERIFY(signedIn.wait() && signedIn.result());
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->profileStatus(profile.id).state, LoadState::Ready);
    QCOMPARE(f.workspace->sources(profile.id).size(), 1);
    QCOMPARE(f.platform.tokens().constLast(), Secret::fromBytes("access"));
    QVERIFY(f.tokens.calls().isEmpty()); // it keeps its tokens itself
}

void WorkspaceAccessTest::signInTellsItsAddress()
{
    WorkspaceFixture f;
    FakeSignInService signIns;
    const Profile profile = signedInProfile();
    f.repository.setStored({ profile });
    Surroundings around { f.repository, f.tokens, f.platform, f.journal };
    around.signIns = &signIns;
    f.workspace = std::make_unique<Workspace>(around);
    QVERIFY(f.workspace->load().has_value());
    QSignalSpy changed(f.workspace.get(), &Workspace::signInChanged);
    DoneOrProblem signedIn;
    f.workspace->signIn(profile.id, &f.context, signedIn.callback());
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(f.workspace->signInAddress(profile.id).isEmpty());
    const QUrl address(u"https://id.example.org/authorize"_s);
    signIns.of(profile.id)->address = address;
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(f.workspace->signInAddress(profile.id), address);
    signIns.of(profile.id)->succeed(Secret::fromBytes("access"));
    QVERIFY(signedIn.wait());
    QCOMPARE(changed.count(), 3);
    QVERIFY(f.workspace->signInAddress(profile.id).isEmpty());
}

void WorkspaceAccessTest::signInCanBeCancelled()
{
    WorkspaceFixture f;
    FakeSignInService signIns;
    const Profile profile = signedInProfile();
    f.repository.setStored({ profile });
    Surroundings around { f.repository, f.tokens, f.platform, f.journal };
    around.signIns = &signIns;
    f.workspace = std::make_unique<Workspace>(around);
    QVERIFY(f.workspace->load().has_value());
    DoneOrProblem signedIn;
    f.workspace->signIn(profile.id, &f.context, signedIn.callback());
    QTRY_VERIFY(signIns.of(profile.id)->isWaiting());
    f.workspace->cancelSignIn(profile.id);
    QVERIFY(signedIn.wait());
    QCOMPARE(std::get<CloudError>(signedIn.result().error()).kind, Kind::Cancelled);
    QVERIFY(f.platform.requests().isEmpty());
}

void WorkspaceAccessTest::signInNeedsTheRightMethod()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    DoneOrProblem byToken;
    f.workspace->signIn(f.p.id, &f.context, byToken.callback());
    QVERIFY(byToken.wait());
    QCOMPARE(std::get<CloudError>(byToken.result().error()).kind, Kind::Unsupported);
    DoneOrProblem stranger;
    f.workspace->signIn(ProfileId(u"none"_s), &f.context, stranger.callback());
    QVERIFY(stranger.wait() && !stranger.result());

    // A program without a sign-in service says so, too.
    f.repository.setStored({ signedInProfile() });
    QVERIFY(f.loadAndRefresh());
    const ProfileStatus status = f.workspace->profileStatus(signedInProfile().id);
    QCOMPARE(std::get<CloudError>(*status.problem).kind, Kind::Unsupported);
}

void WorkspaceAccessTest::signsOut()
{
    WorkspaceFixture f;
    FakeSignInService signIns;
    const Profile profile = signedInProfile();
    const SourceRef n1 { profile.id, OrganizationId(u"n1"_s) };
    f.platform.addOrganization(profile.id, makeOrganization(u"n1"_s, u"Lab"_s));
    f.platform.setGroups(n1, { makeGroup(u"g"_s, u"g"_s) });
    f.repository.setStored({ profile });
    Surroundings around { f.repository, f.tokens, f.platform, f.journal };
    around.signIns = &signIns;
    signIns.of(profile.id)->token = Secret::fromBytes("access");
    f.workspace = std::make_unique<Workspace>(around);
    QVERIFY(f.loadAndRefresh());
    QCOMPARE(f.workspace->groups().rowCount(), 1);
    QSignalSpy changed(f.workspace.get(), &Workspace::signInChanged);
    DoneOrProblem signedOut;
    f.workspace->signOut(profile.id, &f.context, signedOut.callback());
    QVERIFY(signedOut.wait() && signedOut.result());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(f.workspace->groups().rowCount(), 1);
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    const ProfileStatus status = f.workspace->profileStatus(profile.id);
    QCOMPARE(std::get<CloudError>(*status.problem).kind, Kind::SignInNeeded);
    QVERIFY(!status.offline);
}

void WorkspaceAccessTest::removingTheProfileEndsItsSignIn()
{
    WorkspaceFixture f;
    FakeSignInService signIns;
    const Profile profile = signedInProfile();
    f.repository.setStored({ profile });
    Surroundings around { f.repository, f.tokens, f.platform, f.journal };
    around.signIns = &signIns;
    f.workspace = std::make_unique<Workspace>(around);
    QVERIFY(f.workspace->load().has_value());
    DoneOrProblem signedIn;
    f.workspace->signIn(profile.id, &f.context, signedIn.callback());
    QTRY_VERIFY(signIns.of(profile.id)->isWaiting());
    Stored removed;
    f.workspace->removeProfile(profile.id, &f.context, removed.callback());
    QVERIFY(removed.wait());
    QVERIFY(signedIn.wait());
    QCOMPARE(std::get<CloudError>(signedIn.result().error()).kind, Kind::Cancelled);
    QVERIFY(!signIns.of(profile.id)->isWaiting());
}

void WorkspaceAccessTest::lockingForgetsEverything()
{
    WorkspaceFixture f;
    f.p.endpointClass = EndpointClass::Production;
    f.repository.setStored({ f.p, f.q });
    QVERIFY(f.loadAndRefresh());
    f.workspace->lock(f.p.id)->unlockFor(1min);
    const auto credentials = f.platform.connections().constFirst().credentials;
    QVERIFY(credentials->current());
    f.workspace->lockSecrets();
    QVERIFY(!credentials->current());
    QCOMPARE(f.tokens.callCount(MemorySecretStore::Call::Forget), 1);
    QCOMPARE(f.workspace->lock(f.p.id)->state(), State::Locked);
    QCOMPARE(f.workspace->groups().rowCount(), 4); // what is shown stays
    f.tokens.fail(MemorySecretStore::Call::Read, StoreError { StoreError::Kind::Denied, {}, {} });
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    QCOMPARE(std::get<StoreError>(*f.workspace->profileStatus(f.p.id).problem).kind,
             StoreError::Kind::Denied);
}

QTEST_GUILESS_MAIN(WorkspaceAccessTest)
#include "tst_workspaceaccess.moc"
