#include "recreatedesk.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

/// What is lost for other reasons than that it never comes back, in words for a failing test.
QStringList losses(const RecreationReport &report)
{
    QStringList found;
    for (const LostPart &lost : report.lost) {
        if (lost.why == RecreationLoss::Never)
            continue;
        found.append(u"%1/%2 %3: %4 %5"_s.arg(
            QString::number(static_cast<int>(lost.part.kind)),
            QString::number(static_cast<int>(lost.part.field)), lost.part.item,
            QString::number(static_cast<int>(lost.why)),
            lost.error ? lost.error->serverMessage + lost.error->reason : QString()));
    }
    return found;
}

/// Grants without what differs each time, with \a made where \a old was.
QStringList comparable(const QList<Grant> &grants, const GroupId &old, const GroupId &made)
{
    QStringList lines;
    for (const Grant &one : grants) {
        const Grant grant = movedGrant(one, old, made);
        lines.append(QStringList { grant.objectType, grant.objectId, grant.permission,
                                   grant.role.toString(), grant.restriction, grant.user,
                                   grant.group.toString() }
                         .join(u'/'));
    }
    lines.sort();
    return lines;
}

QStringList namesOf(const QList<NamedGroup> &groups)
{
    QStringList names;
    for (const NamedGroup &group : groups)
        names.append(group.name + u' ' + group.id.toString());
    names.sort();
    return names;
}

QStringList some(const Directory &directory, int count, QRandomGenerator &random)
{
    QStringList ids;
    for (int i = 0; i < count && !directory.isEmpty(); ++i) {
        const QString id = directory.at(random.bounded(directory.size())).id;
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace

/// Groups of the demo's server are deleted and made again, over HTTP, and compared with what was
/// there.
class TestRecreateDemo final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_desk = std::make_unique<RecreateDesk>();
    }
    void cleanup() { m_desk.reset(); }

    void braintrust();
    void turso();
    void nscale();
    void everySeededGroupOfBraintrust();
    void randomBraintrust();
    void randomNscale();

private:
    void compare(const GroupSnapshot &before, const RecreationReport &report);
    std::unique_ptr<RecreateDesk> m_desk;
};

/// Everything but ids is as it was.
void TestRecreateDemo::compare(const GroupSnapshot &before, const RecreationReport &report)
{
    QVERIFY2(report.group, qPrintable(losses(report).join(u'\n')));
    QVERIFY2(losses(report).isEmpty(), qPrintable(losses(report).join(u'\n')));
    const GroupId made = report.group->id;
    const GroupSnapshot after = m_desk->snapshot(made);
    QCOMPARE(after.name, before.name);
    QVERIFY(sameContent(after.content, before.content));
    QCOMPARE(after.primaryLocation, before.primaryLocation);
    QCOMPARE(namesOf(after.containers), namesOf(before.containers));
    const GrantList old = before.grants.value_or(GrantList());
    const GrantList now = after.grants.value_or(GrantList());
    QCOMPARE(comparable(now.held, made, made), comparable(old.held, before.id, made));
    QCOMPARE(comparable(now.onGroup, made, made), comparable(old.onGroup, before.id, made));
    // Nobody names the old one any more.
    if (made == before.id)
        return;
    for (const Group &group : m_desk->groups()) {
        const auto *details = std::get_if<BraintrustDetails>(&group.details);
        if (details != nullptr)
            QVERIFY(!details->memberGroups.value_or(QList<GroupId>()).contains(before.id));
    }
}

void TestRecreateDemo::braintrust()
{
    QVERIFY(m_desk->open(u"braintrust"_s, u"Meridian Labs"_s));
    // It includes others, is included, may do things, and others may do things with it.
    const QList<Group> groups = m_desk->groups();
    const auto storage = std::find_if(groups.cbegin(), groups.cend(), [](const Group &group) {
        return group.name == "Storage"_L1;
    });
    QVERIFY(storage != groups.cend());
    const GroupSnapshot before = m_desk->measured(storage->id);
    QVERIFY(!before.content.lists.value(GroupField::Users).isEmpty());
    QCOMPARE(before.containers.size(), 1);
    QVERIFY(before.grants->held.size() >= 2 && before.grants->onGroup.size() >= 3);
    const RecreationReport report = m_desk->deleteAndRecreate(before);
    compare(before, report);
    // Each write once, and each of them in the journal.
    int writes = 0;
    for (const JournalEntry &entry : m_desk->journal.all()) {
        QCOMPARE(entry.intent.cause, OperationId(u"deletion"_s));
        QVERIFY(entry.conclusion);
        QCOMPARE(entry.conclusion->kind, JournalConclusion::Kind::Done);
        writes += int(entry.requests.size());
    }
    QCOMPARE(m_desk->server().writesApplied(), writes + 1); // and the deletion
}

void TestRecreateDemo::turso()
{
    QVERIFY(m_desk->open(u"turso"_s, u"acme-inc"_s));
    const Directory locations = m_desk->directory(DirectoryKind::Locations);
    QVERIFY(!locations.isEmpty());
    const std::optional<Group> made = m_desk->create(u"gone-soon"_s, locations.constFirst().id);
    QVERIFY(made);
    GroupSnapshot before = m_desk->measured(made->id);
    // It was protected until right before it was deleted.
    QVERIFY(before.content.protection.has_value());
    before.content.protection = true;
    before.databases = { u"one"_s };
    const RecreationReport report = m_desk->deleteAndRecreate(before);
    compare(before, report);
    const auto isDatabase
        = [](const LostPart &lost) { return lost.part.kind == RecreationPart::Kind::Database; };
    QVERIFY(std::any_of(report.lost.cbegin(), report.lost.cend(), isDatabase));
    // It is protected again, at the platform.
    QVERIFY(!m_desk->remove(report.group->id));
}

void TestRecreateDemo::nscale()
{
    QVERIFY(m_desk->open(u"nscale"_s));
    const QList<Group> groups = m_desk->groups();
    const auto builders = std::find_if(groups.cbegin(), groups.cend(), [](const Group &group) {
        return group.name == "image-builders"_L1;
    });
    QVERIFY(builders != groups.cend());
    std::optional<EditBase> base = m_desk->edit(builders->id);
    QVERIFY(base);
    GroupContent wanted = base->content;
    wanted.tags = QList<NscaleTag> { { u"team"_s, u"images"_s }, { u"on-call"_s, u"yes"_s } };
    wanted.lists[GroupField::Subjects].append(
        subjectItem({ u"guest@elsewhere.example"_s, u"https://login.elsewhere.example"_s, {} }));
    for (const DirectoryEntry &project : m_desk->directory(DirectoryKind::Projects)) {
        if (!wanted.lists.value(GroupField::Projects).contains(project.id))
            wanted.lists[GroupField::Projects].append(project.id);
    }
    QVERIFY(m_desk->apply(builders->id, wanted));
    const GroupSnapshot before = m_desk->measured(builders->id);
    QCOMPARE(before.content.tags->size(), 2);
    QVERIFY(before.content.lists.value(GroupField::Projects).size() > 1);
    // One of its service accounts was deleted long ago.
    RecreationReport report = m_desk->deleteAndRecreate(before);
    const auto gone
        = std::find_if(report.lost.cbegin(), report.lost.cend(),
                       [](const LostPart &lost) { return lost.why == RecreationLoss::Gone; });
    QVERIFY(gone != report.lost.cend());
    QCOMPARE(gone->part.field, GroupField::ServiceAccounts);
    GroupSnapshot rest = before;
    rest.content.lists[GroupField::ServiceAccounts].removeAll(gone->part.item);
    report.lost.erase(gone);
    compare(rest, report);
}

/// Whatever cannot come back is said, with a reason that is true; everything else is there.
void TestRecreateDemo::everySeededGroupOfBraintrust()
{
    QVERIFY(m_desk->open(u"braintrust"_s, u"Halcyon Health"_s));
    int made = 0;
    for (const Group &group : m_desk->groups()) {
        if (std::get<BraintrustDetails>(group.details).builtIn)
            continue;
        const GroupSnapshot before = m_desk->measured(group.id);
        const RecreationReport report = m_desk->deleteAndRecreate(before);
        QVERIFY2(report.group, qPrintable(group.name));
        for (const LostPart &lost : report.lost) {
            // Some lists of the demo are absent, which is not the same as empty.
            const bool isTold = lost.why == RecreationLoss::Never
                || lost.why == RecreationLoss::Gone || lost.why == RecreationLoss::Circle
                || (lost.part.kind == RecreationPart::Kind::UnreadField
                    && lost.why == RecreationLoss::Unread);
            QVERIFY2(isTold, qPrintable(losses(report).join(u'\n')));
        }
        const GroupSnapshot after = m_desk->snapshot(report.group->id);
        for (const RecreationPart &part : report.back) {
            if (part.kind == RecreationPart::Kind::Content && isList(part.field))
                QVERIFY(after.content.lists.value(part.field).contains(part.item));
        }
        ++made;
    }
    QVERIFY(made > 3);
}

void TestRecreateDemo::randomBraintrust()
{
    QVERIFY(m_desk->open(u"braintrust"_s, u"Halcyon Health"_s));
    QRandomGenerator random(7);
    const Directory users = m_desk->directory(DirectoryKind::Users);
    const Directory projects = m_desk->directory(DirectoryKind::Projects);
    const Directory roles = m_desk->directory(DirectoryKind::Roles);
    QVERIFY(!users.isEmpty() && !projects.isEmpty() && !roles.isEmpty());
    for (int round = 0; round < 8; ++round) {
        // Groups of its own, so that there are no circles.
        Directory inner;
        Directory outer;
        for (Directory *list : { &inner, &outer }) {
            for (int i = random.bounded(3); i > 0; --i) {
                const auto group = m_desk->create(u"helper %1"_s.arg(random.generate()));
                QVERIFY(group);
                DirectoryEntry entry;
                entry.id = group->id.toString();
                list->append(entry);
            }
        }
        const auto group = m_desk->create(u"random %1"_s.arg(round));
        QVERIFY(group);
        GroupContent wanted = m_desk->edit(group->id)->content;
        if (random.bounded(2) == 0)
            wanted.description = u"Round %1\nand <b>more</b>"_s.arg(round);
        wanted.lists[GroupField::Users] = some(users, random.bounded(9), random);
        wanted.lists[GroupField::IncludedGroups] = some(inner, random.bounded(3), random);
        QVERIFY(m_desk->apply(group->id, wanted));
        for (const DirectoryEntry &one : std::as_const(outer)) {
            GroupContent container = m_desk->edit(GroupId(one.id))->content;
            container.lists[GroupField::IncludedGroups].append(group->id.toString());
            QVERIFY(m_desk->apply(GroupId(one.id), container));
        }
        for (int i = random.bounded(6); i > 0; --i) {
            Grant grant;
            const bool held = random.bounded(3) > 0;
            grant.objectType = held ? u"project"_s : u"group"_s;
            grant.objectId = held ? some(projects, 1, random).constFirst() : group->id.toString();
            if (held || random.bounded(2) == 0)
                grant.group = group->id;
            else
                grant.user = some(users, 1, random).constFirst();
            if (random.bounded(2) == 0) {
                grant.role = RoleId(some(roles, 1, random).constFirst());
            } else {
                grant.permission = random.bounded(2) == 0 ? u"read"_s : u"update"_s;
                if (random.bounded(2) == 0)
                    grant.restriction = u"dataset"_s;
            }
            QVERIFY(m_desk->grant(grant));
        }
        const GroupSnapshot before = m_desk->measured(group->id);
        const RecreationReport report = m_desk->deleteAndRecreate(before);
        compare(before, report);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestRecreateDemo::randomNscale()
{
    QVERIFY(m_desk->open(u"nscale"_s));
    QRandomGenerator random(11);
    Directory roles = m_desk->directory(DirectoryKind::Roles);
    roles.removeIf([](const DirectoryEntry &role) { return !role.selectable; });
    const Directory users = m_desk->directory(DirectoryKind::Users);
    const Directory accounts = m_desk->directory(DirectoryKind::ServiceAccounts);
    const Directory projects = m_desk->directory(DirectoryKind::Projects);
    for (int round = 0; round < 8; ++round) {
        const auto group = m_desk->create(u"random-%1"_s.arg(round));
        QVERIFY(group);
        GroupContent wanted = m_desk->edit(group->id)->content;
        if (random.bounded(2) == 0)
            wanted.description = u"Round %1"_s.arg(round);
        QList<NscaleTag> tags;
        for (int i = random.bounded(3); i > 0; --i)
            tags.append({ u"tag-%1"_s.arg(i), QString::number(random.bounded(100)) });
        wanted.tags = tags;
        wanted.lists[GroupField::Roles] = some(roles, random.bounded(3), random);
        wanted.lists[GroupField::Users] = some(users, random.bounded(5), random);
        wanted.lists[GroupField::ServiceAccounts] = some(accounts, random.bounded(3), random);
        wanted.lists[GroupField::Projects] = some(projects, random.bounded(4), random);
        for (int i = random.bounded(3); i > 0; --i) {
            wanted.lists[GroupField::Subjects].append(
                subjectItem({ u"guest-%1@elsewhere.example"_s.arg(i),
                              u"https://login.elsewhere.example"_s,
                              {} }));
        }
        QVERIFY(m_desk->apply(group->id, wanted));
        const GroupSnapshot before = m_desk->measured(group->id);
        QVERIFY(sameContent(m_desk->snapshot(group->id).content, wanted));
        QVERIFY(sameContent(before.content, wanted));
        const RecreationReport report = m_desk->deleteAndRecreate(before);
        compare(before, report);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(TestRecreateDemo)
#include "tst_recreatedemo.moc"
