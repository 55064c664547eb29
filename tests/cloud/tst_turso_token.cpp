#include "contractwait.h"
#include "jwt.h"
#include "openedclient.h"
#include "turso/tursoerrors.h"
#include "turso/tursotokendecode.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;
using Look = turso::TokenLook::Kind;

const Organization acme = organizationOf(u"acme"_s, u"Acme Corp"_s);
const QByteArray validate = "/v1/auth/validate";
const QByteArray tokenList = "/v1/auth/api-tokens";

QByteArray jwtOf(const QByteArray &header, const QByteArray &payload)
{
    const auto part = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(header) + '.' + part(payload) + ".c2VhbA";
}

const QByteArray apiToken
    = jwtOf(R"({"alg":"EdDSA","typ":"JWT"})", R"({"jti":"Zk3dNQhAEe6v0nTq8xWc1A"})");
const QByteArray sessionToken = jwtOf(R"({"alg":"RS256"})", R"({"sub":"user_1"})");
const QByteArray databaseToken
    = jwtOf(R"({"alg":"EdDSA"})", R"({"a":"rw","iat":1767000000,"id":"0d1c2b3a"})");

/// An opened Turso profile with a token of its own.
struct Turso
{
    explicit Turso(const QByteArray &token)
        : transport(sentOnce(&network)), registry(*transport),
          client(registry.open(
              Connection::open(profileOf(QStringLiteral("turso")), Secret::fromBytes(token))))
    {
    }
    FakeNetwork network;
    TestTransport transport;
    PlatformRegistry registry;
    std::unique_ptr<PlatformClient> client;
};

CloudResult<TokenStatus> statusOf(Turso &turso, QObject *context)
{
    return waitFor<TokenStatus>(
        [&](auto done) { turso.client->token().status(context, std::move(done)); });
}

} // namespace

/// What Turso's tokens say about themselves. The payloads are those seen in real tokens (2026); the
/// answers have the shapes of the API reference of June 2026.
class TestTursoToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void looks_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("api") << apiToken << int(Look::Api) << QString();
        QTest::newRow("session") << sessionToken << int(Look::Session) << QString();
        QTest::newRow("database") << databaseToken << int(Look::Database)
                                  << QString(turso::code::wrongTokenKind);
        QTest::newRow("group, SQL") << jwtOf(R"({"alg":"EdDSA"})", R"({"gid":"g","kid":"k"})")
                                    << int(Look::Database) << QString(turso::code::wrongTokenKind);
        QTest::newRow("another JWT")
            << jwtOf(R"({"alg":"ES256"})", R"({"sub":"x"})") << int(Look::Unknown) << QString();
        for (const char *text : { "", "sk-abc", "a.b.c", "..", "e30.e30", "e30.W10.x" })
            QTest::addRow("not a token: %s", text)
                << QByteArray(text) << int(Look::NotAToken) << QString(turso::code::malformedToken);
        QTest::newRow("encrypted") << QByteArray("e30..e30.e30.e30") << int(Look::NotAToken)
                                   << QString(turso::code::malformedToken);
    }

    void looks()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const int, kind);
        QFETCH(const QString, code);
        const turso::TokenLook look = turso::lookOf(token);
        QCOMPARE(int(look.kind), kind);
        QCOMPARE(turso::codeOf(look), code);
    }

    void hugeTokensAreNotRead() { QVERIFY(!readJwt(QByteArray(100'000, 'a') + ".b.c")); }

    void lives_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("never");
        QTest::addColumn<qint64>("seconds"); ///< 0: no time
        QTest::addColumn<bool>("good");
        QTest::newRow("never") << QByteArray(R"({"exp":-1})") << true << qint64(0) << true;
        QTest::newRow("a time") << QByteArray(R"({"exp":1800000000})") << false
                                << qint64(1800000000) << true;
        QTest::newRow("upper case")
            << QByteArray(R"({"Exp":1800000000})") << false << qint64(1800000000) << true;
        QTest::newRow("zero") << QByteArray(R"({"exp":0})") << false << qint64(0) << true;
        QTest::newRow("absurd") << QByteArray(R"({"exp":1e300})") << false << qint64(0) << true;
        QTest::newRow("text") << QByteArray(R"({"exp":"soon"})") << false << qint64(0) << false;
        QTest::newRow("nothing") << QByteArray("{}") << false << qint64(0) << false;
    }

    void lives()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const bool, never);
        QFETCH(const qint64, seconds);
        QFETCH(const bool, good);
        const CloudResult<TokenStatus> life = turso::tokenLife(replyOf(body));
        QCOMPARE(life.has_value(), good);
        if (!good)
            return;
        QCOMPARE(life->neverExpires, never);
        QCOMPARE(life->expires.has_value(), seconds != 0);
        if (life->expires)
            QCOMPARE(life->expires->toSecsSinceEpoch(), seconds);
    }

    void scopes_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<bool>("creates");
        QTest::addColumn<bool>("edits");
        QTest::newRow("organization") << QByteArray(R"("organization":"acme")") << true << true;
        QTest::newRow("unrestricted") << QByteArray(R"("name":"x")") << true << true;
        QTest::newRow("group") << QByteArray(R"("group":"g","scopes":["read"])") << false << false;
        QTest::newRow("group, configures")
            << QByteArray(R"("group":"g","scopes":["read","group:configure"])") << false << true;
        QTest::newRow("group, preset")
            << QByteArray(R"("group":"g","scopes":["full-access"])") << false << true;
        QTest::newRow("group, unsaid") << QByteArray(R"("group":"g")") << false << true;
    }

    void scopes()
    {
        QFETCH(const QByteArray, entry);
        QFETCH(const bool, creates);
        QFETCH(const bool, edits);
        const auto entries
            = turso::tokenEntries(replyOf(R"({"tokens":[{"id":"t",)" + entry + "}]}"));
        QCOMPARE(entries->size(), 1);
        const Capabilities limits = turso::limitsOf(entries->constFirst());
        QCOMPARE(!limits.contains(GroupAction::Create), creates);
        QCOMPARE(!limits.contains(GroupAction::Delete), creates);
        QCOMPARE(!limits.contains(GroupAction::Transfer), creates);
        QCOMPARE(!limits.contains(GroupAction::Edit), edits);
        QCOMPARE(!limits.contains(GroupAction::Unarchive), edits);
        QVERIFY(!limits.contains(GroupAction::WaitForLocation)); // which is reading
        for (const Limit &limit : limits)
            QVERIFY(limit.kind == Limit::Kind::TokenScope);
        if (!edits)
            QCOMPARE(limits.value(GroupAction::Edit).detail, u"group:configure"_s);
    }

    void tokensNeedScopesOfTheirOwn()
    {
        const auto limitsWith = [](const QStringList &scopes) {
            return turso::limitsOf({ u"t"_s, {}, u"g"_s, scopes });
        };
        const Capabilities mints = limitsWith({ u"group:mint-token"_s });
        QVERIFY(!mints.contains(GroupAction::CreateToken));
        QCOMPARE(mints.value(GroupAction::InvalidateTokens).detail, u"group:rotate-creds"_s);
        const Capabilities rotates = limitsWith({ u"group:rotate-creds"_s });
        QVERIFY(!rotates.contains(GroupAction::InvalidateTokens));
        QCOMPARE(rotates.value(GroupAction::CreateToken).detail, u"group:mint-token"_s);
    }

    void aGroupTokenIsFoundInTheList()
    {
        Turso turso(apiToken);
        turso.network.expect("GET", validate).reply(200, R"({"exp":-1})");
        turso.network.expect("GET", tokenList)
            .reply(200, R"({"tokens":[{"id":"other","name":"a"},{"id":"Zk3dNQhAEe6v0nTq8xWc1A",
                "name":"b","organization":"acme","group":"default","scopes":["read"]}]})");
        const CloudResult<TokenStatus> status = statusOf(turso, this);
        QVERIFY(status.has_value());
        QCOMPARE(int(status->kind), int(TokenStatus::Kind::GroupToken));
        QCOMPARE(status->boundTo, u"default"_s);
        QVERIFY(status->neverExpires && !status->canRotate);
        // The list is not asked for again.
        const auto limits = waitFor<Capabilities>(
            [&](auto done) { turso.client->token().limits(acme, this, std::move(done)); });
        QCOMPARE(limits->size(), 7);
        QCOMPARE(turso.network.requests().size(), 2);
    }

    void whoAsksTogetherAsksOnce()
    {
        Turso turso(apiToken);
        turso.network.expect("GET", tokenList).reply(200, R"({"tokens":[]})");
        Answer<Capabilities> first;
        Answer<Capabilities> second;
        Answer<Capabilities> dead;
        auto context = std::make_unique<QObject>();
        turso.client->token().limits(acme, context.get(), dead.callback());
        turso.client->token().limits(acme, this, first.callback());
        turso.client->token().limits(acme, this, second.callback());
        QCOMPARE(first.count() + second.count(), 0);
        context.reset();
        QVERIFY(first.wait() && second.wait());
        QVERIFY(first.result()->isEmpty() && second.result()->isEmpty());
        QCOMPARE(dead.count(), 0);
        QCOMPARE(turso.network.requests().size(), 1);
    }

    void anAnswerMayCloseTheProfile()
    {
        auto turso = std::make_unique<Turso>(apiToken);
        turso->network.expect("GET", tokenList).reply(200, R"({"tokens":[]})");
        int calls = 0;
        Answer<Capabilities> second;
        turso->client->token().limits(acme, this, [&](const CloudResult<Capabilities> &) {
            ++calls;
            turso->client.reset();
        });
        turso->client->token().limits(acme, this, second.callback());
        QVERIFY(waitUntil([&calls] { return calls > 0; }));
        QCOMPARE(calls, 1);
        QCOMPARE(second.count(), 0);
    }

    void aListThatIsRefusedLeavesTheKindOpen_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 403, 404, 500 })
            QTest::addRow("%d", status) << status;
    }

    void aListThatIsRefusedLeavesTheKindOpen()
    {
        QFETCH(const int, status);
        Turso turso(apiToken);
        turso.network.expect("GET", validate).reply(200, R"({"exp":1800000000})");
        turso.network.expect("GET", tokenList).reply(status, R"({"error":"no"})");
        const CloudResult<TokenStatus> found = statusOf(turso, this);
        QVERIFY(found.has_value());
        QCOMPARE(int(found->kind), int(TokenStatus::Kind::Unknown));
        QVERIFY(found->expires.has_value());
        turso.network.expect("GET", tokenList).reply(status, R"({"error":"no"})");
        const auto limits = waitFor<Capabilities>(
            [&](auto done) { turso.client->token().limits(acme, this, std::move(done)); });
        QVERIFY(limits.has_value() && limits->isEmpty());
    }

    void aSessionNeedsNoList()
    {
        Turso turso(sessionToken);
        turso.network.expect("GET", validate).reply(200, R"({"exp":1800000000})");
        const CloudResult<TokenStatus> status = statusOf(turso, this);
        QCOMPARE(int(status->kind), int(TokenStatus::Kind::SessionToken));
        QCOMPARE(turso.network.requests().size(), 1);
    }

    void aServerWithoutTheRoute()
    {
        Turso turso(sessionToken);
        turso.network.expect("GET", validate).reply(404, "404 page not found");
        const CloudResult<TokenStatus> status = statusOf(turso, this);
        QVERIFY(status.has_value() && !status->expires && !status->neverExpires);
    }

    void aRefusalSaysWhatIsWrongWithTheToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("the server says so")
            << apiToken << QByteArray(R"({"error":"could not parse jwt id"})")
            << QString(turso::code::wrongTokenKind);
        QTest::newRow("the token looks so")
            << databaseToken << QByteArray() << QString(turso::code::wrongTokenKind);
        QTest::newRow("no JWT") << QByteArray("sk-abc") << QByteArray(R"({"error":"unauthorized"})")
                                << QString(turso::code::malformedToken);
        QTest::newRow("looks right")
            << apiToken << QByteArray(R"({"error":"unauthorized"})") << QString();
    }

    void aRefusalSaysWhatIsWrongWithTheToken()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, code);
        Turso turso(token);
        turso.network.expect("GET", validate).reply(401, body);
        const CloudResult<TokenStatus> status = statusOf(turso, this);
        QVERIFY(!status);
        QCOMPARE(kindName(status.error().kind), kindName(Kind::Unauthorized));
        QCOMPARE(status.error().serverCode, code);
        turso.network.expect("GET", "/v1/user").reply(401, body);
        const auto tested = waitFor<ConnectionReport>(
            [&](auto done) { turso.client->organizations().test(this, std::move(done)); });
        QVERIFY(!tested);
        QCOMPARE(tested.error().serverCode, code);
    }

    void theReportOfATestHasItAll()
    {
        Turso turso(apiToken);
        turso.network.expect("GET", "/v1/user").reply(200, R"({"user":{"username":"ada"}})");
        turso.network.expect("GET", "/v2/organizations")
            .reply(200, R"({"organizations":[{"name":"Acme Corp","slug":"acme"}]})");
        turso.network.expect("GET", validate).reply(200, R"({"exp":-1})");
        turso.network.expect("GET", tokenList)
            .reply(200, R"({"tokens":[{"id":"Zk3dNQhAEe6v0nTq8xWc1A","group":"g"}]})");
        const auto report = waitFor<ConnectionReport>(
            [&](auto done) { turso.client->organizations().test(this, std::move(done)); });
        QVERIFY(report.has_value());
        QCOMPARE(int(report->token.kind), int(TokenStatus::Kind::GroupToken));
        QVERIFY(report->limits.value(acme.id).contains(GroupAction::Create));
    }

    void aTestEndsWellWithoutTheTokensFacts()
    {
        Turso turso(apiToken);
        turso.network.expect("GET", "/v1/user").reply(200, R"({"user":{"username":"ada"}})");
        turso.network.expect("GET", "/v2/organizations")
            .reply(200, R"({"organizations":[{"name":"Acme Corp","slug":"acme"}]})");
        turso.network.expect("GET", validate).reply(500, "later");
        turso.network.expect("GET", tokenList).reply(500, "later");
        const auto report = waitFor<ConnectionReport>(
            [&](auto done) { turso.client->organizations().test(this, std::move(done)); });
        QVERIFY(report.has_value());
        QVERIFY(report->token == TokenStatus {});
        QVERIFY(report->limits.isEmpty());
    }

    void nothingIsExchanged()
    {
        Turso turso(apiToken);
        const auto secret = waitFor<Secret>(
            [&](auto done) { turso.client->token().rotate(this, std::move(done)); });
        QVERIFY(!secret);
        QCOMPARE(kindName(secret.error().kind), kindName(Kind::Unsupported));
        const auto account = waitFor<TokenAccount>(
            [&](auto done) { turso.client->token().account({}, this, std::move(done)); });
        QVERIFY(!account);
        QCOMPARE(kindName(account.error().kind), kindName(Kind::Unsupported));
        QVERIFY(turso.network.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTursoToken)
#include "tst_turso_token.moc"
