#include "contractwait.h"
#include "openedclient.h"
#include "scriptedserver.h"
#include "turso/tursoactions.h"
#include "turso/tursoerrors.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;
using LimitKind = Limit::Kind;

const Organization acme = organizationOf(u"acme"_s, u"Acme Corp"_s);
const GroupId edge(u"edge"_s);
const QByteArray target = "/v1/organizations/acme/groups/edge";

Group groupIn(const QStringList &locations, std::optional<GroupState> state = {})
{
    Group group;
    group.locations = locations;
    group.state = state;
    return group;
}

CloudResult<OrderResult> perform(const OpenedClient &turso, const GroupOrder &order)
{
    QObject context;
    return waitFor<OrderResult>([&](const auto &done) {
        turso.client->actions().perform(acme, edge, order, &context, done);
    });
}

/// Lists no organization.
class NoOrganizations final : public OrganizationService
{
    void list(QObject *, Callback<QList<Organization>>) override { }
    void test(QObject *, Callback<ConnectionReport>) override { }
};

} // namespace

/// What groups of Turso are ordered to do, and what the answers come to. The requests themselves:
/// tst_turso_preview; looking before a transfer: tst_turso_transfer.
class TestTursoActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void limits_data()
    {
        QTest::addColumn<QStringList>("locations");
        QTest::addColumn<int>("state"); ///< -1: none
        QTest::addColumn<bool>("unarchives");
        QTest::addColumn<int>("waiting"); ///< the limit; -1: none
        const int archived = int(GroupState::Archived);
        QTest::newRow("replicated") << QStringList { u"lhr"_s, u"ams"_s } << -1 << false << -1;
        QTest::newRow("legacy") << QStringList { u"lhr"_s } << int(GroupState::Healthy) << false
                                << -1;
        QTest::newRow("AWS") << QStringList { u"aws-us-east-1"_s } << -1 << false
                             << int(LimitKind::SingleLocation);
        QTest::newRow("archived") << QStringList { u"lhr"_s } << archived << true
                                  << int(LimitKind::Archived);
        QTest::newRow("archived, AWS") << QStringList { u"aws-us-east-1"_s } << archived << true
                                       << int(LimitKind::SingleLocation);
    }

    void limits()
    {
        QFETCH(const QStringList, locations);
        QFETCH(const int, state);
        QFETCH(const bool, unarchives);
        QFETCH(const int, waiting);
        const OpenedClient turso(u"turso"_s);
        const Group group
            = groupIn(locations, state < 0 ? std::nullopt : std::optional(GroupState(state)));
        const Capabilities limits = turso.client->actions().limits(group);
        QCOMPARE(!limits.contains(GroupAction::Unarchive), unarchives);
        if (!unarchives)
            QCOMPARE(int(limits.value(GroupAction::Unarchive).kind), int(LimitKind::NotArchived));
        const auto found = limits.constFind(GroupAction::WaitForLocation);
        QCOMPARE(found == limits.cend() ? -1 : int(found->kind), waiting);
        for (const GroupAction free : { GroupAction::Edit, GroupAction::Transfer,
                                        GroupAction::CreateToken, GroupAction::InvalidateTokens })
            QVERIFY(!limits.contains(free));
    }

    void unarchivingAndHandingOver_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("hasGroup");
        QTest::newRow("wrapped") << QByteArray(R"({"group":{"name":"edge","uuid":"u-2"}})") << true;
        QTest::newRow("bare") << QByteArray(R"({"name":"edge","uuid":"u-2"})") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("null") << QByteArray(R"({"group":null})") << false;
        QTest::newRow("a word") << QByteArray("OK") << false;
    }

    void unarchivingAndHandingOver()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const bool, hasGroup);
        OpenedClient turso(u"turso"_s);
        const OrganizationId other(u"other"_s);
        const auto check
            = [&](const GroupOrder &order, const QByteArray &path, const OrganizationId &owner) {
                  turso.network.expect("POST", target + path).reply(200, body);
                  const CloudResult<OrderResult> result = perform(turso, order);
                  QVERIFY(result.has_value());
                  QCOMPARE(result->group.has_value(), hasGroup);
                  QVERIFY(result->token.isEmpty());
                  if (!hasGroup)
                      return;
                  QCOMPARE(result->group->organization, owner);
                  QCOMPARE(std::get<TursoDetails>(result->group->details).uuid, u"u-2"_s);
              };
        check(UnarchiveOrder {}, "/unarchive", acme.id);
        check(TransferOrder { other }, "/transfer", other);
    }

    void ordersAreSentOnce_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("unarchive") << 0 << QByteArray("/unarchive");
        QTest::newRow("transfer") << 1 << QByteArray("/transfer");
        QTest::newRow("token") << 2
                               << QByteArray("/auth/tokens?expiration=never&authorization="
                                             "full-access");
        QTest::newRow("invalidate") << 3 << QByteArray("/auth/rotate");
    }

    void ordersAreSentOnce()
    {
        QFETCH(const int, order);
        QFETCH(const QByteArray, path);
        const QList<GroupOrder> orders { UnarchiveOrder {},
                                         TransferOrder { OrganizationId(u"other"_s) },
                                         CreateTokenOrder {}, InvalidateTokensOrder {} };
        OpenedClient turso(u"turso"_s);
        turso.network.expect("POST", target + path).fail(QNetworkReply::RemoteHostClosedError);
        QVERIFY(perform(turso, orders.at(order)).error().outcomeUnknown);
        turso.network.expect("POST", target + path)
            .reply(200, "<html>sign in to the network</html>")
            .header("Content-Type", "text/html");
        const CloudError page = perform(turso, orders.at(order)).error();
        QCOMPARE(kindName(page.kind), kindName(Kind::NotThePlatform));
        QVERIFY(page.outcomeUnknown);
        turso.network.expect("POST", target + path).reply(404, R"({"error":"group not found"})");
        const CloudError gone = perform(turso, orders.at(order)).error();
        QCOMPARE(kindName(gone.kind), kindName(Kind::NotFound));
        QVERIFY(!gone.outcomeUnknown);
        QCOMPARE(turso.network.requests().size(), 3);
        for (const SentRequest &sent : turso.network.requests())
            QVERIFY(sent.isSequential); // Qt cannot send it again
    }

    void aTokenIsShownToNobodyElse_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("a JWT") << QByteArray("eyJhbGciOiJFZERTQSJ9.eyJhIjoicnciLCJnaWQiOiIxIn0.c2U")
                               << QByteArray("jwt");
        QTest::newRow("a JWT, other case")
            << QByteArray("eyJhbGciOiJFZERTQSJ9.eyJhIjoicnciLCJnaWQiOiIxIn0.c2U")
            << QByteArray("JWT");
        QTest::newRow("another kind")
            << QByteArray("3a9c-a-token-of-another-kind") << QByteArray("jwt");
    }

    void aTokenIsShownToNobodyElse()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QByteArray, key);
        OpenedClient turso(u"turso"_s);
        turso.network.expect("POST", target + "/auth/tokens?expiration=30d&authorization=read-only")
            .reply(200, "{\"" + key + "\":\"" + token + "\"}");
        const CloudResult<OrderResult> result = perform(turso, CreateTokenOrder { 30, true, {} });
        QVERIFY(result.has_value());
        QCOMPARE(result->token.reveal(), token);
        QVERIFY(!result->group);
        QCOMPARE(turso.transport.records().size(), 1);
        const RequestRecord &record = turso.transport.records().constFirst();
        QVERIFY(record.responseBody.contains("[redacted]"));
        QVERIFY(!record.responseBody.contains(token.right(12)));
    }

    void anAnswerWithoutATokenSaysNothingOfIt()
    {
        OpenedClient turso(u"turso"_s);
        const QByteArray path = target + "/auth/tokens?expiration=never&authorization=full-access";
        for (const QByteArray body : { R"({"value":"hush-hush"})", "{\"jwt\":\"hush-hus", "" }) {
            turso.network.expect("POST", path).reply(200, body);
            const CloudResult<OrderResult> result = perform(turso, CreateTokenOrder {});
            QVERIFY(!result);
            QCOMPARE(kindName(result.error().kind), kindName(Kind::BadResponse));
            QVERIFY(result.error().outcomeUnknown); // there is a token now, and nobody has it
            for (const QString &text : { result.error().reason, result.error().serverMessage })
                QVERIFY(!text.contains(u"hush"_s));
        }
        turso.network.expect("POST", path).reply(400, R"({"error":"Invalid expiration format"})");
        const CloudError refused = perform(turso, CreateTokenOrder {}).error();
        QCOMPARE(kindName(refused.kind), kindName(Kind::BadRequest));
        QCOMPARE(refused.serverMessage, u"Invalid expiration format"_s);
    }

    void whatCannotBeOrdered()
    {
        OpenedClient turso(u"turso"_s);
        const QList<GroupOrder> orders { TransferOrder {}, WaitForLocationOrder {},
                                         CreateTokenOrder { -3, false, {} },
                                         CreateTokenOrder { 1, false, { u"a"_s, u""_s } } };
        const QStringList fields { u"organization"_s, u"location"_s, u"expiration"_s,
                                   u"databases"_s };
        for (qsizetype at = 0; at < orders.size(); ++at) {
            const CloudResult<OrderResult> result = perform(turso, orders.at(at));
            QCOMPARE(kindName(result.error().kind), kindName(Kind::BadArgument));
            QCOMPARE(result.error().field, fields.at(at));
        }
        QVERIFY(turso.network.requests().isEmpty());
    }

    void waiting_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind"); ///< empty: the location is ready
        QTest::addColumn<bool>("forgotten"); ///< it is not offered any more
        QTest::newRow("ready") << 200 << QByteArray() << QString() << false;
        QTest::newRow("ready, said") << 200 << QByteArray("{}") << QString() << false;
        QTest::newRow("a gateway's patience") << 504 << QByteArray() << u"Timeout"_s << false;
        QTest::newRow("a proxy's patience") << 524 << QByteArray() << u"Timeout"_s << false;
        QTest::newRow("the server's patience") << 408 << QByteArray() << u"Timeout"_s << false;
        QTest::newRow("broken") << 500 << QByteArray() << u"ServerError"_s << false;
        QTest::newRow("no group") << 404 << QByteArray(R"({"error":"group not found"})")
                                  << u"NotFound"_s << false;
        QTest::newRow("no route") << 404 << QByteArray("404 page not found") << u"Unsupported"_s
                                  << true;
        QTest::newRow("no method") << 405 << QByteArray() << u"Unsupported"_s << true;
    }

    void waiting()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        QFETCH(const bool, forgotten);
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", target + "/locations/syd/wait").reply(status, body);
        const CloudResult<OrderResult> result = perform(turso, WaitForLocationOrder { u"syd"_s });
        QCOMPARE(result ? QString() : kindName(result.error().kind), kind);
        if (!result)
            QVERIFY(!result.error().outcomeUnknown); // it changes nothing
        const Capabilities limits = turso.client->actions().limits(groupIn({ u"lhr"_s }));
        QCOMPARE(limits.value(GroupAction::WaitForLocation).kind == LimitKind::NotOffered,
                 forgotten);
    }

    void waitingHasATimeLimitOfItsOwn()
    {
        ScriptedServer server;
        server.otherwise(silence());
        TestTransport transport;
        RestSettings settings = openSettings(server.url(), u"token-of-ours"_s);
        settings.readError = &turso::readError;
        RestClient client(*transport, settings);
        settings.limits.firstByte = std::chrono::milliseconds(50);
        settings.repeatsReads = false;
        RestClient patient(*transport, settings);
        NoOrganizations organizations;
        TursoActions actions(client, patient, turso::Root::Organization, organizations);
        const auto result = waitFor<OrderResult>([&](const auto &done) {
            actions.perform(acme, edge, WaitForLocationOrder { u"syd"_s }, this, done);
        });
        QVERIFY(!result);
        QCOMPARE(kindName(result.error().kind), kindName(Kind::Timeout));
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().constFirst().headers.value("authorization"),
                 "Bearer token-of-ours");
    }
};

QTEST_GUILESS_MAIN(TestTursoActions)
#include "tst_turso_actions.moc"
