#include "impactdemodesk.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using demo::NscaleGeneration;

namespace {

using Texts = QSet<QString>;

constexpr quint32 organizationCount = 28;

Texts setOf(const QStringList &list)
{
    return { list.cbegin(), list.cend() };
}

QString idOf(const QJsonValue &resource)
{
    return resource["metadata"_L1]["id"_L1].toString();
}

QStringList idsOf(const QJsonArray &resources)
{
    QStringList ids;
    for (const QJsonValue &resource : resources)
        ids.append(idOf(resource));
    return ids;
}

/// One organization as the server shows it, and what it loses, counted group by group.
struct PlainCount
{
    QJsonArray groups;
    QJsonArray users;
    QJsonArray roles;
    QJsonArray projects;
    QString issuer;
    QString caller; ///< whose token it is
    Texts doomed;

    [[nodiscard]] QJsonValue group(const QString &id) const
    {
        for (const QJsonValue &one : groups) {
            if (idOf(one) == id)
                return one["spec"_L1];
        }
        return {};
    }
    [[nodiscard]] QString userOf(const QString &subject) const
    {
        for (const QJsonValue &user : users) {
            if (user["spec"_L1]["subject"_L1].toString() == subject)
                return idOf(user);
        }
        return {};
    }
    [[nodiscard]] Texts listed(const QString &id, const QString &key) const
    {
        return setOf(textsOf(group(id)[key]));
    }
    [[nodiscard]] Texts people(const QString &id) const
    {
        Texts found = listed(id, u"userIDs"_s);
        const QJsonArray subjects = group(id)["subjects"_L1].toArray();
        for (const QJsonValue &subject : subjects) {
            const QString name = subject["id"_L1].toString();
            const QString from = subject["issuer"_L1].toString();
            const bool isOwn = from.isEmpty() || from == issuer;
            const QString user = isOwn ? userOf(name) : QString();
            found.insert(user.isEmpty() ? name : user);
        }
        return found;
    }
    [[nodiscard]] QStringList staying() const
    {
        QStringList ids = idsOf(groups);
        ids.removeIf([this](const QString &id) { return doomed.contains(id); });
        return ids;
    }
    [[nodiscard]] Texts lastGroupOf(const QString &id) const
    {
        Texts found = people(id);
        const QStringList others = staying();
        for (const QString &other : others)
            found.subtract(people(other));
        return found;
    }
    [[nodiscard]] Texts lastGroupOfAccounts(const QString &id) const
    {
        Texts found = listed(id, u"serviceAccountIDs"_s);
        const QStringList others = staying();
        for (const QString &other : others)
            found.subtract(listed(other, u"serviceAccountIDs"_s));
        return found;
    }
    [[nodiscard]] QMap<QString, QStringList> rolesLost(const QString &id) const
    {
        QMap<QString, QStringList> lost;
        const Texts given = listed(id, u"roleIDs"_s);
        for (const QString &role : given) {
            Texts losers = people(id);
            const QStringList others = staying();
            for (const QString &other : others) {
                if (listed(other, u"roleIDs"_s).contains(role))
                    losers.subtract(people(other));
            }
            if (!losers.isEmpty())
                lost.insert(role, sorted(losers));
        }
        return lost;
    }
    [[nodiscard]] bool isLastAdministrators(const QString &id) const
    {
        QString administrator;
        for (const QJsonValue &role : roles) {
            if (role["metadata"_L1]["name"_L1].toString() == u"administrator"_s)
                administrator = idOf(role);
        }
        if (!listed(id, u"roleIDs"_s).contains(administrator))
            return false;
        const QStringList others = staying();
        for (const QString &other : others) {
            const bool isStaffed
                = !people(other).isEmpty() || !listed(other, u"serviceAccountIDs"_s).isEmpty();
            if (isStaffed && listed(other, u"roleIDs"_s).contains(administrator))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool holdsCaller(const QString &id) const
    {
        const QJsonArray subjects = group(id)["subjects"_L1].toArray();
        for (const QJsonValue &subject : subjects) {
            if (subject["id"_L1].toString() == caller)
                return true;
        }
        const QString user = userOf(caller);
        return listed(id, u"userIDs"_s).contains(user)
            || listed(id, u"serviceAccountIDs"_s).contains(caller);
    }
    [[nodiscard]] bool locksOut(const QString &id) const
    {
        if (!holdsCaller(id))
            return false;
        Texts lost = listed(id, u"roleIDs"_s);
        bool isAnywhere = false;
        const QStringList others = staying();
        for (const QString &other : others) {
            if (!holdsCaller(other))
                continue;
            isAnywhere = true;
            lost.subtract(listed(other, u"roleIDs"_s));
        }
        return !isAnywhere || !lost.isEmpty();
    }
    /// Project to whether a group is left in it.
    [[nodiscard]] QMap<QString, bool> linked(const QString &id) const
    {
        QMap<QString, bool> found;
        const Texts left = setOf(staying());
        for (const QJsonValue &project : projects) {
            const Texts named = setOf(textsOf(project["spec"_L1]["groupIDs"_L1]));
            if (named.contains(id))
                found.insert(idOf(project), named.intersects(left));
        }
        return found;
    }
};

} // namespace

/// The figures of Nscale's groups against a count of the test's own over the server's state.
class NscaleImpactDemoTest final : public QObject
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
        int lastGroups = 0; ///< of people
        int lastGroupsOfAccounts = 0;
        int roles = 0; ///< that somebody loses
        int lastAdministrators = 0;
        int lockOuts = 0;
        int projects = 0; ///< that keep a group
        int emptied = 0;
        int strangers = 0; ///< people without a user id
    };
    void note(const GroupImpact &impact);

    Met m_met;
    struct Place
    {
        ImpactDemoDesk &desk;
        Organization organization;
        NscaleGeneration generation = NscaleGeneration::V1_18;

        [[nodiscard]] QString path(const QString &rest) const
        {
            return u"/api/v1/organizations/"_s + organization.id.toString() + rest;
        }
        [[nodiscard]] QJsonArray list(const QString &rest) const
        {
            return desk.get(path(rest)).array();
        }
    };
    [[nodiscard]] static Place choose(ImpactDemoDesk &desk, QRandomGenerator &random);
    [[nodiscard]] static QJsonObject randomGroup(const Place &place, const PlainCount &now,
                                                 const QStringList &accounts, int number,
                                                 QRandomGenerator &random);
    [[nodiscard]] static QStringList makeGroups(const Place &place, QRandomGenerator &random);
    static void linkProjects(const Place &place, const QStringList &groups,
                             QRandomGenerator &random);
    [[nodiscard]] static PlainCount stateOf(const Place &place, const QStringList &doomed);
    static void compare(const GroupImpact &impact, const PlainCount &count, const QString &id);
};

NscaleImpactDemoTest::Place NscaleImpactDemoTest::choose(ImpactDemoDesk &desk,
                                                         QRandomGenerator &random)
{
    const QJsonArray all = desk.get(u"/api/v1/organizations"_s).array();
    const QJsonValue one = all.at(random.bounded(int(all.size())));
    return { desk, organizationOf(idOf(one), one["metadata"_L1]["name"_L1].toString()) };
}

PlainCount NscaleImpactDemoTest::stateOf(const Place &place, const QStringList &doomed)
{
    return { place.list(u"/groups"_s),
             place.list(u"/users"_s),
             place.list(u"/roles"_s),
             place.list(u"/projects"_s),
             place.desk.address(),
             place.desk.get(u"/oauth2/v2/userinfo"_s)["sub"_L1].toString(),
             setOf(doomed) };
}

QJsonObject NscaleImpactDemoTest::randomGroup(const Place & /*place*/, const PlainCount &now,
                                              const QStringList &accounts, int number,
                                              QRandomGenerator &random)
{
    QStringList roles;
    for (const QJsonValue &role : now.roles) {
        if (role["grantable"_L1].toBool(true) && random.bounded(3) == 0)
            roles.append(idOf(role));
    }
    QStringList services = sample(random, accounts, random.bounded(3));
    if (random.bounded(6) == 0)
        services.append(strangerId(random)); // nobody checks them
    QJsonObject spec { { u"roleIDs"_s, QJsonArray::fromStringList(roles) },
                       { u"serviceAccountIDs"_s, QJsonArray::fromStringList(services) } };
    QStringList users = sample(random, idsOf(now.users), 8); // few, so that they meet
    users = sample(random, users, random.bounded(5));
    if (random.bounded(3) > 0) {
        spec.insert(u"userIDs"_s, QJsonArray::fromStringList(users));
    } else {
        QJsonArray subjects;
        for (const QJsonValue &user : now.users) {
            if (!users.contains(idOf(user)))
                continue;
            const QString name = user["spec"_L1]["subject"_L1].toString();
            const int kind = random.bounded(4); // own, another's of the same name, without
            const QString issuer = kind == 0 ? QString(u"https://idp.example"_s)
                : kind == 1                  ? QString(u""_s)
                                             : now.issuer;
            subjects.append(QJsonObject { { u"id"_s, name }, { u"issuer"_s, issuer } });
        }
        if (random.bounded(2) == 0) {
            subjects.append(
                QJsonObject { { u"id"_s, u"guest%1@elsewhere.example"_s.arg(random.bounded(3)) },
                              { u"issuer"_s, u"https://idp.example"_s } });
        }
        spec.insert(u"subjects"_s, subjects);
    }
    return { { u"metadata"_s, QJsonObject { { u"name"_s, u"random-%1"_s.arg(number) } } },
             { u"spec"_s, spec } };
}

QStringList NscaleImpactDemoTest::makeGroups(const Place &place, QRandomGenerator &random)
{
    const PlainCount now = stateOf(place, {});
    const QStringList accounts = idsOf(place.list(u"/serviceaccounts"_s));
    QList<ImpactDemoDesk::Ask> asks;
    const int count = random.bounded(3, 25);
    for (int i = 0; i < count; ++i)
        asks.append(
            { "POST", place.path(u"/groups"_s), randomGroup(place, now, accounts, i, random) });
    QStringList ids;
    const QList<QJsonDocument> answers = place.desk.send(asks);
    for (const QJsonDocument &answer : answers)
        ids.append(answer["metadata"_L1]["id"_L1].toString());
    return ids;
}

void NscaleImpactDemoTest::linkProjects(const Place &place, const QStringList &groups,
                                        QRandomGenerator &random)
{
    QList<ImpactDemoDesk::Ask> asks;
    const QJsonArray projects = place.list(u"/projects"_s);
    for (const QJsonValue &project : projects) {
        if (random.bounded(3) == 0)
            continue;
        const QStringList linked = sample(random, groups, random.bounded(4));
        asks.append(
            { "PUT",
              place.path(u"/projects/"_s + idOf(project)),
              { { u"metadata"_s, QJsonObject { { u"name"_s, project["metadata"_L1]["name"_L1] } } },
                { u"spec"_s,
                  QJsonObject { { u"groupIDs"_s, QJsonArray::fromStringList(linked) } } } } });
    }
    static_cast<void>(place.desk.send(asks));
}

void NscaleImpactDemoTest::compare(const GroupImpact &impact, const PlainCount &count,
                                   const QString &id)
{
    QCOMPARE(sortedIds(impact.people()), sorted(count.people(id)));
    QCOMPARE(sortedIds(impact.lastGroupOf), sorted(count.lastGroupOf(id)));
    QCOMPARE(sortedIds(impact.lastGroupOfAccounts), sorted(count.lastGroupOfAccounts(id)));
    QMap<QString, QStringList> roles;
    for (auto it = impact.rolesLost.cbegin(); it != impact.rolesLost.cend(); ++it)
        roles.insert(it.key().toString(), sortedIds(it.value()));
    QCOMPARE(roles, count.rolesLost(id));
    QCOMPARE(impact.lastAdministrators, count.isLastAdministrators(id));
    QCOMPARE(impact.locksOut, std::optional(count.locksOut(id)));
    QMap<QString, bool> projects;
    for (const DirectoryEntry &project : impact.projects)
        projects.insert(project.id, !impact.projectsLeftEmpty.contains(project.id));
    QCOMPARE(projects.size(), impact.projects.size());
    QCOMPARE(projects, count.linked(id));
    QCOMPARE(impact.unread, QSet<ImpactPart>());
}

void NscaleImpactDemoTest::note(const GroupImpact &impact)
{
    m_met.lastGroups += int(impact.lastGroupOf.size());
    m_met.lastGroupsOfAccounts += int(impact.lastGroupOfAccounts.size());
    m_met.roles += int(impact.rolesLost.size());
    m_met.lastAdministrators += impact.lastAdministrators ? 1 : 0;
    m_met.lockOuts += impact.locksOut.value_or(false) ? 1 : 0;
    m_met.projects += int(impact.projects.size() - impact.projectsLeftEmpty.size());
    m_met.emptied += int(impact.projectsLeftEmpty.size());
    const QSet<UserId> people = impact.people();
    m_met.strangers += int(std::count_if(people.cbegin(), people.cend(), [](const UserId &one) {
        return one.toString().contains(u'@');
    }));
}

void NscaleImpactDemoTest::cleanupTestCase()
{
    if (m_met.organizations < organizationCount)
        return; // only some of them were asked for
    QVERIFY(m_met.lastGroups > 50);
    QVERIFY(m_met.lastGroupsOfAccounts > 5);
    QVERIFY(m_met.roles > 30);
    QVERIFY(m_met.lastAdministrators > 0);
    QVERIFY(m_met.lockOuts > 0);
    QVERIFY(m_met.projects > 5);
    QVERIFY(m_met.emptied > 5);
    QVERIFY(m_met.strangers > 10);
}

void NscaleImpactDemoTest::figuresAgree_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= organizationCount; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void NscaleImpactDemoTest::figuresAgree()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    demo::DemoOptions options;
    options.seed = seed;
    options.nscaleGeneration = NscaleGeneration(seed % 4);
    ImpactDemoDesk desk(u"nscale"_s, options);
    QVERIFY(desk.isReady());
    const Place place = choose(desk, random);
    const QStringList seeded = idsOf(place.list(u"/groups"_s));
    const QStringList made = makeGroups(place, random);
    linkProjects(place, made + seeded, random);
    QCOMPARE(desk.refused(), 0);

    const QStringList doomed = sample(random, made, random.bounded(1, 8))
        + sample(random, seeded, random.bounded(int(seeded.size()) + 1));
    const QString gone = strangerId(random);
    const DeletionMeasure measure
        = desk.measure(place.organization, doomed + QStringList { gone }, NscaleDetails {});

    const PlainCount count = stateOf(place, doomed);
    QVERIFY(!count.caller.isEmpty());
    QVERIFY(measure.problems.isEmpty());
    QCOMPARE(measure.gone.size(), 1);
    QCOMPARE(measure.gone.constFirst().group.toString(), gone);
    QCOMPARE(measure.impacts.size(), doomed.size());
    for (auto it = measure.impacts.cbegin(); it != measure.impacts.cend(); ++it) {
        compare(it.value(), count, it.key().group.toString());
        if (QTest::currentTestFailed())
            return;
        note(it.value());
    }
    ++m_met.organizations;
}

QTEST_GUILESS_MAIN(NscaleImpactDemoTest)
#include "tst_impact_demo_nscale.moc"
