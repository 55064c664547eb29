#include "impactfixture.h"
#include "workspacefixture.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;

using Change = std::function<void(DeletionMeasure &)>;
Q_DECLARE_METATYPE(Change)

namespace {

const SourceRef source { ProfileId(u"p"_s), OrganizationId(u"o"_s) };
const GroupRef here { source.profile, source.organization, GroupId(u"a"_s) };
const GroupRef away { source.profile, source.organization, GroupId(u"b"_s) };

/// With something of everything.
DeletionMeasure measureOf()
{
    GroupImpact impact;
    impact.databases = { directoryEntry(u"d1"_s, u"One"_s), directoryEntry(u"d2"_s, u"Two"_s) };
    impact.databases.first().bytes = 10;
    impact.projects = { directoryEntry(u"p1"_s, u"One"_s), directoryEntry(u"p2"_s, u"Two"_s) };
    impact.projectsLeftEmpty = { u"p1"_s, u"p2"_s };
    impact.directPeople = { UserId(u"ann"_s) };
    impact.containers = { { { GroupId(u"c"_s), u"C"_s }, { UserId(u"ann"_s) } } };
    GroupSnapshot snapshot;
    snapshot.id = here.group;
    snapshot.name = u"A"_s;
    snapshot.content.name = u"A"_s;
    snapshot.content.lists.insert(GroupField::Users, { u"ann"_s, u"bob"_s });
    snapshot.grants.emplace();
    for (const QString &id : { u"1"_s, u"2"_s })
        snapshot.grants->held.append(Grant { .id = GrantId(id) });
    snapshot.databases = QStringList { u"One"_s, u"Two"_s };
    snapshot.taken = QDateTime::fromSecsSinceEpoch(1'000, Qt::UTC);
    snapshot.raw = { { u"modifiedTime"_s, u"then"_s } };
    DeletionMeasure measure;
    measure.impacts.insert(here, impact);
    measure.snapshots.insert(here, snapshot);
    measure.gone = { away, { ProfileId(u"p"_s), OrganizationId(u"o"_s), GroupId(u"z"_s) } };
    measure.problems.insert(source, makeError(CloudError::Kind::Timeout));
    return measure;
}

} // namespace

/// When two measures say the same, and what a Workspace measures.
class ImpactMeasureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksSayTheSame_data();
    void ticksSayTheSame();
    void changesSaySomethingElse_data();
    void changesSaySomethingElse();
    void aWorkspaceMeasuresWhatItShows();
    void aWorkspaceMeasuresWhatItDoesNotShow();
    void aWorkspaceMeasuresWhatIsNotOpen();
    void aProfileThatIsRemovedMeanwhileIsUnread();
};

void ImpactMeasureTest::ticksSayTheSame_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("nothing", [](DeletionMeasure &) {});
    row("when it was taken", [](DeletionMeasure &measure) {
        measure.snapshots[here].taken = QDateTime::currentDateTimeUtc();
    });
    row("raw", [](DeletionMeasure &measure) {
        measure.snapshots[here].raw = { { u"modifiedTime"_s, u"now"_s } };
    });
    row("sizes",
        [](DeletionMeasure &measure) { measure.impacts[here].databases.first().bytes = 11; });
    row("states", [](DeletionMeasure &measure) {
        measure.impacts[here].databases.first().detail = u"sleeping"_s;
        measure.impacts[here].projects.first().detail = u"error"_s;
    });
    row("orders", [](DeletionMeasure &measure) {
        GroupImpact &impact = measure.impacts[here];
        std::reverse(impact.databases.begin(), impact.databases.end());
        std::reverse(impact.projects.begin(), impact.projects.end());
        std::reverse(impact.projectsLeftEmpty.begin(), impact.projectsLeftEmpty.end());
        std::reverse(measure.gone.begin(), measure.gone.end());
        GroupSnapshot &snapshot = measure.snapshots[here];
        std::reverse(snapshot.databases.begin(), snapshot.databases.end());
        std::reverse(snapshot.grants->held.begin(), snapshot.grants->held.end());
        snapshot.content.lists[GroupField::Users] = QStringList { u"bob"_s, u"ann"_s };
    });
    row("traces", [](DeletionMeasure &measure) {
        measure.problems[source].traceId = u"abc"_s;
        measure.problems[source].attempts = 3;
    });
}

void ImpactMeasureTest::ticksSayTheSame()
{
    QFETCH(Change, change);
    DeletionMeasure other = measureOf();
    change(other);
    QVERIFY(saysTheSame(measureOf(), other));
    QVERIFY(saysTheSame(other, measureOf()));
}

void ImpactMeasureTest::changesSaySomethingElse_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("gone", [](DeletionMeasure &measure) { measure.gone.removeFirst(); });
    row("no impact", [](DeletionMeasure &measure) { measure.impacts.clear(); });
    row("no snapshot", [](DeletionMeasure &measure) { measure.snapshots.clear(); });
    row("another group",
        [](DeletionMeasure &measure) { measure.impacts.insert(away, measure.impacts.take(here)); });
    row("a database more", [](DeletionMeasure &measure) {
        measure.impacts[here].databases.append(directoryEntry(u"d3"_s, u"Three"_s));
    });
    row("a database protected", [](DeletionMeasure &measure) {
        measure.impacts[here].databases.first().deleteProtection = true;
    });
    row("a database's name", [](DeletionMeasure &measure) {
        measure.impacts[here].databases.first().name = u"Other"_s;
    });
    row("a project left empty",
        [](DeletionMeasure &measure) { measure.impacts[here].projectsLeftEmpty.removeFirst(); });
    row("people", [](DeletionMeasure &measure) {
        measure.impacts[here].directPeople.insert(UserId(u"bob"_s));
    });
    row("a container's people",
        [](DeletionMeasure &measure) { measure.impacts[here].containers.first().people.clear(); });
    row("a lock out", [](DeletionMeasure &measure) { measure.impacts[here].locksOut = false; });
    row("an unread part",
        [](DeletionMeasure &measure) { measure.impacts[here].unread.insert(ImpactPart::Grants); });
    row("a name", [](DeletionMeasure &measure) { measure.snapshots[here].name = u"B"_s; });
    row("content",
        [](DeletionMeasure &measure) { measure.snapshots[here].content.description = u"new"_s; });
    row("protection",
        [](DeletionMeasure &measure) { measure.snapshots[here].content.protection = true; });
    row("a grant",
        [](DeletionMeasure &measure) { measure.snapshots[here].grants->held.removeFirst(); });
    row("no grants", [](DeletionMeasure &measure) { measure.snapshots[here].grants.reset(); });
    row("a problem less", [](DeletionMeasure &measure) { measure.problems.clear(); });
    row("another problem", [](DeletionMeasure &measure) {
        measure.problems[source] = makeError(CloudError::Kind::Forbidden, 403);
    });
}

void ImpactMeasureTest::changesSaySomethingElse()
{
    QFETCH(Change, change);
    DeletionMeasure other = measureOf();
    change(other);
    QVERIFY(!saysTheSame(measureOf(), other));
    QVERIFY(!saysTheSame(other, measureOf()));
}

void ImpactMeasureTest::aWorkspaceMeasuresWhatItShows()
{
    WorkspaceFixture fixture;
    fixture.platform.setGroups(
        fixture.o1,
        { permissionGroup(u"a"_s, { u"ann"_s }), permissionGroup(u"b"_s, {}, { u"a"_s }) });
    fixture.platform.setDirectory(fixture.t1, DirectoryKind::Databases,
                                  { directoryEntry(u"d"_s, u"d"_s, { u"x"_s }) });
    QVERIFY(fixture.loadAndRefresh());
    const GroupRef a = fixture.group(fixture.o1, u"a"_s);
    const GroupRef x = fixture.group(fixture.t1, u"x"_s);
    QList<DeletionMeasure> measures;
    ImpactJob *job = fixture.workspace->measure({ a, x });
    connect(job, &ImpactJob::finished, &fixture.context,
            [&measures](const DeletionMeasure &measure) { measures.append(measure); });
    job->start();
    QVERIFY(waitUntil([&measures] { return !measures.isEmpty(); }));
    QCOMPARE(measures.first().impacts.size(), 2);
    QCOMPARE(measures.first().impacts.value(a).containers.size(), 1);
    QCOMPARE(measures.first().impacts.value(x).databases.size(), 1);
    QCOMPARE(measures.first().snapshots.value(a).name, u"a"_s);
    QVERIFY(fixture.shows(a)); // nothing was changed
    QVERIFY(!fixture.isBusy(a));
}

void ImpactMeasureTest::aWorkspaceMeasuresWhatItDoesNotShow()
{
    WorkspaceFixture fixture;
    QVERIFY(fixture.loadAndRefresh());
    const GroupRef later = fixture.group(fixture.o1, u"later"_s);
    const GroupRef never = fixture.group(fixture.o1, u"never"_s);
    fixture.platform.setGroups(fixture.o1, { permissionGroup(u"later"_s, { u"ann"_s }) });
    QList<DeletionMeasure> measures;
    ImpactJob *job = fixture.workspace->measure({ later, never });
    connect(job, &ImpactJob::finished, &fixture.context,
            [&measures](const DeletionMeasure &measure) { measures.append(measure); });
    job->start();
    QVERIFY(waitUntil([&measures] { return !measures.isEmpty(); }));
    QCOMPARE(measures.first().impacts.keys(), QList { later });
    QCOMPARE(measures.first().gone, QList { never });
}

void ImpactMeasureTest::aWorkspaceMeasuresWhatIsNotOpen()
{
    WorkspaceFixture fixture;
    QVERIFY(fixture.loadAndRefresh());
    const GroupRef stranger { ProfileId(u"zzz"_s), OrganizationId(u"o"_s), GroupId(u"g"_s) };
    QList<DeletionMeasure> measures;
    ImpactJob *job = fixture.workspace->measure({ stranger });
    connect(job, &ImpactJob::finished, &fixture.context,
            [&measures](const DeletionMeasure &measure) { measures.append(measure); });
    job->start();
    QVERIFY(waitUntil([&measures] { return !measures.isEmpty(); }));
    QVERIFY(measures.first().impacts.isEmpty());
    QVERIFY(measures.first().gone.isEmpty());
    QCOMPARE(measures.first().problems.keys(), QList { sourceOf(stranger) });
}

void ImpactMeasureTest::aProfileThatIsRemovedMeanwhileIsUnread()
{
    WorkspaceFixture fixture;
    QVERIFY(fixture.loadAndRefresh());
    fixture.platform.hold();
    const GroupRef x = fixture.group(fixture.t1, u"x"_s);
    QList<DeletionMeasure> measures;
    ImpactJob *job = fixture.workspace->measure({ x });
    connect(job, &ImpactJob::finished, &fixture.context,
            [&measures](const DeletionMeasure &measure) { measures.append(measure); });
    job->start();
    QVERIFY(waitUntil([&fixture] { return !fixture.platform.held().isEmpty(); }));
    fixture.workspace->removeProfile(fixture.q.id, &fixture.context,
                                     [](const StoreResult<Done> &) {});
    QVERIFY(waitUntil([&measures] { return !measures.isEmpty(); }));
    QCOMPARE(measures.first().impacts.value(x).unread,
             (QSet { ImpactPart::Group, ImpactPart::Databases }));
    QCOMPARE(measures.first().problems.size(), 1);
}

QTEST_GUILESS_MAIN(ImpactMeasureTest)
#include "tst_impactjobmeasure.moc"
