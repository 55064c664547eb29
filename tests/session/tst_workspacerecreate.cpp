#include "recreatefixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;
using Obstacle = RecreationObstacle::Kind;
using State = RecreateItem::State;
using States = QList<State>;

/// Making deleted groups again as the workspace sees it: the table, locks, and profiles that close.
class TestWorkspaceRecreate final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void theGroupAppears();
    void stopsBetweenSteps();
    void stopsBeforeAnything();
    void honoursTheLock();
    void honoursTheLockHalfWay();
    void sendsNothingThatCannotBeNoted();
    void notesFailingHalfWay();
    void endsWithItsProfile();
    void endsWithItsProfileInTheMiddle();
    void endsWithItsProfileWhileReading();
    void endsWithTheWorkspace();
    void obstacles_data();
    void obstacles();
    void anotherName();
    void projectsAreReadAgain();

private:
    [[nodiscard]] bool waitOver(const QSignalSpy &over) const
    {
        return waitUntil([&over] { return !over.isEmpty(); });
    }
    std::unique_ptr<RecreateFixture> m_fixture;
};

void TestWorkspaceRecreate::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_fixture = std::make_unique<RecreateFixture>();
    QVERIFY(m_fixture->loadAndRefresh());
}

void TestWorkspaceRecreate::theGroupAppears()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    const int before = f.treeCount(f.o1);
    QList<bool> shown;
    connect(job.get(), &RecreateJob::groupCreated, this,
            [&](const Group &group) { shown.append(f.shows(f.group(f.o1, group.id.toString()))); });
    QVERIFY(f.run(*job));
    QCOMPARE(shown, QList<bool> { true });
    QCOMPARE(f.treeCount(f.o1), before + 1);
    const GroupRef ref = f.group(f.o1, job->report().group->id.toString());
    const auto row = f.workspace->groups().row(ref);
    QVERIFY(row);
    // With the people it got after it was created.
    QCOMPARE(std::get<BraintrustDetails>(row->group.details).memberUsers->size(), 2);
    const auto container = f.workspace->groups().row(f.group(f.o1, u"a"_s));
    QCOMPARE(std::get<BraintrustDetails>(container->group.details).memberGroups,
             QList<GroupId> { ref.group });
}

void TestWorkspaceRecreate::stopsBetweenSteps()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    connect(job.get(), &RecreateJob::progressed, this, [&job](int done, int) {
        if (done == 2)
            job->stop();
    });
    QVERIFY(f.run(*job));
    QCOMPARE(f.states(*job),
             (States { State::Done, State::Done, State::NotStarted, State::NotStarted,
                       State::NotStarted, State::NotStarted }));
    QCOMPARE(f.platform.count(Call::Step), 1);
    QVERIFY(job->report().group);
    // What it was left at is what the table shows.
    const GroupRef ref = f.group(f.o1, job->report().group->id.toString());
    const auto row = f.workspace->groups().row(ref);
    QCOMPARE(std::get<BraintrustDetails>(row->group.details).memberUsers->size(), 2);
}

void TestWorkspaceRecreate::stopsBeforeAnything()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    const QSignalSpy over(job.get(), &RecreateJob::finished);
    job->start(u"data"_s);
    job->stop();
    QVERIFY(waitOver(over));
    QCOMPARE(f.states(*job), States(6, State::NotStarted));
    QCOMPARE(f.platform.count(Call::Create), 0);
    QVERIFY(job->report().obstacles.isEmpty());
    QVERIFY(f.journal.all().isEmpty());
}

void TestWorkspaceRecreate::honoursTheLock()
{
    RecreateFixture &f = *m_fixture;
    Profile locked = f.p;
    locked.endpointClass = EndpointClass::Production;
    locked.startReadOnly = true;
    Answer<Done, StoreError> saved;
    f.workspace->saveProfile(locked, {}, &f.context, saved.callback());
    QVERIFY(saved.wait() && f.settle());
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    const RecreationPlan plan = job->plan(u"data"_s);
    QVERIFY(plan.has(Obstacle::Limited));
    QCOMPARE(plan.comesBack().size(), 8);
    QVERIFY(f.run(*job));
    QCOMPARE(job->report().obstacles.constFirst().limit->kind, Limit::Kind::ReadOnly);
    QCOMPARE(f.platform.count(Call::Create), 0);
    // Unlocking helps at once, without reading anything anew.
    const auto other = f.prepared(f.ofData());
    f.workspace->lock(f.p.id)->unlockFor();
    QVERIFY(!other->plan(u"data"_s).isBlocked());
    QVERIFY(f.run(*other));
    QCOMPARE(f.states(*other), States(6, State::Done));
}

void TestWorkspaceRecreate::honoursTheLockHalfWay()
{
    RecreateFixture &f = *m_fixture;
    Profile locked = f.p;
    locked.startReadOnly = true;
    Answer<Done, StoreError> saved;
    f.workspace->saveProfile(locked, {}, &f.context, saved.callback());
    QVERIFY(saved.wait() && f.settle());
    f.workspace->lock(f.p.id)->unlockFor();
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    connect(job.get(), &RecreateJob::groupCreated, this,
            [&f] { f.workspace->lock(f.p.id)->lock(); });
    QVERIFY(f.run(*job));
    States expected(6, State::Failed);
    expected[0] = State::Done;
    QCOMPARE(f.states(*job), expected);
    QCOMPARE(job->items().at(3).error->kind, Kind::ReadOnly);
    QCOMPARE(f.platform.count(Call::Step), 0);
    QCOMPARE(f.platform.count(Call::CreateGrant), 0);
}

void TestWorkspaceRecreate::sendsNothingThatCannotBeNoted()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    f.journal.failWith(StoreError { StoreError::Kind::Io, u"disk full"_s, {} });
    QVERIFY(f.run(*job));
    QCOMPARE(f.states(*job).constFirst(), State::Failed);
    QCOMPARE(job->items().constFirst().error->kind, Kind::NotJournalled);
    QCOMPARE(f.platform.count(Call::Create), 0);
}

void TestWorkspaceRecreate::notesFailingHalfWay()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    connect(job.get(), &RecreateJob::groupCreated, this, [&f] {
        f.journal.failWith(StoreError { StoreError::Kind::Io, u"disk full"_s, {} });
    });
    QVERIFY(f.run(*job));
    States expected(6, State::Failed);
    expected[0] = State::Done;
    QCOMPARE(f.states(*job), expected);
    for (int i = 1; i < 6; ++i)
        QCOMPARE(job->items().at(i).error->kind, Kind::NotJournalled);
    QCOMPARE(f.platform.count(Call::Step), 0);
    QCOMPARE(f.platform.count(Call::CreateGrant), 0);
}

void TestWorkspaceRecreate::endsWithItsProfile()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    connect(job.get(), &RecreateJob::groupCreated, this, [&f] {
        f.workspace->removeProfile(f.p.id, &f.context, [](const StoreResult<Done> &) {});
    });
    QVERIFY(f.run(*job));
    QCOMPARE(f.states(*job).constFirst(), State::Done);
    // The one that was in flight, if any, is unknown; the others were not begun.
    for (int i = 2; i < 6; ++i)
        QCOMPARE(f.states(*job).at(i), State::NotStarted);
    QVERIFY(!f.workspace->profile(f.p.id));
}

void TestWorkspaceRecreate::endsWithItsProfileInTheMiddle()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    connect(job.get(), &RecreateJob::progressed, this, [&f](int done, int) {
        if (done == 4)
            f.platform.hold();
    });
    const QSignalSpy over(job.get(), &RecreateJob::finished);
    job->start(u"data"_s);
    QVERIFY(waitUntil([&f] { return !f.platform.held().isEmpty(); }));
    QCOMPARE(f.platform.held().constFirst().call, Call::CreateGrant);
    f.workspace->removeProfile(f.p.id, &f.context, [](const StoreResult<Done> &) {});
    QVERIFY(waitOver(over));
    QCOMPARE(f.states(*job).at(4), State::Unknown);
    QCOMPARE(f.states(*job).at(5), State::NotStarted);
    QCOMPARE(over.size(), 1);
    // Nobody knows: the next start of the program looks.
    QVERIFY(!f.journal.all().constLast().conclusion);
    f.platform.releaseAll();
}

void TestWorkspaceRecreate::endsWithItsProfileWhileReading()
{
    RecreateFixture &f = *m_fixture;
    const std::unique_ptr<RecreateJob> job(f.workspace->recreate(f.ofData()));
    const QSignalSpy ready(job.get(), &RecreateJob::prepared);
    f.platform.hold();
    job->prepare();
    f.workspace->removeProfile(f.p.id, &f.context, [](const StoreResult<Done> &) {});
    QVERIFY(waitOver(ready));
    QVERIFY(job->plan(u"data"_s).has(Obstacle::NotOpen));
    QVERIFY(job->requests(u"data"_s).isEmpty());
    f.platform.releaseAll();
}

void TestWorkspaceRecreate::endsWithTheWorkspace()
{
    RecreateFixture &f = *m_fixture;
    RecreateJob *job = f.prepared(f.ofData()).release();
    QVERIFY(job);
    const QPointer<RecreateJob> alive(job);
    f.platform.hold();
    job->start(u"data"_s);
    QCoreApplication::processEvents();
    f.workspace.reset();
    QVERIFY(!alive);
    f.platform.releaseAll();
    QCoreApplication::processEvents();
    QVERIFY(f.journal.all().isEmpty());
}

void TestWorkspaceRecreate::obstacles_data()
{
    QTest::addColumn<Obstacle>("kind");
    QTest::newRow("nothing known") << Obstacle::NoSnapshot;
    QTest::newRow("no such profile") << Obstacle::ProfileGone;
    QTest::newRow("no such organization") << Obstacle::OrganizationGone;
    QTest::newRow("not open") << Obstacle::NotOpen;
    QTest::newRow("groups cannot be read") << Obstacle::GroupsUnread;
}

void TestWorkspaceRecreate::obstacles()
{
    QFETCH(const Obstacle, kind);
    RecreateFixture &f = *m_fixture;
    JournalEntry entry = f.ofData();
    if (kind == Obstacle::NoSnapshot)
        entry.intent.before.reset();
    else if (kind == Obstacle::ProfileGone)
        entry.intent.subject.ref.profile = ProfileId(u"gone"_s);
    else if (kind == Obstacle::OrganizationGone)
        entry.intent.subject.ref.organization = OrganizationId(u"gone"_s);
    else if (kind == Obstacle::NotOpen)
        QVERIFY(f.workspace->load()); // nothing was asked yet
    else
        f.platform.failLists(f.o1, makeError(Kind::ServerError, 500));
    const auto job = f.prepared(entry);
    QVERIFY(job);
    QCOMPARE(job->name(), u"data"_s);
    const RecreationPlan plan = job->plan(job->name());
    QVERIFY(plan.isBlocked());
    QVERIFY(plan.has(kind));
    // What is still there is not known, so nothing is said about it.
    QVERIFY(plan.comesBack().isEmpty() && plan.lost.isEmpty());
    QVERIFY(f.run(*job));
    QCOMPARE(job->report().obstacles.constFirst().kind, kind);
    QVERIFY(!job->report().group);
    QCOMPARE(f.platform.count(Call::Create), 0);
}

void TestWorkspaceRecreate::anotherName()
{
    RecreateFixture &f = *m_fixture;
    QList<Group> groups = f.platform.groups(f.o1);
    groups.append(makeGroup(u"c"_s, u"data"_s));
    f.platform.setGroups(f.o1, groups);
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    QVERIFY(job->plan(u"data"_s).has(Obstacle::NameTaken));
    QVERIFY(!job->plan(u"data 2"_s).isBlocked());
    QCOMPARE(job->requests(u"data 2"_s).constFirst().body->value("name"_L1).toString(),
             u"data 2"_s);
    const QSignalSpy over(job.get(), &RecreateJob::finished);
    job->start(u"data 2"_s);
    QVERIFY(waitOver(over));
    QCOMPARE(f.states(*job), States(6, State::Done));
    QVERIFY(f.named(f.o1, u"data 2"_s));
    QCOMPARE(f.platform.groups(f.o1).at(2), makeGroup(u"c"_s, u"data"_s, u"o1"_s)); // untouched
}

void TestWorkspaceRecreate::projectsAreReadAgain()
{
    RecreateFixture &f = *m_fixture;
    f.workspace->names().load(f.n1, { DirectoryKind::Projects });
    QVERIFY(
        waitUntil([&f] { return f.workspace->names().isKnown(f.n1, DirectoryKind::Projects); }));
    const auto job = f.prepared(f.ofOps());
    QVERIFY(job && f.run(*job));
    const GroupId made = job->report().group->id;
    QVERIFY(waitUntil([&] {
        const Directory projects = f.workspace->names().directory(f.n1, DirectoryKind::Projects);
        return !projects.isEmpty() && projects.constFirst().groups.contains(made);
    }));
}

QTEST_GUILESS_MAIN(TestWorkspaceRecreate)
#include "tst_workspacerecreate.moc"
