#include "noticebox.h"
#include "panefixture.h"
#include "resources.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

/// What the pane says of groups of Turso and Nscale, part by part.
class tst_DetailPlatforms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void tursoGroup();
    void tursoWhatIsNotKnownYet();
    void tursoPlanWithoutLimit();
    void tursoPlanFails();
    void tursoDatabasesFail();
    void nscaleGroup();
    void nscaleOnePartFails();
    void nscaleHiddenRoles();
};

void tst_DetailPlatforms::tursoGroup()
{
    PaneFixture f(u"turso"_s);
    Group group = makeGroup(u"default"_s, u"default"_s, u"o"_s);
    TursoDetails details;
    details.uuid = u"0a28102d-6906-11ee-8553-eaa7715aeaf2"_s;
    details.primary = u"aws-us-east-1"_s;
    details.locations = { u"aws-us-east-1"_s };
    details.version = u"v0.24.1"_s;
    group.details = details;
    group.locations = details.locations;
    group.state = GroupState::Archived;
    group.deleteProtection = true;
    Directory databases { { .id = u"orders"_s, .name = u"orders"_s },
                          { .id = u"audit"_s, .name = u"audit"_s },
                          { .id = u"else"_s, .name = u"else"_s } };
    databases[0].groups = { GroupId(u"default"_s) };
    databases[0].bytes = 4'096;
    databases[1].groups = { GroupId(u"default"_s) };
    databases[1].bytes = 8'192;
    databases[1].deleteProtection = true;
    databases[2].groups = { GroupId(u"another"_s) };
    f.platform.setDirectory(f.source, DirectoryKind::Databases, databases);
    f.platform.setDirectory(f.source, DirectoryKind::Locations,
                            { { u"aws-us-east-1"_s, u"AWS US East (Virginia)"_s, {} } });
    f.platform.setPlan(f.source, { .plan = u"scaler"_s, .groups = 2, .allowedGroups = 3 });
    QVERIFY(f.show({ group }));
    QTRY_COMPARE(f.fact(u"Plan"_s), u"2/3 groups (scaler)"_s);
    QCOMPARE(f.fact(u"UUID"_s), details.uuid);
    QCOMPARE(f.fact(u"Primary location"_s), u"aws-us-east-1"_s);
    QCOMPARE(f.fact(u"Version"_s), u"v0.24.1"_s);
    QVERIFY(f.fact(u"Status"_s).startsWith(u"archived"_s));
    QCOMPARE(f.fact(u"Delete protection"_s), u"on"_s);
    QTRY_COMPARE(f.tab(u"Databases"_s), u"Databases (2)"_s);
    const QLocale locale;
    const QStringList rows = f.rows(u"Databases"_s);
    QCOMPARE(rows,
             (QStringList { u"audit | delete protection on · "_s + locale.formattedDataSize(8'192),
                            u"orders | "_s + locale.formattedDataSize(4'096) }));
    const auto *note = f.list(u"Databases"_s)->findChild<QLabel *>(u"memberNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().startsWith(locale.formattedDataSize(12'288)));
    QCOMPARE(f.rows(u"Locations"_s),
             QStringList(u"AWS US East (Virginia) | aws-us-east-1 · primary"_s));
}

void tst_DetailPlatforms::tursoWhatIsNotKnownYet()
{
    PaneFixture f(u"turso"_s);
    Group group = makeGroup(u"default"_s, u"default"_s, u"o"_s);
    group.details = TursoDetails {};
    f.platform.setDirectory(f.source, DirectoryKind::Databases, {});
    QVERIFY(f.show({ group }));
    QTRY_COMPARE(f.tab(u"Databases"_s), u"Databases (0)"_s);
    QCOMPARE(f.fact(u"Delete protection"_s), u"not known yet"_s);
    QCOMPARE(f.fact(u"Status"_s), u"not known yet"_s);
    QVERIFY(f.fact(u"UUID"_s).isNull());
    QCOMPARE(f.tab(u"Locations"_s), u"Locations (?)"_s);

    group.deleteProtection = false;
    group.state = GroupState::Healthy;
    QVERIFY(f.show({ group }));
    QCOMPARE(f.fact(u"Delete protection"_s), u"off"_s);
    QCOMPARE(f.fact(u"Status"_s), u"healthy"_s);
}

void tst_DetailPlatforms::tursoPlanWithoutLimit()
{
    PaneFixture f(u"turso"_s);
    Group group = makeGroup(u"default"_s, u"default"_s, u"o"_s);
    group.details = TursoDetails {};
    f.platform.setPlan(f.source, { .plan = {}, .groups = 7, .allowedGroups = {} });
    QVERIFY(f.show({ group }));
    QTRY_COMPARE(f.fact(u"Plan"_s), u"7 groups, no limit published"_s);
}

void tst_DetailPlatforms::tursoPlanFails()
{
    PaneFixture f(u"turso"_s);
    Group group = makeGroup(u"default"_s, u"default"_s, u"o"_s);
    group.details = TursoDetails {};
    f.platform.failNext(Call::Plan, makeError(Kind::Forbidden, 403));
    QVERIFY(f.show({ group }));
    QCOMPARE(f.fact(u"Plan"_s), u"being read…"_s);
    QTRY_COMPARE(f.fact(u"Plan"_s), u"could not be read"_s);
}

void tst_DetailPlatforms::tursoDatabasesFail()
{
    PaneFixture f(u"turso"_s);
    Group group = makeGroup(u"default"_s, u"default"_s, u"o"_s);
    group.details = TursoDetails {};
    f.platform.setDirectory(f.source, DirectoryKind::Locations, {});
    f.platform.failNext(Call::Directory, makeError(Kind::Timeout)); // locations
    f.platform.failNext(Call::Directory, makeError(Kind::ServerError, 500)); // databases
    QVERIFY(f.show({ group }));
    const MemberListView *list = f.list(u"Databases"_s);
    const auto *problem = list->findChild<NoticeBox *>(u"memberProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().startsWith(u"The databases could not be read."_s));
    QCOMPARE(f.tab(u"Databases"_s), u"Databases (?)"_s); // not 0
    QVERIFY(!list->findChild<QLabel *>(u"memberEmpty"_s)->isVisible());
}

void tst_DetailPlatforms::nscaleGroup()
{
    PaneFixture f(u"nscale"_s);
    Group group = makeGroup(u"g"_s, u"gpu"_s, u"o"_s);
    NscaleDetails details;
    details.users = { UserId(u"ou-1"_s), UserId(u"ou-left"_s) };
    details.subjects
        = QList<NscaleSubject> { { u"ada@example.org"_s, u"https://identity.example"_s, {} },
                                 { u"ext-7"_s, u"https://elsewhere.example"_s,
                                   u"eve@elsewhere.example"_s } };
    details.serviceAccounts
        = { ServiceAccountId(u"sa-1"_s), ServiceAccountId(u"sa-2"_s), ServiceAccountId(u"sa-x"_s) };
    details.roles = { RoleId(u"r-1"_s) };
    details.tags = { { u"team"_s, u"ml"_s }, { u"cost"_s, u"42"_s } };
    details.healthStatus = u"degraded"_s;
    details.provisioningStatus = u"provisioned"_s;
    group.details = details;
    group.created = QDateTime(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);
    group.createdBy = u"ada@example.org"_s;
    group.modified = QDateTime(QDate(2024, 3, 1), QTime(12, 0), Qt::UTC);
    group.modifiedBy = u"ou-1"_s;
    f.platform.setDirectory(f.source, DirectoryKind::Users,
                            { { u"ou-1"_s, u"ada@example.org"_s, u"active"_s } });
    Directory accounts { { u"sa-1"_s, u"runner"_s, {} }, { u"sa-2"_s, u"old-runner"_s, {} } };
    accounts[0].expires = QDateTime::currentDateTimeUtc().addDays(5).addSecs(3'600);
    accounts[1].expires = QDateTime::currentDateTimeUtc().addDays(-3);
    f.platform.setDirectory(f.source, DirectoryKind::ServiceAccounts, accounts);
    f.platform.setDirectory(f.source, DirectoryKind::Roles, { { u"r-1"_s, u"reader"_s, {} } });
    Directory projects { { u"p-1"_s, u"training"_s, {} }, { u"p-2"_s, u"billing"_s, {} } };
    projects[0].groups = { GroupId(u"g"_s), GroupId(u"h"_s) };
    f.platform.setDirectory(f.source, DirectoryKind::Projects, projects);
    QVERIFY(f.show({ group }));
    QTRY_COMPARE(f.tab(u"Projects"_s), u"Projects (1)"_s);
    QCOMPARE(f.rows(u"Projects"_s), QStringList(u"training"_s));
    QCOMPARE(f.rows(u"Roles"_s), QStringList(u"reader"_s));
    QTRY_COMPARE(f.tab(u"Members"_s), u"Members (6)"_s);
    const QStringList members = f.rows(u"Members"_s);
    QCOMPARE(members.mid(0, 5),
             (QStringList { u"Users (2)"_s, u"unknown user ou-left | does not exist"_s,
                            u"ada@example.org | active"_s, u"External subjects (1)"_s,
                            u"eve@elsewhere.example | external subject"_s }));
    QCOMPARE(members.at(5), u"Service accounts (3)"_s);
    QCOMPARE(members.at(6), u"unknown service account sa-x | does not exist"_s);
    QCOMPARE(members.at(7), u"old-runner | expired 3 d ago"_s);
    QVERIFY(members.at(8).startsWith(u"runner | expires "_s));
    QVERIFY(members.at(8).contains(u"in 5 day"_s));
    QCOMPARE(f.fact(u"Health"_s), u"degraded"_s);
    QCOMPARE(f.fact(u"Tags"_s), u"team = ml\ncost = 42"_s);
    QCOMPARE(f.fact(u"Changed by"_s), u"ada@example.org"_s);
    QVERIFY(f.fact(u"Created"_s).contains(u"24"_s));
}

void tst_DetailPlatforms::nscaleOnePartFails()
{
    PaneFixture f(u"nscale"_s);
    Group group = makeGroup(u"g"_s, u"gpu"_s, u"o"_s);
    NscaleDetails details;
    details.users = { UserId(u"ou-1"_s) };
    details.roles = { RoleId(u"r-1"_s) };
    group.details = details;
    f.platform.setDirectory(f.source, DirectoryKind::Roles, { { u"r-1"_s, u"reader"_s, {} } });
    f.platform.setDirectory(f.source, DirectoryKind::Users,
                            { { u"ou-1"_s, u"ada@example.org"_s, {} } });
    f.platform.setDirectory(f.source, DirectoryKind::ServiceAccounts, {});
    f.platform.setDirectory(f.source, DirectoryKind::Projects, {});
    f.platform.failNext(Call::Directory, makeError(Kind::Forbidden, 403)); // users come first
    QVERIFY(f.show({ group }));
    QTRY_COMPARE(f.rows(u"Roles"_s), QStringList(u"reader"_s));
    const auto *problem = f.list(u"Members"_s)->findChild<NoticeBox *>(u"memberProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().startsWith(u"The names of users could not be read"_s));
    QCOMPARE(f.rows(u"Members"_s), (QStringList { u"Users (1)"_s, u"ou-1"_s }));
    QVERIFY(!f.list(u"Roles"_s)->findChild<NoticeBox *>(u"memberProblem"_s)->isVisible());

    const int asked = f.platform.count(Call::Directory);
    click(f.list(u"Members"_s), u"retryNamesButton"_s);
    QTRY_COMPARE(f.rows(u"Members"_s), (QStringList { u"Users (1)"_s, u"ada@example.org"_s }));
    QVERIFY(!problem->isVisible());
    QCOMPARE(f.platform.count(Call::Directory), asked + 1); // only what was missing
}

void tst_DetailPlatforms::nscaleHiddenRoles()
{
    PaneFixture f(u"nscale"_s);
    Group group = makeGroup(u"g"_s, u"gpu"_s, u"o"_s);
    NscaleDetails details;
    details.roles = { RoleId(u"r-hidden"_s) };
    group.details = details;
    f.platform.setDirectory(f.source, DirectoryKind::Roles, { { u"r-1"_s, u"reader"_s, {} } });
    QVERIFY(f.show({ group }));
    QTRY_COMPARE(f.rows(u"Roles"_s),
                 QStringList(u"unknown role r-hidden | hidden from this account, or gone"_s));
    QVERIFY(
        !f.list(u"Roles"_s)->findChild<QAbstractButton *>(u"removeReferenceButton"_s)->isVisible());
}

QTEST_MAIN(tst_DetailPlatforms)
#include "tst_detailplatforms.moc"
