#include "tursofixture.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using demo::Persona;
using demo::TursoQuirks;
using demo::TursoTokenKind;

namespace {

const QByteArray acmeInc = "/turso/v1/organizations/acme-inc";

QJsonArray databasesOf(const RawResponse &response)
{
    return response.object().value("databases"_L1).toArray();
}

QJsonValue nextOf(const RawResponse &response)
{
    return response.object().value("pagination"_L1)["next"_L1];
}

} // namespace

/// What the demo's Turso says about the databases in groups, the plans and the people.
class TestTursoDemoDatabases final : public TursoFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsWhatIsInAGroup();
    void hasHiddenPages();
    void refusesBadPages_data();
    void refusesBadPages();
    void hasDatabasesOfAllSizes();
    void branchesAreInTheGroupOfTheirParent();
    void tellsMoreAboutOne();
    void goAwayWithTheirGroup();
    void aTokenOfAGroupSeesItsOwn();
    void countsWhatIsUsed();
    void namesPlansInItsOwnWays();
    void knowsWhatAnOrganizationPays();
    void tellsManagersWhoIsIn();

private:
    /// Every database of acme-inc, over all pages of \a limit.
    [[nodiscard]] QJsonArray all(int limit) const;
};

void TestTursoDemoDatabases::init()
{
    restart();
}

QJsonArray TestTursoDemoDatabases::all(int limit) const
{
    QJsonArray list;
    QByteArray cursor;
    do {
        const RawResponse page
            = get(acmeInc + "/databases?limit=" + QByteArray::number(limit) + "&cursor=" + cursor);
        const QJsonArray databases = databasesOf(page);
        for (const QJsonValue &database : databases)
            list.append(database);
        cursor = nextOf(page).toString().toLatin1();
    } while (!cursor.isEmpty());
    return list;
}

void TestTursoDemoDatabases::listsWhatIsInAGroup()
{
    const RawResponse response = get(acmeInc + "/databases?group=storefront");
    QCOMPARE(response.status, 200);
    const QJsonArray databases = databasesOf(response);
    QCOMPARE(databases.size(), 3);
    const QJsonValue first = databases.at(0);
    QCOMPARE(first["Name"_L1].toString(), u"storefront-orders"_s);
    QCOMPARE(first["group"_L1].toString(), u"storefront"_s);
    QCOMPARE(first["regions"_L1].toArray(), (QJsonArray { u"iad"_s, u"sjc"_s }));
    QCOMPARE(first["primaryRegion"_L1].toString(), u"iad"_s);
    QVERIFY(first["DbId"_L1].isString() && first["parent"_L1].isNull());
    // Protected by itself, in a group that is not.
    QVERIFY(first["delete_protection"_L1].toBool());
    QVERIFY(!databases.at(1)["delete_protection"_L1].toBool(true));
    QVERIFY(!listed(acmeGroups, u"storefront"_s)["delete_protection"_L1].toBool(true));
    QVERIFY(nextOf(response).isNull());
    QVERIFY(databasesOf(get(acmeInc + "/databases?group=absent")).isEmpty());
    QVERIFY(!databasesOf(get("/turso/v1/databases")).isEmpty());
}

void TestTursoDemoDatabases::hasHiddenPages()
{
    // Who asks for all of a group gets the first hundred, and a hint that is easily missed.
    const RawResponse first = get(acmeInc + "/databases?group=default");
    QCOMPARE(databasesOf(first).size(), 100);
    const RawResponse second
        = get(acmeInc + "/databases?group=default&cursor=" + nextOf(first).toString().toLatin1());
    QCOMPARE(databasesOf(second).size(), 40);
    QVERIFY(nextOf(second).isNull());
    QCOMPARE(databasesOf(get(acmeInc + "/databases?group=default&limit=1000")).size(), 140);
    const QJsonArray inSevens = all(7);
    QCOMPARE(inSevens, all(1000));
    QSet<QString> names;
    for (const QJsonValue &database : inSevens)
        names.insert(database["Name"_L1].toString());
    QCOMPARE(names.size(), inSevens.size());
    restart(TursoQuirks { .databasesPerPage = 2 });
    QCOMPARE(databasesOf(get(acmeInc + "/databases?group=storefront")).size(), 2);
}

void TestTursoDemoDatabases::refusesBadPages_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : { "limit=0", "limit=-1", "limit=1001", "limit=x", "cursor=nowhere" })
        QTest::newRow(query) << QByteArray(query);
}

void TestTursoDemoDatabases::refusesBadPages()
{
    QFETCH(const QByteArray, query);
    QCOMPARE(get(acmeInc + "/databases?" + query).status, 400);
}

void TestTursoDemoDatabases::hasDatabasesOfAllSizes()
{
    const QJsonArray reports
        = get(acmeInc + "/usage").object().value("organization"_L1)["databases"_L1].toArray();
    qint64 smallest = 1'000'000'000;
    qint64 largest = 0;
    for (const QJsonValue &report : reports) {
        const qint64 size = report["total"_L1]["storage_bytes"_L1].toInteger();
        smallest = qMin(smallest, size);
        largest = qMax(largest, size);
    }
    QVERIFY(smallest > 0 && smallest < 100'000);
    QVERIFY(largest > 1'000'000'000);
    QVERIFY(databasesOf(get(acmeInc
                            + "/databases?group=customer-data-warehouse-nightly-export-"
                              "archive-for-tax"))
                .isEmpty());
}

void TestTursoDemoDatabases::branchesAreInTheGroupOfTheirParent()
{
    const QJsonArray list = all(1000);
    int branches = 0;
    for (const QJsonValue &database : list) {
        const QJsonValue parent = database["parent"_L1];
        if (!parent.isObject())
            continue;
        ++branches;
        const QJsonArray children = databasesOf(
            get(acmeInc + "/databases?parent=" + parent["id"_L1].toString().toLatin1()));
        QCOMPARE(children, QJsonArray { database });
        const RawResponse original
            = get(acmeInc + "/databases/" + parent["name"_L1].toString().toLatin1());
        QCOMPARE(original.object().value("database"_L1)["group"_L1], database["group"_L1]);
    }
    QVERIFY(branches > 0);
}

void TestTursoDemoDatabases::tellsMoreAboutOne()
{
    const QByteArray path = acmeInc + "/databases/storefront-orders";
    const QJsonValue database = get(path).object().value("database"_L1);
    QCOMPARE(database["Hostname"_L1].toString(), u"storefront-orders-acme-inc.turso.io"_s);
    QCOMPARE(get(path + "/configuration").object().value("delete_protection"_L1).toBool(), true);
    const QJsonValue usage = get(path + "/usage").object().value("database"_L1);
    QCOMPARE(usage["uuid"_L1], database["DbId"_L1]);
    QCOMPARE(usage["instances"_L1].toArray().size(), 2);
    const RawResponse absent = get(acmeInc + "/databases/absent");
    QCOMPARE(absent.status, 404);
    QVERIFY(errorOf(absent).startsWith("could not find database with name absent"_L1));
    const QJsonValue onAws = get(acmeInc + "/databases/tenant-0001").object().value("database"_L1);
    QCOMPARE(onAws["Hostname"_L1].toString(), u"tenant-0001-acme-inc.aws-us-east-1.turso.io"_s);
}

void TestTursoDemoDatabases::goAwayWithTheirGroup()
{
    const qsizetype before = all(1000).size();
    QCOMPARE(request(*m_server, "DELETE", acmeGroups + "/default").status, 200);
    QCOMPARE(all(1000).size(), before - 140);
}

void TestTursoDemoDatabases::aTokenOfAGroupSeesItsOwn()
{
    const auto kind = TursoTokenKind::Group;
    QCOMPARE(databasesOf(as(kind, "GET", acmeInc + "/databases?limit=1000")).size(), 140);
    QCOMPARE(as(kind, "GET", acmeInc + "/databases/tenant-0001").status, 200);
    QCOMPARE(as(kind, "GET", acmeInc + "/databases/storefront-orders").status, 404);
    QCOMPARE(as(kind, "GET", "/turso/v1/databases").status, 403);
    QCOMPARE(as(Persona::Auditor, "GET", acmeInc + "/databases").status, 200);
    QCOMPARE(as(Persona::Reader, "GET", acmeInc + "/databases").status, 403);
}

void TestTursoDemoDatabases::countsWhatIsUsed()
{
    const QJsonValue usage = get(acmeInc + "/usage").object().value("organization"_L1)["usage"_L1];
    QCOMPARE(usage["groups"_L1].toInt(), 60);
    QCOMPARE(usage["databases"_L1].toInteger(), all(1000).size());
    QVERIFY(usage["storage_bytes"_L1].toInteger() > 1'000'000'000);
    QCOMPARE(request(*m_server, "DELETE", acmeGroups + "/default").status, 200);
    QCOMPARE(get(acmeInc + "/usage").object().value("organization"_L1)["usage"_L1]["groups"_L1],
             QJsonValue(59));
    restart(TursoQuirks { .secondShapes = true });
    QCOMPARE(get(acmeInc + "/usage").object().value("total"_L1)["groups"_L1], QJsonValue(60));
}

void TestTursoDemoDatabases::namesPlansInItsOwnWays()
{
    const QByteArray path = acmeInc + "/plans";
    const QJsonArray plans = get(path).object().value("plans"_L1).toArray();
    QJsonObject groups;
    for (const QJsonValue &plan : plans)
        groups.insert(plan["name"_L1].toString(), plan["quotas"_L1]["groups"_L1]);
    // The largest plan does not say how many groups it includes.
    QCOMPARE(groups,
             (QJsonObject { { u"starter"_s, 1 }, { u"developer"_s, 10 }, { u"scaler"_s, 64 } }));
    QVERIFY(plans.at(1)["quotas"_L1]["databases"_L1].isNull());
    QVERIFY(plans.at(3)["quotas"_L1]["databases"_L1].isUndefined());
    QVERIFY(plans.at(0)["quotas"_L1]["rowsRead"_L1].isDouble());
    QCOMPARE(get("/turso/v1/plans").body, get(path).body);
}

void TestTursoDemoDatabases::knowsWhatAnOrganizationPays()
{
    const auto subscription = [this](const QByteArray &root) {
        return get(root + "/subscription").object().value("subscription"_L1);
    };
    QCOMPARE(subscription(acmeInc)["plan"_L1].toString(), u"scaler"_s);
    QCOMPARE(subscription("/turso/v1")["plan"_L1].toString(), u"developer"_s);
    const QJsonValue paying = subscription("/turso/v1/organizations/northwind");
    QCOMPARE(paying["plan"_L1].toString(), u"pro_overages"_s);
    QVERIFY(paying["overages"_L1].toBool());
}

void TestTursoDemoDatabases::tellsManagersWhoIsIn()
{
    const auto roleIn = [this](const QByteArray &organization) {
        const QByteArray path = "/turso/v1/organizations/" + organization + "/members/rosa-delgado";
        return get(path).object().value("member"_L1)["role"_L1].toString();
    };
    QCOMPARE(roleIn("acme-inc"), u"owner"_s);
    QCOMPARE(roleIn("northwind"), u"admin"_s);
    const QJsonArray members = get(acmeInc + "/members").object().value("members"_L1).toArray();
    QVERIFY(members.size() > 3);
    QVERIFY(members.at(1)["email"_L1].toString().contains(u'@'));
    const RawResponse absent = get(acmeInc + "/members/absent");
    QCOMPARE(absent.status, 404);
    QCOMPARE(errorOf(absent), u"could not find member"_s);
    // To those who manage it alone; and a personal account has none.
    QCOMPARE(get("/turso/v1/organizations/some_org/members").status, 403);
    QCOMPARE(as(Persona::Auditor, "GET", acmeInc + "/members").status, 403);
    QCOMPARE(get("/turso/v1/organizations/rosa-delgado/members").object(),
             (QJsonObject { { u"members"_s, QJsonArray() } }));
}

QTEST_GUILESS_MAIN(TestTursoDemoDatabases)
#include "tst_tursodemodatabases.moc"
