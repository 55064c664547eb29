#include "membership.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

using Texts = QStringList;

/// A group by its letters: \a users and \a groups are ids with blanks between them, "?" if the
/// list was not sent.
Group group(const QString &id, const QString &users = {}, const QString &groups = {})
{
    BraintrustDetails details;
    if (users != u'?') {
        details.memberUsers.emplace();
        for (const QString &user : users.split(u' ', Qt::SkipEmptyParts))
            details.memberUsers->append(UserId(user));
    }
    if (groups != u'?') {
        details.memberGroups.emplace();
        for (const QString &inner : groups.split(u' ', Qt::SkipEmptyParts))
            details.memberGroups->append(GroupId(inner));
    }
    Group made;
    made.id = GroupId(id);
    made.name = id.toUpper();
    made.details = details;
    return made;
}

template <class Ids>
Texts texts(const Ids &ids)
{
    Texts list;
    for (const auto &id : ids)
        list.append(id.toString());
    return list;
}

template <class Ids>
Texts sorted(const Ids &ids)
{
    Texts list = texts(ids);
    list.sort();
    return list;
}

/// "top left core"
Texts shown(const QList<MembershipPath> &paths)
{
    Texts list;
    for (const MembershipPath &path : paths)
        list.append(texts(path).join(u' '));
    return list;
}

Texts why(const MembershipGraph &graph, const QString &user, const QString &group)
{
    return shown(graph.why(UserId(user), GroupId(group)).paths);
}

Texts branches(const MembershipGraph &graph, const QString &user, const QString &group)
{
    return sorted(graph.inherited(GroupId(group)).value(UserId(user)));
}

Texts closure(const MembershipGraph &graph, const QString &group)
{
    return sorted(graph.closure(GroupId(group)));
}

MembershipGraph diamond()
{
    return MembershipGraph(
        { group(u"top"_s, u"ann"_s, u"left right"_s), group(u"left"_s, u"bob"_s, u"core"_s),
          group(u"right"_s, {}, u"core"_s), group(u"core"_s, u"ann bob cyd"_s) });
}

} // namespace

/// Who is in which Braintrust group and why.
class TestMembership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing()
    {
        const MembershipGraph graph;
        QVERIFY(graph.isEmpty());
        QVERIFY(!graph.contains(GroupId(u"a"_s)));
        QVERIFY(graph.name(GroupId(u"a"_s)).isEmpty());
        QVERIFY(closure(graph, u"a"_s).isEmpty());
        QVERIFY(graph.inherited(GroupId(u"a"_s)).isEmpty());
        QVERIFY(graph.includedBy(GroupId(u"a"_s)).isEmpty());
        QVERIFY(why(graph, u"ann"_s, u"a"_s).isEmpty());
        QCOMPARE(graph.effectiveCount(GroupId(u"a"_s)), 0);
        QVERIFY(!graph.isComplete(GroupId(u"a"_s)));
    }

    void groupsOfOtherPlatformsAreNoPartOfIt()
    {
        Group nscale;
        nscale.id = GroupId(u"n"_s);
        nscale.details = NscaleDetails();
        const MembershipGraph graph({ nscale, group(u"a"_s) });
        QVERIFY(!graph.contains(nscale.id));
        QCOMPARE(graph.name(GroupId(u"a"_s)), u"A"_s);
    }

    void everyoneOnceThroughADiamond()
    {
        const MembershipGraph graph = diamond();
        QCOMPARE(closure(graph, u"top"_s), (Texts { u"core"_s, u"left"_s, u"right"_s }));
        QCOMPARE(graph.effectiveCount(GroupId(u"top"_s)), 3);
        QCOMPARE(branches(graph, u"cyd"_s, u"top"_s), (Texts { u"left"_s, u"right"_s }));
        QCOMPARE(branches(graph, u"bob"_s, u"top"_s), (Texts { u"left"_s, u"right"_s }));
        // A direct member is not inherited, even if others bring her, too.
        QVERIFY(branches(graph, u"ann"_s, u"top"_s).isEmpty());
        QVERIFY(!graph.inherited(GroupId(u"top"_s)).contains(UserId(u"ann"_s)));
    }

    void everyPathTheShortestFirst()
    {
        const MembershipGraph graph = diamond();
        QCOMPARE(why(graph, u"cyd"_s, u"top"_s),
                 (Texts { u"top left core"_s, u"top right core"_s }));
        QCOMPARE(why(graph, u"ann"_s, u"top"_s),
                 (Texts { u"top"_s, u"top left core"_s, u"top right core"_s }));
        QCOMPARE(why(graph, u"bob"_s, u"top"_s),
                 (Texts { u"top left"_s, u"top left core"_s, u"top right core"_s }));
        QVERIFY(why(graph, u"dan"_s, u"top"_s).isEmpty());
        QVERIFY(why(graph, u"bob"_s, u"right"_s) == Texts { u"right core"_s });
    }

    void saysThatThereAreMorePaths()
    {
        const MembershipGraph graph = diamond();
        const MembershipReasons two = graph.why(UserId(u"ann"_s), GroupId(u"top"_s), 2);
        QCOMPARE(shown(two.paths), (Texts { u"top"_s, u"top left core"_s }));
        QVERIFY(two.capped);
        QVERIFY(!graph.why(UserId(u"ann"_s), GroupId(u"top"_s), 3).capped);
        QVERIFY(!graph.why(UserId(u"dan"_s), GroupId(u"top"_s), 1).capped);
    }

    void theLastPathIsNotMore()
    {
        // What is left to walk after the one path leads back to where it came from.
        const MembershipGraph graph({ group(u"a"_s, u"ann"_s, u"b"_s), group(u"b"_s, {}, u"a"_s) });
        const MembershipReasons one = graph.why(UserId(u"ann"_s), GroupId(u"a"_s), 1);
        QCOMPARE(shown(one.paths), Texts { u"a"_s });
        QVERIFY(!one.capped);
    }

    void circlesEnd()
    {
        const MembershipGraph graph({ group(u"egg"_s, u"ann"_s, u"hen"_s),
                                      group(u"hen"_s, u"bob"_s, u"egg nest"_s),
                                      group(u"nest"_s, u"cyd"_s) });
        QCOMPARE(closure(graph, u"egg"_s), (Texts { u"hen"_s, u"nest"_s }));
        QCOMPARE(closure(graph, u"hen"_s), (Texts { u"egg"_s, u"nest"_s }));
        QCOMPARE(graph.effectiveCount(GroupId(u"egg"_s)), 3);
        QCOMPARE(why(graph, u"ann"_s, u"hen"_s), Texts { u"hen egg"_s });
        QCOMPARE(why(graph, u"cyd"_s, u"egg"_s), Texts { u"egg hen nest"_s });
        // The egg brings the nest only by way of the hen itself.
        QCOMPARE(branches(graph, u"cyd"_s, u"hen"_s), Texts { u"nest"_s });
    }

    void namesTheCircleThatWouldComeAbout()
    {
        const MembershipGraph graph = diamond();
        const auto circle = graph.cycle(GroupId(u"core"_s), GroupId(u"top"_s));
        QVERIFY(circle.has_value());
        QCOMPARE(texts(*circle), (Texts { u"core"_s, u"top"_s, u"left"_s, u"core"_s }));
        QCOMPARE(texts(graph.cycle(GroupId(u"core"_s), GroupId(u"right"_s)).value()),
                 (Texts { u"core"_s, u"right"_s, u"core"_s }));
        QCOMPARE(texts(graph.cycle(GroupId(u"top"_s), GroupId(u"top"_s)).value()),
                 (Texts { u"top"_s, u"top"_s }));
        QVERIFY(!graph.cycle(GroupId(u"left"_s), GroupId(u"right"_s)));
        QVERIFY(!graph.cycle(GroupId(u"top"_s), GroupId(u"unknown"_s)));
    }

    void aCircleElsewhereIsNoCircleHere()
    {
        const MembershipGraph graph(
            { group(u"a"_s, {}, u"b"_s), group(u"b"_s, {}, u"a"_s), group(u"c"_s) });
        QVERIFY(!graph.cycle(GroupId(u"c"_s), GroupId(u"a"_s)));
    }

    void aGroupThatContainsItself()
    {
        const MembershipGraph graph({ group(u"a"_s, u"ann"_s, u"a"_s) });
        QVERIFY(closure(graph, u"a"_s).isEmpty());
        QVERIFY(graph.inherited(GroupId(u"a"_s)).isEmpty());
        QCOMPARE(graph.effectiveCount(GroupId(u"a"_s)), 1);
        QCOMPARE(why(graph, u"ann"_s, u"a"_s), Texts { u"a"_s });
        QVERIFY(graph.isComplete(GroupId(u"a"_s)));
    }

    void idsThatResolveToNothingStay()
    {
        const MembershipGraph graph({ group(u"a"_s, u"gone"_s, u"b lost"_s), group(u"b"_s) });
        QCOMPARE(closure(graph, u"a"_s), (Texts { u"b"_s, u"lost"_s }));
        QCOMPARE(texts(graph.includedBy(GroupId(u"lost"_s))), Texts { u"a"_s });
        QCOMPARE(graph.effectiveCount(GroupId(u"a"_s)), 1);
        QCOMPARE(why(graph, u"gone"_s, u"a"_s), Texts { u"a"_s });
        QVERIFY(!graph.isComplete(GroupId(u"a"_s)));
        QVERIFY(graph.isComplete(GroupId(u"b"_s)));
    }

    void listsThatWereNotSentMakeItAtLeast()
    {
        const MembershipGraph graph({ group(u"a"_s, {}, u"b"_s), group(u"b"_s, {}, u"c"_s),
                                      group(u"c"_s, u"?"_s), group(u"d"_s, {}, u"?"_s) });
        QVERIFY(!graph.isComplete(GroupId(u"a"_s)));
        QVERIFY(!graph.isComplete(GroupId(u"d"_s)));
    }

    void containersByName()
    {
        Group late = group(u"a"_s, {}, u"x x"_s); // twice, and still one container
        late.name = u"Zulu"_s;
        const MembershipGraph graph({ late, group(u"m"_s, {}, u"x"_s), group(u"b"_s, {}, u"m"_s),
                                      group(u"x"_s, {}, u"x"_s) });
        QCOMPARE(texts(graph.includedBy(GroupId(u"x"_s))), (Texts { u"m"_s, u"x"_s, u"a"_s }));
        QVERIFY(graph.includedBy(GroupId(u"b"_s)).isEmpty());
    }

    void deepChainsAndWideGroups()
    {
        QList<Group> groups;
        for (int i = 0; i < 2000; ++i)
            groups.append(group(QString::number(i), u"u%1"_s.arg(i), QString::number(i + 1)));
        const MembershipGraph graph(groups);
        QCOMPARE(graph.effectiveCount(GroupId(u"0"_s)), 2000);
        QCOMPARE(graph.why(UserId(u"u1999"_s), GroupId(u"0"_s)).paths.value(0).size(), 2000);
        QCOMPARE(branches(graph, u"u1999"_s, u"0"_s), Texts { u"1"_s });
    }
};

QTEST_GUILESS_MAIN(TestMembership)
#include "tst_membership.moc"
