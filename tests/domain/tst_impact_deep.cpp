#include "impact.h"
#include "membership.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

GroupId groupId(int number)
{
    return GroupId(u"g%1"_s.arg(number));
}

UserId userId(int number)
{
    return UserId(u"u%1"_s.arg(number));
}

Group group(int number, const QList<UserId> &users, const QList<GroupId> &groups)
{
    BraintrustDetails details;
    details.memberUsers = users;
    details.memberGroups = groups;
    Group made;
    made.id = groupId(number);
    made.name = u"Group %1"_s.arg(number, 6, 10, QChar(u'0'));
    made.details = details;
    return made;
}

/// Each includes the next, and has one person of its own.
QList<Group> chain(int length)
{
    QList<Group> groups;
    for (int number = 0; number < length; ++number) {
        groups.append(
            group(number, { userId(number) },
                  number + 1 < length ? QList<GroupId> { groupId(number + 1) } : QList<GroupId>()));
    }
    return groups;
}

ImpactFacts factsOf(const QList<Group> &groups)
{
    ImpactFacts facts;
    facts.groups = groups;
    return facts;
}

QSet<UserId> everybodyIn(const QList<Group> &groups, const GroupId &id)
{
    const MembershipGraph graph(groups);
    QSet<GroupId> sources = graph.closure(id);
    sources.insert(id);
    QSet<UserId> people;
    for (const Group &one : groups) {
        if (!sources.contains(one.id))
            continue;
        const QList<UserId> users = *std::get<BraintrustDetails>(one.details).memberUsers;
        people.unite({ users.cbegin(), users.cend() });
    }
    return people;
}

} // namespace

/// Organizations that are deep, wide, or a tangle.
class DeepImpactTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deepChainsEnd_data();
    void deepChainsEnd();
    void aLongCircleEnds();
    void manyAtOnceShareTheWork();
    void tanglesAgreeWithTheGraph_data();
    void tanglesAgreeWithTheGraph();
};

void DeepImpactTest::deepChainsEnd_data()
{
    QTest::addColumn<int>("doomed");
    QTest::newRow("top") << 0;
    QTest::newRow("middle") << 5'000;
    QTest::newRow("bottom") << 9'999;
}

void DeepImpactTest::deepChainsEnd()
{
    QFETCH(int, doomed);
    constexpr int length = 10'000;
    const auto impacts = impactOf(factsOf(chain(length)), { groupId(doomed) });
    const GroupImpact impact = impacts.value(groupId(doomed));
    QCOMPARE(impact.directPeople, QSet { userId(doomed) });
    QCOMPARE(impact.inheritedPeople.size(), length - doomed - 1);
    QCOMPARE(impact.containers.size(), doomed);
    for (const ContainerLoss &loss : impact.containers)
        QCOMPARE(loss.people.size(), length - doomed);
    QVERIFY(impact.unread.isEmpty());
}

void DeepImpactTest::aLongCircleEnds()
{
    constexpr int length = 10'000;
    constexpr int named = 50; // everybody else leaves a different set of people: too much to check
    QList<Group> groups;
    for (int number = 0; number < length; ++number) {
        const QList<UserId> users
            = number < named ? QList<UserId> { userId(number) } : QList<UserId>();
        groups.append(group(number, users, { groupId((number + 1) % length) }));
    }
    const GroupImpact impact = impactOf(factsOf(groups), { groupId(0) }).value(groupId(0));
    QCOMPARE(impact.people().size(), named);
    QCOMPARE(impact.containers.size(), length - 1);
    // Each keeps those of the rest of what is a chain now.
    for (const ContainerLoss &loss : impact.containers) {
        const int number = QStringView(loss.group.id.toString()).mid(1).toInt();
        QCOMPARE(loss.people.size(), std::min(number, named));
    }
}

void DeepImpactTest::manyAtOnceShareTheWork()
{
    constexpr int total = 10'000;
    QList<Group> groups;
    QSet<GroupId> doomed;
    for (int number = 0; number < total; ++number) {
        QList<UserId> users;
        for (int i = 0; i < 10; ++i)
            users.append(userId((number * 7 + i * 131) % 5'000));
        QList<GroupId> included;
        if (number >= 10)
            included = { groupId(number / 10) };
        groups.append(group(number, users, included));
        if (number % 20 == 0)
            doomed.insert(groupId(number));
    }
    const auto impacts = impactOf(factsOf(groups), doomed);
    QCOMPARE(impacts.size(), doomed.size());
    QCOMPARE(impacts.value(groupId(20)).people(), everybodyIn(groups, groupId(20)));
    QCOMPARE(snapshotsOf(factsOf(groups), doomed).size(), doomed.size());
}

void DeepImpactTest::tanglesAgreeWithTheGraph_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// The two ways to work out who is in what, here and in MembershipGraph, say the same before and
/// after: what is lost is what was there and is no more.
void DeepImpactTest::tanglesAgreeWithTheGraph()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const int total = random.bounded(1, 80);
    QList<Group> groups;
    QSet<GroupId> doomed;
    for (int number = 0; number < total; ++number) {
        QList<UserId> users;
        for (int i = random.bounded(4); i > 0; --i)
            users.append(userId(random.bounded(100)));
        QList<GroupId> included;
        for (int i = random.bounded(4); i > 0; --i)
            included.append(groupId(random.bounded(total + 3))); // some of nothing
        groups.append(group(number, users, included));
        if (random.bounded(4) == 0)
            doomed.insert(groupId(number));
    }
    QList<Group> staying = groups;
    staying.removeIf([&doomed](const Group &one) { return doomed.contains(one.id); });

    const auto impacts = impactOf(factsOf(groups), doomed);
    QCOMPARE(impacts.size(), doomed.size());
    const MembershipGraph graph(groups);
    for (auto it = impacts.cbegin(); it != impacts.cend(); ++it) {
        const QSet<UserId> people = everybodyIn(groups, it.key());
        QCOMPARE(it->people(), people);
        QCOMPARE(it->unread.contains(ImpactPart::Members), !graph.isComplete(it.key()));
        QSet<GroupId> containers;
        for (const ContainerLoss &loss : it->containers) {
            containers.insert(loss.group.id);
            QCOMPARE(loss.people, people - everybodyIn(staying, loss.group.id));
        }
        for (const Group &one : std::as_const(staying))
            QCOMPARE(containers.contains(one.id), graph.closure(one.id).contains(it.key()));
    }
}

QTEST_GUILESS_MAIN(DeepImpactTest)
#include "tst_impact_deep.moc"
