#include "contractwait.h"
#include "openedclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;
constexpr int unknown = -1;

const Organization acme = organizationOf(u"acme"_s, u"Acme Corp"_s);
const QByteArray root = "/v1/organizations/acme";
const QByteArray forbidden = R"({"error":"forbidden"})";
const QByteArray developerSubscription
    = R"({"subscription":{"name":"developer","plan":"developer","timeline":"monthly"}})";
const QByteArray plans
    = R"({"plans":[{"name":"starter","price":"0","quotas":{"rowsRead":500,"groups":1}},)"
      R"({"name":"developer","quotas":{"databases":null,"groups":10}},)"
      R"({"name":"pro","quotas":{"groups":null}},{"name":"odd"},{"name":"zero","quotas":{"groups":0}}]})";
const QByteArray fourGroups
    = R"({"organization":{"uuid":"fa72","usage":{"rows_read":1,"groups":4},"databases":[]}})";

CloudResult<PlanUsage> planOf(const OpenedClient &turso)
{
    QObject context;
    return waitFor<PlanUsage>(
        [&](const auto &done) { turso.client->insight().plan(acme, &context, done); });
}

} // namespace

/// How many groups an organization has and may have. Shapes: API reference of June 2026, the
/// vendor's command line, and what readers of live servers saw.
class TestTursoInsight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyShape_data()
    {
        QTest::addColumn<QByteArray>("subscription");
        QTest::addColumn<QByteArray>("quotas");
        QTest::addColumn<QByteArray>("usage");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<int>("groups");
        QTest::addColumn<int>("allowed");
        const auto subscribed = [](const char *name, const QByteArray &subscription,
                                   const QString &plan, int allowed) {
            QTest::newRow(name) << subscription << plans << fourGroups << plan << 4 << allowed;
        };
        subscribed("reference", developerSubscription, u"developer"_s, 10);
        subscribed("name alone", R"({"subscription":{"name":"starter"}})", u"starter"_s, 1);
        subscribed("paid overages", R"({"subscription":{"plan":"developer_overages"}})",
                   u"developer"_s, 10);
        subscribed("other case", R"({"Subscription":{"Plan":"Developer"}})", u"Developer"_s, 10);
        subscribed("a word", R"({"subscription":"starter"})", u"starter"_s, 1);
        subscribed("no ceiling", R"({"subscription":{"plan":"pro"}})", u"pro"_s, unknown);
        subscribed("no quotas", R"({"subscription":{"plan":"odd"}})", u"odd"_s, unknown);
        subscribed("nothing allowed", R"({"subscription":{"plan":"zero"}})", u"zero"_s, unknown);
        subscribed("a plan nobody lists", R"({"subscription":{"plan":"secret"}})", u"secret"_s,
                   unknown);
        subscribed("no subscription", R"({"subscription":null})", {}, unknown);
        const auto used = [](const char *name, const QByteArray &usage, int groups) {
            QTest::newRow(name) << developerSubscription << plans << usage << u"developer"_s
                                << groups << 10;
        };
        used("live, total", R"({"organization":{"total":{"groups":3}}})", 3);
        used("top, total", R"({"total":{"groups":2}})", 2);
        used("top, usage", R"({"usage":{"groups":0}})", 0);
        used("other case", R"({"Organization":{"Usage":{"Groups":5}}})", 5);
        used("usage says nothing", R"({"organization":{"usage":{"rows_read":1}}})", unknown);
        used("no number", R"({"organization":{"usage":{"groups":"4"}}})", unknown);
        used("no count", R"({"organization":{"usage":{"groups":-1}}})", unknown);
        used("half a group", R"({"organization":{"usage":{"groups":1.5}}})", unknown);
        QTest::newRow("bare plans") << developerSubscription
                                    << QByteArray(R"([{"Name":"Developer","Quotas":{"Groups":7}}])")
                                    << fourGroups << u"developer"_s << 4 << 7;
        QTest::newRow("null plans") << developerSubscription << QByteArray(R"({"plans":null})")
                                    << fourGroups << u"developer"_s << 4 << unknown;
    }

    void everyShape()
    {
        QFETCH(const QByteArray, subscription);
        QFETCH(const QByteArray, quotas);
        QFETCH(const QByteArray, usage);
        QFETCH(const QString, plan);
        QFETCH(const int, groups);
        QFETCH(const int, allowed);
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", root + "/subscription").reply(200, subscription);
        turso.network.expect("GET", root + "/plans").reply(200, quotas);
        turso.network.expect("GET", root + "/usage").reply(200, usage);
        const CloudResult<PlanUsage> found = planOf(turso);
        QVERIFY(found.has_value());
        QCOMPARE(found->plan, plan);
        QCOMPARE(found->groups.value_or(unknown), groups);
        QCOMPARE(found->allowedGroups.value_or(unknown), allowed);
    }

    void whatIsNotAnsweredIsNotKnown_data()
    {
        QTest::addColumn<int>("subscription");
        QTest::addColumn<int>("plansStatus");
        QTest::addColumn<int>("usage");
        for (int which = 1; which < 8; ++which) {
            const auto status = [which](int bit) { return (which & bit) != 0 ? 200 : 403; };
            QTest::addRow("%d", which) << status(1) << status(2) << status(4);
        }
    }

    void whatIsNotAnsweredIsNotKnown()
    {
        QFETCH(const int, subscription);
        QFETCH(const int, plansStatus);
        QFETCH(const int, usage);
        OpenedClient turso(u"turso"_s);
        const auto expect = [&](const QByteArray &part, int status, const QByteArray &body) {
            turso.network.expect("GET", root + part)
                .reply(status, status == 200 ? body : forbidden);
        };
        expect("/subscription", subscription, developerSubscription);
        expect("/plans", plansStatus, plans);
        expect("/usage", usage, fourGroups);
        const CloudResult<PlanUsage> found = planOf(turso);
        QVERIFY(found.has_value());
        QCOMPARE(found->plan.isEmpty(), subscription != 200);
        QCOMPARE(found->groups.has_value(), usage == 200);
        QCOMPARE(found->allowedGroups.has_value(), subscription == 200 && plansStatus == 200);
    }

    void nothingAtAllIsAnError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::newRow("forbidden") << 403 << forbidden << u"Forbidden"_s;
        QTest::newRow("broken") << 500 << QByteArray() << u"ServerError"_s;
        QTest::newRow("none of the routes")
            << 404 << QByteArray("404 page not found") << u"Unsupported"_s;
        QTest::newRow("no organization")
            << 404 << QByteArray(R"({"error":"organization not found"})") << u"NotFound"_s;
    }

    void nothingAtAllIsAnError()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        OpenedClient turso(u"turso"_s);
        for (const QByteArray part : { "/subscription", "/plans", "/usage" })
            turso.network.expect("GET", root + part).reply(status, body);
        if (status == 404)
            turso.network.expect("GET", "/v1/plans").reply(status, body);
        const CloudResult<PlanUsage> found = planOf(turso);
        QVERIFY(!found);
        QCOMPARE(kindName(found.error().kind), kind);
    }

    void thePersonalAccount()
    {
        Profile profile = profileOf(u"turso"_s);
        profile.options.insert(profileoption::personalRoot, u"true"_s);
        OpenedClient turso(profile);
        turso.network.expect("GET", "/v1/subscription").reply(200, developerSubscription);
        turso.network.expect("GET", "/v1/plans").reply(200, plans);
        turso.network.expect("GET", "/v1/usage").reply(404);
        const CloudResult<PlanUsage> found = planOf(turso);
        QVERIFY(found.has_value());
        QCOMPARE(found->allowedGroups, std::optional(10));
        QVERIFY(!found->groups);
    }

    void plansMayBeSomewhereElse()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", root + "/subscription").reply(200, developerSubscription);
        turso.network.expect("GET", root + "/plans").reply(404);
        turso.network.expect("GET", "/v1/plans").reply(200, plans);
        turso.network.expect("GET", root + "/usage").reply(200, fourGroups);
        QCOMPARE(planOf(turso)->allowedGroups, std::optional(10));
    }

    void thereAreNoGrants()
    {
        OpenedClient turso(u"turso"_s);
        const auto grants = waitFor<GrantList>([&](const auto &done) {
            turso.client->insight().grants(acme, GroupId(u"edge"_s), this, done);
        });
        QVERIFY(!grants);
        QCOMPARE(kindName(grants.error().kind), kindName(Kind::Unsupported));
        QVERIFY(turso.network.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTursoInsight)
#include "tst_turso_insight.moc"
