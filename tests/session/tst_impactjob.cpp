#include "impactfixture.h"

#include <QTest>

#include <algorithm>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Error = CloudError::Kind;

/// What an ImpactJob asks, and what it makes of the answers.
class ImpactJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingToMeasureIsMeasuredLater();
    void databaseGroups();
    void permissionGroups();
    void identityGroups();
    void nothingIsTakenFromMemory();
    void goneGroupsAreSaid();
    void whatThePlatformDoesNotHaveIsNotUnread();
    void projectsThatAreNotAllSeenAreAtLeast();
    void grantsAreAskedFourAtATime();
    void organizationsAreReadFourAtATime();
    void platformsAreReadSideBySide();
    void thinEntriesAreReadOneByOne();
    void whatThinEntriesIncludeIsReadToo();
    void thinEntriesThatCannotBeReadStayThin();
    void protectionIsReadWhereTheListDoesNotSayIt();
    void groupsThatWereNotShownAreMeasured();
    void progressNeverGoesBack();

private:
    void setIdentities();

    std::unique_ptr<ImpactFixture> m_fixture;
    SourceRef m_turso;
    SourceRef m_braintrust;
    SourceRef m_nscale;
};

void ImpactJobTest::init()
{
    m_fixture = std::make_unique<ImpactFixture>();
    m_turso = m_fixture->open(u"t"_s, u"turso"_s);
    m_braintrust = m_fixture->open(u"b"_s, u"braintrust"_s);
    m_nscale = m_fixture->open(u"n"_s, u"nscale"_s);
    FakePlatform &platform = m_fixture->platform;
    platform.setGroups(m_turso, { databaseGroup(u"default"_s), databaseGroup(u"other"_s) });
    platform.setDirectory(m_turso, DirectoryKind::Databases,
                          { directoryEntry(u"orders"_s, u"orders"_s, { u"default"_s }) });
    platform.setGroups(m_braintrust,
                       { permissionGroup(u"a"_s, { u"ann"_s, u"bob"_s }),
                         permissionGroup(u"b"_s, { u"bob"_s }, { u"a"_s }),
                         permissionGroup(u"c"_s, {}, { u"b"_s }) });
    setIdentities();
}

void ImpactJobTest::setIdentities()
{
    FakePlatform &platform = m_fixture->platform;
    platform.setGroups(m_nscale,
                       { identityGroup(u"admins"_s, { u"u1"_s }, { u"adm"_s }),
                         identityGroup(u"staff"_s, { u"u1"_s, u"u2"_s }, { u"use"_s }) });
    platform.setDirectory(
        m_nscale, DirectoryKind::Roles,
        { directoryEntry(u"adm"_s, u"administrator"_s), directoryEntry(u"use"_s, u"user"_s) });
    platform.setDirectory(m_nscale, DirectoryKind::Projects,
                          { directoryEntry(u"p1"_s, u"One"_s, { u"staff"_s }),
                            directoryEntry(u"p2"_s, u"Two"_s, { u"staff"_s, u"admins"_s }) });
    platform.setDirectory(m_nscale, DirectoryKind::Users,
                          { directoryEntry(u"u1"_s, u"ann@example.org"_s),
                            directoryEntry(u"u2"_s, u"bob@example.org"_s) });
    platform.setAccount(m_nscale.profile, { u"ann@example.org"_s, u"https://id.example"_s, true });
}

void ImpactJobTest::nothingToMeasureIsMeasuredLater()
{
    m_fixture->start({});
    QVERIFY(m_fixture->measures.isEmpty());
    QVERIFY(m_fixture->finish());
    QVERIFY(saysTheSame(m_fixture->measure(), {}));
    QVERIFY(m_fixture->platform.requests().isEmpty());
}

void ImpactJobTest::databaseGroups()
{
    QVERIFY(m_fixture->run(m_fixture->targets(m_turso, { u"default"_s })));
    const GroupImpact impact = m_fixture->impact(m_turso, u"default"_s);
    QCOMPARE(impact.databases.size(), 1);
    QVERIFY(impact.unread.isEmpty());
    QCOMPARE(m_fixture->measure().impacts.size(), 1);
    QCOMPARE(m_fixture->measure().snapshots.size(), 1);
    const GroupSnapshot snapshot = m_fixture->measure().snapshots.cbegin().value();
    QCOMPARE(snapshot.databases, QStringList { u"orders"_s });
    QCOMPARE(snapshot.taken.timeSpec(), Qt::UTC);
    QVERIFY(m_fixture->measure().problems.isEmpty());
    QVERIFY(m_fixture->measure().gone.isEmpty());
    QCOMPARE(m_fixture->platform.requests().size(), 2); // nobody is asked whose token it is
}

void ImpactJobTest::permissionGroups()
{
    GrantList grants;
    grants.held.append(Grant { .id = GrantId(u"1"_s) });
    const GroupRef a { m_braintrust.profile, m_braintrust.organization, GroupId(u"a"_s) };
    m_fixture->platform.setGrants(a, grants);
    QVERIFY(m_fixture->run(m_fixture->targets(m_braintrust, { u"a"_s })));
    const GroupImpact impact = m_fixture->impact(m_braintrust, u"a"_s);
    QCOMPARE(impact.people().size(), 2);
    QCOMPARE(impact.containers.size(), 2);
    QCOMPARE(impact.containers.at(0).people, QSet { UserId(u"ann"_s) });
    QCOMPARE(impact.containers.at(1).people, QSet { UserId(u"ann"_s) });
    QCOMPARE(impact.grantsHeld, 1);
    QVERIFY(!impact.locksOut.has_value());
    QVERIFY(impact.unread.isEmpty());
    QCOMPARE(m_fixture->measure().snapshots.value(a).grants, std::optional(grants));
    QCOMPARE(m_fixture->platform.count(Call::Directory), 0);
}

void ImpactJobTest::identityGroups()
{
    QVERIFY(m_fixture->run(m_fixture->targets(m_nscale, { u"staff"_s, u"admins"_s })));
    const GroupImpact staff = m_fixture->impact(m_nscale, u"staff"_s);
    QCOMPARE(staff.projects.size(), 2);
    QCOMPARE(staff.projectsLeftEmpty, (QStringList { u"p1"_s, u"p2"_s }));
    QCOMPARE(staff.lastGroupOf.size(), 2);
    QVERIFY(!staff.lastAdministrators);
    QCOMPARE(staff.locksOut, std::optional(true));
    QVERIFY(staff.unread.isEmpty());
    QVERIFY(m_fixture->impact(m_nscale, u"admins"_s).lastAdministrators);
    QCOMPARE(m_fixture->platform.count(Call::List), 1);
    QCOMPARE(m_fixture->platform.count(Call::Directory), 3);
    QCOMPARE(m_fixture->platform.count(Call::Account), 1);
    QCOMPARE(m_fixture->platform.count(Call::Grants), 0);
}

void ImpactJobTest::nothingIsTakenFromMemory()
{
    const QList<ImpactTarget> targets = m_fixture->targets(m_nscale, { u"staff"_s });
    QVERIFY(m_fixture->run(targets));
    const DeletionMeasure before = m_fixture->measure();
    m_fixture->platform.setDirectory(m_nscale, DirectoryKind::Projects, {});
    QVERIFY(m_fixture->run(targets));
    QVERIFY(m_fixture->impact(m_nscale, u"staff"_s).projects.isEmpty());
    QVERIFY(!saysTheSame(before, m_fixture->measure()));
    QCOMPARE(m_fixture->platform.count(Call::Directory), 6);
}

void ImpactJobTest::goneGroupsAreSaid()
{
    QList<ImpactTarget> targets = m_fixture->targets(m_braintrust, { u"a"_s, u"b"_s });
    for (int i = 0; i < 6; ++i)
        targets.append(m_fixture->target(m_braintrust, permissionGroup(u"gone%1"_s.arg(i))));
    m_fixture->platform.hold();
    m_fixture->start(targets);
    QVERIFY(m_fixture->waitForHeld(Call::Grants, 4));
    QVERIFY(m_fixture->platform.release(Call::List));
    m_fixture->platform.releaseAll();
    QVERIFY(m_fixture->finish());
    QCOMPARE(m_fixture->measure().gone.size(), 6);
    QCOMPARE(m_fixture->measure().impacts.size(), 2);
    QCOMPARE(m_fixture->measure().snapshots.size(), 2);
    QVERIFY(m_fixture->measure().problems.isEmpty());
    // Those of whom it was known in time were not asked for any more.
    QCOMPARE(m_fixture->platform.count(Call::Grants), 4);
    QCOMPARE(m_fixture->progress.constLast().first, m_fixture->progress.constLast().second);
}

void ImpactJobTest::whatThePlatformDoesNotHaveIsNotUnread()
{
    FakePlatform &platform = m_fixture->platform;
    QVERIFY(m_fixture->run(m_fixture->targets(m_braintrust, { u"a"_s })));
    QVERIFY(m_fixture->impact(m_braintrust, u"a"_s).unread.isEmpty());
    // A server that does not have it, although the platform does, is another matter.
    platform.failNext(Call::Grants, makeError(Error::Unsupported, 405));
    platform.failNext(Call::Account, makeError(Error::Unsupported, 501));
    QVERIFY(m_fixture->run(m_fixture->targets(m_braintrust, { u"a"_s })));
    QCOMPARE(m_fixture->impact(m_braintrust, u"a"_s).unread,
             (QSet { ImpactPart::Grants, ImpactPart::Account }));
}

void ImpactJobTest::projectsThatAreNotAllSeenAreAtLeast()
{
    m_fixture->platform.setAccount(m_nscale.profile, { u"ci"_s, {}, false });
    QVERIFY(m_fixture->run(m_fixture->targets(m_nscale, { u"staff"_s })));
    const GroupImpact impact = m_fixture->impact(m_nscale, u"staff"_s);
    QCOMPARE(impact.projects.size(), 2);
    QCOMPARE(impact.unread, QSet { ImpactPart::Projects });
    QCOMPARE(impact.locksOut, std::optional(false));
}

void ImpactJobTest::grantsAreAskedFourAtATime()
{
    QList<Group> groups;
    QStringList ids;
    for (int i = 0; i < 9; ++i) {
        ids.append(u"g%1"_s.arg(i));
        groups.append(permissionGroup(ids.constLast()));
    }
    m_fixture->platform.setGroups(m_braintrust, groups);
    m_fixture->platform.hold();
    m_fixture->start(m_fixture->targets(m_braintrust, ids));
    QVERIFY(m_fixture->waitForHeld(Call::Grants, 4));
    QVERIFY(m_fixture->platform.release(Call::List));
    for (int answered = 0; answered < 9; ++answered) {
        QVERIFY(m_fixture->held(Call::Grants) <= 4);
        QVERIFY(m_fixture->platform.release(Call::Grants));
    }
    m_fixture->platform.releaseAll();
    QVERIFY(m_fixture->finish());
    QCOMPARE(m_fixture->platform.count(Call::Grants), 9);
}

void ImpactJobTest::organizationsAreReadFourAtATime()
{
    QList<ImpactTarget> targets;
    for (int i = 0; i < 6; ++i) {
        const SourceRef source = m_fixture->open(u"t"_s, u"turso"_s, u"org%1"_s.arg(i));
        m_fixture->platform.setGroups(source, { databaseGroup(u"default"_s) });
        targets += m_fixture->targets(source, { u"default"_s });
    }
    m_fixture->platform.hold();
    m_fixture->start(targets);
    QVERIFY(m_fixture->waitForHeld(Call::List, 4));
    QVERIFY(m_fixture->platform.release(Call::List));
    QVERIFY(m_fixture->platform.release(Call::Directory));
    QVERIFY(m_fixture->waitForHeld(Call::List, 4)); // the fifth
    m_fixture->platform.releaseAll();
    QVERIFY(m_fixture->finish());
    QCOMPARE(m_fixture->measure().impacts.size(), 6);
}

void ImpactJobTest::platformsAreReadSideBySide()
{
    const QList<ImpactTarget> targets = m_fixture->targets(m_turso, { u"default"_s })
        + m_fixture->targets(m_braintrust, { u"a"_s })
        + m_fixture->targets(m_nscale, { u"staff"_s });
    m_fixture->platform.hold();
    m_fixture->start(targets);
    QVERIFY(m_fixture->waitForHeld(Call::List, 3));
    m_fixture->platform.releaseAll();
    QVERIFY(m_fixture->finish());
    QCOMPARE(m_fixture->measure().impacts.size(), 3);
}

void ImpactJobTest::thinEntriesAreReadOneByOne()
{
    // The list leaves out who is in the groups; single groups say it.
    QList<Group> thin;
    for (const QString &id : { u"a"_s, u"b"_s, u"c"_s })
        thin.append(makeGroup(id, id));
    m_fixture->platform.hold();
    m_fixture->start(m_fixture->targets(m_braintrust, { u"a"_s }));
    QVERIFY(m_fixture->waitForHeld(Call::List, 1));
    QVERIFY(m_fixture->platform.answerList(GroupPage { thin, {} }));
    QVERIFY(m_fixture->waitForHeld(Call::Retrieve, 1));
    m_fixture->platform.releaseAll();
    QVERIFY(m_fixture->finish());
    const GroupImpact impact = m_fixture->impact(m_braintrust, u"a"_s);
    QCOMPARE(impact.people().size(), 2);
    QCOMPARE(impact.unread, QSet { ImpactPart::Containers }); // which nobody said
}

void ImpactJobTest::whatThinEntriesIncludeIsReadToo()
{
    QList<Group> thin;
    for (const QString &id : { u"a"_s, u"b"_s, u"c"_s })
        thin.append(makeGroup(id, id));
    m_fixture->platform.hold();
    m_fixture->start(m_fixture->targets(m_braintrust, { u"c"_s }));
    QVERIFY(m_fixture->waitForHeld(Call::List, 1));
    QVERIFY(m_fixture->platform.answerList(GroupPage { thin, {} }));
    m_fixture->platform.releaseAll();
    QVERIFY(m_fixture->finish());
    const GroupImpact impact = m_fixture->impact(m_braintrust, u"c"_s);
    QVERIFY(impact.directPeople.isEmpty());
    QCOMPARE(impact.inheritedPeople.size(), 2);
    QVERIFY(impact.unread.isEmpty());
    QCOMPARE(m_fixture->platform.count(Call::Retrieve), 3);
}

void ImpactJobTest::thinEntriesThatCannotBeReadStayThin()
{
    m_fixture->platform.setGroups(m_braintrust, { makeGroup(u"a"_s, u"a"_s) });
    m_fixture->platform.failNext(Call::Retrieve, makeError(Error::ServerError, 500));
    QVERIFY(m_fixture->run(m_fixture->targets(m_braintrust, { u"a"_s })));
    QCOMPARE(m_fixture->impact(m_braintrust, u"a"_s).unread, QSet { ImpactPart::Members });
    QCOMPARE(m_fixture->measure().snapshots.cbegin()->unread,
             (QList { GroupField::Users, GroupField::IncludedGroups }));
    QVERIFY(m_fixture->measure().gone.isEmpty());
}

void ImpactJobTest::protectionIsReadWhereTheListDoesNotSayIt()
{
    const QList<Group> silent { databaseGroup(u"default"_s, {}), databaseGroup(u"other"_s, {}) };
    m_fixture->platform.setGroups(m_turso, { databaseGroup(u"default"_s, true) });
    m_fixture->platform.hold();
    m_fixture->start({ m_fixture->target(m_turso, silent.first()) });
    QVERIFY(m_fixture->waitForHeld(Call::List, 1));
    QVERIFY(m_fixture->platform.answerList(GroupPage { silent, {} }));
    m_fixture->platform.releaseAll();
    QVERIFY(m_fixture->finish());
    QCOMPARE(m_fixture->platform.count(Call::Retrieve), 1); // the other one is nobody's matter
    QCOMPARE(m_fixture->measure().snapshots.cbegin()->content.protection, std::optional(true));
}

void ImpactJobTest::groupsThatWereNotShownAreMeasured()
{
    ImpactTarget target = m_fixture->target(m_turso, databaseGroup(u"default"_s));
    target.shown = {};
    QVERIFY(m_fixture->run({ target }));
    QCOMPARE(m_fixture->impact(m_turso, u"default"_s).databases.size(), 1);
    target.ref.group = GroupId(u"no such group"_s);
    QVERIFY(m_fixture->run({ target }));
    QCOMPARE(m_fixture->measure().gone, QList { target.ref });
}

void ImpactJobTest::progressNeverGoesBack()
{
    m_fixture->platform.setPageSize(1);
    QVERIFY(m_fixture->run(m_fixture->targets(m_braintrust, { u"a"_s, u"b"_s })
                           + m_fixture->targets(m_nscale, { u"staff"_s })));
    const auto &progress = m_fixture->progress;
    QVERIFY(progress.size() > 5);
    for (qsizetype i = 0; i < progress.size(); ++i) {
        QVERIFY(progress.at(i).first <= progress.at(i).second);
        QVERIFY(i == 0 || progress.at(i).first >= progress.at(i - 1).first);
    }
    QCOMPARE(progress.constLast().first, progress.constLast().second);
}

QTEST_GUILESS_MAIN(ImpactJobTest)
#include "tst_impactjob.moc"
