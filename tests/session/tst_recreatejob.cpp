#include "recreatefixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;
using Loss = RecreationLoss;
using Obstacle = RecreationObstacle::Kind;
using State = RecreateItem::State;
using States = QList<State>;
using Write = FakePlatform::Write;

namespace {

/// How much of a report is lost for other reasons than that it never comes back.
QList<Loss> losses(const RecreationReport &report)
{
    QList<Loss> found;
    for (const LostPart &lost : report.lost) {
        if (lost.why != Loss::Never)
            found.append(lost.why);
    }
    return found;
}

} // namespace

/// Deleted groups are made again, step by step, and every step ends in a true state.
class TestRecreateJob final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void everythingComesBack();
    void databasesGroup();
    void identityGroup();
    void tellsItsProgress();
    void readsAnewBeforeItStarts();
    void aRefusalStopsNothingElse_data();
    void aRefusalStopsNothingElse();
    void withoutTheGroupNothingIsTried_data();
    void withoutTheGroupNothingIsTried();
    void lostAnswersAreLookedUp_data();
    void lostAnswersAreLookedUp();
    void nobodyKnowsAboutAGrant();
    void aGroupThatIsThereIsNotTouched();
    void showsLate();
    void containersThatChangeMeanwhile();

private:
    std::unique_ptr<RecreateFixture> m_fixture;
};

void TestRecreateJob::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_fixture = std::make_unique<RecreateFixture>();
    QVERIFY(m_fixture->loadAndRefresh());
}

void TestRecreateJob::everythingComesBack()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    QVERIFY(!job->plan(job->name()).isBlocked());
    QCOMPARE(job->requests(job->name()).size(), 1);
    QVERIFY(f.journal.all().isEmpty());
    QVERIFY(f.run(*job));

    const std::optional<Group> made = f.named(f.o1, u"data"_s);
    QVERIFY(made);
    QVERIFY(made->id != GroupId(u"old"_s));
    QCOMPARE(made->description, u"Who may see data"_s);
    const auto details = std::get<BraintrustDetails>(made->details);
    QCOMPARE(details.memberUsers, (QList<UserId> { UserId(u"u1"_s), UserId(u"s1"_s) }));
    QCOMPARE(details.memberGroups, QList<GroupId> { GroupId(u"b"_s) });
    // Who included it includes the new one instead.
    const auto container = std::get<BraintrustDetails>(f.named(f.o1, u"alpha"_s)->details);
    QCOMPARE(container.memberGroups, QList<GroupId> { made->id });
    const GrantList grants = f.platform.grants({ f.p.id, f.o1.organization, made->id });
    QCOMPARE(grants.held.size(), 1);
    QCOMPARE(grants.held.constFirst().objectId, u"p1"_s);
    QCOMPARE(grants.onGroup.size(), 1);
    QCOMPARE(grants.onGroup.constFirst().group, GroupId(u"b"_s));

    const RecreationReport report = job->report();
    QCOMPARE(report.group->id, made->id);
    QVERIFY(losses(report).isEmpty());
    QCOMPARE(report.back.size(), 8); // name, description, 2 people, 1 group, 1 container, 2 grants
    QCOMPARE(f.notes(),
             (QStringList { u"CreateGroup Done"_s, u"EditGroup Done"_s, u"EditGroup Done"_s,
                            u"EditGroup Done"_s, u"RestoreGrant Done"_s, u"RestoreGrant Done"_s }));
    for (const JournalEntry &entry : f.journal.all()) {
        QCOMPARE(entry.intent.cause, OperationId(u"deletion"_s));
        QCOMPARE(entry.intent.subject.profile, u"First"_s); // as it is called now
        QCOMPARE(entry.requests.size(), 1);
        QCOMPARE(entry.requests.constFirst().answer->kind, JournalAnswer::Kind::Accepted);
    }
    QCOMPARE(f.journal.all().constLast().intent.subject.ref.group, made->id);
}

void TestRecreateJob::databasesGroup()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofDatabases());
    QVERIFY(job && f.run(*job));
    const std::optional<Group> made = f.named(f.t1, u"x-old"_s);
    QVERIFY(made);
    QCOMPARE(made->locations, (QStringList { u"lhr"_s, u"ams"_s }));
    QCOMPARE(made->deleteProtection, true);
    QCOMPARE(f.states(*job), (States { State::Done, State::Done, State::Done }));
    QVERIFY(losses(job->report()).isEmpty());
    const QList<FakePlatform::Request> &requests = f.platform.requests();
    QStringList steps;
    for (const FakePlatform::Request &request : requests) {
        if (request.call == Call::Step)
            steps.append(request.argument);
    }
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps.last().section(u'/', 1),
             QString::number(static_cast<int>(GroupField::Protection)));
}

void TestRecreateJob::identityGroup()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofOps());
    QVERIFY(job && f.run(*job));
    const std::optional<Group> made = f.named(f.n1, u"ops"_s);
    QVERIFY(made);
    const auto details = std::get<NscaleDetails>(made->details);
    QCOMPARE(details.users.size(), 2);
    QCOMPARE(details.roles, QList<RoleId> { RoleId(u"r1"_s) });
    QCOMPARE(details.serviceAccounts.size(), 1);
    QCOMPARE(details.tags, (QList<NscaleTag> { { u"team"_s, u"a"_s } }));
    QCOMPARE(details.subjects->size(), 1);
    Answer<Directory> projects;
    f.workspace->directory(f.n1, DirectoryKind::Projects, &f.context, projects.callback());
    QVERIFY(projects.wait());
    for (const DirectoryEntry &project : *projects.result())
        QCOMPARE(project.groups, QList<GroupId> { made->id });
    QVERIFY(losses(job->report()).isEmpty());
    QCOMPARE(f.states(*job),
             (States { State::Done, State::Done, State::Done, State::Done, State::Done }));
}

void TestRecreateJob::tellsItsProgress()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    const QSignalSpy progress(job.get(), &RecreateJob::progressed);
    const QSignalSpy created(job.get(), &RecreateJob::groupCreated);
    QVERIFY(f.run(*job));
    QCOMPARE(created.size(), 1);
    QCOMPARE(progress.size(), 7);
    for (int i = 0; i < progress.size(); ++i)
        QCOMPARE(progress.at(i), (QVariantList { i, 6 }));
}

void TestRecreateJob::readsAnewBeforeItStarts()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    QVERIFY(!job->plan(u"data"_s).isBlocked());
    QList<Group> groups = f.platform.groups(f.o1);
    groups.append(makeGroup(u"c"_s, u"data"_s));
    f.platform.setGroups(f.o1, groups);
    QVERIFY(f.run(*job));
    const RecreationReport report = job->report();
    QVERIFY(!report.group);
    QCOMPARE(report.obstacles.size(), 1);
    QCOMPARE(report.obstacles.constFirst().kind, Obstacle::NameTaken);
    QVERIFY(f.journal.all().isEmpty());
    QCOMPARE(f.platform.count(Call::Create), 0);
    QCOMPARE(losses(report).size(), 8); // none of it was tried
}

void TestRecreateJob::aRefusalStopsNothingElse_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("skip");
    QTest::addColumn<int>("failing"); // index of the step
    QTest::addColumn<int>("lost");
    const auto add = [](const char *name, Call call, int skip, int failing, int lost) {
        QTest::newRow(name) << static_cast<int>(call) << skip << failing << lost;
    };
    add("people", Call::Step, 0, 1, 2);
    add("included groups", Call::Step, 1, 2, 1);
    add("container", Call::Step, 2, 3, 1);
    add("first grant", Call::CreateGrant, 0, 4, 1);
    add("last grant", Call::CreateGrant, 1, 5, 1);
}

void TestRecreateJob::aRefusalStopsNothingElse()
{
    QFETCH(const int, call);
    QFETCH(const int, skip);
    QFETCH(const int, failing);
    QFETCH(const int, lost);
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    f.platform.failNext(static_cast<Call>(call), makeError(Kind::Forbidden, 403), Write::Refused,
                        skip);
    QVERIFY(f.run(*job));
    States expected(6, State::Done);
    expected[failing] = State::Failed;
    QCOMPARE(f.states(*job), expected);
    QCOMPARE(job->items().at(failing).error->kind, Kind::Forbidden);
    const RecreationReport report = job->report();
    QCOMPARE(losses(report), QList<Loss>(lost, Loss::Failed));
    QCOMPARE(report.lost.constFirst().error->kind, Kind::Forbidden);
    QCOMPARE(report.back.size(), 8 - lost);
    QCOMPARE(f.journal.all().size(), 6);
    QCOMPARE(f.journal.all().at(failing).conclusion->kind, JournalConclusion::Kind::NotDone);
    QCOMPARE(f.platform.count(Call::Step), 3);
    QCOMPARE(f.platform.count(Call::CreateGrant), 2);
}

void TestRecreateJob::withoutTheGroupNothingIsTried_data()
{
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<bool>("blind");
    QTest::addColumn<State>("state");
    QTest::newRow("refused") << false << false << State::Failed;
    QTest::newRow("no answer, not there") << true << false << State::Failed;
    QTest::newRow("no answer, nobody knows") << true << true << State::Unknown;
}

void TestRecreateJob::withoutTheGroupNothingIsTried()
{
    QFETCH(const bool, unknown);
    QFETCH(const bool, blind);
    QFETCH(const State, state);
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    f.platform.failNext(Call::Create,
                        unknown ? makeUnknownOutcome() : makeError(Kind::Forbidden, 403));
    if (blind) // the first list is of start()
        f.platform.failNext(Call::List, makeError(Kind::Timeout), Write::Refused, 1);
    QVERIFY(f.run(*job));
    States expected(6, State::NotStarted);
    expected[0] = state;
    QCOMPARE(f.states(*job), expected);
    QVERIFY(!job->report().group);
    QCOMPARE(f.platform.count(Call::Create), 1);
    QCOMPARE(f.platform.count(Call::Step), 0);
    QCOMPARE(f.platform.count(Call::CreateGrant), 0);
    QCOMPARE(f.journal.all().size(), 1);
    QList<Loss> expectedLosses(8, Loss::NotTried);
    const Loss first = state == State::Unknown ? Loss::Uncertain : Loss::Failed;
    expectedLosses[0] = expectedLosses[1] = first; // name and description
    QCOMPARE(losses(job->report()), expectedLosses);
}

void TestRecreateJob::lostAnswersAreLookedUp_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("skip");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("applied");
    QTest::addColumn<State>("state");
    const auto add
        = [](const char *name, Call call, int skip, int step, bool applied, State state) {
              QTest::addRow("%s, %s", name, applied ? "applied" : "not applied")
                  << static_cast<int>(call) << skip << step << applied << state;
          };
    add("create", Call::Create, 0, 0, true, State::FoundDone);
    add("people", Call::Step, 0, 1, true, State::Done);
    add("people", Call::Step, 0, 1, false, State::Failed);
    add("container", Call::Step, 2, 3, true, State::Done);
    add("container", Call::Step, 2, 3, false, State::Failed);
    add("grant", Call::CreateGrant, 0, 4, true, State::FoundDone);
    add("grant on it", Call::CreateGrant, 1, 5, true, State::FoundDone);
    add("grant on it", Call::CreateGrant, 1, 5, false, State::Failed);
}

void TestRecreateJob::lostAnswersAreLookedUp()
{
    QFETCH(const int, call);
    QFETCH(const int, skip);
    QFETCH(const int, step);
    QFETCH(const bool, applied);
    QFETCH(const State, state);
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    f.platform.failNext(static_cast<Call>(call), makeUnknownOutcome(),
                        applied ? Write::Applied : Write::Refused, skip);
    QVERIFY(f.run(*job));
    States expected(6, State::Done);
    expected[step] = state;
    QCOMPARE(f.states(*job), expected);
    QCOMPARE(losses(job->report()).isEmpty(), applied);
    using End = JournalConclusion::Kind;
    QCOMPARE(f.journal.all().at(step).conclusion->kind, applied ? End::FoundDone : End::NotDone);
    // Nothing was sent twice.
    QCOMPARE(f.platform.count(Call::Create), 1);
    QCOMPARE(f.platform.count(Call::Step), 3);
    QCOMPARE(f.platform.count(Call::CreateGrant), 2);
    QVERIFY(f.named(f.o1, u"data"_s));
}

void TestRecreateJob::nobodyKnowsAboutAGrant()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    f.platform.failNext(Call::CreateGrant, makeUnknownOutcome(), Write::Applied);
    for (int i = 0; i < 3; ++i)
        f.platform.failNext(Call::Grants, makeError(Kind::Timeout));
    QVERIFY(f.run(*job));
    States expected(6, State::Done);
    expected[4] = State::Unknown;
    QCOMPARE(f.states(*job), expected);
    QCOMPARE(losses(job->report()), QList<Loss> { Loss::Uncertain });
    QCOMPARE(f.journal.all().at(4).conclusion->kind, JournalConclusion::Kind::Unknown);
    QCOMPARE(f.platform.count(Call::CreateGrant), 2);
    QCOMPARE(f.platform.count(Call::Grants), 3);
}

void TestRecreateJob::aGroupThatIsThereIsNotTouched()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    f.journal.hold();
    const QSignalSpy over(job.get(), &RecreateJob::finished);
    job->start(u"data"_s);
    QVERIFY(waitUntil([&f] { return !f.journal.all().isEmpty(); }));
    // Somebody else was quicker.
    QList<Group> groups = f.platform.groups(f.o1);
    groups.append(makeGroup(u"theirs"_s, u"data"_s));
    f.platform.setGroups(f.o1, groups);
    const QList<Group> before = f.platform.groups(f.o1);
    f.journal.releaseAll();
    QVERIFY(waitUntil([&over] { return !over.isEmpty(); }));
    QCOMPARE(f.states(*job).constFirst(), State::Failed);
    QCOMPARE(job->items().constFirst().error->kind, Kind::Conflict);
    QVERIFY(!job->report().group);
    QCOMPARE(f.platform.count(Call::Step), 0);
    QCOMPARE(f.platform.groups(f.o1), before);
}

void TestRecreateJob::showsLate()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    f.platform.failNext(Call::Open, makeError(Kind::NotFound, 404));
    f.platform.failNext(Call::Open, makeError(Kind::NotFound, 404));
    QVERIFY(f.run(*job));
    QCOMPARE(f.states(*job), States(6, State::Done));
}

void TestRecreateJob::containersThatChangeMeanwhile()
{
    RecreateFixture &f = *m_fixture;
    const auto job = f.prepared(f.ofData());
    QVERIFY(job);
    // Between reading the container and saving it, somebody adds a person to it.
    connect(job.get(), &RecreateJob::progressed, this, [&](int done, int) {
        if (done == 3)
            f.platform.hold();
    });
    const QSignalSpy over(job.get(), &RecreateJob::finished);
    job->start(u"data"_s);
    QVERIFY(waitUntil([&] { return f.platform.held().size() == 1; }));
    QCOMPARE(f.platform.held().constFirst().call, Call::Open);
    QList<Group> groups = f.platform.groups(f.o1);
    for (Group &group : groups) {
        if (group.id == GroupId(u"a"_s))
            std::get<BraintrustDetails>(group.details).memberUsers->append(UserId(u"u2"_s));
    }
    f.platform.setGroups(f.o1, groups);
    f.platform.releaseAll();
    QVERIFY(waitUntil([&over] { return !over.isEmpty(); }));
    QCOMPARE(f.states(*job), States(6, State::Done));
    const auto details = std::get<BraintrustDetails>(f.named(f.o1, u"alpha"_s)->details);
    QCOMPARE(details.memberUsers, QList<UserId> { UserId(u"u2"_s) });
    QCOMPARE(details.memberGroups, QList<GroupId> { job->report().group->id });
}

QTEST_GUILESS_MAIN(TestRecreateJob)
#include "tst_recreatejob.moc"
