#include "tursofixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using demo::TursoQuirks;
using demo::TursoTokenKind;

namespace {

const QByteArray tokens = acmeGroups + "/storefront/auth/tokens";

QByteArray jwtOf(const RawResponse &response)
{
    return response.object().value("jwt"_L1).toString().toLatin1();
}

QJsonObject payloadOf(const RawResponse &response)
{
    const QByteArray part = jwtOf(response).split('.').value(1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding))
        .object();
}

QByteArray attaching(const QJsonArray &databases)
{
    const QJsonObject attach { { u"databases"_s, databases } };
    return json({ { u"permissions"_s, QJsonObject { { u"read_attach"_s, attach } } } });
}

} // namespace

/// The tokens that the demo's Turso makes for the databases of a group, and what a token that
/// belongs to a group may do.
class TestTursoDemoTokens final : public TursoFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void makesTokens_data();
    void makesTokens();
    void noTwoAreTheSame();
    void livesAsLongAsItSays_data();
    void livesAsLongAsItSays();
    void refuses_data();
    void refuses();
    void isNoTokenForThePlatform();
    void rotates_data();
    void rotates();
    void newTokensHaveANewKey();
    void scopesDecide_data();
    void scopesDecide();
    void neverReachesFurther();
    void endsWithItsGroup();
    void followsTheNameOfItsGroup();
};

void TestTursoDemoTokens::init()
{
    restart();
}

void TestTursoDemoTokens::makesTokens_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("access");
    const QByteArray attach = attaching({ u"storefront-users"_s });
    QTest::newRow("personal") << personalGroups + "/blog/auth/tokens" << QByteArray() << u"rw"_s;
    QTest::newRow("organization") << tokens << QByteArray() << u"rw"_s;
    QTest::newRow("empty body") << tokens << QByteArray("{}") << u"rw"_s;
    QTest::newRow("full access") << tokens + "?authorization=full-access" << QByteArray()
                                 << u"rw"_s;
    QTest::newRow("read only") << tokens + "?authorization=read-only" << QByteArray() << u"ro"_s;
    QTest::newRow("for ever") << tokens + "?expiration=never" << QByteArray() << u"rw"_s;
    QTest::newRow("attach") << tokens << attach << u"rw"_s;
}

void TestTursoDemoTokens::makesTokens()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, access);
    const RawResponse made = post(path, body);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.object().keys(), QStringList(u"jwt"_s));
    QCOMPARE(jwtOf(made).count('.'), 2);
    const QJsonObject payload = payloadOf(made);
    QCOMPARE(payload.value("a"_L1).toString(), access);
    QCOMPARE(payload.value("gid"_L1).toString().size(), 36);
    QVERIFY(payload.value("iat"_L1).isDouble());
    QVERIFY(!payload.contains("exp"_L1));
    QCOMPARE(payload.contains("p"_L1), body.contains("storefront-users"));
    QCOMPARE(m_server->writesApplied(), 1);
}

void TestTursoDemoTokens::noTwoAreTheSame()
{
    QVERIFY(jwtOf(post(tokens)) != jwtOf(post(tokens)));
}

void TestTursoDemoTokens::livesAsLongAsItSays_data()
{
    QTest::addColumn<QByteArray>("expiration");
    QTest::addColumn<qint64>("seconds");
    constexpr qint64 day = 86'400;
    QTest::newRow("days") << QByteArray("7d") << 7 * day;
    QTest::newRow("of the reference") << QByteArray("2w1d30m") << 15 * day + 1'800;
    QTest::newRow("of the command line") << QByteArray("1w2d6h3m") << 9 * day + 21'780;
    QTest::newRow("seconds") << QByteArray("90s") << qint64(90);
}

void TestTursoDemoTokens::livesAsLongAsItSays()
{
    QFETCH(const QByteArray, expiration);
    QFETCH(const qint64, seconds);
    const QJsonObject payload = payloadOf(post(tokens + "?expiration=" + expiration));
    QCOMPARE(payload.value("exp"_L1).toInteger() - payload.value("iat"_L1).toInteger(), seconds);
}

void TestTursoDemoTokens::refuses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    for (const char *expiration :
         { "tomorrow", "7", "d7", "-7d", "0d", "1.5d", "7D", "", "1d2w" }) {
        QTest::addRow("expiration \"%s\"", expiration)
            << tokens + "?expiration=" + expiration << QByteArray() << 400
            << u"Invalid expiration format"_s;
    }
    QTest::newRow("authorization")
        << tokens + "?authorization=root" << QByteArray() << 400 << u"Invalid authorization"_s;
    QTest::newRow("no JSON") << tokens << QByteArray("x") << 400 << u"parse"_s;
    QTest::newRow("empty list") << tokens << attaching({}) << 400 << u"read_attach"_s;
    QTest::newRow("no list") << tokens << QByteArray(R"({"permissions":{"read_attach":{}}})") << 400
                             << u"read_attach"_s;
    QTest::newRow("unknown database")
        << tokens << attaching({ u"storefront-users"_s, u"nope"_s }) << 400 << u"nope"_s;
    QTest::newRow("no group") << acmeGroups + "/absent/auth/tokens" << QByteArray() << 404
                              << u"group not found"_s;
}

void TestTursoDemoTokens::refuses()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, text);
    const RawResponse refused = post(path, body);
    QCOMPARE(refused.status, status);
    QVERIFY2(errorOf(refused).contains(text), qPrintable(errorOf(refused)));
    QCOMPARE(m_server->writesApplied(), 0);
}

void TestTursoDemoTokens::isNoTokenForThePlatform()
{
    const QByteArray made = jwtOf(post(tokens));
    const RawResponse refused
        = request(*m_server, "GET", acmeGroups, {}, bearer(QString::fromLatin1(made)));
    QCOMPARE(refused.status, 401);
    QCOMPARE(errorOf(refused), u"could not parse jwt id"_s);
}

void TestTursoDemoTokens::rotates_data()
{
    QTest::addColumn<QByteArray>("group");
    QTest::newRow("personal") << personalGroups + "/blog";
    QTest::newRow("organization") << acmeGroups + "/storefront";
}

void TestTursoDemoTokens::rotates()
{
    QFETCH(const QByteArray, group);
    const RawResponse rotated = post(group + "/auth/rotate");
    QCOMPARE(rotated.status, 200);
    QVERIFY(rotated.body.isEmpty());
    QVERIFY(rotated.header("Content-Type").isNull());
    QCOMPARE(m_server->writesApplied(), 1);
    QCOMPARE(errorOf(post(group + "x/auth/rotate")), u"group not found"_s);
}

void TestTursoDemoTokens::newTokensHaveANewKey()
{
    const QJsonValue before = payloadOf(post(tokens)).value("kid"_L1);
    QCOMPARE(payloadOf(post(tokens)).value("kid"_L1), before);
    QCOMPARE(post(acmeGroups + "/storefront/auth/rotate").status, 200);
    QVERIFY(payloadOf(post(tokens)).value("kid"_L1) != before);
}

void TestTursoDemoTokens::scopesDecide_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("scope");
    const QByteArray group = acmeGroups + "/default";
    const QByteArray on = R"({"delete_protection":true})";
    const QByteArray name = R"({"name":"renamed"})";
    const QByteArray post = "POST";
    const QByteArray get = "GET";
    const QString configure = u"group:configure"_s;
    QTest::newRow("see") << get << group << QByteArray() << u"read"_s;
    QTest::newRow("list") << get << acmeGroups << QByteArray() << u"read"_s;
    QTest::newRow("ask") << get << group + "/configuration" << QByteArray() << u"read"_s;
    QTest::newRow("protect") << QByteArray("PATCH") << group + "/configuration" << on << configure;
    QTest::newRow("rename") << post << group + "/rename" << name << configure;
    QTest::newRow("unarchive") << post << group + "/unarchive" << QByteArray() << configure;
    QTest::newRow("mint") << post << group + "/auth/tokens" << QByteArray()
                          << u"group:mint-token"_s;
    QTest::newRow("rotate") << post << group + "/auth/rotate" << QByteArray()
                            << u"group:rotate-creds"_s;
}

void TestTursoDemoTokens::scopesDecide()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, scope);
    QStringList others { u"read"_s, u"group:configure"_s, u"group:mint-token"_s,
                         u"group:rotate-creds"_s, u"db:create"_s };
    others.removeAll(scope);
    restart(TursoQuirks { .groupTokenScopes = others });
    const RawResponse refused = as(TursoTokenKind::Group, verb, path, body);
    QCOMPARE(refused.status, 403);
    QVERIFY(errorOf(refused).contains("scopes"_L1));
    QCOMPARE(m_server->writesApplied(), 0);
    restart(TursoQuirks { .groupTokenScopes = { scope } });
    QCOMPARE(as(TursoTokenKind::Group, verb, path, body).status, 200);
    const QJsonArray list = get("/turso/v1/auth/api-tokens").object().value("tokens"_L1).toArray();
    QCOMPARE(list.at(1)["scopes"_L1].toArray(), QJsonArray { scope });
}

/// Whatever its scopes.
void TestTursoDemoTokens::neverReachesFurther()
{
    restart(TursoQuirks { .groupTokenScopes = { u"read"_s, u"group:configure"_s,
                                                u"group:mint-token"_s, u"group:rotate-creds"_s } });
    const auto status
        = [this](const QByteArray &verb, const QByteArray &path, const QByteArray &body = {}) {
              return as(TursoTokenKind::Group, verb, path, body).status;
          };
    const QByteArray organization = "/turso/v1/organizations/acme-inc";
    QCOMPARE(status("DELETE", acmeGroups + "/default"), 403);
    QCOMPARE(status("POST", acmeGroups, R"({"name":"x","location":"aws-us-east-1"})"), 403);
    QCOMPARE(status("POST", acmeGroups + "/default/transfer", R"({"organization":"northwind"})"),
             403);
    QCOMPARE(status("POST", tokens), 404);
    QCOMPARE(status("GET", organization + "/usage"), 403);
    QCOMPARE(status("GET", organization + "/members"), 403);
    QCOMPARE(m_server->writesApplied(), 0);
}

void TestTursoDemoTokens::endsWithItsGroup()
{
    QCOMPARE(as(TursoTokenKind::Group, "GET", acmeGroups + "/default").status, 200);
    QCOMPARE(request(*m_server, "DELETE", acmeGroups + "/default").status, 200);
    const QByteArray again = R"({"name":"default","location":"aws-us-east-1"})";
    QCOMPARE(post(acmeGroups, again).status, 200);
    // The new group has the name, but is another.
    QCOMPARE(as(TursoTokenKind::Group, "GET", acmeGroups + "/default").status, 401);
}

void TestTursoDemoTokens::followsTheNameOfItsGroup()
{
    QCOMPARE(post(acmeGroups + "/default/rename", R"({"name":"renamed"})").status, 200);
    QCOMPARE(as(TursoTokenKind::Group, "GET", acmeGroups + "/renamed").status, 200);
    const QJsonArray list = get("/turso/v1/auth/api-tokens").object().value("tokens"_L1).toArray();
    QCOMPARE(list.at(1)["group"_L1].toString(), u"renamed"_s);
}

QTEST_GUILESS_MAIN(TestTursoDemoTokens)
#include "tst_tursodemotokens.moc"
