#include "dialogchecks.h"
#include "noticebox.h"
#include "panefixture.h"
#include "resources.h"
#include "skeleton.h"
#include "whydialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

namespace {

Group team(const QString &id, const QString &name, const QStringList &users,
           const QStringList &groups = {})
{
    Group group = makeGroup(id, name, u"o"_s);
    BraintrustDetails details;
    details.memberUsers.emplace();
    for (const QString &user : users)
        details.memberUsers->append(UserId(user));
    details.memberGroups.emplace();
    for (const QString &included : groups)
        details.memberGroups->append(GroupId(included));
    group.details = details;
    return group;
}

/// Ada is in Owners through Ops and through Data, both of which include Engineers; Engineers
/// includes Owners, which goes round in a circle.
QList<Group> diamond()
{
    return { team(u"owners"_s, u"Owners"_s, { u"u-bob"_s }, { u"ops"_s, u"data"_s }),
             team(u"ops"_s, u"Ops"_s, {}, { u"engineers"_s }),
             team(u"data"_s, u"Data"_s, {}, { u"engineers"_s }),
             team(u"engineers"_s, u"Engineers"_s, { u"u-ada"_s }, { u"owners"_s }) };
}

const Directory people { { u"u-ada"_s, u"Ada Lovelace"_s, u"ada@example.org"_s },
                         { u"u-bob"_s, u"Bob K."_s, u"bob@example.org"_s } };

void click(const PaneFixture &f, const MemberListView *list, const QString &name)
{
    Q_UNUSED(f)
    QTest::mouseClick(list->findChild<QAbstractButton *>(name), Qt::LeftButton);
}

} // namespace

/// What the pane says of a group of each platform, part by part, and what it offers to do.
class tst_DetailDepth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void tursoGroup();
    void tursoWhatIsNotKnownYet();
    void tursoPlanWithoutLimit();
    void tursoPlanFails();
    void tursoDatabasesFail();
    void braintrustMembers();
    void braintrustInheritance();
    void braintrustGrants();
    void braintrustGrantsAreAtLeast();
    void braintrustGrantsFail();
    void braintrustIncomplete();
    void braintrustBuiltIn();
    void whyThroughADiamondAndACircle();
    void whyByKeyboard();
    void danglingReferences();
    void danglingWhileLocked();
    void aListThatIsNotCompleteAccusesNobody();
    void nscaleGroup();
    void nscaleOnePartFails();
    void nscaleHiddenRoles();
    void loadingIsVisible();
    void retryAsksAgain();
    void secretsAreMasked();
    void copiesAsCurl();
    void copiesTheIdOfAnItem();
    void manyMembersAreNoBurden();
    void theChoiceSurvivesNews();
    void fitsEverybody_data();
    void fitsEverybody();
};

void tst_DetailDepth::tursoGroup()
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

void tst_DetailDepth::tursoWhatIsNotKnownYet()
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

void tst_DetailDepth::tursoPlanWithoutLimit()
{
    PaneFixture f(u"turso"_s);
    Group group = makeGroup(u"default"_s, u"default"_s, u"o"_s);
    group.details = TursoDetails {};
    f.platform.setPlan(f.source, { .plan = {}, .groups = 7, .allowedGroups = {} });
    QVERIFY(f.show({ group }));
    QTRY_COMPARE(f.fact(u"Plan"_s), u"7 groups, no limit published"_s);
}

void tst_DetailDepth::tursoPlanFails()
{
    PaneFixture f(u"turso"_s);
    Group group = makeGroup(u"default"_s, u"default"_s, u"o"_s);
    group.details = TursoDetails {};
    f.platform.failNext(Call::Plan, makeError(Kind::Forbidden, 403));
    QVERIFY(f.show({ group }));
    QCOMPARE(f.fact(u"Plan"_s), u"being read…"_s);
    QTRY_COMPARE(f.fact(u"Plan"_s), u"could not be read"_s);
}

void tst_DetailDepth::tursoDatabasesFail()
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

void tst_DetailDepth::braintrustMembers()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people);
    QVERIFY(f.show(diamond()));
    QTRY_COMPARE(
        f.rows(u"Members"_s),
        (QStringList { u"Direct (1)"_s, u"Bob K. | bob@example.org"_s,
                       u"Through included groups (1)"_s, u"Ada Lovelace | via Ops and 1 more"_s }));
    QCOMPARE(f.tab(u"Members"_s), u"Members (1+1)"_s);
    QCOMPARE(f.fact(u"People"_s), u"1 direct, 1 through included groups"_s);
}

void tst_DetailDepth::braintrustInheritance()
{
    PaneFixture f(u"braintrust"_s);
    QVERIFY(f.show(diamond()));
    QCOMPARE(f.rows(u"Groups"_s),
             (QStringList { u"Everyone in these is also here (2)"_s, u"Data"_s, u"Ops"_s,
                            u"Everyone here is also in these (1)"_s, u"Engineers"_s }));
    QCOMPARE(f.tab(u"Groups"_s), u"Groups (3)"_s);
}

void tst_DetailDepth::braintrustGrants()
{
    PaneFixture f(u"braintrust"_s);
    const QList<Group> groups = diamond();
    f.platform.setDirectory(f.source, DirectoryKind::Users, people);
    f.platform.setDirectory(f.source, DirectoryKind::Roles, { { u"r-1"_s, u"Engineer"_s, {} } });
    f.platform.setDirectory(f.source, DirectoryKind::Projects, { { u"p-1"_s, u"Checkout"_s, {} } });
    GrantList grants;
    grants.held = {
        { .objectType = u"project"_s, .objectId = u"p-1"_s, .role = RoleId(u"r-1"_s) },
        { .objectType = u"project"_s,
          .objectId = u"p-gone"_s,
          .permission = u"read"_s,
          .restriction = u"dataset"_s },
        { .objectType = u"organization"_s, .objectId = u"o"_s, .permission = u"create_acls"_s }
    };
    grants.onGroup = { { .objectType = u"group"_s,
                         .objectId = u"owners"_s,
                         .permission = u"update"_s,
                         .user = u"u-ada"_s },
                       { .objectType = u"group"_s,
                         .objectId = u"owners"_s,
                         .permission = u"read"_s,
                         .group = GroupId(u"ops"_s) } };
    f.platform.setGrants(f.ref(groups.constFirst()), grants);
    QVERIFY(f.show(groups));
    QTRY_COMPARE(f.tab(u"Grants"_s), u"Grants (5)"_s);
    QTRY_VERIFY(f.rows(u"Grants"_s).contains(u"project Checkout | role Engineer"_s));
    QTRY_COMPARE(f.rows(u"Grants"_s),
                 (QStringList { u"This group may (3)"_s, u"project Checkout | role Engineer"_s,
                                u"project p-gone | read, only each dataset"_s,
                                u"the organization | create_acls"_s, u"Access to this group (2)"_s,
                                u"Ada Lovelace | update"_s, u"Ops | read"_s }));
    QVERIFY(!f.list(u"Grants"_s)->findChild<QLabel *>(u"memberNote"_s)->isVisible());
}

void tst_DetailDepth::braintrustGrantsAreAtLeast()
{
    PaneFixture f(u"braintrust"_s);
    const QList<Group> groups = diamond();
    GrantList grants;
    grants.held = { { .objectType = u"organization"_s, .permission = u"read"_s } };
    grants.complete = false;
    f.platform.setGrants(f.ref(groups.constFirst()), grants);
    QVERIFY(f.show(groups));
    QTRY_COMPARE(f.tab(u"Grants"_s), u"Grants (≥ 1)"_s);
    const auto *note = f.list(u"Grants"_s)->findChild<QLabel *>(u"memberNote"_s);
    QVERIFY(note->isVisible() && note->text().startsWith(u"At least"_s));
}

void tst_DetailDepth::braintrustGrantsFail()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setGrants(f.ref(diamond().constFirst()), {});
    f.platform.failNext(Call::Grants, makeError(Kind::Forbidden, 403));
    QVERIFY(f.show(diamond()));
    const auto *problem = f.list(u"Grants"_s)->findChild<NoticeBox *>(u"memberProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"The grants could not be read."_s));
    QVERIFY(problem->text().contains(u"This token may not read them."_s));
    QCOMPARE(f.tab(u"Grants"_s), u"Grants (?)"_s);
    // The others are none the worse for it.
    QVERIFY(!f.list(u"Members"_s)->findChild<NoticeBox *>(u"memberProblem"_s)->isVisible());

    click(f, f.list(u"Grants"_s), u"retryNamesButton"_s);
    QTRY_COMPARE(f.tab(u"Grants"_s), u"Grants (0)"_s);
    QVERIFY(!problem->isVisible());
    QCOMPARE(f.platform.count(Call::Grants), 2);
}

void tst_DetailDepth::braintrustIncomplete()
{
    PaneFixture f(u"braintrust"_s);
    QList<Group> groups = diamond();
    groups[1].details = BraintrustDetails {}; // Ops did not say who is in it
    QVERIFY(f.show(groups));
    const auto *note = f.list(u"Members"_s)->findChild<QLabel *>(u"memberNote"_s);
    QVERIFY(note->isVisible() && note->text().startsWith(u"At least"_s));
    QCOMPARE(f.fact(u"People"_s), u"1 direct, at least 1 through included groups"_s);
}

void tst_DetailDepth::braintrustBuiltIn()
{
    PaneFixture f(u"braintrust"_s);
    Group owners = team(u"owners"_s, u"Owners"_s, {});
    auto details = std::get<BraintrustDetails>(owners.details);
    details.builtIn = true;
    owners.details = details;
    QVERIFY(f.show({ owners }));
    QCOMPARE(f.fact(u"Kind"_s), u"built in, cannot be deleted"_s);
}

void tst_DetailDepth::whyThroughADiamondAndACircle()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people);
    QVERIFY(f.show(diamond()));
    QTRY_VERIFY(f.rows(u"Members"_s).join(u' ').contains(u"Ada Lovelace"_s));
    const MemberListView *list = f.list(u"Members"_s);
    auto *why = list->findChild<QAbstractButton *>(u"whyButton"_s);
    QVERIFY(why->isVisible() && !why->isEnabled());
    QVERIFY(f.choose(u"Members"_s, u"Bob"_s));
    QVERIFY(!why->isEnabled()); // a direct member needs no explanation
    QVERIFY(f.choose(u"Members"_s, u"Ada"_s));
    QVERIFY(why->isEnabled());
    QTest::mouseClick(why, Qt::LeftButton);
    auto *dialog = f.child<QDialog>(u"whyDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLabel *>(u"whyTitle"_s)->text(),
             u"Why is Ada Lovelace in Owners?"_s);
    const auto *paths = dialog->findChild<QListView *>(u"whyPaths"_s);
    QStringList ways;
    for (int row = 0; row < paths->model()->rowCount(); ++row)
        ways.append(paths->model()->index(row, 0).data().toString());
    ways.sort();
    QCOMPARE(ways,
             (QStringList { u"Ada Lovelace → Engineers → Data → Owners"_s,
                            u"Ada Lovelace → Engineers → Ops → Owners"_s }));
    QVERIFY(!dialog->findChild<QLabel *>(u"whyNote"_s)->isVisible());
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"copyWaysButton"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(f.child<QDialog>(u"whyDialog"_s) == nullptr);
}

void tst_DetailDepth::whyByKeyboard()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people);
    QVERIFY(f.show(diamond()));
    QVERIFY(f.choose(u"Members"_s, u"u-ada"_s) || f.choose(u"Members"_s, u"Ada"_s));
    auto *view = f.list(u"Members"_s)->findChild<QListView *>();
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(f.child<QDialog>(u"whyDialog"_s) != nullptr);
}

void tst_DetailDepth::danglingReferences()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people);
    const Group group
        = team(u"x"_s, u"Crew"_s, { u"u-ada"_s, u"u-left"_s }, { u"g-deleted"_s, u"y"_s });
    QVERIFY(f.show({ group, team(u"y"_s, u"Other"_s, {}) }));
    QSignalSpy removals(f.pane.get(), &DetailPane::removeReferenceRequested);
    QCOMPARE(f.rows(u"Groups"_s).at(1), u"unknown group g-deleted | does not exist"_s);
    QTRY_COMPARE(f.rows(u"Members"_s),
                 (QStringList { u"unknown user u-left | does not exist"_s,
                                u"Ada Lovelace | ada@example.org"_s }));
    const MemberListView *list = f.list(u"Members"_s);
    auto *remove = list->findChild<QAbstractButton *>(u"removeReferenceButton"_s);
    QVERIFY(remove->isVisible() && !remove->isEnabled());
    QVERIFY(f.choose(u"Members"_s, u"Ada"_s));
    QVERIFY(!remove->isEnabled());
    QVERIFY(f.choose(u"Members"_s, u"unknown"_s));
    QVERIFY(remove->isEnabled());
    QTest::keyClick(list->findChild<QListView *>(), Qt::Key_Return); // removes nothing
    QVERIFY(removals.isEmpty());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(removals.size(), 1);
    QCOMPARE(removals.at(0).at(0).value<GroupRef>(), f.ref(group));
    QCOMPARE(removals.at(0).at(1).value<GroupField>(), GroupField::Users);
    QCOMPARE(removals.at(0).at(2).toString(), u"u-left"_s);

    QVERIFY(f.choose(u"Groups"_s, u"unknown"_s));
    click(f, f.list(u"Groups"_s), u"removeReferenceButton"_s);
    QCOMPARE(removals.size(), 2);
    QCOMPARE(removals.at(1).at(1).value<GroupField>(), GroupField::IncludedGroups);
    QCOMPARE(removals.at(1).at(2).toString(), u"g-deleted"_s);
}

void tst_DetailDepth::danglingWhileLocked()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people);
    f.platform.setLimits(f.source, { { GroupAction::Edit, { Limit::Kind::MissingRight, {} } } });
    QVERIFY(f.show({ team(u"x"_s, u"Crew"_s, { u"u-left"_s }) }));
    QTRY_VERIFY(f.rows(u"Members"_s).constFirst().startsWith(u"unknown user"_s));
    QVERIFY(f.choose(u"Members"_s, u"unknown"_s));
    const auto *remove
        = f.list(u"Members"_s)->findChild<QAbstractButton *>(u"removeReferenceButton"_s);
    QTRY_VERIFY(!remove->isEnabled());
    QVERIFY(remove->isVisible());
    QVERIFY(!remove->toolTip().isEmpty());
}

void tst_DetailDepth::aListThatIsNotCompleteAccusesNobody()
{
    PaneFixture f(u"braintrust"_s);
    const Group group = team(u"x"_s, u"Crew"_s, {}, { u"g-other"_s });
    QVERIFY(f.show({ group }));
    QVERIFY(f.rows(u"Groups"_s).at(1).startsWith(u"unknown group"_s));
    f.platform.failLists(f.source, makeError(Kind::Timeout));
    f.workspace->refresh(EverythingScope {});
    QTRY_COMPARE(f.rows(u"Groups"_s).at(1), u"g-other"_s);
}

void tst_DetailDepth::nscaleGroup()
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

void tst_DetailDepth::nscaleOnePartFails()
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
    click(f, f.list(u"Members"_s), u"retryNamesButton"_s);
    QTRY_COMPARE(f.rows(u"Members"_s), (QStringList { u"Users (1)"_s, u"ada@example.org"_s }));
    QVERIFY(!problem->isVisible());
    QCOMPARE(f.platform.count(Call::Directory), asked + 1); // only what was missing
}

void tst_DetailDepth::nscaleHiddenRoles()
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

void tst_DetailDepth::loadingIsVisible()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people);
    const QList<Group> groups = diamond();
    QVERIFY(f.show(groups));
    f.platform.hold();
    QTRY_COMPARE(f.platform.held().size(), 5); // the group, three directories, the grants
    const auto *loading = f.list(u"Members"_s)->findChild<QLabel *>(u"memberLoading"_s);
    QVERIFY(loading->isVisible());
    QCOMPARE(f.rows(u"Members"_s).size(), 4); // ids do not wait for names
    QVERIFY(f.list(u"Grants"_s)->findChild<Skeleton *>()->isVisible());
    QVERIFY(!f.list(u"Grants"_s)->findChild<QLabel *>(u"memberEmpty"_s)->isVisible());
    f.platform.releaseAll();
    QTRY_VERIFY(f.list(u"Members"_s) != nullptr && !loading->isVisible());
    QVERIFY(!f.list(u"Grants"_s)->findChild<Skeleton *>()->isVisible());
    QVERIFY(f.list(u"Grants"_s)->findChild<QLabel *>(u"memberEmpty"_s)->isVisible());
}

void tst_DetailDepth::retryAsksAgain()
{
    PaneFixture f(u"turso"_s);
    Group group = makeGroup(u"default"_s, u"default"_s, u"o"_s);
    group.details = TursoDetails {};
    f.platform.setDirectory(f.source, DirectoryKind::Locations, {});
    f.platform.setDirectory(f.source, DirectoryKind::Databases, {});
    f.platform.failNext(Call::Directory, makeError(Kind::Timeout));
    f.platform.failNext(Call::Directory, makeError(Kind::Timeout));
    QVERIFY(f.show({ group }));
    auto *list = f.list(u"Databases"_s);
    QTRY_VERIFY(list->findChild<QAbstractButton *>(u"retryNamesButton"_s) != nullptr);
    f.platform.hold();
    click(f, list, u"retryNamesButton"_s);
    QVERIFY(list->findChild<Skeleton *>()->isVisible()); // while it is asked again
    f.platform.failNext(Call::Directory, makeError(Kind::Timeout));
    QCOMPARE(f.platform.held().size(), 1);
    f.platform.releaseAll();
    QTRY_COMPARE(f.tab(u"Databases"_s), u"Databases (0)"_s);
}

void tst_DetailDepth::secretsAreMasked()
{
    PaneFixture f(u"nscale"_s);
    Group group = makeGroup(u"g"_s, u"gpu"_s, u"o"_s);
    group.details = NscaleDetails {};
    group.raw = { { u"name"_s, u"gpu"_s },
                  { u"status"_s, QJsonObject { { u"accessToken"_s, u"abc-very-secret"_s } } } };
    QVERIFY(f.show({ group }));
    auto *tabs = f.child<QTabWidget>(u"detailTabs"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    const auto *text = f.child<QPlainTextEdit>(u"detailJson"_s);
    QVERIFY(text->toPlainText().contains(u"accessToken"_s));
    QVERIFY(!text->toPlainText().contains(u"very-secret"_s));
    QVERIFY(f.child<QLabel>(u"jsonNote"_s)->isVisible());
    QTest::mouseClick(f.child<QAbstractButton>(u"copyJsonButton"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"gpu"_s));
    QVERIFY(!QApplication::clipboard()->text().contains(u"very-secret"_s));
}

void tst_DetailDepth::copiesAsCurl()
{
    PaneFixture f(u"turso"_s);
    Group group = makeGroup(u"default"_s, u"default"_s, u"o"_s);
    group.details = TursoDetails {};
    QVERIFY(f.show({ group }));
    QApplication::clipboard()->clear();
    auto *action = f.child<QAction>(u"copyGroupCurlAction"_s);
    QCOMPARE(action, f.pane->copyCurlAction());
    QVERIFY(action->isEnabled());
    action->trigger();
    const QString command = QApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"curl"_s) && command.contains(u"default"_s), qPrintable(command));
    QVERIFY(!command.contains(u"secret-p"_s));
    f.pane->showSelectionCount(0);
    QVERIFY(!action->isEnabled());
}

void tst_DetailDepth::copiesTheIdOfAnItem()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people);
    QVERIFY(f.show({ team(u"x"_s, u"Crew"_s, { u"u-ada"_s }) }));
    QTRY_VERIFY(f.rows(u"Members"_s).constFirst().startsWith(u"Ada"_s));
    QVERIFY(f.choose(u"Members"_s, u"Ada"_s));
    QTest::keyClick(f.list(u"Members"_s)->findChild<QListView *>(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"u-ada"_s);
}

void tst_DetailDepth::manyMembersAreNoBurden()
{
    constexpr int many = 20'000;
    PaneFixture f(u"braintrust"_s);
    QStringList ids;
    Directory names;
    for (int i = 0; i < many; ++i) {
        ids.append(u"u-%1"_s.arg(i));
        names.append({ ids.constLast(), u"Person %1"_s.arg(i), u"p%1@example.org"_s.arg(i) });
    }
    f.platform.setDirectory(f.source, DirectoryKind::Users, names);
    QVERIFY(f.show({ team(u"x"_s, u"Crew"_s, ids) }));
    QTRY_VERIFY(f.rows(u"Members"_s).constFirst().startsWith(u"Person 0"_s));
    const MemberListView *list = f.list(u"Members"_s);
    QVERIFY(list->findChildren<QLabel *>().size() < 20); // no widget for each of them
    auto *filter = list->findChild<QLineEdit *>(u"memberFilter"_s);
    QVERIFY(filter->isVisible());
    QTest::keyClicks(filter, u"p19999@"_s);
    QCOMPARE(f.rows(u"Members"_s), QStringList(u"Person 19999 | p19999@example.org"_s));
}

void tst_DetailDepth::theChoiceSurvivesNews()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people);
    QVERIFY(f.show(diamond()));
    QTRY_VERIFY(f.rows(u"Members"_s).join(u' ').contains(u"Ada Lovelace"_s));
    QVERIFY(f.choose(u"Members"_s, u"Ada"_s));
    QList<Group> groups = diamond();
    auto details = std::get<BraintrustDetails>(groups.at(2).details);
    details.memberUsers->append(UserId(u"u-carl"_s)); // Carl came to Data
    groups[2].details = details;
    f.platform.setGroups(f.source, groups);
    f.workspace->refresh(EverythingScope {});
    QTRY_COMPARE(f.tab(u"Members"_s), u"Members (1+2)"_s);
    const auto chosen = f.list(u"Members"_s)->findChild<QListView *>()->selectionModel();
    QCOMPARE(chosen->selectedIndexes().size(), 1);
    QVERIFY(chosen->selectedIndexes().constFirst().data().toString().startsWith(u"Ada"_s));
}

void tst_DetailDepth::fitsEverybody_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("as usual") << false << false;
    QTest::newRow("large, long words") << true << false;
    QTest::newRow("right to left") << false << true;
}

void tst_DetailDepth::fitsEverybody()
{
    QFETCH(bool, large);
    QFETCH(bool, mirrored);
    const WithSurroundings surroundings(large, large, mirrored);
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people);
    f.platform.failNext(Call::Grants, makeError(Kind::Forbidden, 403));
    QVERIFY(f.show(diamond()));
    auto *tabs = f.child<QTabWidget>(u"detailTabs"_s);
    QTRY_VERIFY(f.child<QAbstractButton>(u"retryNamesButton"_s) != nullptr);
    const int width = f.pane->width();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCOMPARE(unnamedFields(*f.pane), QStringList());
        QCOMPARE(richTexts(*f.pane), QStringList());
        QVERIFY(!f.pane->grab().isNull());
    }
    QCOMPARE(f.pane->width(), width);
    QVERIFY(f.pane->minimumSizeHint().width() <= width);

    WhyDialog dialog({ u"Ada <b>L.</b>"_s,
                       u"Owners"_s,
                       { { u"Ada <b>L.</b>"_s, u"Ops"_s, u"Owners"_s } },
                       true,
                       false });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(dialog.findChild<QLabel *>(u"whyNote"_s)->isVisible());
    QCOMPARE(unnamedFields(dialog), QStringList());
    QCOMPARE(richTexts(dialog), QStringList());
    QCOMPARE(cutTexts(dialog), QStringList());
}

QTEST_MAIN(tst_DetailDepth)
#include "tst_detaildepth.moc"
