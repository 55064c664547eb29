#include "impact.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

using Texts = QStringList;

Texts words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

template <class Id>
QList<Id> idsOf(const QString &text)
{
    QList<Id> ids;
    for (const QString &word : words(text))
        ids.append(Id(word));
    return ids;
}

/// A permission group: ids with blanks between them, "?" if the list was not sent.
Group braintrust(const QString &id, const QString &users = {}, const QString &groups = {})
{
    BraintrustDetails details;
    if (users != u'?')
        details.memberUsers = idsOf<UserId>(users);
    if (groups != u'?')
        details.memberGroups = idsOf<GroupId>(groups);
    Group group;
    group.id = GroupId(id);
    group.name = id.toUpper();
    group.details = details;
    return group;
}

Group turso(const QString &name)
{
    Group group;
    group.id = GroupId(name);
    group.name = name;
    group.details = TursoDetails {};
    return group;
}

DirectoryEntry entry(const QString &id, const QString &groups)
{
    DirectoryEntry made;
    made.id = id;
    made.name = id;
    made.groups = idsOf<GroupId>(groups);
    return made;
}

QSet<GroupId> doomedOf(const QString &text)
{
    const QList<GroupId> ids = idsOf<GroupId>(text);
    return { ids.cbegin(), ids.cend() };
}

template <class Id>
QString sorted(const QSet<Id> &ids)
{
    Texts texts;
    for (const Id &id : ids)
        texts.append(id.toString());
    texts.sort();
    return texts.join(u' ');
}

/// "TOP(ann bob) SIDE()"
QString shown(const QList<ContainerLoss> &containers)
{
    Texts texts;
    for (const ContainerLoss &loss : containers)
        texts.append(QString(loss.group.name + u'(' + sorted(loss.people) + u')'));
    return texts.join(u' ');
}

/// "a: ann" is a group with people, "a: ann > b" includes another; groups end with ";".
QList<Group> organization(const QString &text)
{
    QList<Group> groups;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString id = part.section(u':', 0, 0).trimmed();
        const QString rest = part.section(u':', 1);
        groups.append(
            braintrust(id, rest.section(u'>', 0, 0).trimmed(), rest.section(u'>', 1).trimmed()));
    }
    return groups;
}

ImpactFacts factsOf(const QString &text)
{
    ImpactFacts facts;
    facts.groups = organization(text);
    return facts;
}

GroupImpact impactOn(const ImpactFacts &facts, const QString &group, const QString &doomed = {})
{
    return impactOf(facts, doomedOf(doomed.isEmpty() ? group : doomed)).value(GroupId(group));
}

Grant grant(const QString &id)
{
    Grant made;
    made.id = GrantId(id);
    return made;
}

} // namespace

/// What deleting groups takes with it at Turso and Braintrust, and all of it taken together.
class ImpactTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostWithNothing();
    void groupsThatAreNotThereHaveNoImpact();
    void databasesGoWithTheirGroup();
    void databasesThatCouldNotBeReadAreUnread();
    void peopleAndContainers_data();
    void peopleAndContainers();
    void whatWasNotSentIsAtLeast_data();
    void whatWasNotSentIsAtLeast();
    void aListFromTheTableIsAtLeast();
    void grantsAreCounted();
    void grantsThatCouldNotBeReadAreUnread();
    void theOwnAccountMayBeLockedOut_data();
    void theOwnAccountMayBeLockedOut();
    void totalsCountEverythingOnce();
    void totalsKnowWhoIsLockedOut_data();
    void totalsKnowWhoIsLockedOut();
};

void ImpactTest::nothingIsLostWithNothing()
{
    QVERIFY(impactOf({}, {}).isEmpty());
    QVERIFY(impactOf(factsOf(u"a: ann"_s), {}).isEmpty());
    QCOMPARE(totalsOf({}), ImpactTotals());
}

void ImpactTest::groupsThatAreNotThereHaveNoImpact()
{
    const auto impacts = impactOf(factsOf(u"a: ann > b"_s), doomedOf(u"a b"_s));
    QCOMPARE(impacts.size(), 1);
    QVERIFY(impacts.contains(GroupId(u"a"_s)));
}

void ImpactTest::databasesGoWithTheirGroup()
{
    ImpactFacts facts;
    facts.groups = { turso(u"default"_s), turso(u"other"_s), turso(u"empty"_s) };
    DirectoryEntry orders = entry(u"orders"_s, u"default"_s);
    orders.bytes = 4096;
    orders.deleteProtection = true;
    const DirectoryEntry users = entry(u"users"_s, u"default"_s);
    const DirectoryEntry logs = entry(u"logs"_s, u"other"_s);
    const DirectoryEntry lost = entry(u"lost"_s, u"gone"_s);
    facts.databases = Directory { logs, lost, orders, users };

    const auto impacts = impactOf(facts, doomedOf(u"default empty"_s));
    QCOMPARE(impacts.size(), 2);
    const GroupImpact impact = impacts.value(GroupId(u"default"_s));
    QCOMPARE(impact.databases, (Directory { orders, users }));
    QCOMPARE(impact.locksOut, std::optional(false));
    QVERIFY(impact.unread.isEmpty());
    QVERIFY(impacts.value(GroupId(u"empty"_s)).databases.isEmpty());
}

void ImpactTest::databasesThatCouldNotBeReadAreUnread()
{
    ImpactFacts facts;
    facts.groups = { turso(u"default"_s) };
    facts.unread = { ImpactPart::Databases, ImpactPart::Roles };
    facts.groupsRead = false;
    const GroupImpact impact = impactOn(facts, u"default"_s);
    QVERIFY(impact.databases.isEmpty());
    QCOMPARE(impact.unread, (QSet { ImpactPart::Databases, ImpactPart::Group }));
}

void ImpactTest::peopleAndContainers_data()
{
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("doomed");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("direct");
    QTest::addColumn<QString>("inherited");
    QTest::addColumn<QString>("containers");

    const auto row
        = [](const char *name, const QString &groups, const QString &doomed, const QString &direct,
             const QString &inherited, const QString &containers) {
              QTest::newRow(name) << groups << doomed << doomed.section(u' ', 0, 0) << direct
                                  << inherited << containers;
          };
    row("alone", u"a: ann bob; b: cyd"_s, u"a"_s, u"ann bob"_s, {}, {});
    row("named twice", u"a: ann ann"_s, u"a"_s, u"ann"_s, {}, {});
    row("what it includes", u"a: ann > b; b: bob ann > c; c: cyd"_s, u"a"_s, u"ann"_s, u"bob cyd"_s,
        {});
    row("containers at any depth", u"a: ann; b: > a; c: cyd > b"_s, u"a"_s, u"ann"_s, {},
        u"B(ann) C(ann)"_s);
    row("another way keeps", u"a: ann bob; b: > a d; d: ann; e: bob > a"_s, u"a"_s, u"ann bob"_s,
        {}, u"B(bob) E(ann)"_s);
    row("a container that loses nobody", u"a: ann; b: ann > a"_s, u"a"_s, u"ann"_s, {}, u"B()"_s);
    row("an empty group", u"a: ; b: > a"_s, u"a"_s, {}, {}, u"B()"_s);
    row("what only doomed ones would keep", u"a: ann; b: > a d; d: ann"_s, u"a d"_s, u"ann"_s, {},
        u"B(ann)"_s);
    row("doomed containers are no loss", u"a: ann; b: > a; c: > b"_s, u"a b"_s, u"ann"_s, {},
        u"C(ann)"_s);
    row("through a doomed container", u"b: > a; a: ann; c: > b; d: > a"_s, u"b a"_s, {}, u"ann"_s,
        u"C(ann)"_s);
    row("people of this group only", u"a: ann; b: bob; c: > a b"_s, u"a b"_s, u"ann"_s, {},
        u"C(ann)"_s);
    row("a circle", u"a: ann > b; b: bob > c; c: cyd > a"_s, u"a"_s, u"ann"_s, u"bob cyd"_s,
        u"B(ann) C(ann bob)"_s);
    row("a circle that breaks", u"a: ann > b; b: > a; c: > b"_s, u"b"_s, {}, u"ann"_s,
        u"A() C(ann)"_s);
    row("in itself", u"a: ann > a; b: > a"_s, u"a"_s, u"ann"_s, {}, u"B(ann)"_s);
    row("ids of nothing", u"a: ann > zzz; b: > a zzz"_s, u"a"_s, u"ann"_s, {}, u"B(ann)"_s);
    row("everything", u"a: ann > b; b: bob > a"_s, u"a b"_s, u"ann"_s, u"bob"_s, {});
}

void ImpactTest::peopleAndContainers()
{
    QFETCH(QString, groups);
    QFETCH(QString, doomed);
    QFETCH(QString, group);
    const GroupImpact impact = impactOn(factsOf(groups), group, doomed);
    QTEST(sorted(impact.directPeople), "direct");
    QTEST(sorted(impact.inheritedPeople), "inherited");
    QTEST(shown(impact.containers), "containers");
    QCOMPARE(impact.people(), impact.directPeople | impact.inheritedPeople);
    QVERIFY(!impact.locksOut.has_value());
}

void ImpactTest::whatWasNotSentIsAtLeast_data()
{
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QSet<ImpactPart>>("unread");

    QTest::newRow("all there") << u"a: ann > b; b: bob; c: > a"_s << QSet<ImpactPart> {};
    QTest::newRow("own people") << u"a: ? > b; b: bob"_s << QSet { ImpactPart::Members };
    QTest::newRow("own groups") << u"a: ann > ?"_s << QSet { ImpactPart::Members };
    QTest::newRow("below") << u"a: > b; b: > c; c: ?"_s << QSet { ImpactPart::Members };
    QTest::newRow("below, groups")
        << u"a: > b; b: > ?"_s << QSet { ImpactPart::Members, ImpactPart::Containers };
    QTest::newRow("below, nothing") << u"a: > b; b: > zzz"_s << QSet { ImpactPart::Members };
    QTest::newRow("people above") << u"a: ann; b: ? > a"_s << QSet<ImpactPart> {};
    QTest::newRow("groups elsewhere") << u"a: ann; b: bob > ?"_s << QSet { ImpactPart::Containers };
}

void ImpactTest::whatWasNotSentIsAtLeast()
{
    QFETCH(QString, groups);
    QTEST(impactOn(factsOf(groups), u"a"_s).unread, "unread");
}

void ImpactTest::aListFromTheTableIsAtLeast()
{
    ImpactFacts facts = factsOf(u"a: ann; b: > a"_s);
    facts.groupsRead = false;
    facts.unread = { ImpactPart::Account };
    const GroupImpact impact = impactOn(facts, u"a"_s);
    QCOMPARE(impact.unread,
             (QSet { ImpactPart::Group, ImpactPart::Containers, ImpactPart::Account }));
    QCOMPARE(shown(impact.containers), u"B(ann)"_s);
}

void ImpactTest::grantsAreCounted()
{
    ImpactFacts facts = factsOf(u"a: ann; b: bob"_s);
    GrantList list;
    list.held = { grant(u"1"_s), grant(u"2"_s) };
    list.onGroup = { grant(u"3"_s) };
    facts.grants.insert(GroupId(u"a"_s), list);
    list.complete = false;
    facts.grants.insert(GroupId(u"b"_s), list);
    facts.unread = { ImpactPart::Grants }; // of others
    const auto impacts = impactOf(facts, doomedOf(u"a b"_s));
    const GroupImpact whole = impacts.value(GroupId(u"a"_s));
    QCOMPARE(whole.grantsHeld, 2);
    QCOMPARE(whole.grantsOnGroup, 1);
    QVERIFY(whole.unread.isEmpty());
    const GroupImpact part = impacts.value(GroupId(u"b"_s));
    QCOMPARE(part.grantsHeld, 2);
    QCOMPARE(part.unread, QSet { ImpactPart::Grants });
}

void ImpactTest::grantsThatCouldNotBeReadAreUnread()
{
    ImpactFacts facts = factsOf(u"a: ann"_s);
    QVERIFY(impactOn(facts, u"a"_s).unread.isEmpty()); // the platform has none
    facts.unread = { ImpactPart::Grants };
    QCOMPARE(impactOn(facts, u"a"_s).unread, QSet { ImpactPart::Grants });
}

void ImpactTest::theOwnAccountMayBeLockedOut_data()
{
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("grants"); ///< -1: unread
    QTest::addColumn<QString>("locksOut");

    QTest::newRow("not known") << u"a: ann"_s << QString() << 1 << u"?"_s;
    QTest::newRow("not in it") << u"a: ann"_s << u"bob"_s << 1 << u"no"_s;
    QTest::newRow("may be in it") << u"a: ?"_s << u"bob"_s << 1 << u"?"_s;
    QTest::newRow("in it") << u"a: ann"_s << u"ann"_s << 1 << u"yes"_s;
    QTest::newRow("through another") << u"a: > b; b: ann"_s << u"ann"_s << 1 << u"yes"_s;
    QTest::newRow("it may do nothing") << u"a: ann"_s << u"ann"_s << 0 << u"no"_s;
    QTest::newRow("leaves another") << u"a: ann; c: > a"_s << u"ann"_s << 0 << u"yes"_s;
    QTest::newRow("stays in another") << u"a: ann; c: ann > a"_s << u"ann"_s << 0 << u"no"_s;
    QTest::newRow("grants unread") << u"a: ann"_s << u"ann"_s << -1 << u"?"_s;
}

void ImpactTest::theOwnAccountMayBeLockedOut()
{
    QFETCH(QString, groups);
    QFETCH(QString, account);
    QFETCH(int, grants);
    ImpactFacts facts = factsOf(groups);
    facts.account = account;
    GrantList list;
    for (int i = 0; i < grants; ++i)
        list.held.append(grant(QString::number(i)));
    if (grants < 0)
        facts.unread = { ImpactPart::Grants };
    else
        facts.grants.insert(GroupId(u"a"_s), list);
    const std::optional<bool> locksOut = impactOn(facts, u"a"_s).locksOut;
    QTEST(locksOut ? (*locksOut ? u"yes"_s : u"no"_s) : u"?"_s, "locksOut");
}

void ImpactTest::totalsCountEverythingOnce()
{
    ImpactFacts facts = factsOf(u"a: ann bob; b: bob > a; c: > a b; d: dan > c"_s);
    GrantList list;
    list.held = { grant(u"1"_s), grant(u"2"_s) };
    list.onGroup = { grant(u"3"_s) };
    facts.grants.insert(GroupId(u"a"_s), list);
    facts.grants.insert(GroupId(u"b"_s), list);
    const ImpactTotals totals = totalsOf(impactOf(facts, doomedOf(u"a b"_s)));
    QCOMPARE(totals.groups, 2);
    QCOMPARE(sorted(totals.people), u"ann bob"_s);
    QCOMPARE(totals.containers, 2);
    QCOMPARE(totals.grantsHeld, 4);
    QCOMPARE(totals.grantsOnGroups, 2);

    ImpactFacts databases;
    databases.groups = { turso(u"x"_s), turso(u"y"_s) };
    databases.databases = Directory { entry(u"1"_s, u"x"_s), entry(u"2"_s, u"y"_s) };
    databases.databases->last().deleteProtection = true;
    databases.unread = { ImpactPart::Databases };
    const ImpactTotals sum = totalsOf(impactOf(databases, doomedOf(u"x y"_s)));
    QCOMPARE(sum.databases, 2);
    QCOMPARE(sum.protectedDatabases, 1);
    QCOMPARE(sum.locksOut, std::optional(false));
    QCOMPARE(sum.unread, QSet { ImpactPart::Databases });
}

void ImpactTest::totalsKnowWhoIsLockedOut_data()
{
    QTest::addColumn<QString>("each");
    QTest::addColumn<QString>("all");
    QTest::newRow("nobody") << u"no no"_s << u"no"_s;
    QTest::newRow("one") << u"no yes no"_s << u"yes"_s;
    QTest::newRow("one, others not known") << u"? yes ?"_s << u"yes"_s;
    QTest::newRow("not known") << u"no ? no"_s << u"?"_s;
}

void ImpactTest::totalsKnowWhoIsLockedOut()
{
    QFETCH(QString, each);
    QHash<GroupId, GroupImpact> impacts;
    for (const QString &one : words(each)) {
        GroupImpact impact;
        if (one != u'?')
            impact.locksOut = one == u"yes"_s;
        impacts.insert(GroupId(QString::number(impacts.size())), impact);
    }
    const std::optional<bool> all = totalsOf(impacts).locksOut;
    QTEST(all ? (*all ? u"yes"_s : u"no"_s) : u"?"_s, "all");
}

QTEST_GUILESS_MAIN(ImpactTest)
#include "tst_impact.moc"
