#include "fieldwords.h"
#include "noticebox.h"
#include "panefixture.h"
#include "resources.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

/// What the pane says of Braintrust groups: who is in them and why, what they may, what is wrong.
class tst_DetailMembership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
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
    void serviceAccountsAreMembers();
    void unreadServiceAccountsAccuseNobody();
    void danglingWhileLocked();
    void aListThatIsNotCompleteAccusesNobody();
};

void tst_DetailMembership::braintrustMembers()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people());
    QVERIFY(f.show(diamond()));
    QTRY_COMPARE(
        f.rows(u"Members"_s),
        (QStringList { u"Direct (1)"_s, u"Bob K. | bob@example.org"_s,
                       u"Through included groups (1)"_s, u"Ada Lovelace | via Ops and 1 more"_s }));
    QCOMPARE(f.tab(u"Members"_s), u"Members (1+1)"_s);
    QCOMPARE(f.fact(u"People"_s), u"1 direct, 1 through included groups"_s);
}

void tst_DetailMembership::braintrustInheritance()
{
    PaneFixture f(u"braintrust"_s);
    QVERIFY(f.show(diamond()));
    QCOMPARE(f.rows(u"Groups"_s),
             (QStringList { u"Everyone in these is also here (2)"_s, u"Data"_s, u"Ops"_s,
                            u"Everyone here is also in these (1)"_s, u"Engineers"_s }));
    QCOMPARE(f.tab(u"Groups"_s), u"Groups (3)"_s);
}

void tst_DetailMembership::braintrustGrants()
{
    PaneFixture f(u"braintrust"_s);
    const QList<Group> groups = diamond();
    f.platform.setDirectory(f.source, DirectoryKind::Users, people());
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

void tst_DetailMembership::braintrustGrantsAreAtLeast()
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

void tst_DetailMembership::braintrustGrantsFail()
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

    click(f.list(u"Grants"_s), u"retryNamesButton"_s);
    QTRY_COMPARE(f.tab(u"Grants"_s), u"Grants (0)"_s);
    QVERIFY(!problem->isVisible());
    QCOMPARE(f.platform.count(Call::Grants), 2);
}

void tst_DetailMembership::braintrustIncomplete()
{
    PaneFixture f(u"braintrust"_s);
    QList<Group> groups = diamond();
    groups[1].details = BraintrustDetails {}; // Ops did not say who is in it
    QVERIFY(f.show(groups));
    const auto *note = f.list(u"Members"_s)->findChild<QLabel *>(u"memberNote"_s);
    QVERIFY(note->isVisible() && note->text().startsWith(u"At least"_s));
    QCOMPARE(f.fact(u"People"_s), u"1 direct, at least 1 through included groups"_s);
}

void tst_DetailMembership::braintrustBuiltIn()
{
    PaneFixture f(u"braintrust"_s);
    Group owners = team(u"owners"_s, u"Owners"_s, {});
    auto details = std::get<BraintrustDetails>(owners.details);
    details.builtIn = true;
    owners.details = details;
    QVERIFY(f.show({ owners }));
    QCOMPARE(f.fact(u"Kind"_s), u"built in, cannot be deleted"_s);
}

void tst_DetailMembership::whyThroughADiamondAndACircle()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people());
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

void tst_DetailMembership::whyByKeyboard()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people());
    QVERIFY(f.show(diamond()));
    QVERIFY(f.choose(u"Members"_s, u"u-ada"_s) || f.choose(u"Members"_s, u"Ada"_s));
    auto *view = f.list(u"Members"_s)->findChild<QListView *>();
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(f.child<QDialog>(u"whyDialog"_s) != nullptr);
}

void tst_DetailMembership::danglingReferences()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people());
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
    click(f.list(u"Groups"_s), u"removeReferenceButton"_s);
    QCOMPARE(removals.size(), 2);
    QCOMPARE(removals.at(1).at(1).value<GroupField>(), GroupField::IncludedGroups);
    QCOMPARE(removals.at(1).at(2).toString(), u"g-deleted"_s);
}

void tst_DetailMembership::serviceAccountsAreMembers()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people());
    f.platform.setDirectory(f.source, DirectoryKind::ServiceAccounts,
                            { { u"s-ci"_s, u"ci-runner"_s, {} } });
    QVERIFY(f.show({ team(u"x"_s, u"Crew"_s, { u"s-ci"_s, u"u-left"_s }) }));
    QTRY_COMPARE(f.rows(u"Members"_s),
                 (QStringList { u"unknown user u-left | does not exist"_s, u"ci-runner"_s }));
}

/// Who is no user may be a service account, as long as those were not read.
void tst_DetailMembership::unreadServiceAccountsAccuseNobody()
{
    Names names;
    names[DirectoryKind::Users].insert(u"u-ada"_s, people().constFirst());
    QVERIFY(!isUnknownItem(GroupField::Users, u"s-ci"_s, names, {}));
    QCOMPARE(itemText(GroupField::Users, u"s-ci"_s, names, {}), u"s-ci"_s);
    names.insert(DirectoryKind::ServiceAccounts, {});
    QVERIFY(isUnknownItem(GroupField::Users, u"s-ci"_s, names, {}));
    QVERIFY(!isUnknownItem(GroupField::Users, u"u-ada"_s, names, {}));
}

void tst_DetailMembership::danglingWhileLocked()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people());
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

void tst_DetailMembership::aListThatIsNotCompleteAccusesNobody()
{
    PaneFixture f(u"braintrust"_s);
    const Group group = team(u"x"_s, u"Crew"_s, {}, { u"g-other"_s });
    QVERIFY(f.show({ group }));
    QVERIFY(f.rows(u"Groups"_s).at(1).startsWith(u"unknown group"_s));
    f.platform.failLists(f.source, makeError(Kind::Timeout));
    f.workspace->refresh(EverythingScope {});
    QTRY_COMPARE(f.rows(u"Groups"_s).at(1), u"g-other"_s);
}

QTEST_MAIN(tst_DetailMembership)
#include "tst_detailmembership.moc"
