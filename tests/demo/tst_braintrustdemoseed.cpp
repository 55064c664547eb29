#include "braintrustfixture.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using demo::DemoServer;
using test::objectsOf;
using test::request;

namespace {

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

QSet<QString> idsOf(const QJsonArray &objects, const QString &key = u"id"_s)
{
    QSet<QString> ids;
    for (const QJsonValue &object : objects)
        ids.insert(object[key].toString());
    return ids;
}

} // namespace

/// The data of the start holds every shape of group and grant that a client has to cope with.
class TestBraintrustDemoSeed final : public test::BraintrustFixture
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hasADiamond();
    void hasCircles();
    void hasMembersThatAreNot();
    void hasBuiltInGroupsWithPeopleAndRoles();
    void everyGrantIsOfOneKind();
    void hasEveryKindOfGrant_data();
    void hasEveryKindOfGrant();
    void hasGrantsThatCannotBeResolved();
    void isTheSameForTheSameSeed();

private:
    [[nodiscard]] QJsonArray objects(const QByteArray &path) const
    {
        return objectsOf(request(*m_server, "GET", "/braintrust/v1/" + path));
    }
    [[nodiscard]] QStringList members(const QString &group, const QString &kind) const
    {
        return strings(named(group).value(kind));
    }

    QJsonArray m_grants;
};

void TestBraintrustDemoSeed::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_grants = request(*m_server, "GET", "/braintrust/v1/acl/list_org").array();
    QVERIFY(m_grants.size() > 50);
}

void TestBraintrustDemoSeed::hasADiamond()
{
    const QString core = named(u"Atlas Core"_s).value("id"_L1).toString();
    const QStringList ways { named(u"Atlas Research"_s).value("id"_L1).toString(),
                             named(u"Atlas Product"_s).value("id"_L1).toString() };
    QCOMPARE(members(u"Atlas Steering"_s, u"member_groups"_s), ways);
    QCOMPARE(members(u"Atlas Research"_s, u"member_groups"_s), QStringList { core });
    QCOMPARE(members(u"Atlas Product"_s, u"member_groups"_s), QStringList { core });
    // Somebody is in it both directly and through the others.
    const QStringList top = members(u"Atlas Steering"_s, u"member_users"_s);
    const QStringList inner = members(u"Atlas Core"_s, u"member_users"_s);
    QVERIFY(std::any_of(top.begin(), top.end(),
                        [&inner](const QString &id) { return inner.contains(id); }));
}

void TestBraintrustDemoSeed::hasCircles()
{
    const QString chicken = named(u"Chicken"_s).value("id"_L1).toString();
    const QString egg = named(u"Egg"_s).value("id"_L1).toString();
    QVERIFY(members(u"Chicken"_s, u"member_groups"_s).contains(egg));
    QVERIFY(members(u"Egg"_s, u"member_groups"_s).contains(chicken));
    const QJsonObject snake = named(u"Ouroboros"_s);
    QVERIFY(strings(snake.value("member_groups"_L1)).contains(snake.value("id"_L1).toString()));
}

void TestBraintrustDemoSeed::hasMembersThatAreNot()
{
    const QSet<QString> people = idsOf(objects("user"));
    const QSet<QString> accounts = idsOf(objects("service_token"), u"service_account_id"_s);
    const QSet<QString> groups = idsOf(all());
    const auto unresolved = [](const QStringList &ids, const QSet<QString> &known) {
        return std::count_if(ids.begin(), ids.end(),
                             [&known](const QString &id) { return !known.contains(id); });
    };
    const QString legacy = u"Legacy Importers"_s;
    QCOMPARE(unresolved(members(legacy, u"member_users"_s), people + accounts), 1);
    QCOMPARE(unresolved(members(legacy, u"member_groups"_s), groups), 1);
    const QStringList robots = members(u"Robots"_s, u"member_users"_s);
    QCOMPARE(robots.size(), 2);
    QCOMPARE(unresolved(robots, accounts), 0);
    QCOMPARE(unresolved(robots, people), 2);
}

void TestBraintrustDemoSeed::hasBuiltInGroupsWithPeopleAndRoles()
{
    for (const QByteArray &name :
         { QByteArray("Owners"), QByteArray("Engineers"), QByteArray("Viewers") }) {
        const QJsonArray groups = all("group_name=" + name);
        QCOMPARE(groups.size(), 2); // one in each organization
        for (const QJsonValue &group : groups) {
            QVERIFY(group["member_users"_L1].toArray().size() >= 3);
            QVERIFY(group["user_id"_L1].isNull());
            QVERIFY(std::any_of(m_grants.begin(), m_grants.end(), [&group](const QJsonValue &row) {
                return row["group_id"_L1] == group["id"_L1] && row["role_id"_L1].isString()
                    && row["object_id"_L1] == group["org_id"_L1];
            }));
        }
    }
}

void TestBraintrustDemoSeed::everyGrantIsOfOneKind()
{
    QCOMPARE(idsOf(m_grants).size(), m_grants.size());
    for (const QJsonValue &row : std::as_const(m_grants)) {
        QVERIFY(row["user_id"_L1].isString() != row["group_id"_L1].isString());
        QVERIFY(row["permission"_L1].isString() != row["role_id"_L1].isString());
        QVERIFY(!row["restrict_object_type"_L1].isString() || row["permission"_L1].isString());
    }
}

void TestBraintrustDemoSeed::hasEveryKindOfGrant_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("key"); // a key the grant has a value for
    QTest::newRow("permission on organization") << u"organization"_s << u"permission"_s;
    QTest::newRow("role on organization") << u"organization"_s << u"role_id"_s;
    QTest::newRow("restricted on organization") << u"organization"_s << u"restrict_object_type"_s;
    QTest::newRow("permission on project") << u"project"_s << u"permission"_s;
    QTest::newRow("role on project") << u"project"_s << u"role_id"_s;
    QTest::newRow("restricted on project") << u"project"_s << u"restrict_object_type"_s;
    QTest::newRow("user on project") << u"project"_s << u"user_id"_s;
    QTest::newRow("group on group") << u"group"_s << u"group_id"_s;
    QTest::newRow("user on group") << u"group"_s << u"user_id"_s;
    for (const QString &type :
         { u"org_project"_s, u"org_member"_s, u"project_log"_s, u"dataset"_s, u"ai_secret"_s })
        QTest::newRow(qPrintable(type)) << type << u"group_id"_s;
}

void TestBraintrustDemoSeed::hasEveryKindOfGrant()
{
    QFETCH(QString, type);
    QFETCH(QString, key);
    QVERIFY(std::any_of(m_grants.begin(), m_grants.end(), [&](const QJsonValue &row) {
        return row["object_type"_L1].toString() == type && row[key].isString();
    }));
}

void TestBraintrustDemoSeed::hasGrantsThatCannotBeResolved()
{
    QHash<QString, QSet<QString>> known;
    known.insert(u"role_id"_s, idsOf(objects("role")));
    known.insert(u"group_id"_s, idsOf(all()));
    known.insert(u"user_id"_s,
                 idsOf(objects("user")) + idsOf(objects("service_token"), u"service_account_id"_s));
    QHash<QString, int> unresolved;
    for (const QJsonValue &row : std::as_const(m_grants)) {
        for (auto it = known.cbegin(); it != known.cend(); ++it) {
            if (row[it.key()].isString() && !it->contains(row[it.key()].toString()))
                ++unresolved[it.key()];
        }
    }
    QCOMPARE(unresolved, (QHash<QString, int> { { u"role_id"_s, 1 }, { u"user_id"_s, 1 } }));
}

void TestBraintrustDemoSeed::isTheSameForTheSameSeed()
{
    m_server->reset();
    // The times are relative to the start; the rest is not.
    const QJsonArray again = request(*m_server, "GET", "/braintrust/v1/acl/list_org").array();
    QCOMPARE(again.size(), m_grants.size());
    for (qsizetype i = 0; i < again.size(); ++i) {
        QJsonObject before = m_grants.at(i).toObject();
        QJsonObject after = again.at(i).toObject();
        before.remove(u"created"_s);
        after.remove(u"created"_s);
        QCOMPARE(after, before);
    }
}

QTEST_GUILESS_MAIN(TestBraintrustDemoSeed)
#include "tst_braintrustdemoseed.moc"
