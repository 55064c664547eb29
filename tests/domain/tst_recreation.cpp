#include "forgotten.h"
#include "recreation.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using Kind = RecreationPart::Kind;
using Loss = RecreationLoss;
using Obstacle = RecreationObstacle::Kind;
using Step = RecreationStep::Kind;

namespace {

Group groupOf(const QString &id, const QString &name, const QStringList &included = {})
{
    Group group;
    group.id = GroupId(id);
    group.name = name;
    BraintrustDetails details;
    details.memberUsers.emplace();
    details.memberGroups.emplace();
    for (const QString &one : included)
        details.memberGroups->append(GroupId(one));
    group.details = details;
    return group;
}

DirectoryEntry entryOf(const QString &id, const QString &name, bool selectable = true)
{
    DirectoryEntry entry;
    entry.id = id;
    entry.name = name;
    entry.selectable = selectable;
    return entry;
}

Grant grantOf(const QString &id, const QString &type, const QString &object, const QString &group,
              const QString &user = {})
{
    Grant grant;
    grant.id = GrantId(id);
    grant.objectType = type;
    grant.objectId = object;
    grant.permission = u"read"_s;
    grant.group = GroupId(group);
    grant.user = user;
    return grant;
}

GroupSnapshot snapshotOf(const QString &id, const QString &name)
{
    GroupSnapshot snapshot;
    snapshot.id = GroupId(id);
    snapshot.name = snapshot.content.name = name;
    return snapshot;
}

RecreationFacts factsOf(const GroupDraft &draft)
{
    RecreationFacts facts;
    facts.platform.draft = draft;
    return facts;
}

RecreationFacts braintrustFacts()
{
    RecreationFacts facts = factsOf({ {}, {}, BraintrustDraft {} });
    facts.groups = { groupOf(u"g1"_s, u"Engineers"_s), groupOf(u"g2"_s, u"Everyone"_s) };
    facts.directories = {
        { DirectoryKind::Users, { entryOf(u"u1"_s, u"Ada"_s) } },
        { DirectoryKind::ServiceAccounts, { entryOf(u"s1"_s, u"Robot"_s) } },
        { DirectoryKind::Roles,
          { entryOf(u"r1"_s, u"Engineer"_s), entryOf(u"r2"_s, u"Owner"_s, false) } },
        { DirectoryKind::Projects, { entryOf(u"p1"_s, u"Checkout"_s) } },
    };
    return facts;
}

/// "u1", "u9: Gone" …: the items of a kind of parts, with why they are lost.
QStringList items(const QList<RecreationPart> &parts, GroupField field)
{
    QStringList found;
    for (const RecreationPart &part : parts) {
        if (part.kind == Kind::Content && part.field == field)
            found.append(part.item);
    }
    return found;
}

std::optional<Loss> lossOf(const RecreationPlan &plan, Kind kind, const QString &item = {})
{
    for (const LostPart &lost : plan.lost) {
        if (lost.part.kind == kind && (item.isEmpty() || lost.part.item == item))
            return lost.why;
    }
    return {};
}

QList<Step> stepKinds(const RecreationPlan &plan)
{
    QList<Step> kinds;
    for (const RecreationStep &step : plan.steps)
        kinds.append(step.kind);
    return kinds;
}

} // namespace

/// What comes back of a deleted group, what does not, and what is in the way.
class TestRecreation final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everything();
    void nscaleIsCreatedWithItsPeople();
    void tursoIsProtectedLast();
    void otherLocations();
    void whatNeverComesBack_data();
    void whatNeverComesBack();
    void whatIsGone_data();
    void whatIsGone();
    void unreadDirectoriesTakeNothingAway();
    void circles();
    void itself();
    void grantsThatCannotBe_data();
    void grantsThatCannotBe();
    void aGrantIsMadeOnce();
    void grantsMove();
    void whatWasNotRead();
    void forgottenPeople();
    void names_data();
    void names();
    void planLimit_data();
    void planLimit();
    void locationThatIsGone();
    void obstaclesOfBeforeStay();
    void needs();
};

void TestRecreation::everything()
{
    GroupSnapshot snapshot = snapshotOf(u"old"_s, u"data"_s);
    snapshot.content.description = u"Who may see data"_s;
    snapshot.content.lists = { { GroupField::Users, { u"u1"_s, u"s1"_s } },
                               { GroupField::IncludedGroups, { u"g1"_s } } };
    snapshot.containers = { { GroupId(u"g2"_s), u"Everyone, then"_s } };
    snapshot.grants.emplace();
    snapshot.grants->held = { grantOf(u"a1"_s, u"project"_s, u"p1"_s, u"old"_s) };
    snapshot.grants->onGroup = { grantOf(u"a2"_s, u"group"_s, u"old"_s, u"g1"_s) };

    const RecreationPlan plan = recreationPlan(snapshot, braintrustFacts(), u"data"_s);
    QVERIFY(!plan.isBlocked());
    QVERIFY(plan.obstacles.isEmpty());
    QVERIFY(plan.unchecked.isEmpty());
    QCOMPARE(plan.draft, (GroupDraft { u"data"_s, u"Who may see data"_s, BraintrustDraft {} }));
    QCOMPARE(plan.wanted, snapshot.content);
    QCOMPARE(stepKinds(plan),
             (QList<Step> { Step::Create, Step::Content, Step::Content, Step::Container,
                            Step::Grant, Step::Grant }));
    const QList<RecreationPart> parts = plan.comesBack();
    QCOMPARE(items(parts, GroupField::Users), (QStringList { u"u1"_s, u"s1"_s }));
    QCOMPARE(parts.at(2).name, u"Ada"_s);
    QCOMPARE(parts.at(3).name, u"Robot"_s);
    QCOMPARE(parts.at(4).name, u"Engineers"_s);
    QCOMPARE(parts.at(5).kind, Kind::Container);
    QCOMPARE(parts.at(5).name, u"Everyone"_s); // as it is called now
    QCOMPARE(parts.at(6).name, u"Checkout"_s);
    QCOMPARE(parts.at(7).holder, u"Engineers"_s);
    QCOMPARE(parts.at(7).name, u"data"_s);
    // Only what never comes back is lost.
    QVERIFY(std::all_of(plan.lost.cbegin(), plan.lost.cend(),
                        [](const LostPart &lost) { return lost.why == Loss::Never; }));
}

void TestRecreation::nscaleIsCreatedWithItsPeople()
{
    GroupSnapshot snapshot = snapshotOf(u"old"_s, u"ops"_s);
    snapshot.content.description = QString();
    snapshot.content.tags = QList<NscaleTag> { { u"team"_s, u"a"_s } };
    snapshot.content.lists
        = { { GroupField::Users, { u"u1"_s } },
            { GroupField::Roles, { u"r1"_s, u"r2"_s } },
            { GroupField::ServiceAccounts, { u"s1"_s } },
            { GroupField::Subjects, { subjectItem({ u"x"_s, u"https://idp"_s, {} }) } },
            { GroupField::Projects, { u"p1"_s, u"p2"_s } } };
    RecreationFacts facts = braintrustFacts();
    facts.platform.draft.details = NscaleDraft {};
    facts.directories[DirectoryKind::Projects].append(entryOf(u"p2"_s, u"Other"_s));

    const RecreationPlan plan = recreationPlan(snapshot, facts, u"ops"_s);
    const NscaleDraft draft = std::get<NscaleDraft>(plan.draft.details);
    QCOMPARE(draft.roles, QList<RoleId> { RoleId(u"r1"_s) });
    QCOMPARE(draft.users, QList<UserId> { UserId(u"u1"_s) });
    QCOMPARE(draft.serviceAccounts, QList<ServiceAccountId> { ServiceAccountId(u"s1"_s) });
    // A role beyond the account's rights would have the whole group refused.
    QCOMPARE(lossOf(plan, Kind::Content, u"r2"_s), Loss::NotGrantable);
    QCOMPARE(
        stepKinds(plan),
        (QList<Step> { Step::Create, Step::Content, Step::Content, Step::Content, Step::Content }));
    QCOMPARE(plan.steps.at(1).field, GroupField::Subjects);
    // Each project by itself: they are objects of their own.
    QCOMPARE(plan.steps.at(2).field, GroupField::Projects);
    QCOMPARE(plan.steps.at(3).field, GroupField::Projects);
    QCOMPARE(plan.steps.at(4).field, GroupField::Tags);
    QVERIFY(!lossOf(plan, Kind::Tokens));
}

void TestRecreation::tursoIsProtectedLast()
{
    GroupSnapshot snapshot = snapshotOf(u"x"_s, u"x"_s);
    snapshot.content.protection = true;
    snapshot.content.lists = { { GroupField::Locations, { u"lhr"_s, u"ams"_s, u"nrt"_s } } };
    snapshot.primaryLocation = u"lhr"_s;
    snapshot.databases = { u"one"_s, u"two"_s };
    RecreationFacts facts = factsOf({ {}, {}, TursoDraft {} });
    facts.directories = { { DirectoryKind::Locations,
                            { entryOf(u"lhr"_s, u"London"_s), entryOf(u"ams"_s, u"Ams"_s) } } };

    const RecreationPlan plan = recreationPlan(snapshot, facts, u"x"_s);
    QVERIFY(!plan.isBlocked());
    QCOMPARE(std::get<TursoDraft>(plan.draft.details).location, u"lhr"_s);
    QCOMPARE(plan.wanted.lists.value(GroupField::Locations), (QStringList { u"lhr"_s, u"ams"_s }));
    QCOMPARE(stepKinds(plan), (QList<Step> { Step::Create, Step::Content, Step::Content }));
    QCOMPARE(plan.steps.at(1).field, GroupField::Locations);
    QCOMPARE(plan.steps.at(2).field, GroupField::Protection);
    QCOMPARE(lossOf(plan, Kind::Content, u"nrt"_s), Loss::Gone);
    QCOMPARE(lossOf(plan, Kind::Database, u"one"_s), Loss::Never);
    QCOMPARE(lossOf(plan, Kind::Database, u"two"_s), Loss::Never);
    QCOMPARE(lossOf(plan, Kind::Tokens), Loss::Never);
}

void TestRecreation::otherLocations()
{
    // A snapshot that names no primary: the first is the one it was created with.
    GroupSnapshot snapshot = snapshotOf(u"x"_s, u"x"_s);
    snapshot.content.lists = { { GroupField::Locations, { u"aws-us-east-1"_s } } };
    snapshot.content.protection = false;
    const RecreationPlan plan
        = recreationPlan(snapshot, factsOf({ {}, {}, TursoDraft {} }), u"x"_s);
    QVERIFY(!plan.isBlocked());
    QCOMPARE(std::get<TursoDraft>(plan.draft.details).location, u"aws-us-east-1"_s);
    QCOMPARE(stepKinds(plan), QList<Step> { Step::Create });
    QCOMPARE(plan.unchecked, QList<DirectoryKind> { DirectoryKind::Locations });
}

void TestRecreation::whatNeverComesBack_data()
{
    QTest::addColumn<GroupDraft>("draft");
    QTest::addColumn<bool>("tokens");
    QTest::newRow("Turso") << GroupDraft { {}, {}, TursoDraft {} } << true;
    QTest::newRow("Braintrust") << GroupDraft { {}, {}, BraintrustDraft {} } << false;
    QTest::newRow("Nscale") << GroupDraft { {}, {}, NscaleDraft {} } << false;
}

void TestRecreation::whatNeverComesBack()
{
    QFETCH(const GroupDraft, draft);
    QFETCH(const bool, tokens);
    RecreationFacts facts = factsOf(draft);
    const RecreationPlan plan = recreationPlan(snapshotOf(u"old"_s, u"data"_s), facts, u"data"_s);
    QCOMPARE(lossOf(plan, Kind::Identity, u"old"_s), Loss::Never);
    QCOMPARE(lossOf(plan, Kind::Creation), Loss::Never);
    QCOMPARE(lossOf(plan, Kind::Tokens).has_value(), tokens);
    QVERIFY(!lossOf(plan, Kind::ForgottenPeople));
    facts.isForgotten = true;
    QCOMPARE(lossOf(recreationPlan(snapshotOf(u"old"_s, u"data"_s), facts, u"data"_s),
                    Kind::ForgottenPeople),
             Loss::Forgotten);
}

void TestRecreation::whatIsGone_data()
{
    QTest::addColumn<GroupField>("field");
    for (const GroupField field : { GroupField::Users, GroupField::Roles, GroupField::Projects,
                                    GroupField::ServiceAccounts, GroupField::IncludedGroups })
        QTest::addRow("%d", static_cast<int>(field)) << field;
}

void TestRecreation::whatIsGone()
{
    QFETCH(const GroupField, field);
    GroupSnapshot snapshot = snapshotOf(u"old"_s, u"data"_s);
    snapshot.content.lists = { { field, { u"gone"_s } } };
    const RecreationPlan plan = recreationPlan(snapshot, braintrustFacts(), u"data"_s);
    QCOMPARE(lossOf(plan, Kind::Content, u"gone"_s), Loss::Gone);
    QVERIFY(items(plan.comesBack(), field).isEmpty());
    QVERIFY(plan.wanted.lists.value(field).isEmpty());
    QCOMPARE(stepKinds(plan), QList<Step> { Step::Create });

    snapshot.content.lists.clear();
    snapshot.containers = { { GroupId(u"gone"_s), u"Was here"_s } };
    const RecreationPlan other = recreationPlan(snapshot, braintrustFacts(), u"data"_s);
    QCOMPARE(lossOf(other, Kind::Container, u"gone"_s), Loss::Gone);
}

void TestRecreation::unreadDirectoriesTakeNothingAway()
{
    GroupSnapshot snapshot = snapshotOf(u"old"_s, u"data"_s);
    snapshot.content.lists = { { GroupField::Users, { u"u7"_s } } };
    snapshot.grants.emplace();
    snapshot.grants->held = { grantOf(u"a1"_s, u"project"_s, u"p9"_s, u"old"_s) };
    RecreationFacts facts = braintrustFacts();
    facts.directories.remove(DirectoryKind::ServiceAccounts); // it may be one of them
    facts.directories.remove(DirectoryKind::Projects);
    const RecreationPlan plan = recreationPlan(snapshot, facts, u"data"_s);
    QCOMPARE(items(plan.comesBack(), GroupField::Users), QStringList { u"u7"_s });
    QCOMPARE(plan.steps.last().kind, Step::Grant);
    QCOMPARE(plan.unchecked,
             (QList<DirectoryKind> { DirectoryKind::ServiceAccounts, DirectoryKind::Projects }));
}

void TestRecreation::circles()
{
    // It included g1, which includes g3, which included it.
    GroupSnapshot snapshot = snapshotOf(u"old"_s, u"data"_s);
    snapshot.content.lists = { { GroupField::IncludedGroups, { u"g1"_s } } };
    snapshot.containers = { { GroupId(u"g3"_s), u"Third"_s }, { GroupId(u"g2"_s), u"Everyone"_s } };
    RecreationFacts facts = braintrustFacts();
    facts.groups = { groupOf(u"g1"_s, u"Engineers"_s, { u"g3"_s }),
                     groupOf(u"g2"_s, u"Everyone"_s, { u"old"_s }),
                     groupOf(u"g3"_s, u"Third"_s, { u"old"_s }) };
    const RecreationPlan plan = recreationPlan(snapshot, facts, u"data"_s);
    QCOMPARE(lossOf(plan, Kind::Container, u"g3"_s), Loss::Circle);
    QVERIFY(!lossOf(plan, Kind::Container, u"g2"_s));
    QCOMPARE(stepKinds(plan), (QList<Step> { Step::Create, Step::Content, Step::Container }));

    // A group that both included and was included by it.
    snapshot.containers = { { GroupId(u"g1"_s), u"Engineers"_s } };
    QCOMPARE(lossOf(recreationPlan(snapshot, facts, u"data"_s), Kind::Container, u"g1"_s),
             Loss::Circle);
}

void TestRecreation::itself()
{
    GroupSnapshot snapshot = snapshotOf(u"old"_s, u"Ouroboros"_s);
    snapshot.content.lists = { { GroupField::IncludedGroups, { u"old"_s } } };
    snapshot.containers = { { GroupId(u"old"_s), u"Ouroboros"_s } };
    const RecreationPlan plan = recreationPlan(snapshot, braintrustFacts(), u"Ouroboros"_s);
    QCOMPARE(lossOf(plan, Kind::Content, u"old"_s), Loss::Circle);
    QCOMPARE(stepKinds(plan), QList<Step> { Step::Create });
}

void TestRecreation::grantsThatCannotBe_data()
{
    QTest::addColumn<Grant>("grant");
    QTest::addColumn<std::optional<Loss>>("why");
    const auto add = [](const char *name, const Grant &grant, std::optional<Loss> why) {
        QTest::newRow(name) << grant << why;
    };
    add("fine", grantOf(u"a"_s, u"project"_s, u"p1"_s, u"old"_s), {});
    add("no such project", grantOf(u"a"_s, u"project"_s, u"p9"_s, u"old"_s), Loss::Gone);
    add("logs of no such project", grantOf(u"a"_s, u"project_log"_s, u"p9"_s, u"old"_s),
        Loss::Gone);
    add("no such group", grantOf(u"a"_s, u"group"_s, u"g9"_s, u"old"_s), Loss::Gone);
    add("on the organization", grantOf(u"a"_s, u"organization"_s, u"o"_s, u"old"_s), {});
    add("nobody lists these", grantOf(u"a"_s, u"ai_secret"_s, u"?"_s, u"old"_s), {});
    add("on itself", grantOf(u"a"_s, u"group"_s, u"old"_s, u"old"_s), {});
    add("to a user", grantOf(u"a"_s, u"group"_s, u"old"_s, {}, u"u1"_s), {});
    add("to a service account", grantOf(u"a"_s, u"group"_s, u"old"_s, {}, u"s1"_s), {});
    add("to nobody", grantOf(u"a"_s, u"group"_s, u"old"_s, {}, u"u9"_s), Loss::Gone);
    add("to no group", grantOf(u"a"_s, u"group"_s, u"old"_s, u"g9"_s), Loss::Gone);
    for (const auto &[name, role, why] :
         { std::tuple("a role", u"r1"_s, std::optional<Loss>()),
           std::tuple("no such role", u"r9"_s, std::optional(Loss::Gone)),
           std::tuple("a role beyond", u"r2"_s, std::optional(Loss::NotGrantable)) }) {
        Grant grant = grantOf(u"a"_s, u"project"_s, u"p1"_s, u"old"_s);
        grant.permission.clear();
        grant.role = RoleId(role);
        add(name, grant, why);
    }
}

void TestRecreation::grantsThatCannotBe()
{
    QFETCH(const Grant, grant);
    QFETCH(const std::optional<Loss>, why);
    GroupSnapshot snapshot = snapshotOf(u"old"_s, u"data"_s);
    snapshot.grants.emplace();
    const bool held = grant.group == snapshot.id;
    (held ? snapshot.grants->held : snapshot.grants->onGroup).append(grant);
    const RecreationPlan plan = recreationPlan(snapshot, braintrustFacts(), u"data"_s);
    QCOMPARE(lossOf(plan, held ? Kind::GrantHeld : Kind::GrantOnGroup), why);
    QCOMPARE(plan.steps.size(), why ? 1 : 2);
}

void TestRecreation::aGrantIsMadeOnce()
{
    // On itself: the lists of both sides have it.
    GroupSnapshot snapshot = snapshotOf(u"old"_s, u"data"_s);
    const Grant grant = grantOf(u"a1"_s, u"group"_s, u"old"_s, u"old"_s);
    snapshot.grants.emplace();
    snapshot.grants->held = { grant, grant };
    snapshot.grants->onGroup = { grant };
    const RecreationPlan plan = recreationPlan(snapshot, braintrustFacts(), u"data"_s);
    QCOMPARE(stepKinds(plan), (QList<Step> { Step::Create, Step::Grant }));
    QCOMPARE(plan.steps.last().grant, grant);
}

void TestRecreation::grantsMove()
{
    const GroupId old(u"old"_s);
    const GroupId made(u"new"_s);
    QCOMPARE(movedGrant(grantOf(u"a"_s, u"project"_s, u"old"_s, u"old"_s), old, made),
             grantOf(u"a"_s, u"project"_s, u"old"_s, u"new"_s));
    QCOMPARE(movedGrant(grantOf(u"a"_s, u"group"_s, u"old"_s, u"g1"_s), old, made),
             grantOf(u"a"_s, u"group"_s, u"new"_s, u"g1"_s));
    QCOMPARE(movedGrant(grantOf(u"a"_s, u"group"_s, u"old"_s, u"old"_s), old, made),
             grantOf(u"a"_s, u"group"_s, u"new"_s, u"new"_s));
}

void TestRecreation::whatWasNotRead()
{
    GroupSnapshot snapshot = snapshotOf(u"old"_s, u"data"_s);
    snapshot.unread = { GroupField::Users };
    snapshot.grantsUnread = true;
    const RecreationPlan plan = recreationPlan(snapshot, braintrustFacts(), u"data"_s);
    QCOMPARE(lossOf(plan, Kind::UnreadField), Loss::Unread);
    QCOMPARE(lossOf(plan, Kind::UnreadGrants), Loss::Unread);

    snapshot.grantsUnread = false;
    snapshot.grants.emplace();
    QVERIFY(!lossOf(recreationPlan(snapshot, braintrustFacts(), u"data"_s), Kind::UnreadGrants));
    snapshot.grants->complete = false;
    QCOMPARE(lossOf(recreationPlan(snapshot, braintrustFacts(), u"data"_s), Kind::UnreadGrants),
             Loss::Unread);
}

void TestRecreation::forgottenPeople()
{
    const QString mark = forgottenMark();
    GroupSnapshot snapshot = snapshotOf(u"old"_s, u"data"_s);
    snapshot.content.description = mark;
    snapshot.content.tags = QList<NscaleTag> { { u"owner"_s, mark }, { u"team"_s, u"a"_s } };
    snapshot.content.lists = { { GroupField::Users, { mark, u"u1"_s } } };
    snapshot.grants.emplace();
    snapshot.grants->onGroup = { grantOf(u"a1"_s, u"group"_s, u"old"_s, {}, mark) };
    RecreationFacts facts = braintrustFacts();
    facts.directories.clear(); // not even then is the mark taken for somebody
    const RecreationPlan plan = recreationPlan(snapshot, facts, u"data"_s);
    QCOMPARE(plan.draft.description, QString());
    QCOMPARE(plan.wanted.tags, (QList<NscaleTag> { { u"team"_s, u"a"_s } }));
    QCOMPARE(plan.wanted.lists.value(GroupField::Users), QStringList { u"u1"_s });
    QCOMPARE(lossOf(plan, Kind::Content, mark), Loss::Forgotten);
    QCOMPARE(lossOf(plan, Kind::Content, u"owner"_s), Loss::Forgotten);
    QCOMPARE(lossOf(plan, Kind::GrantOnGroup), Loss::Forgotten);
}

void TestRecreation::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("sameNames");
    QTest::addColumn<QList<Obstacle>>("obstacles");
    QTest::addColumn<bool>("blocked");
    QTest::newRow("free") << u"data"_s << false << QList<Obstacle> {} << false;
    QTest::newRow("taken") << u"Engineers"_s << false << QList<Obstacle> { Obstacle::NameTaken }
                           << true;
    QTest::newRow("another case") << u"engineers"_s << false << QList<Obstacle> {} << false;
    QTest::newRow("allowed twice")
        << u"Engineers"_s << true << QList<Obstacle> { Obstacle::SameName } << false;
    QTest::newRow("none") << QString() << true << QList<Obstacle> { Obstacle::NameMissing } << true;
}

void TestRecreation::names()
{
    QFETCH(const QString, name);
    QFETCH(const bool, sameNames);
    QFETCH(const QList<Obstacle>, obstacles);
    QFETCH(const bool, blocked);
    RecreationFacts facts = braintrustFacts();
    facts.platform.sameNames = sameNames;
    const RecreationPlan plan = recreationPlan(snapshotOf(u"old"_s, u"data"_s), facts, name);
    QList<Obstacle> found;
    for (const RecreationObstacle &one : plan.obstacles)
        found.append(one.kind);
    QCOMPARE(found, obstacles);
    QCOMPARE(plan.isBlocked(), blocked);
    QCOMPARE(plan.draft.name, name);
    QCOMPARE(plan.wanted.name, name);
}

void TestRecreation::planLimit_data()
{
    QTest::addColumn<std::optional<int>>("used");
    QTest::addColumn<std::optional<int>>("allowed");
    QTest::addColumn<bool>("blocked");
    QTest::newRow("room") << std::optional(1) << std::optional(2) << false;
    QTest::newRow("full") << std::optional(2) << std::optional(2) << true;
    QTest::newRow("no limit") << std::optional(9) << std::optional<int>() << false;
    QTest::newRow("not counted") << std::optional<int>() << std::optional(1) << false;
}

void TestRecreation::planLimit()
{
    QFETCH(const std::optional<int>, used);
    QFETCH(const std::optional<int>, allowed);
    QFETCH(const bool, blocked);
    RecreationFacts facts = braintrustFacts();
    facts.usage = PlanUsage { u"starter"_s, used, allowed };
    const RecreationPlan plan = recreationPlan(snapshotOf(u"old"_s, u"data"_s), facts, u"data"_s);
    QCOMPARE(plan.has(Obstacle::PlanLimit), blocked);
    QCOMPARE(plan.isBlocked(), blocked);
}

void TestRecreation::locationThatIsGone()
{
    GroupSnapshot snapshot = snapshotOf(u"x"_s, u"x"_s);
    snapshot.content.lists = { { GroupField::Locations, { u"aws-nowhere"_s } } };
    snapshot.primaryLocation = u"aws-nowhere"_s;
    RecreationFacts facts = factsOf({ {}, {}, TursoDraft {} });
    facts.directories = { { DirectoryKind::Locations, { entryOf(u"aws-us-east-1"_s, u"V"_s) } } };
    const RecreationPlan plan = recreationPlan(snapshot, facts, u"x"_s);
    QVERIFY(plan.has(Obstacle::LocationGone));
    QVERIFY(plan.isBlocked());
    QCOMPARE(plan.obstacles.constFirst().item, u"aws-nowhere"_s);
    // Nor can a group be created nowhere.
    QVERIFY(recreationPlan(snapshotOf(u"x"_s, u"x"_s), facts, u"x"_s).has(Obstacle::LocationGone));
}

void TestRecreation::obstaclesOfBeforeStay()
{
    RecreationFacts facts = braintrustFacts();
    facts.obstacles = { { Obstacle::Limited, Limit { Limit::Kind::ReadOnly, {} }, {}, {} } };
    const RecreationPlan plan = recreationPlan(snapshotOf(u"old"_s, u"data"_s), facts, u"data"_s);
    QVERIFY(plan.isBlocked());
    QVERIFY(plan.has(Obstacle::Limited));
    QVERIFY(!plan.comesBack().isEmpty()); // it is said all the same
}

void TestRecreation::needs()
{
    using Kinds = QList<DirectoryKind>;
    GroupSnapshot snapshot = snapshotOf(u"old"_s, u"data"_s);
    QCOMPARE(recreationNeeds(snapshot), Kinds {});
    snapshot.content.lists = { { GroupField::Users, {} }, { GroupField::Projects, { u"p"_s } } };
    QCOMPARE(recreationNeeds(snapshot), Kinds { DirectoryKind::Projects });
    snapshot.content.lists
        = { { GroupField::Users, { u"u"_s } }, { GroupField::ServiceAccounts, {} } };
    QCOMPARE(recreationNeeds(snapshot), Kinds { DirectoryKind::Users });
    snapshot.content.lists = {};
    snapshot.grants.emplace();
    Grant grant = grantOf(u"a"_s, u"group"_s, u"old"_s, {}, u"u1"_s);
    grant.role = RoleId(u"r"_s);
    snapshot.grants->onGroup = { grant };
    QCOMPARE(
        recreationNeeds(snapshot),
        (Kinds { DirectoryKind::Users, DirectoryKind::ServiceAccounts, DirectoryKind::Roles }));
    snapshot = snapshotOf(u"x"_s, u"x"_s);
    snapshot.primaryLocation = u"lhr"_s;
    QCOMPARE(recreationNeeds(snapshot), Kinds { DirectoryKind::Locations });
}

QTEST_GUILESS_MAIN(TestRecreation)
#include "tst_recreation.moc"
