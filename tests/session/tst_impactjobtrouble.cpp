#include "impactfixture.h"

#include <QTest>

#include <algorithm>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Error = CloudError::Kind;

/// What an ImpactJob says when parts are missing, and how it ends before its time.
class ImpactJobTroubleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void onePartFails_data();
    void onePartFails();
    void aListThatFailsLeavesWhatTheTableShowed();
    void aListThatFailsWithoutATable();
    void grantsOfOneGroupFail();
    void oneOrganizationFailsAlone();
    void everythingFails();
    void aDeletedJobIsSilent_data();
    void aDeletedJobIsSilent();
    void aJobMayBeDeletedWhileItReports();
    void aProfileThatIsClosedFirst();
    void aProfileThatIsClosedMeanwhile();
    void aProfileThatIsClosedAfterItsList();
    void aProfileThatIsClosedWhileTheJobReports();
    void aProfileThatIsClosedWithOthersWaiting();
    void aProfileThatIsClosedAtTheEndChangesNothing();

private:
    [[nodiscard]] QList<ImpactTarget> identities()
    {
        return m_fixture->targets(m_nscale, { u"staff"_s });
    }

    std::unique_ptr<ImpactFixture> m_fixture;
    SourceRef m_braintrust;
    SourceRef m_nscale;
};

void ImpactJobTroubleTest::init()
{
    m_fixture = std::make_unique<ImpactFixture>();
    m_braintrust = m_fixture->open(u"b"_s, u"braintrust"_s);
    m_nscale = m_fixture->open(u"n"_s, u"nscale"_s);
    FakePlatform &platform = m_fixture->platform;
    platform.setGroups(m_braintrust,
                       { permissionGroup(u"a"_s, { u"ann"_s }),
                         permissionGroup(u"b"_s, { u"bob"_s }, { u"a"_s }) });
    platform.setGroups(m_nscale,
                       { identityGroup(u"admins"_s, { u"u1"_s }, { u"adm"_s }),
                         identityGroup(u"staff"_s, { u"u1"_s, u"u2"_s }, { u"use"_s }) });
    platform.setDirectory(m_nscale, DirectoryKind::Roles,
                          { directoryEntry(u"adm"_s, u"administrator"_s) });
    platform.setDirectory(m_nscale, DirectoryKind::Projects,
                          { directoryEntry(u"p1"_s, u"One"_s, { u"staff"_s }) });
    platform.setDirectory(m_nscale, DirectoryKind::Users,
                          { directoryEntry(u"u1"_s, u"ann@example.org"_s) });
    platform.setAccount(m_nscale.profile, { u"ann@example.org"_s, {}, true });
    for (const QString &id : { u"a"_s, u"b"_s })
        platform.setGrants({ m_braintrust.profile, m_braintrust.organization, GroupId(id) }, {});
}

void ImpactJobTroubleTest::onePartFails_data()
{
    QTest::addColumn<int>("directory"); ///< -1: the account
    QTest::addColumn<ImpactPart>("part");
    const auto row = [](const char *name, DirectoryKind kind, ImpactPart part) {
        QTest::newRow(name) << static_cast<int>(kind) << part;
    };
    row("projects", DirectoryKind::Projects, ImpactPart::Projects);
    row("roles", DirectoryKind::Roles, ImpactPart::Roles);
    row("users", DirectoryKind::Users, ImpactPart::Members);
    QTest::newRow("account") << -1 << ImpactPart::Account;
}

void ImpactJobTroubleTest::onePartFails()
{
    QFETCH(int, directory);
    QFETCH(ImpactPart, part);
    FakePlatform &platform = m_fixture->platform;
    platform.hold();
    m_fixture->start(identities());
    QVERIFY(m_fixture->waitForHeld(Call::Directory, 3));
    const CloudError error = makeError(Error::Forbidden, 403);
    if (directory < 0)
        QVERIFY(platform.fail(Call::Account, error));
    const int calls = m_fixture->held(Call::Directory);
    for (int i = 0; i < calls; ++i) {
        const QList<FakePlatform::Request> held = platform.held();
        const auto next = std::find_if(held.cbegin(), held.cend(), [](const auto &request) {
            return request.call == Call::Directory;
        });
        if (next->argument == QString::number(directory))
            QVERIFY(platform.fail(Call::Directory, error));
        else
            QVERIFY(platform.release(Call::Directory));
    }
    platform.releaseAll();
    QVERIFY(m_fixture->finish());
    const GroupImpact impact = m_fixture->impact(m_nscale, u"staff"_s);
    QCOMPARE(impact.unread, QSet { part });
    QCOMPARE(impact.projects.size(), part == ImpactPart::Projects ? 0 : 1);
    QCOMPARE(impact.lastGroupOf, QSet { UserId(u"u2"_s) });
    QCOMPARE(impact.locksOut.has_value(),
             part != ImpactPart::Account && part != ImpactPart::Members);
    QVERIFY(m_fixture->measure().problems.isEmpty());
}

void ImpactJobTroubleTest::aListThatFailsLeavesWhatTheTableShowed()
{
    const CloudError error = makeError(Error::ServerError, 503);
    m_fixture->platform.failLists(m_braintrust, error);
    QVERIFY(m_fixture->run(m_fixture->targets(m_braintrust, { u"a"_s })));
    const GroupImpact impact = m_fixture->impact(m_braintrust, u"a"_s);
    QCOMPARE(impact.containers.size(), 1);
    QCOMPARE(impact.unread, (QSet { ImpactPart::Group, ImpactPart::Containers }));
    QCOMPARE(m_fixture->measure().problems.value(m_braintrust).httpStatus, 503);
    QVERIFY(m_fixture->measure().gone.isEmpty());
    QCOMPARE(m_fixture->measure().snapshots.size(), 1);
}

void ImpactJobTroubleTest::aListThatFailsWithoutATable()
{
    m_fixture->platform.failLists(m_braintrust, makeError(Error::Offline));
    QList<ImpactTarget> targets = m_fixture->targets(m_braintrust, { u"a"_s, u"b"_s });
    for (ImpactTarget &target : targets)
        target.known.clear();
    targets.last().shown = {};
    QVERIFY(m_fixture->run(targets));
    QCOMPARE(m_fixture->measure().impacts.size(), 1);
    QCOMPARE(m_fixture->impact(m_braintrust, u"a"_s).people(), QSet { UserId(u"ann"_s) });
    QVERIFY(m_fixture->measure().gone.isEmpty());
}

void ImpactJobTroubleTest::grantsOfOneGroupFail()
{
    m_fixture->platform.failNext(Call::Grants, makeError(Error::Forbidden, 403));
    QVERIFY(m_fixture->run(m_fixture->targets(m_braintrust, { u"a"_s, u"b"_s })));
    QCOMPARE(m_fixture->impact(m_braintrust, u"a"_s).unread, QSet { ImpactPart::Grants });
    QVERIFY(m_fixture->impact(m_braintrust, u"b"_s).unread.isEmpty());
}

void ImpactJobTroubleTest::oneOrganizationFailsAlone()
{
    m_fixture->platform.failLists(m_nscale, makeError(Error::Timeout));
    QVERIFY(m_fixture->run(identities() + m_fixture->targets(m_braintrust, { u"a"_s })));
    QCOMPARE(m_fixture->measure().problems.keys(), QList { m_nscale });
    QVERIFY(m_fixture->impact(m_braintrust, u"a"_s).unread.isEmpty());
    QCOMPARE(m_fixture->measure().impacts.size(), 2);
}

void ImpactJobTroubleTest::everythingFails()
{
    const CloudError error = makeError(Error::Unauthorized, 401);
    m_fixture->platform.failLists(m_nscale, error);
    for (int i = 0; i < 3; ++i)
        m_fixture->platform.failNext(Call::Directory, error);
    m_fixture->platform.failNext(Call::Account, error);
    QVERIFY(m_fixture->run(identities()));
    const GroupImpact impact = m_fixture->impact(m_nscale, u"staff"_s);
    QCOMPARE(impact.unread,
             (QSet { ImpactPart::Group, ImpactPart::Containers, ImpactPart::Members,
                     ImpactPart::Projects, ImpactPart::Roles, ImpactPart::Account }));
    QCOMPARE(impact.people().size(), 2);
}

void ImpactJobTroubleTest::aDeletedJobIsSilent_data()
{
    QTest::addColumn<int>("answers");
    QTest::newRow("before it began") << -1;
    QTest::newRow("before any answer") << 0;
    QTest::newRow("after the list") << 1;
    QTest::newRow("while it counts") << 5;
}

void ImpactJobTroubleTest::aDeletedJobIsSilent()
{
    QFETCH(int, answers);
    m_fixture->platform.hold();
    m_fixture->start(identities());
    if (answers >= 0)
        QVERIFY(m_fixture->waitForHeld(Call::Account, 1));
    for (int i = 0; i < answers; ++i) {
        for (const Call call : { Call::List, Call::Directory, Call::Account }) {
            if (m_fixture->platform.release(call))
                break;
        }
    }
    const qsizetype reports = m_fixture->progress.size();
    delete m_fixture->job;
    m_fixture->platform.releaseAll();
    QTest::qWait(0);
    QVERIFY(m_fixture->measures.isEmpty());
    QCOMPARE(m_fixture->progress.size(), reports);
}

void ImpactJobTroubleTest::aJobMayBeDeletedWhileItReports()
{
    m_fixture->whenProgressed = [this] { delete m_fixture->job; };
    m_fixture->start(identities() + m_fixture->targets(m_braintrust, { u"a"_s, u"b"_s }));
    QVERIFY(waitUntil([this] { return !m_fixture->job; }));
    QTest::qWait(0);
    QCOMPARE(m_fixture->progress.size(), 1);
    QVERIFY(m_fixture->measures.isEmpty());
}

void ImpactJobTroubleTest::aProfileThatIsClosedFirst()
{
    QList<ImpactTarget> targets = identities();
    for (ImpactTarget &target : targets) {
        target.client = nullptr;
        target.owner = nullptr;
    }
    QVERIFY(m_fixture->run(targets));
    QVERIFY(m_fixture->platform.requests().isEmpty());
    QCOMPARE(m_fixture->measure().problems.size(), 1);
    QVERIFY(m_fixture->impact(m_nscale, u"staff"_s).unread.contains(ImpactPart::Group));
    QCOMPARE(m_fixture->impact(m_nscale, u"staff"_s).lastGroupOf, QSet { UserId(u"u2"_s) });
}

void ImpactJobTroubleTest::aProfileThatIsClosedMeanwhile()
{
    m_fixture->platform.hold();
    m_fixture->start(identities());
    QVERIFY(m_fixture->waitForHeld(Call::Account, 1));
    m_fixture->close(m_nscale.profile);
    QVERIFY(m_fixture->measures.isEmpty());
    QVERIFY(m_fixture->finish());
    QCOMPARE(m_fixture->measure().problems.keys(), QList { m_nscale });
    QCOMPARE(m_fixture->impact(m_nscale, u"staff"_s).unread,
             (QSet { ImpactPart::Group, ImpactPart::Containers, ImpactPart::Members,
                     ImpactPart::Projects, ImpactPart::Roles, ImpactPart::Account }));
    m_fixture->platform.releaseAll(); // too late, and nobody is there to hear it
    QCOMPARE(m_fixture->measures.size(), 1);
}

void ImpactJobTroubleTest::aProfileThatIsClosedAfterItsList()
{
    m_fixture->platform.hold();
    m_fixture->start(identities());
    QVERIFY(m_fixture->waitForHeld(Call::Account, 1));
    QVERIFY(m_fixture->platform.release(Call::List));
    QVERIFY(m_fixture->platform.release(Call::Directory)); // the projects
    m_fixture->close(m_nscale.profile);
    QVERIFY(m_fixture->finish());
    const GroupImpact impact = m_fixture->impact(m_nscale, u"staff"_s);
    QCOMPARE(impact.projects.size(), 1);
    QCOMPARE(impact.unread, (QSet { ImpactPart::Members, ImpactPart::Roles, ImpactPart::Account }));
    QVERIFY(m_fixture->measure().problems.isEmpty());
}

void ImpactJobTroubleTest::aProfileThatIsClosedWhileTheJobReports()
{
    for (int when = 1; when <= 6; ++when) {
        init();
        m_fixture->whenProgressed = [this, when] {
            if (m_fixture->progress.size() == when)
                m_fixture->close(m_nscale.profile);
        };
        QVERIFY(
            m_fixture->run(identities() + m_fixture->targets(m_braintrust, { u"a"_s, u"b"_s })));
        QCOMPARE(m_fixture->measure().impacts.size(), 3);
        QVERIFY(m_fixture->impact(m_braintrust, u"a"_s).unread.isEmpty());
    }
}

void ImpactJobTroubleTest::aProfileThatIsClosedWithOthersWaiting()
{
    QList<ImpactTarget> targets;
    for (int i = 0; i < 6; ++i) {
        const SourceRef source = m_fixture->open(u"n"_s, u"nscale"_s, u"org%1"_s.arg(i));
        m_fixture->platform.setGroups(source, { identityGroup(u"staff"_s) });
        targets += m_fixture->targets(source, { u"staff"_s });
    }
    m_fixture->platform.hold();
    m_fixture->start(targets);
    QVERIFY(m_fixture->waitForHeld(Call::List, 4));
    m_fixture->close(m_nscale.profile);
    QVERIFY(m_fixture->finish());
    QCOMPARE(m_fixture->measure().problems.size(), 6);
    QCOMPARE(m_fixture->measure().impacts.size(), 6);
    QCOMPARE(m_fixture->platform.count(Call::List), 4);
}

void ImpactJobTroubleTest::aProfileThatIsClosedAtTheEndChangesNothing()
{
    m_fixture->platform.hold();
    m_fixture->start(identities());
    QVERIFY(m_fixture->waitForHeld(Call::Account, 1));
    m_fixture->platform.releaseAll(); // all is there; the figures are being worked out
    m_fixture->close(m_nscale.profile);
    QVERIFY(m_fixture->finish());
    QVERIFY(m_fixture->impact(m_nscale, u"staff"_s).unread.isEmpty());
    QVERIFY(m_fixture->measure().problems.isEmpty());
}

QTEST_GUILESS_MAIN(ImpactJobTroubleTest)
#include "tst_impactjobtrouble.moc"
