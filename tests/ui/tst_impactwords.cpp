#include "deletion/impactwords.h"
#include "deletionfixture.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

ImpactWords words(const QString &platform, const GroupImpact &impact, const Names &names = {})
{
    return impactWords(PlatformId(platform), { impact, names });
}

QStringList texts(const QList<ImpactDetail> &details)
{
    QStringList all;
    for (const ImpactDetail &detail : details)
        all.append(detail.heading ? QString(u"# "_s + detail.text) : detail.text);
    return all;
}

Directory databases(const QStringList &names)
{
    Directory directory;
    for (const QString &name : names)
        directory.append(namedEntry(name));
    return directory;
}

} // namespace

/// What is said about an impact: true, plain, and "at least" where it is no more.
class TestImpactWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void databasesAreNamed();
    void manyDatabasesAreCounted();
    void unreadDatabases();
    void tokensAreAlwaysSaid();
    void peopleWhoLoseAccess();
    void containers();
    void grants();
    void unreadPeopleAndGrants();
    void projectsAndLastGroups();
    void rolesByName();
    void unreadProjects();
    void graveThingsComeFirst();
    void unreadPartsAreNamed();
    void totals();
    void namesOfPeople();
    void strangePlatform();
};

void TestImpactWords::databasesAreNamed()
{
    GroupImpact impact;
    impact.databases = databases({ u"a"_s, u"b"_s, u"c"_s });
    impact.databases[1].deleteProtection = true;
    QCOMPARE(words(u"turso"_s, impact).summary, u"destroys 3 databases: a, b, c (one protected)"_s);
    impact.databases = databases({ u"a"_s });
    QCOMPARE(words(u"turso"_s, impact).summary, u"destroys one database: a"_s);
    impact.databases[0].bytes = 2048;
    QVERIFY(words(u"turso"_s, impact).summary.startsWith(u"destroys one database: a (2"_s));
    impact.databases = {};
    QCOMPARE(words(u"turso"_s, impact).summary, u"has no database"_s);
}

void TestImpactWords::manyDatabasesAreCounted()
{
    GroupImpact impact;
    impact.databases = databases({ u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"\u202Ef"_s });
    const ImpactWords said = words(u"turso"_s, impact);
    QCOMPARE(said.summary, u"destroys 6 databases: a, b, c and 3 more"_s);
    QCOMPARE(texts(said.details).constFirst(), u"# Databases that are destroyed (6)"_s);
    QCOMPARE(said.details.size(), 7);
    QVERIFY(!texts(said.details).constLast().contains(QChar(0x202e)));
}

void TestImpactWords::unreadDatabases()
{
    GroupImpact impact;
    impact.unread = { ImpactPart::Databases };
    QVERIFY(words(u"turso"_s, impact).summary.contains(u"every database"_s));
    impact.databases = databases({ u"a"_s, u"b"_s });
    QVERIFY(words(u"turso"_s, impact).summary.startsWith(u"destroys at least 2 databases"_s));
}

void TestImpactWords::tokensAreAlwaysSaid()
{
    const ImpactWords said = words(u"turso"_s, {});
    QVERIFY(said.also.join(u'\n').contains(u"tokens"_s));
    QVERIFY(said.also.join(u'\n').contains(u"stop working"_s));
}

void TestImpactWords::peopleWhoLoseAccess()
{
    GroupImpact impact;
    impact.directPeople = users(1, 9);
    impact.inheritedPeople = users(10, 14);
    QCOMPARE(words(u"braintrust"_s, impact).summary,
             u"14 people lose access: 9 direct, 5 through others"_s);
    impact.inheritedPeople = {};
    QCOMPARE(words(u"braintrust"_s, impact).summary, u"9 people lose access"_s);
    impact.directPeople = users(1, 1);
    QCOMPARE(words(u"braintrust"_s, impact).summary, u"one person loses access"_s);
    impact.directPeople = {};
    impact.inheritedPeople = users(1, 2);
    QCOMPARE(words(u"braintrust"_s, impact).summary,
             u"2 people lose access, all through other groups"_s);
    QVERIFY(words(u"braintrust"_s, {}).summary.contains(u"nobody"_s));
}

void TestImpactWords::containers()
{
    GroupImpact impact;
    impact.directPeople = users(1, 31);
    impact.containers = { { { GroupId(u"o"_s), u"Owners"_s }, users(1, 31) },
                          { { GroupId(u"p"_s), u"Ops"_s }, users(1, 1) },
                          { { GroupId(u"q"_s), u"Quiet"_s }, {} } };
    const ImpactWords said = words(u"braintrust"_s, impact);
    QCOMPARE(said.also.constFirst(),
             u"31 people leave Owners, one person leaves Ops; one group includes it and loses "
             u"nobody"_s);
    QVERIFY(texts(said.details).contains(u"# Leave Owners (31)"_s));
    QVERIFY(!texts(said.details).join(u'\n').contains(u"Quiet"_s));
}

void TestImpactWords::grants()
{
    GroupImpact impact;
    impact.grantsHeld = 2;
    impact.grantsOnGroup = 1;
    QCOMPARE(words(u"braintrust"_s, impact).also.constLast(),
             u"the 2 grants it holds end, one grant on it ends"_s);
}

void TestImpactWords::unreadPeopleAndGrants()
{
    GroupImpact impact;
    impact.directPeople = users(1, 3);
    impact.grantsHeld = 1;
    impact.unread = { ImpactPart::Members, ImpactPart::Grants };
    const ImpactWords said = words(u"braintrust"_s, impact);
    QCOMPARE(said.summary, u"at least 3 people lose access"_s);
    QCOMPARE(said.also.constLast(), u"at least: the one grant it holds ends"_s);
    impact = {};
    impact.unread = { ImpactPart::Members, ImpactPart::Grants };
    QCOMPARE(words(u"braintrust"_s, impact).summary, u"who loses access could not be read"_s);
    QCOMPARE(words(u"braintrust"_s, impact).also.constLast(),
             u"which grants end could not be read"_s);
    impact = {};
    impact.unread = { ImpactPart::Containers };
    const ImpactWords alone = words(u"braintrust"_s, impact);
    QCOMPARE(alone.summary, u"nobody is in it, so nobody loses access"_s);
    QCOMPARE(alone.also, QStringList(u"which groups include it could not be read"_s));
}

void TestImpactWords::projectsAndLastGroups()
{
    GroupImpact impact;
    impact.projects = { namedEntry(u"web"_s), namedEntry(u"batch"_s) };
    impact.projectsLeftEmpty = { u"web"_s };
    impact.lastGroupOf = users(1, 3);
    impact.lastGroupOfAccounts = { ServiceAccountId(u"bot"_s) };
    const ImpactWords said = words(u"nscale"_s, impact);
    QCOMPARE(said.summary, u"detached from 2 projects, one of them left without a group"_s);
    QCOMPARE(said.also.constFirst(),
             u"3 members lose their last group, one service account loses its last group"_s);
    QVERIFY(texts(said.details).contains(u"web · left without a group"_s));
    impact.projects = { namedEntry(u"web"_s) };
    QCOMPARE(words(u"nscale"_s, impact).summary,
             u"detached from one project, which is left without a group"_s);
    QCOMPARE(words(u"nscale"_s, {}).summary, u"in no project"_s);
    QVERIFY(words(u"nscale"_s, {}).also.constFirst().contains(u"nobody"_s));
}

void TestImpactWords::rolesByName()
{
    GroupImpact impact;
    impact.rolesLost = { { RoleId(u"r1"_s), users(1, 4) },
                         { RoleId(u"r2"_s), users(1, 1) },
                         { RoleId(u"r3"_s), {} } };
    Names names;
    names[DirectoryKind::Roles]
        = { { u"r1"_s, namedEntry(u"Administrator"_s) }, { u"r2"_s, namedEntry(u"Reader"_s) } };
    QCOMPARE(words(u"nscale"_s, impact, names).also.constLast(),
             u"4 people lose the role Administrator, one person loses the role Reader"_s);
}

void TestImpactWords::unreadProjects()
{
    GroupImpact impact;
    impact.unread = { ImpactPart::Projects, ImpactPart::Roles };
    QVERIFY(words(u"nscale"_s, impact).summary.contains(u"could not be read"_s));
    QVERIFY(words(u"nscale"_s, impact).also.join(u' ').contains(u"could not be read"_s));
    impact.projects = { namedEntry(u"web"_s) };
    QCOMPARE(words(u"nscale"_s, impact).summary, u"detached from at least one project"_s);
    impact.unread = { ImpactPart::Containers };
    impact.lastGroupOf = users(1, 1);
    QCOMPARE(words(u"nscale"_s, impact).also.constFirst(),
             u"at least: one member loses the last group"_s);
}

void TestImpactWords::graveThingsComeFirst()
{
    GroupImpact impact;
    QVERIFY(graveWords(impact).isEmpty());
    impact.locksOut = true;
    impact.lastAdministrators = true;
    QCOMPARE(graveWords(impact),
             (QStringList { u"last administrator group"_s, u"you would lock yourself out"_s }));
}

void TestImpactWords::unreadPartsAreNamed()
{
    GroupImpact impact;
    QVERIFY(unreadWords(impact).isEmpty());
    impact.unread = { ImpactPart::Grants, ImpactPart::Members };
    const QString said = unreadWords(impact);
    QVERIFY2(said.startsWith(u"At least"_s) && said.contains(u"members, grants"_s),
             qPrintable(said));
    impact.unread = { ImpactPart::Account };
    QVERIFY(unreadWords(impact).contains(u"lock yourself out"_s));
    QVERIFY(!unreadWords(impact).contains(u"At least"_s));
}

void TestImpactWords::totals()
{
    const QList<DeletionSubject> subjects = many(u"braintrust"_s, 3);
    DeletionMeasure measure = harmless(subjects);
    QList<GroupRef> refs;
    for (const DeletionSubject &each : subjects)
        refs.append(each.ref);
    QVERIFY(totalWords(measure, refs).isEmpty());
    measure.impacts[refs.at(0)].directPeople = users(1, 5);
    measure.impacts[refs.at(1)].directPeople = users(4, 8); // two of them are in both
    measure.impacts[refs.at(1)].grantsHeld = 2;
    QCOMPARE(totalWords(measure, refs), u"In all: 8 people affected, 2 grants end."_s);
    QVERIFY(totalWords(measure, { refs.at(0) }).isEmpty()); // one group says it itself
    measure.impacts[refs.at(2)].unread = { ImpactPart::Account };
    QVERIFY(!totalWords(measure, refs).contains(u"at least"_s));
    measure.impacts[refs.at(2)].unread = { ImpactPart::Members };
    QVERIFY(totalWords(measure, refs).startsWith(u"In all, at least: "_s));
    measure.impacts.remove(refs.at(2));
    QVERIFY(totalWords(measure, refs).startsWith(u"In all, at least: "_s));
}

void TestImpactWords::namesOfPeople()
{
    Names names;
    DirectoryEntry ada = namedEntry(u"Ada"_s);
    ada.email = u"ada@acme.com"_s;
    names[DirectoryKind::Users] = { { u"user-1"_s, ada } };
    QCOMPARE(personWord(UserId(u"user-1"_s), names), u"Ada (ada@acme.com)"_s);
    QCOMPARE(personWord(UserId(u"user-2"_s), names), u"user-2"_s);
    QCOMPARE(peopleWords(users(1, 10), {}).constLast(), u"user-10"_s); // numbers as numbers
}

void TestImpactWords::strangePlatform()
{
    QVERIFY(!words(u"other"_s, {}).summary.isEmpty());
}

QTEST_GUILESS_MAIN(TestImpactWords)
#include "tst_impactwords.moc"
