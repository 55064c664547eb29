#include "membership.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

constexpr int groupCount = 6;
constexpr int userCount = 5;
constexpr int danglingGroup = groupCount; ///< an id without a group

/// Groups as numbers, who is in them, and the questions answered in the plainest way there is: by
/// trying every path.
struct NaiveModel
{
    QList<QList<int>> users = QList<QList<int>>(groupCount);
    QList<QList<int>> groups = QList<QList<int>>(groupCount);

    static GroupId groupId(int group) { return GroupId(u"g%1"_s.arg(group)); }
    static UserId userId(int user) { return UserId(u"u%1"_s.arg(user)); }

    static NaiveModel made(QRandomGenerator &random)
    {
        NaiveModel model;
        const int density = random.bounded(10, 60); // percent
        for (int group = 0; group < groupCount; ++group) {
            for (int user = 0; user < userCount; ++user) {
                if (random.bounded(100) < 20)
                    model.users[group].append(user);
            }
            for (int inner = 0; inner <= danglingGroup; ++inner) { // itself, too
                if (random.bounded(100) < density)
                    model.groups[group].append(inner);
            }
        }
        return model;
    }

    [[nodiscard]] MembershipGraph graph() const
    {
        QList<Group> list;
        for (int i = 0; i < groupCount; ++i) {
            BraintrustDetails details;
            details.memberUsers.emplace();
            details.memberGroups.emplace();
            for (const int user : users.at(i))
                details.memberUsers->append(userId(user));
            for (const int inner : groups.at(i))
                details.memberGroups->append(groupId(inner));
            Group group;
            group.id = groupId(i);
            group.name = u"Group %1"_s.arg(i);
            group.details = details;
            list.append(group);
        }
        return MembershipGraph(list);
    }

    /// Every path from \a from that does not come to a group twice, itself alone included.
    [[nodiscard]] QList<QList<int>> paths(int from) const
    {
        QList<QList<int>> found;
        extend({ from }, found);
        return found;
    }

private:
    void extend(const QList<int> &path, QList<QList<int>> &found) const
    {
        found.append(path);
        if (path.constLast() == danglingGroup)
            return;
        for (const int next : groups.at(path.constLast())) {
            if (!path.contains(next))
                extend(path + QList<int> { next }, found);
        }
    }
};

/// What the model says about one group.
struct Expected
{
    QSet<GroupId> closure;
    QSet<UserId> everyone;
    QHash<UserId, QSet<MembershipPath>> why;
    QHash<UserId, QSet<GroupId>> inherited;
    bool complete = true;
};

Expected expectedOf(const NaiveModel &model, int group)
{
    Expected expected;
    const QList<QList<int>> paths = model.paths(group);
    for (const QList<int> &path : paths) {
        MembershipPath ids;
        for (const int step : path)
            ids.append(NaiveModel::groupId(step));
        if (path.size() > 1)
            expected.closure.insert(ids.constLast());
        if (path.constLast() == danglingGroup) {
            expected.complete = false;
            continue;
        }
        for (const int user : model.users.at(path.constLast())) {
            const UserId id = NaiveModel::userId(user);
            expected.everyone.insert(id);
            expected.why[id].insert(ids);
            if (!model.users.at(group).contains(user))
                expected.inherited[id].insert(ids.at(1));
        }
    }
    return expected;
}

template <class Id>
QSet<Id> setOf(const QList<Id> &list)
{
    return QSet<Id>(list.cbegin(), list.cend());
}

} // namespace

/// Membership against a model without any cleverness, over graphs with circles, diamonds, groups
/// in themselves and ids of nothing.
class TestMembershipRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheModel_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 300; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void agreesWithTheModel()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const NaiveModel model = NaiveModel::made(random);
        const MembershipGraph graph = model.graph();
        for (int group = 0; group < groupCount; ++group) {
            compareGroup(graph, model, group);
            compareCircles(graph, model, group);
            if (QTest::currentTestFailed())
                return;
        }
        compareContainers(graph, model);
    }

private:
    static void compareGroup(const MembershipGraph &graph, const NaiveModel &model, int group)
    {
        const GroupId id = NaiveModel::groupId(group);
        const Expected expected = expectedOf(model, group);
        QCOMPARE(graph.closure(id), expected.closure);
        QCOMPARE(graph.effectiveCount(id), int(expected.everyone.size()));
        QCOMPARE(graph.isComplete(id), expected.complete);

        const QHash<UserId, QList<GroupId>> inherited = graph.inherited(id);
        QCOMPARE(inherited.size(), expected.inherited.size());
        for (auto it = inherited.cbegin(); it != inherited.cend(); ++it) {
            QCOMPARE(setOf(*it), expected.inherited.value(it.key()));
            QCOMPARE(it->size(), setOf(*it).size());
        }
        for (int user = 0; user < userCount; ++user) {
            const UserId person = NaiveModel::userId(user);
            const MembershipReasons reasons = graph.why(person, id, 10'000);
            QVERIFY(!reasons.capped);
            QCOMPARE(setOf(reasons.paths), expected.why.value(person));
            QCOMPARE(reasons.paths.size(), setOf(reasons.paths).size());
            QVERIFY(
                std::is_sorted(reasons.paths.cbegin(), reasons.paths.cend(),
                               [](const auto &l, const auto &r) { return l.size() < r.size(); }));
            // One less than there are: told that there is more.
            if (const auto count = int(reasons.paths.size()); count > 0) {
                QVERIFY(!graph.why(person, id, count).capped);
                QVERIFY(graph.why(person, id, count - 1).capped);
            }
        }
    }

    static void compareCircles(const MembershipGraph &graph, const NaiveModel &model, int container)
    {
        const GroupId id = NaiveModel::groupId(container);
        for (int candidate = 0; candidate <= danglingGroup; ++candidate) {
            const GroupId added = NaiveModel::groupId(candidate);
            qsizetype shortest = candidate == container ? 1 : 0;
            if (candidate != container && candidate != danglingGroup) {
                const QList<QList<int>> paths = model.paths(candidate);
                for (const QList<int> &path : paths) {
                    if (path.constLast() == container)
                        shortest = shortest == 0 ? path.size() : std::min(shortest, path.size());
                }
            }
            const std::optional<MembershipPath> circle = graph.cycle(id, added);
            QCOMPARE(circle.has_value(), shortest > 0);
            if (!circle)
                continue;
            QCOMPARE(circle->size(), shortest + 1);
            QCOMPARE(circle->constFirst(), id);
            QCOMPARE(circle->at(1), added);
            QCOMPARE(circle->constLast(), id);
            for (qsizetype i = 2; i < circle->size(); ++i)
                QVERIFY(graph.includedBy(circle->at(i)).contains(circle->at(i - 1)));
        }
    }

    static void compareContainers(const MembershipGraph &graph, const NaiveModel &model)
    {
        for (int inner = 0; inner <= danglingGroup; ++inner) {
            QList<GroupId> containers; // by number is by name
            for (int group = 0; group < groupCount; ++group) {
                if (model.groups.at(group).contains(inner))
                    containers.append(NaiveModel::groupId(group));
            }
            QCOMPARE(graph.includedBy(NaiveModel::groupId(inner)), containers);
        }
    }
};

QTEST_GUILESS_MAIN(TestMembershipRandom)
#include "tst_membership_random.moc"
