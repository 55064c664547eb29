#include "impact.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

Group groupOf(const QString &id, const GroupDetails &details)
{
    Group group;
    group.id = GroupId(id);
    group.name = QString(u"Name of "_s + id);
    group.details = details;
    return group;
}

Group including(const QString &id, const QString &name, const QList<GroupId> &groups)
{
    BraintrustDetails details;
    details.memberUsers.emplace();
    details.memberGroups = groups;
    Group group = groupOf(id, details);
    group.name = name;
    return group;
}

DirectoryEntry entry(const QString &id, const QString &name, const QStringList &groups = {})
{
    DirectoryEntry made;
    made.id = id;
    made.name = name;
    for (const QString &group : groups)
        made.groups.append(GroupId(group));
    return made;
}

GroupSnapshot taken(const ImpactFacts &facts, const QString &id)
{
    return snapshotOf(facts, GroupId(id)).value_or(GroupSnapshot());
}

const QString own = u"https://identity.example"_s;

} // namespace

/// What is kept of a group before it is deleted.
class GroupSnapshotTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangersHaveNone();
    void databaseGroups();
    void databaseGroupsThatSaidLittle();
    void permissionGroups();
    void permissionGroupsThatSaidLittle();
    void containersAreNamed();
    void grantsAreKept();
    void identityGroups();
    void subjectsAreKeptWhereTheServerStoresThem_data();
    void subjectsAreKeptWhereTheServerStoresThem();
    void projectsThatCouldNotBeReadAreUnread();
    void secretsAreMasked();
};

void GroupSnapshotTest::strangersHaveNone()
{
    ImpactFacts facts;
    facts.groups = { groupOf(u"a"_s, TursoDetails {}) };
    QVERIFY(!snapshotOf(facts, GroupId(u"b"_s)).has_value());
    QCOMPARE(snapshotsOf(facts, { GroupId(u"a"_s), GroupId(u"b"_s) }).size(), 1);
}

void GroupSnapshotTest::databaseGroups()
{
    TursoDetails details;
    details.primary = u"aws-eu-west-1"_s;
    details.locations = QStringList { u"aws-eu-west-1"_s };
    ImpactFacts facts;
    facts.groups = { groupOf(u"default"_s, details) };
    facts.groups.first().locations = details.locations;
    facts.groups.first().deleteProtection = false;
    facts.databases = Directory { entry(u"orders"_s, u"orders"_s, { u"default"_s }),
                                  entry(u"logs"_s, u"logs"_s, { u"other"_s }) };
    const GroupSnapshot snapshot = taken(facts, u"default"_s);
    QCOMPARE(snapshot.id, GroupId(u"default"_s));
    QCOMPARE(snapshot.name, u"Name of default"_s);
    QCOMPARE(snapshot.content.name, u"Name of default"_s);
    QCOMPARE(snapshot.content.protection, std::optional(false));
    QVERIFY(!snapshot.content.description.has_value());
    QVERIFY(!snapshot.content.tags.has_value());
    QCOMPARE(snapshot.content.lists.keys(), QList { GroupField::Locations });
    QCOMPARE(snapshot.content.lists.value(GroupField::Locations), details.locations);
    QCOMPARE(snapshot.primaryLocation, u"aws-eu-west-1"_s);
    QCOMPARE(snapshot.databases, QStringList { u"orders"_s });
    QVERIFY(snapshot.unread.isEmpty());
    QVERIFY(!snapshot.grants.has_value());
    QVERIFY(!snapshot.grantsUnread);
    QVERIFY(!snapshot.taken.isValid());
}

void GroupSnapshotTest::databaseGroupsThatSaidLittle()
{
    ImpactFacts facts;
    facts.groups = { groupOf(u"default"_s, TursoDetails {}) };
    const GroupSnapshot snapshot = taken(facts, u"default"_s);
    QCOMPARE(snapshot.unread, (QList { GroupField::Protection, GroupField::Locations }));
    QVERIFY(snapshot.primaryLocation.isEmpty());
    facts.groups.first().locations = QStringList { u"lhr"_s };
    QCOMPARE(taken(facts, u"default"_s).primaryLocation, u"lhr"_s);
}

void GroupSnapshotTest::permissionGroups()
{
    BraintrustDetails details;
    details.memberUsers = QList { UserId(u"ann"_s), UserId(u"gone"_s) };
    details.memberGroups = QList { GroupId(u"b"_s), GroupId(u"a"_s) };
    ImpactFacts facts;
    facts.groups = { groupOf(u"a"_s, details) };
    facts.groups.first().description = u"What it is for"_s;
    const GroupSnapshot snapshot = taken(facts, u"a"_s);
    QCOMPARE(snapshot.content.description, std::optional(u"What it is for"_s));
    QVERIFY(!snapshot.content.protection.has_value());
    QCOMPARE(snapshot.content.lists.value(GroupField::Users),
             (QStringList { u"ann"_s, u"gone"_s }));
    QCOMPARE(snapshot.content.lists.value(GroupField::IncludedGroups),
             (QStringList { u"b"_s, u"a"_s }));
    QCOMPARE(snapshot.content.lists.size(), 2);
    QVERIFY(snapshot.unread.isEmpty());
    QVERIFY(snapshot.containers.isEmpty()); // that it includes itself is in its list
}

void GroupSnapshotTest::permissionGroupsThatSaidLittle()
{
    ImpactFacts facts;
    facts.groups = { groupOf(u"a"_s, BraintrustDetails {}) };
    const GroupSnapshot snapshot = taken(facts, u"a"_s);
    QCOMPARE(snapshot.content.description, std::optional(QString()));
    QVERIFY(snapshot.content.lists.isEmpty());
    QCOMPARE(snapshot.unread, (QList { GroupField::Users, GroupField::IncludedGroups }));
    // Null is none, as in the editor.
    facts.groups.first().raw = { { u"member_users"_s, QJsonValue::Null } };
    QCOMPARE(taken(facts, u"a"_s).unread, QList { GroupField::IncludedGroups });
    QCOMPARE(taken(facts, u"a"_s).content.lists.value(GroupField::Users, { u"?"_s }),
             QStringList());
    QCOMPARE(impactOf(facts, { GroupId(u"a"_s) }).value(GroupId(u"a"_s)).unread,
             QSet { ImpactPart::Members });
    facts.groups.first().raw.insert(u"member_groups"_s, QJsonValue::Null);
    QVERIFY(impactOf(facts, { GroupId(u"a"_s) }).value(GroupId(u"a"_s)).unread.isEmpty());
}

void GroupSnapshotTest::containersAreNamed()
{
    const GroupId a(u"a"_s);
    ImpactFacts facts;
    facts.groups = { including(u"a"_s, u"A"_s, {}), including(u"2"_s, u"Ops"_s, { a }),
                     including(u"1"_s, u"Data"_s, { a, a }),
                     including(u"3"_s, u"Above"_s, { GroupId(u"1"_s) }) };
    QCOMPARE(taken(facts, u"a"_s).containers,
             (QList<NamedGroup> { { GroupId(u"1"_s), u"Data"_s }, { GroupId(u"2"_s), u"Ops"_s } }));
}

void GroupSnapshotTest::grantsAreKept()
{
    GrantList list;
    list.held.append(Grant { .id = GrantId(u"1"_s), .objectType = u"project"_s });
    list.complete = false;
    ImpactFacts facts;
    facts.groups = { including(u"a"_s, u"A"_s, {}), including(u"b"_s, u"B"_s, {}) };
    facts.grants.insert(GroupId(u"a"_s), list);
    facts.unread = { ImpactPart::Grants };
    QCOMPARE(taken(facts, u"a"_s).grants, std::optional(list));
    QVERIFY(!taken(facts, u"a"_s).grantsUnread);
    QVERIFY(!taken(facts, u"b"_s).grants.has_value());
    QVERIFY(taken(facts, u"b"_s).grantsUnread);
}

void GroupSnapshotTest::identityGroups()
{
    NscaleDetails details;
    details.roles = { RoleId(u"adm"_s), RoleId(u"gone"_s) };
    details.users = { UserId(u"u1"_s) };
    details.serviceAccounts = { ServiceAccountId(u"ci"_s) };
    details.tags = { { u"team"_s, u"data"_s } };
    details.subjects = QList<NscaleSubject> { { u"ann@example.org"_s, own, {} },
                                              { u"eve@example.org"_s, u"https://other"_s, {} },
                                              { u"old@example.org"_s, own, {} } };
    ImpactFacts facts;
    facts.groups = { groupOf(u"a"_s, details) };
    facts.issuer = own;
    facts.users = Directory { entry(u"u1"_s, u"ann@example.org"_s) };
    facts.projects = Directory { entry(u"p1"_s, u"One"_s, { u"a"_s, u"b"_s }),
                                 entry(u"p2"_s, u"Two"_s, { u"b"_s }) };
    const GroupSnapshot snapshot = taken(facts, u"a"_s);
    const QMap<GroupField, QStringList> lists {
        { GroupField::Users, { u"u1"_s } },
        { GroupField::Roles, { u"adm"_s, u"gone"_s } },
        { GroupField::ServiceAccounts, { u"ci"_s } },
        { GroupField::Subjects,
          { subjectItem({ u"eve@example.org"_s, u"https://other"_s, {} }),
            subjectItem({ u"old@example.org"_s, own, {} }) } },
        { GroupField::Projects, { u"p1"_s } },
    };
    QCOMPARE(snapshot.content.lists, lists);
    QCOMPARE(snapshot.content.tags, std::optional(details.tags));
    QCOMPARE(snapshot.content.description, std::optional(QString()));
    QVERIFY(snapshot.unread.isEmpty());
}

void GroupSnapshotTest::subjectsAreKeptWhereTheServerStoresThem_data()
{
    QTest::addColumn<bool>("sent"); ///< the group has the list
    QTest::addColumn<bool>("elsewhere"); ///< another group has an empty one
    QTest::addColumn<bool>("listed");
    QTest::newRow("an old server") << false << false << false;
    QTest::newRow("an empty list") << true << false << true;
    QTest::newRow("a newer server") << false << true << true;
}

void GroupSnapshotTest::subjectsAreKeptWhereTheServerStoresThem()
{
    QFETCH(bool, sent);
    QFETCH(bool, elsewhere);
    NscaleDetails details;
    NscaleDetails other;
    if (sent)
        details.subjects.emplace();
    if (elsewhere)
        other.subjects.emplace();
    ImpactFacts facts;
    facts.groups = { groupOf(u"a"_s, details), groupOf(u"b"_s, other) };
    facts.users.emplace();
    QTEST(taken(facts, u"a"_s).content.lists.contains(GroupField::Subjects), "listed");
}

void GroupSnapshotTest::projectsThatCouldNotBeReadAreUnread()
{
    ImpactFacts facts;
    facts.groups = { groupOf(u"a"_s, NscaleDetails {}) };
    facts.unread = { ImpactPart::Projects };
    QVERIFY(!taken(facts, u"a"_s).content.lists.contains(GroupField::Projects));
    QCOMPARE(taken(facts, u"a"_s).unread, QList { GroupField::Projects });
    facts.projects = Directory { entry(u"p1"_s, u"One"_s, { u"a"_s }) }; // some of them
    QCOMPARE(taken(facts, u"a"_s).content.lists.value(GroupField::Projects),
             QStringList { u"p1"_s });
    QCOMPARE(taken(facts, u"a"_s).unread, QList { GroupField::Projects });
}

void GroupSnapshotTest::secretsAreMasked()
{
    ImpactFacts facts;
    facts.groups = { groupOf(u"a"_s, TursoDetails {}) };
    facts.groups.first().raw
        = QJsonObject { { u"name"_s, u"a"_s }, { u"api_token"_s, u"very-secret"_s } };
    const QJsonObject raw = taken(facts, u"a"_s).raw;
    QCOMPARE(raw.value(u"name"_s).toString(), u"a"_s);
    QVERIFY(raw.contains(u"api_token"_s));
    QVERIFY(raw.value(u"api_token"_s).toString() != u"very-secret"_s);
}

QTEST_GUILESS_MAIN(GroupSnapshotTest)
#include "tst_groupsnapshot.moc"
