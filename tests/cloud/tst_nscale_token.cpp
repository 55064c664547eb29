#include "contractwait.h"
#include "nscale/nscaletokendecode.h"
#include "openedclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;
using TokenKind = TokenStatus::Kind;

const Organization lab = organizationOf(u"d0aa"_s, u"lab"_s);
const QByteArray account = "b7c10000-0000-4000-8000-000000000001";
const QByteArray userinfo = "/oauth2/v2/userinfo";
const QByteArray organizations = "/api/v1/organizations";
const QByteArray accounts = "/api/v1/organizations/d0aa/serviceaccounts";
const QByteArray labJson
    = R"([{"metadata":{"id":"d0aa","name":"lab","provisioningStatus":"provisioned"},"spec":{}}])";

/// \a pattern with \a value in the place of "@".
QByteArray filled(QByteArray pattern, const QByteArray &value)
{
    return pattern.replace('@', value);
}

QByteArray accountJson(const QByteArray &status)
{
    return filled(filled(R"({"metadata":{"id":"@","name":"ci"},"spec":{"groupIDs":[]},)", account)
                      + "\"status\":@}",
                  status);
}

const QByteArray ownUserInfo = filled(R"({"sub":"@"})", account);

CloudResult<TokenStatus> statusOf(OpenedClient &nscale, QObject *context)
{
    return waitFor<TokenStatus>(
        [&](auto done) { nscale.client->token().status(context, std::move(done)); });
}

CloudResult<Secret> rotate(OpenedClient &nscale, QObject *context)
{
    return waitFor<Secret>(
        [&](auto done) { nscale.client->token().rotate(context, std::move(done)); });
}

void expectAccount(OpenedClient &nscale)
{
    nscale.network.expect("GET", userinfo).reply(200, ownUserInfo);
    nscale.network.expect("GET", organizations).reply(200, labJson);
}

} // namespace

/// What Nscale says about tokens and rights. Shapes: identity API 1.18; userinfo claims from
/// 1.16.1.
class TestNscaleToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void callers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isService");
        QTest::newRow("person") << QByteArray(R"({"sub":"ana@example.org"})") << false;
        QTest::newRow("UUID") << QByteArray(ownUserInfo) << true;
        const QByteArray claims = "\"https://unikorn-cloud.org/authz\":";
        QTest::newRow("told: service")
            << QByteArray("{\"sub\":\"x\"," + claims + R"({"acctype":"service"})" + '}') << true;
        QTest::newRow("told: user")
            << QByteArray("{\"sub\":\"" + account + "\"," + claims + R"({"acctype":"user"})" + '}')
            << false;
    }

    void callers()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isService);
        const CloudResult<nscale::Caller> caller = nscale::caller(replyOf(body));
        QVERIFY(caller.has_value());
        QCOMPARE(caller->isService, isService);
        QVERIFY(!caller->subject.isEmpty());
    }

    void rights_data()
    {
        QTest::addColumn<QByteArray>("acl");
        QTest::addColumn<QString>("missing"); ///< "create update delete" in this order
        const auto named = [](const QByteArray &name, const QByteArray &operations) -> QByteArray {
            return "[{\"name\":\"" + name + "\",\"operations\":[" + operations + "]}]";
        };
        const auto ofOrganization
            = [](const QByteArray &id, const QByteArray &endpoints) -> QByteArray {
            return "\"organizations\":[{\"id\":\"" + id + "\",\"endpoints\":" + endpoints + "}]";
        };
        const auto object
            = [](const QByteArray &members) -> QByteArray { return '{' + members + '}'; };
        const QByteArray all = R"("create","read","update","delete")";
        const QByteArray groups = "identity:groups";
        const QString nothing = u"create update delete"_s;
        QTest::newRow("all") << object(ofOrganization("d0aa", named(groups, all))) << QString();
        QTest::newRow("reads") << object(ofOrganization("d0aa", named(groups, R"("read")")))
                               << nothing;
        QTest::newRow("no delete")
            << object(ofOrganization("d0aa", named(groups, R"("create","update")"))) << u"delete"_s;
        QTest::newRow("other endpoint")
            << object(ofOrganization("d0aa", named("identity:users", all))) << nothing;
        QTest::newRow("global") << object("\"global\":" + named(groups, all)) << QString();
        QTest::newRow("older form, short name") << object(
            "\"organization\":{\"id\":\"d0aa\",\"endpoints\":" + named("groups", all) + '}')
                                                << QString();
        QTest::newRow("another organization")
            << object(ofOrganization("ffff", named(groups, all))) << nothing;
        QTest::newRow("of a project")
            << object("\"organizations\":[{\"id\":\"d0aa\",\"projects\":[{\"id\":\"p\","
                      "\"endpoints\":"
                      + named(groups, all) + "}]}]")
            << nothing;
        QTest::newRow("added up") << object("\"global\":" + named(groups, R"("create")") + ','
                                            + ofOrganization("d0aa", named(groups, R"("update")")))
                                  << u"delete"_s;
        QTest::newRow("nothing") << QByteArray("{}") << nothing;
    }

    void rights()
    {
        QFETCH(const QByteArray, acl);
        QFETCH(const QString, missing);
        const CloudResult<Capabilities> limits = nscale::limits(replyOf(acl), lab.id);
        QVERIFY(limits.has_value());
        QStringList found;
        for (const GroupAction action :
             { GroupAction::Create, GroupAction::Edit, GroupAction::Delete }) {
            if (!limits->contains(action))
                continue;
            const Limit limit = limits->value(action);
            QVERIFY(limit.kind == Limit::Kind::MissingRight);
            found.append(limit.detail);
        }
        QStringList expected;
        for (const QString &operation : missing.split(u' ', Qt::SkipEmptyParts))
            expected.append(u"identity:groups "_s + operation);
        QCOMPARE(found, expected);
        QVERIFY(!nscale::limits(replyOf("[]"), lab.id));
    }

    void aPersonHasNoExpiry()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", userinfo).reply(200, R"({"sub":"ana@example.org"})");
        const CloudResult<TokenStatus> status = statusOf(nscale, this);
        QCOMPARE(int(status->kind), int(TokenKind::SignIn));
        QVERIFY(!status->expires && !status->canRotate);
        nscale.network.expect("GET", userinfo).reply(200, R"({"sub":"ana@example.org"})");
        const CloudResult<Secret> refused = rotate(nscale, this);
        QCOMPARE(kindName(refused.error().kind), kindName(Kind::Unsupported));
        QCOMPARE(nscale.network.requests().size(), 2);
    }

    void aServiceAccountFindsItsExpiry()
    {
        const QByteArray otherAccount
            = R"({"metadata":{"id":"other"},"status":{"expiry":"2030-01-01T00:00:00Z"}})";
        OpenedClient nscale(u"nscale"_s);
        expectAccount(nscale);
        nscale.network.expect("GET", accounts)
            .reply(200,
                   "[" + otherAccount + ','
                       + accountJson(R"({"expiry":"2026-08-01T12:00:00+02:00"})") + ']');
        const CloudResult<TokenStatus> status = statusOf(nscale, this);
        QCOMPARE(int(status->kind), int(TokenKind::ServiceToken));
        QCOMPARE(status->boundTo, u"lab"_s);
        QCOMPARE(status->expires->toString(Qt::ISODate), u"2026-08-01T10:00:00Z"_s);
        QVERIFY(status->canRotate);
    }

    void whatFailsIsLeftOpen_data()
    {
        QTest::addColumn<int>("organizationStatus");
        QTest::addColumn<int>("accountStatus"); ///< 0: not asked
        QTest::addColumn<QString>("boundTo");
        QTest::newRow("no organizations") << 500 << 0 << QString();
        QTest::newRow("no accounts") << 200 << 403 << u"lab"_s;
    }

    void whatFailsIsLeftOpen()
    {
        QFETCH(const int, organizationStatus);
        QFETCH(const int, accountStatus);
        QFETCH(const QString, boundTo);
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", userinfo).reply(200, ownUserInfo);
        nscale.network.expect("GET", organizations).reply(organizationStatus, labJson);
        if (accountStatus != 0)
            nscale.network.expect("GET", accounts).reply(accountStatus);
        const CloudResult<TokenStatus> status = statusOf(nscale, this);
        QVERIFY(status.has_value());
        QCOMPARE(int(status->kind), int(TokenKind::ServiceToken));
        QCOMPARE(status->boundTo, boundTo);
        QVERIFY(!status->expires && !status->canRotate);
    }

    void aRefusedTokenIsSaid()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", userinfo)
            .reply(401, R"({"error":"access_denied","error_description":"authentication failed"})");
        const CloudResult<TokenStatus> status = statusOf(nscale, this);
        QCOMPARE(kindName(status.error().kind), kindName(Kind::Unauthorized));
    }

    void aServerWithoutUserInfo()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", userinfo).reply(404, "404 page not found");
        const CloudResult<TokenStatus> status = statusOf(nscale, this);
        QVERIFY(status.has_value());
        QCOMPARE(int(status->kind), int(TokenKind::Unknown));
    }

    void anUnreadyOrganizationAllowsNothing()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", organizations)
            .reply(200, R"([{"metadata":{"id":"d0aa","name":"lab",
                "provisioningStatus":"provisioning"},"spec":{"organizationType":"adhoc"}}])");
        const auto found = waitFor<QList<Organization>>(
            [&](auto done) { nscale.organizations().list(this, std::move(done)); });
        QVERIFY(found.has_value() && !found->constFirst().ready);
        const auto limits = waitFor<Capabilities>([&](auto done) {
            nscale.client->token().limits(found->constFirst(), this, std::move(done));
        });
        QCOMPARE(limits->size(), 3);
        for (const Limit &limit : *limits) {
            QVERIFY(limit.kind == Limit::Kind::Organization);
            QCOMPARE(limit.detail, u"provisioning"_s);
        }
        QCOMPARE(nscale.network.requests().size(), 1);
    }

    void limitsComeFromTheOrganizationsList()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", "/api/v1/organizations/d0aa/acl").reply(200, "{}");
        const auto limits = waitFor<Capabilities>(
            [&](auto done) { nscale.client->token().limits(lab, this, std::move(done)); });
        QCOMPARE(limits->size(), 3);
    }

    void whoseTokenItIs_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("acl");
        QTest::addColumn<bool>("seesAll");
        const QByteArray allowed = R"([{"name":"identity:projects","operations":["read"]}])";
        QTest::newRow("organization")
            << 200 << QByteArray(R"({"organizations":[{"id":"d0aa","endpoints":)" + allowed + "}]}")
            << true;
        QTest::newRow("global") << 200 << QByteArray("{\"global\":" + allowed + '}') << true;
        QTest::newRow("another organization")
            << 200 << QByteArray(R"({"organizations":[{"id":"d0bb","endpoints":)" + allowed + "}]}")
            << false;
        QTest::newRow("groups only")
            << 200 << QByteArray(R"({"global":[{"name":"identity:groups","operations":["read"]}]})")
            << false;
        QTest::newRow("refused") << 403 << QByteArray("{}") << false;
    }

    void whoseTokenItIs()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, acl);
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", userinfo).reply(200, R"({"sub":"ana@example.org"})");
        nscale.network.expect("GET", "/api/v1/organizations/d0aa/acl").reply(status, acl);
        const auto who = waitFor<TokenAccount>(
            [&](auto done) { nscale.client->token().account(lab, this, std::move(done)); });
        QVERIFY(who.has_value());
        QCOMPARE(who->id, u"ana@example.org"_s);
        QCOMPARE(who->issuer, u"https://api.example.com"_s);
        QTEST(who->seesAllProjects, "seesAll");
    }

    void whoseTokenItIsMayNotBeKnown()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", userinfo).reply(401, "{}");
        const auto who = waitFor<TokenAccount>(
            [&](auto done) { nscale.client->token().account(lab, this, std::move(done)); });
        QVERIFY(!who);
        QCOMPARE(who.error().httpStatus, 401);
    }

    void rotatesItself()
    {
        OpenedClient nscale(u"nscale"_s);
        expectAccount(nscale);
        nscale.network.expect("POST", accounts + '/' + account + "/rotate")
            .reply(200,
                   accountJson(R"({"expiry":"2026-11-01T00:00:00Z","accessToken":" new.one "})"));
        const CloudResult<Secret> secret = rotate(nscale, this);
        QVERIFY(secret.has_value());
        QCOMPARE(secret->reveal(), QByteArray("new.one"));
        QVERIFY(nscale.network.last().body.isEmpty());
    }

    void aLostNewTokenIsSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("unknown");
        QTest::newRow("no token in it") << 200 << accountJson("{}") << true;
        QTest::newRow("cut short") << 200 << QByteArray("{\"metadata\":") << true;
        QTest::newRow("lost by a gateway") << 502 << QByteArray("<html>") << true;
        QTest::newRow("refused") << 403 << QByteArray(R"({"error":"forbidden"})") << false;
    }

    void aLostNewTokenIsSaid()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, unknown);
        OpenedClient nscale(u"nscale"_s);
        expectAccount(nscale);
        nscale.network.expect("POST", accounts + '/' + account + "/rotate").reply(status, body);
        const CloudResult<Secret> secret = rotate(nscale, this);
        QVERIFY(!secret);
        QCOMPARE(secret.error().outcomeUnknown, unknown);
        QCOMPARE(nscale.network.requests().size(), 3); // never a second time
    }

    void rotationNeedsAnOrganization()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", userinfo).reply(200, ownUserInfo);
        nscale.network.expect("GET", organizations).reply(200, "[]");
        const CloudResult<Secret> secret = rotate(nscale, this);
        QCOMPARE(kindName(secret.error().kind), kindName(Kind::Unsupported));
    }

    void theReportOfATestHasItAll()
    {
        OpenedClient nscale(u"nscale"_s);
        expectAccount(nscale);
        expectAccount(nscale); // once for the test itself, once for the token
        nscale.network.expect("GET", accounts)
            .reply(200, '[' + accountJson(R"({"expiry":"2026-08-01T12:00:00Z"})") + ']');
        nscale.network.expect("GET", "/api/v1/organizations/d0aa/acl")
            .reply(200, R"({"global":[{"name":"identity:groups",
                "operations":["create","read","update","delete"]}]})");
        const auto report = waitFor<ConnectionReport>(
            [&](auto done) { nscale.organizations().test(this, std::move(done)); });
        QVERIFY(report.has_value());
        QCOMPARE(report->signedInAs, QString::fromLatin1(account));
        QCOMPARE(int(report->token.kind), int(TokenKind::ServiceToken));
        // Asked, and everything is allowed: an entry that is empty.
        QVERIFY(report->limits.contains(lab.id));
        QVERIFY(report->limits.value(lab.id).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNscaleToken)
#include "tst_nscale_token.moc"
