#include "nscalefixture.h"
#include "rawhttp.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using demo::DemoServer;
using demo::NscaleGeneration;
using demo::Persona;
using demo::TursoTokenKind;
using test::bearer;
using test::idOf;
using test::json;
using test::nameOf;
using test::RawResponse;
using test::request;

namespace {

const QByteArray acme = "/turso/v1/organizations/acme-inc/groups";

} // namespace

/// What the demo's platforms say about tokens, and which they refuse.
class TestDemoTokens final : public test::NscaleFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tursoSaysUntilWhen();
    void tursoListsItsTokens();
    void aTokenOfAnOrganizationStaysThere();
    void aTokenOfAGroupChangesNothing();
    void tursoRefusesInItsOwnWords_data();
    void tursoRefusesInItsOwnWords();
    void braintrustTakesKeysAndServiceTokens();
    void nscaleKnowsItsServiceAccount();
    void nscaleRotatesOnce();
    void whoMayRotate();
    void rightsFollowThePersona_data();
    void rightsFollowThePersona();

private:
    [[nodiscard]] RawResponse turso(const QByteArray &path, TursoTokenKind kind) const;
    [[nodiscard]] RawResponse service(const QByteArray &verb, const QByteArray &path,
                                      const QString &token) const;
    [[nodiscard]] QJsonValue ownAccount() const
    {
        return named("/serviceaccounts", u"ci-runner"_s);
    }
};

void TestDemoTokens::init()
{
    restart(NscaleGeneration::V1_18);
}

RawResponse TestDemoTokens::turso(const QByteArray &path, TursoTokenKind kind) const
{
    return request(*m_server, "GET", path, {}, bearer(m_server->tursoToken(kind)));
}

RawResponse TestDemoTokens::service(const QByteArray &verb, const QByteArray &path,
                                    const QString &token) const
{
    return request(*m_server, verb, path, {}, bearer(token));
}

void TestDemoTokens::tursoSaysUntilWhen()
{
    const QByteArray path = "/turso/v1/auth/validate";
    const auto expOf = [](const RawResponse &response) {
        return response.object().value("exp"_L1).toInteger(0);
    };
    QCOMPARE(expOf(request(*m_server, "GET", path)), -1);
    QCOMPARE(expOf(turso(path, TursoTokenKind::Organization)), -1);
    const qint64 inFiveDays = QDateTime::currentDateTimeUtc().addDays(5).toSecsSinceEpoch();
    QVERIFY(expOf(turso(path, TursoTokenKind::Session)) > inFiveDays);
}

void TestDemoTokens::tursoListsItsTokens()
{
    const QByteArray path = "/turso/v1/auth/api-tokens";
    const QJsonArray tokens
        = turso(path, TursoTokenKind::Group).object().value("tokens"_L1).toArray();
    QCOMPARE(tokens.size(), 3);
    QCOMPARE(tokens.at(0)["organization"_L1].toString(), u"acme-inc"_s);
    QVERIFY(tokens.at(0)["group"_L1].isUndefined());
    QCOMPARE(tokens.at(1)["group"_L1].toString(), u"default"_s);
    QVERIFY(!tokens.at(1)["scopes"_L1].toArray().contains(u"group:configure"_s));
    // The id of a token is what its payload holds.
    const QByteArray text = m_server->tursoToken(TursoTokenKind::Group).toLatin1();
    const QByteArray payload
        = QByteArray::fromBase64(text.split('.').at(1), QByteArray::Base64UrlEncoding);
    QVERIFY(payload.contains(tokens.at(1)["id"_L1].toString().toLatin1()));
    const RawResponse refused
        = request(*m_server, "GET", path, {}, bearer(m_server->token(Persona::Reader)));
    QCOMPARE(refused.status, 403);
}

void TestDemoTokens::aTokenOfAnOrganizationStaysThere()
{
    const auto kind = TursoTokenKind::Organization;
    const QJsonArray seen
        = turso("/turso/v2/organizations", kind).object().value("organizations"_L1).toArray();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(turso(acme, kind).status, 200);
    QCOMPARE(turso("/turso/v1/organizations/northwind/groups", kind).status, 403);
    QCOMPARE(turso("/turso/v1/groups", kind).status, 403);
    const RawResponse removed
        = request(*m_server, "DELETE", acme + "/default", {}, bearer(m_server->tursoToken(kind)));
    QCOMPARE(removed.status, 200);
}

void TestDemoTokens::aTokenOfAGroupChangesNothing()
{
    const auto kind = TursoTokenKind::Group;
    const QJsonArray groups = turso(acme, kind).object().value("groups"_L1).toArray();
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.at(0)["name"_L1].toString(), u"default"_s);
    QCOMPARE(turso(acme + "/ledger", kind).status, 404);
    const demo::HttpHeaders token = bearer(m_server->tursoToken(kind));
    const QByteArray body
        = json({ { u"name"_s, u"new"_s }, { u"location"_s, u"aws-us-east-1"_s } });
    QCOMPARE(request(*m_server, "POST", acme, body, token).status, 403);
    QCOMPARE(request(*m_server, "DELETE", acme + "/default", {}, token).status, 403);
    const QByteArray configuration = json({ { u"delete_protection"_s, true } });
    QCOMPARE(
        request(*m_server, "PATCH", acme + "/default/configuration", configuration, token).status,
        403);
    QCOMPARE(m_server->writesApplied(), 0);
}

void TestDemoTokens::tursoRefusesInItsOwnWords_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("text");
    const QString owner = demo::DemoOptions::defaultToken();
    QTest::newRow("of a database")
        << demo::tursoToken(owner, TursoTokenKind::Database) << u"could not parse jwt id"_s;
    QTest::newRow("expired") << demo::tursoToken(owner, TursoTokenKind::Expired)
                             << u"token is expired"_s;
    QTest::newRow("no token") << u"sk-something"_s
                              << u"token contains an invalid number of segments"_s;
    QTest::newRow("of another server") << demo::tursoToken(u"other"_s, TursoTokenKind::Organization)
                                       << u"could not parse jwt id"_s;
}

void TestDemoTokens::tursoRefusesInItsOwnWords()
{
    QFETCH(const QString, token);
    QFETCH(const QString, text);
    for (const QByteArray &path : { QByteArray("/turso/v1/auth/validate"), acme }) {
        const RawResponse response = request(*m_server, "GET", path, {}, bearer(token));
        QCOMPARE(response.status, 401);
        QCOMPARE(response.object().value("error"_L1).toString(), text);
    }
}

void TestDemoTokens::braintrustTakesKeysAndServiceTokens()
{
    const QByteArray path = "/braintrust/v1/group?limit=1";
    for (const QString &prefix : { u""_s, u"sk-"_s, u"bt-st-"_s })
        QCOMPARE(service("GET", path, prefix + m_server->token()).status, 200);
    const RawResponse refused = service("GET", path, u"sk-wrong"_s);
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.body.startsWith("Failed to validate Cognito JWT"));
}

void TestDemoTokens::nscaleKnowsItsServiceAccount()
{
    for (const auto generation : { NscaleGeneration::V1_11, NscaleGeneration::V1_20 }) {
        restart(generation);
        const QString token = m_server->nscaleServiceToken();
        const QJsonValue account = ownAccount();
        const QJsonObject info = service("GET", "/nscale/oauth2/v2/userinfo", token).object();
        QCOMPARE(info.value("sub"_L1).toString().toLatin1(), idOf(account));
        QVERIFY(!info.contains("email"_L1));
        const QJsonValue claims = info.value("https://unikorn-cloud.org/authz"_L1);
        QCOMPARE(claims.isObject(), generation == NscaleGeneration::V1_20);
        if (claims.isObject())
            QCOMPARE(claims["acctype"_L1].toString(), u"service"_s);
        const QDateTime expiry
            = QDateTime::fromString(account["status"_L1]["expiry"_L1].toString(), Qt::ISODate);
        QCOMPARE(QDateTime::currentDateTimeUtc().daysTo(expiry), 5);
        QCOMPARE(service("GET", "/nscale/api/v1/organizations", token).array().size(), 1);
        const QJsonArray all = get("/nscale/api/v1/organizations").array();
        QCOMPARE(all.size(), 2);
        const QByteArray other = "/nscale/api/v1/organizations/" + idOf(all.at(1));
        QCOMPARE(service("GET", other + "/groups", token).status, 403);
        QCOMPARE(service("GET", m_root + "/groups", token).status, 200);
        const QJsonArray acl = service("GET", "/nscale/api/v1/acl", token)
                                   .object()
                                   .value("organizations"_L1)
                                   .toArray();
        QCOMPARE(acl.size(), 1);
    }
}

void TestDemoTokens::nscaleRotatesOnce()
{
    const QString old = m_server->nscaleServiceToken();
    const QByteArray path = m_root + "/serviceaccounts/" + idOf(ownAccount()) + "/rotate";
    const RawResponse rotated = service("POST", path, old);
    QCOMPARE(rotated.status, 200);
    QCOMPARE(m_server->writesApplied(), 1);
    const QJsonObject status = rotated.object().value("status"_L1).toObject();
    const QString fresh = status.value("accessToken"_L1).toString();
    QCOMPARE(fresh.count(u'.'), 4); // five parts
    QVERIFY(!ownAccount()["status"_L1].toObject().contains("accessToken"_L1)); // only once
    QCOMPARE(service("GET", m_root + "/groups", old).status, 401);
    QCOMPARE(service("POST", path, old).status, 401);
    QCOMPARE(service("GET", m_root + "/groups", fresh).status, 200);
    const QDateTime expiry
        = QDateTime::fromString(status.value("expiry"_L1).toString(), Qt::ISODate);
    QCOMPARE(QDateTime::currentDateTimeUtc().daysTo(expiry), 90);
    QCOMPARE(m_server->writesApplied(), 1);
    m_server->reset();
    QCOMPARE(service("GET", m_root + "/groups", old).status, 200);
    QCOMPARE(service("GET", m_root + "/groups", fresh).status, 401);
}

void TestDemoTokens::whoMayRotate()
{
    const QByteArray accounts = m_root + "/serviceaccounts/";
    const QByteArray path = accounts + idOf(ownAccount()) + "/rotate";
    QCOMPARE(service("POST", path, m_server->token(Persona::Auditor)).status, 403);
    QCOMPARE(service("POST", path, m_server->token(Persona::Reader)).status, 403);
    const QByteArray unknown = accounts + "f0000000-0000-4000-8000-000000000000/rotate";
    QCOMPARE(service("POST", unknown, m_server->token()).status, 404);
    QCOMPARE(service("GET", path, m_server->token()).status, 405);
    QCOMPARE(m_server->writesApplied(), 0);
    QCOMPARE(service("POST", path, m_server->token()).status, 200);
}

void TestDemoTokens::rightsFollowThePersona_data()
{
    QTest::addColumn<int>("persona");
    QTest::addColumn<QStringList>("operations");
    QTest::newRow("owner") << int(Persona::Owner)
                           << QStringList { u"create"_s, u"read"_s, u"update"_s, u"delete"_s };
    QTest::newRow("auditor") << int(Persona::Auditor) << QStringList { u"read"_s };
    QTest::newRow("reader") << int(Persona::Reader) << QStringList {};
}

void TestDemoTokens::rightsFollowThePersona()
{
    QFETCH(const int, persona);
    QFETCH(const QStringList, operations);
    const RawResponse response = service("GET", m_root + "/acl", m_server->token(Persona(persona)));
    QCOMPARE(response.status, 200);
    const QJsonArray endpoints
        = response.object().value("organizations"_L1).toArray().at(0)["endpoints"_L1].toArray();
    QStringList found;
    for (const QJsonValue &endpoint : endpoints) {
        if (endpoint["name"_L1].toString() == "identity:groups"_L1)
            found = endpoint["operations"_L1].toVariant().toStringList();
    }
    QCOMPARE(found, operations);
}

QTEST_GUILESS_MAIN(TestDemoTokens)
#include "tst_demotokens.moc"
