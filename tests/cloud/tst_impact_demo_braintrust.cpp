#include "impactdemodesk.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Texts = QSet<QString>;

constexpr quint32 organizationCount = 26;

Texts setOf(const QStringList &list)
{
    return { list.cbegin(), list.cend() };
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// The groups of an organization as the server shows them, and what becomes of people counted in
/// the plainest way: by walking from each group to all that it includes.
class PlainCount final
{
public:
    PlainCount(const QJsonArray &groups, const QStringList &doomed)
        : m_doomed(doomed.cbegin(), doomed.cend())
    {
        for (const QJsonValue &group : groups) {
            const QString id = group["id"_L1].toString();
            m_groups.insert(id, group.toObject());
            m_users.insert(id, setOf(textsOf(group["member_users"_L1])));
            m_included.insert(id, setOf(textsOf(group["member_groups"_L1])));
        }
    }

    [[nodiscard]] Texts direct(const QString &group) const { return m_users.value(group); }
    [[nodiscard]] Texts people(const QString &group) const { return people(group, {}); }
    /// Name of each container to those who leave it.
    [[nodiscard]] QMap<QString, QStringList> losses(const QString &group) const
    {
        QMap<QString, QStringList> found;
        for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
            const QString &container = it.key();
            if (m_doomed.contains(container) || !reached(container, {}).contains(group))
                continue;
            Texts lost = people(container, {});
            lost.subtract(people(container, m_doomed));
            lost.intersect(people(group, {}));
            found.insert(container, sorted(lost));
        }
        return found;
    }
    /// What is behind \a group said who is in it.
    [[nodiscard]] bool isWhole(const QString &group) const
    {
        const Texts all = reached(group, {});
        return std::all_of(all.cbegin(), all.cend(), [this](const QString &one) {
            const QJsonObject object = m_groups.value(one); // null is none
            return object.contains("member_users"_L1) && object.contains("member_groups"_L1);
        });
    }
    [[nodiscard]] bool hidesContainers() const
    {
        return std::any_of(m_groups.cbegin(), m_groups.cend(), [this](const QJsonObject &group) {
            return !m_doomed.contains(group.value("id"_L1).toString())
                && !group.contains("member_groups"_L1);
        });
    }
    [[nodiscard]] bool contains(const QString &group) const { return m_groups.contains(group); }

private:
    /// Also ids that nothing is known of, and \a group itself.
    [[nodiscard]] Texts reached(const QString &group, const Texts &without) const
    {
        Texts seen;
        QStringList open { group };
        while (!open.isEmpty()) {
            const QString next = open.takeFirst();
            if (seen.contains(next) || without.contains(next))
                continue;
            seen.insert(next);
            const Texts below = m_included.value(next);
            open += QStringList(below.cbegin(), below.cend());
        }
        return seen;
    }
    [[nodiscard]] Texts people(const QString &group, const Texts &without) const
    {
        Texts found;
        const Texts groups = reached(group, without);
        for (const QString &one : groups)
            found.unite(m_users.value(one));
        return found;
    }

    QHash<QString, QJsonObject> m_groups;
    QHash<QString, Texts> m_users;
    QHash<QString, Texts> m_included;
    Texts m_doomed;
};

} // namespace

/// The figures of Braintrust's groups against a count of the test's own over the server's state.
class BraintrustImpactDemoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void figuresAgree_data();
    void figuresAgree();
    void cleanupTestCase();

private:
    /// What was met, so that the test is known to have looked at it.
    struct Met
    {
        quint32 organizations = 0;
        int inherited = 0; ///< people
        int losses = 0; ///< containers that lose somebody
        int quiet = 0; ///< containers that lose nobody
        int held = 0; ///< grants
        int about = 0;
        int incomplete = 0; ///< groups
        int deepest = 0; ///< containers of one group
    };
    void note(const GroupImpact &impact);

    Met m_met;
    [[nodiscard]] static Organization choose(ImpactDemoDesk &desk, QRandomGenerator &random);
    /// Ids of groups that were made.
    [[nodiscard]] static QStringList makeGroups(ImpactDemoDesk &desk, const QString &organization,
                                                QRandomGenerator &random);
    [[nodiscard]] static QStringList tangle(ImpactDemoDesk &desk, QStringList made,
                                            const QStringList &others, QRandomGenerator &random);
    static void compareGrants(const GroupImpact &impact, const QJsonArray &grants,
                              const QString &group);
};

Organization BraintrustImpactDemoTest::choose(ImpactDemoDesk &desk, QRandomGenerator &random)
{
    const QJsonArray all = desk.get(u"/v1/organization"_s)["objects"_L1].toArray();
    const QJsonObject one = all.at(random.bounded(int(all.size()))).toObject();
    return organizationOf(one.value("id"_L1).toString(), one.value("name"_L1).toString());
}

QStringList BraintrustImpactDemoTest::makeGroups(ImpactDemoDesk &desk, const QString &organization,
                                                 QRandomGenerator &random)
{
    const QString path = u"/v1/user?limit=100&org_name="_s + encoded(organization);
    // Few people, so that they meet in many groups; some of them nobody knows.
    QStringList people
        = sample(random, textsAt(desk.get(path)["objects"_L1].toArray(), u"id"_s), 12);
    people += { strangerId(random), strangerId(random) };
    const int count = random.bounded(4) == 0 ? 120 : random.bounded(4, 30);
    QList<ImpactDemoDesk::Ask> asks;
    for (int i = 0; i < count; ++i) {
        const QStringList users = sample(random, people, random.bounded(4));
        asks.append({ "POST",
                      u"/v1/group"_s,
                      { { u"name"_s, u"Random %1"_s.arg(i) },
                        { u"org_name"_s, organization },
                        { u"member_users"_s, QJsonArray::fromStringList(users) } } });
    }
    QStringList ids;
    const QList<QJsonDocument> answers = desk.send(asks);
    for (const QJsonDocument &answer : answers)
        ids.append(answer["id"_L1].toString());
    return ids;
}

/// Puts groups into one another, a long chain and circles among them, and deletes some, of which
/// references stay. The answer: what is left.
QStringList BraintrustImpactDemoTest::tangle(ImpactDemoDesk &desk, QStringList made,
                                             const QStringList &others, QRandomGenerator &random)
{
    const bool isChain = made.size() > 100;
    const int ways = random.bounded(1, 4);
    QList<ImpactDemoDesk::Ask> asks;
    for (qsizetype i = 0; i < made.size(); ++i) {
        QStringList included
            = sample(random, made, isChain ? 0 : random.bounded(ways)); // or itself
        included += sample(random, others, random.bounded(8) == 0 ? 1 : 0);
        if (random.bounded(10) == 0)
            included.append(strangerId(random));
        if (isChain && i + 1 < made.size())
            included.append(made.at(i + 1));
        if (isChain && random.bounded(40) == 0)
            included.append(made.at(random.bounded(int(made.size()))));
        asks.append({ "PATCH",
                      QString(u"/v1/group/"_s + made.at(i)),
                      { { u"add_member_groups"_s, QJsonArray::fromStringList(included) } } });
        if (random.bounded(6) == 0) {
            const QStringList container = sample(random, others, 1);
            if (!container.isEmpty()) {
                asks.append({ "PATCH",
                              QString(u"/v1/group/"_s + container.constFirst()),
                              { { u"add_member_groups"_s, QJsonArray { made.at(i) } } } });
            }
        }
    }
    static_cast<void>(desk.send(asks));
    const QStringList removed = sample(random, made, random.bounded(3));
    asks.clear();
    for (const QString &id : removed) {
        asks.append({ "DELETE", QString(u"/v1/group/"_s + id) });
        made.removeOne(id);
    }
    static_cast<void>(desk.send(asks));
    return made;
}

void BraintrustImpactDemoTest::compareGrants(const GroupImpact &impact, const QJsonArray &grants,
                                             const QString &group)
{
    int held = 0;
    int about = 0;
    for (const QJsonValue &grant : grants) {
        held += grant["group_id"_L1].toString() == group ? 1 : 0;
        about += grant["object_type"_L1].toString() == "group"_L1
                && grant["object_id"_L1].toString() == group
            ? 1
            : 0;
    }
    QCOMPARE(impact.grantsHeld, held);
    QCOMPARE(impact.grantsOnGroup, about);
}

void BraintrustImpactDemoTest::note(const GroupImpact &impact)
{
    m_met.inherited += int(impact.inheritedPeople.size());
    for (const ContainerLoss &loss : impact.containers)
        ++(loss.people.isEmpty() ? m_met.quiet : m_met.losses);
    m_met.held += impact.grantsHeld;
    m_met.about += impact.grantsOnGroup;
    m_met.incomplete += impact.unread.contains(ImpactPart::Members) ? 1 : 0;
    m_met.deepest = std::max(m_met.deepest, int(impact.containers.size()));
}

void BraintrustImpactDemoTest::cleanupTestCase()
{
    if (m_met.organizations < organizationCount)
        return; // only some of them were asked for
    QVERIFY(m_met.inherited > 100);
    QVERIFY(m_met.losses > 100);
    QVERIFY(m_met.quiet > 100);
    QVERIFY(m_met.held > 10);
    QVERIFY(m_met.about > 0);
    QVERIFY(m_met.incomplete > 10);
    QVERIFY(m_met.deepest > 80);
}

void BraintrustImpactDemoTest::figuresAgree_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= organizationCount; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void BraintrustImpactDemoTest::figuresAgree()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    demo::DemoOptions options;
    options.seed = seed;
    options.braintrustGrantList
        = seed % 2 ? demo::BraintrustGrantList::Array : demo::BraintrustGrantList::Objects;
    ImpactDemoDesk desk(u"braintrust"_s, options);
    QVERIFY(desk.isReady());
    const Organization organization = choose(desk, random);
    const QString groupsPath = u"/v1/group?limit=1000&org_name="_s + encoded(organization.name);
    const QStringList seeded = textsAt(desk.get(groupsPath)["objects"_L1].toArray(), u"id"_s);
    const QStringList made
        = tangle(desk, makeGroups(desk, organization.name, random), seeded, random);
    QCOMPARE(desk.refused(), 0);

    QStringList doomed
        = sample(random, made, random.bounded(1, 9)) + sample(random, seeded, random.bounded(4));
    const QString gone = strangerId(random);
    const DeletionMeasure measure
        = desk.measure(organization, doomed + QStringList { gone }, BraintrustDetails {});

    const QJsonArray groups = desk.get(groupsPath)["objects"_L1].toArray();
    QVERIFY(groups.size() < 1000);
    const QJsonDocument grantList
        = desk.get(u"/v1/acl/list_org?limit=1000&org_name="_s + encoded(organization.name));
    const QJsonArray grants
        = grantList.isArray() ? grantList.array() : grantList["objects"_L1].toArray();
    QVERIFY(!grants.isEmpty() && grants.size() < 1000);
    const PlainCount count(groups, doomed);

    QVERIFY(measure.problems.isEmpty());
    QCOMPARE(measure.gone.size(), 1);
    QCOMPARE(measure.gone.constFirst().group.toString(), gone);
    QCOMPARE(measure.impacts.size(), doomed.size());
    QCOMPARE(measure.snapshots.size(), doomed.size());
    Texts everybody;
    QHash<GroupId, GroupImpact> impacts;
    for (auto it = measure.impacts.cbegin(); it != measure.impacts.cend(); ++it) {
        const QString id = it.key().group.toString();
        impacts.insert(it.key().group, it.value());
        const Texts direct = count.direct(id);
        const Texts people = count.people(id);
        everybody.unite(people);
        QCOMPARE(sortedIds(it->directPeople), sorted(direct));
        QCOMPARE(sortedIds(it->inheritedPeople), sorted(Texts(people) - direct));
        QMap<QString, QStringList> losses;
        for (const ContainerLoss &loss : it->containers)
            losses.insert(loss.group.id.toString(), sortedIds(loss.people));
        QCOMPARE(losses.size(), it->containers.size());
        QCOMPARE(losses, count.losses(id));
        compareGrants(it.value(), grants, id);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(it->unread.contains(ImpactPart::Members), !count.isWhole(id));
        QCOMPARE(it->unread.contains(ImpactPart::Containers), count.hidesContainers());
        QVERIFY(!it->unread.contains(ImpactPart::Group));
        QVERIFY(!it->unread.contains(ImpactPart::Grants));
        note(it.value());
    }
    ++m_met.organizations;
    QCOMPARE(sortedIds(totalsOf(impacts).people), sorted(everybody));
}

QTEST_GUILESS_MAIN(BraintrustImpactDemoTest)
#include "tst_impact_demo_braintrust.moc"
