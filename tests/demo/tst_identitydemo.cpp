#include "rawhttp.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QByteArray challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"; // RFC 7636
const QByteArray base = "/nscale/oauth2/v2/";

} // namespace

/// The identity provider inside of the demo's Nscale.
class TestIdentityDemo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { restart(demo::NscaleGeneration::V1_18); }
    void describesItself();
    void signsIn();
    void refusesStrangersWithAPage_data();
    void refusesStrangersWithAPage();
    void sendsRefusalsBack();
    void exchangesACodeOnce();
    void refusesCodes_data();
    void refusesCodes();
    void forgetsCodesAfterAMinute();
    void wantsTheSecret_data();
    void wantsTheSecret();
    void replacesTokensWithEachRefresh();
    void blanksARefreshTokenBeforeTheNextIsMade();
    void replacesTheSessionWithEachSignIn();
    void accessTokensEnd();

private:
    using Fields = QList<std::pair<QByteArray, QByteArray>>;

    void restart(demo::NscaleGeneration generation);
    static QByteArray encoded(const Fields &fields);
    /// The answer to an authorization request; \a changes replace fields of a good one.
    RawResponse authorize(const Fields &changes = {});
    static QString returned(const RawResponse &response, const QString &name);
    RawResponse post(Fields fields, const demo::HttpHeaders &headers = {});
    RawResponse exchange(const QByteArray &code, const Fields &changes = {});
    RawResponse refresh(const QByteArray &token);
    QJsonObject signedIn();
    int userinfo(const QJsonObject &tokens);

    std::unique_ptr<demo::DemoServer> m_server;
    demo::SignInClient m_client;
    QDateTime m_now;
};

void TestIdentityDemo::restart(demo::NscaleGeneration generation)
{
    m_now = QDateTime::currentDateTimeUtc();
    demo::DemoOptions options;
    options.nscaleGeneration = generation;
    options.clock = [this] { return m_now; };
    m_server = std::make_unique<demo::DemoServer>(options);
    QVERIFY(m_server->start());
    m_client = m_server->signInClient();
}

QByteArray TestIdentityDemo::encoded(const Fields &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        if (!value.isNull())
            text += (text.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
    }
    return text;
}

RawResponse TestIdentityDemo::authorize(const Fields &changes)
{
    Fields fields { { "response_type", "code" },
                    { "client_id", m_client.id.toUtf8() },
                    { "redirect_uri", m_client.redirectUri.toUtf8() },
                    { "scope", "openid email" },
                    { "state", "s & t" },
                    { "nonce", "n+1" },
                    { "code_challenge", challenge },
                    { "code_challenge_method", "S256" } };
    for (const auto &change : changes) {
        fields.removeIf([&change](const auto &field) { return field.first == change.first; });
        fields.append(change);
    }
    return request(*m_server, "GET", base + "authorization?" + encoded(fields), {},
                   { { "Authorization", "" } });
}

QString TestIdentityDemo::returned(const RawResponse &response, const QString &name)
{
    const QUrlQuery query(QUrl::fromEncoded(response.header("Location")));
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

RawResponse TestIdentityDemo::post(Fields fields, const demo::HttpHeaders &headers)
{
    demo::HttpHeaders all { { "Content-Type", "application/x-www-form-urlencoded" } };
    all += headers;
    if (headers.isEmpty()) {
        fields.append({ "client_id", m_client.id.toUtf8() });
        fields.append({ "client_secret", m_client.secret.toUtf8() });
        all += demo::HttpHeaders { { "Authorization", "" } };
    }
    return request(*m_server, "POST", base + "token", encoded(fields), all);
}

RawResponse TestIdentityDemo::exchange(const QByteArray &code, const Fields &changes)
{
    Fields fields { { "grant_type", "authorization_code" },
                    { "code", code },
                    { "redirect_uri", m_client.redirectUri.toUtf8() },
                    { "code_verifier", verifier } };
    for (const auto &change : changes) {
        fields.removeIf([&change](const auto &field) { return field.first == change.first; });
        fields.append(change);
    }
    return post(fields);
}

RawResponse TestIdentityDemo::refresh(const QByteArray &token)
{
    return post({ { "grant_type", "refresh_token" }, { "refresh_token", token } });
}

QJsonObject TestIdentityDemo::signedIn()
{
    return exchange(returned(authorize(), u"code"_s).toLatin1()).object();
}

int TestIdentityDemo::userinfo(const QJsonObject &tokens)
{
    return request(*m_server, "GET", base + "userinfo", {},
                   bearer(tokens.value("access_token"_L1).toString()))
        .status;
}

void TestIdentityDemo::describesItself()
{
    const demo::HttpHeaders nobody { { "Authorization", "" } };
    const QJsonObject document
        = request(*m_server, "GET", "/nscale/.well-known/openid-configuration", {}, nobody)
              .object();
    const QString issuer = m_server->nscaleUrl().toString();
    QCOMPARE(document.value("issuer"_L1).toString(), issuer);
    QCOMPARE(document.value("token_endpoint"_L1).toString(),
             QString(issuer + u"/oauth2/v2/token"_s));
    QVERIFY(!document.contains("device_authorization_endpoint"_L1));
    const QUrl keys(document.value("jwks_uri"_L1).toString());
    const RawResponse jwks
        = request(*m_server, "GET", keys.path(QUrl::FullyEncoded).toLatin1(), {}, nobody);
    QCOMPARE(jwks.object().value("keys"_L1).toArray().size(), 1);
}

void TestIdentityDemo::signsIn()
{
    const RawResponse redirect = authorize();
    QCOMPARE(redirect.status, 302);
    QVERIFY(redirect.header("Location").startsWith((m_client.redirectUri + u'?').toUtf8()));
    QCOMPARE(returned(redirect, u"state"_s), u"s & t"_s);
    const QString code = returned(redirect, u"code"_s);
    QVERIFY(code.size() > 4000);
    const RawResponse response = exchange(code.toLatin1());
    QCOMPARE(response.status, 200);
    QCOMPARE(response.header("Cache-Control"), "no-store");
    const QJsonObject tokens = response.object();
    QCOMPARE(tokens.value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(tokens.value("expires_in"_L1).toInt(), 3600);
    QCOMPARE(tokens.value("access_token"_L1).toString().count(u'.'), 4);
    const QByteArray payload
        = tokens.value("id_token"_L1).toString().toLatin1().split('.').value(1);
    const QJsonObject claims
        = QJsonDocument::fromJson(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding))
              .object();
    QCOMPARE(claims.value("nonce"_L1).toString(), u"n+1"_s);
    QCOMPARE(claims.value("iss"_L1).toString(), m_server->nscaleUrl().toString());
    QCOMPARE(claims.value("aud"_L1).toArray(), QJsonArray { m_client.id });
    QCOMPARE(userinfo(tokens), 200);
    // As good as the owner's service token.
    QCOMPARE(request(*m_server, "GET", "/nscale/api/v1/organizations", {},
                     bearer(tokens.value("access_token"_L1).toString()))
                 .status,
             200);
}

void TestIdentityDemo::refusesStrangersWithAPage_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("client") << QByteArray("client_id") << QByteArray("nobody");
    QTest::newRow("port") << QByteArray("redirect_uri")
                          << QByteArray("http://127.0.0.1:1/callback");
    QTest::newRow("slash") << QByteArray("redirect_uri")
                           << QByteArray("http://127.0.0.1:53682/callback/");
    QTest::newRow("spelling") << QByteArray("redirect_uri")
                              << QByteArray("http://localhost:53682/callback");
}

void TestIdentityDemo::refusesStrangersWithAPage()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, value);
    const RawResponse response = authorize({ { field, value } });
    QCOMPARE(response.status, 400);
    QVERIFY(response.header("Content-Type").startsWith("text/html"));
    QVERIFY(response.header("Location").isEmpty());
}

void TestIdentityDemo::sendsRefusalsBack()
{
    const RawResponse wrong = authorize({ { "response_type", "token" } });
    QCOMPARE(returned(wrong, u"error"_s), u"unsupported_response_type"_s);
    QCOMPARE(returned(wrong, u"state"_s), u"s & t"_s);
    QCOMPARE(returned(authorize({ { "request", "x" } }), u"error"_s), u"request_not_supported"_s);
    m_server->setSignInDenied(true);
    QCOMPARE(returned(authorize(), u"error"_s), u"access_denied"_s);
    m_server->setSignInDenied(false);
    QVERIFY(!returned(authorize(), u"code"_s).isEmpty());
}

void TestIdentityDemo::exchangesACodeOnce()
{
    const QByteArray code = returned(authorize(), u"code"_s).toLatin1();
    const QJsonObject tokens = exchange(code).object();
    QCOMPARE(userinfo(tokens), 200);
    const RawResponse again = exchange(code);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.object().value("error"_L1).toString(), u"invalid_grant"_s);
    QCOMPARE(userinfo(tokens), 401); // it ends the session it began
}

void TestIdentityDemo::refusesCodes_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("code") << QByteArray("code") << QByteArray("x") << u"invalid_grant"_s;
    QTest::newRow("no code") << QByteArray("code") << QByteArray() << u"invalid_grant"_s;
    QTest::newRow("verifier") << QByteArray("code_verifier") << challenge << u"invalid_client"_s;
    QTest::newRow("no verifier") << QByteArray("code_verifier") << QByteArray()
                                 << u"invalid_client"_s;
    QTest::newRow("address") << QByteArray("redirect_uri") << QByteArray("http://127.0.0.1:53682/")
                             << u"invalid_grant"_s;
    QTest::newRow("grant") << QByteArray("grant_type") << QByteArray("password")
                           << u"invalid_request"_s;
}

void TestIdentityDemo::refusesCodes()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, value);
    const QByteArray code = returned(authorize(), u"code"_s).toLatin1();
    const RawResponse response = exchange(code, { { field, value } });
    QCOMPARE(response.status, 400);
    QTEST(response.object().value("error"_L1).toString(), "error");
    QCOMPARE(exchange(code).status, 200); // it was not used up
}

void TestIdentityDemo::forgetsCodesAfterAMinute()
{
    const QByteArray inTime = returned(authorize(), u"code"_s).toLatin1();
    const QByteArray late = returned(authorize(), u"code"_s).toLatin1();
    m_now = m_now.addSecs(59);
    QCOMPARE(exchange(inTime).status, 200);
    m_now = m_now.addSecs(1);
    QCOMPARE(exchange(late).status, 400);
}

void TestIdentityDemo::wantsTheSecret_data()
{
    QTest::addColumn<int>("generation");
    QTest::addColumn<QByteArray>("pair");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QByteArray id = demo::SignInClient().id.toUtf8();
    const QByteArray good = id + ':' + demo::SignInClient().secret.toUtf8();
    const QByteArray bad = id + ":wrong";
    const int older = int(demo::NscaleGeneration::V1_11);
    const int newer = int(demo::NscaleGeneration::V1_18);
    QTest::newRow("good") << newer << good << 200 << QString();
    QTest::newRow("bad, newer") << newer << bad << 401 << u"access_denied"_s;
    QTest::newRow("bad, older") << older << bad << 400 << u"invalid_request"_s;
    QTest::newRow("none, newer") << newer << QByteArray() << 400 << u"invalid_request"_s;
    QTest::newRow("none, older") << older << QByteArray() << 500 << u"server_error"_s;
    QTest::newRow("another client") << newer << QByteArray("x:y") << 400 << u"invalid_grant"_s;
}

void TestIdentityDemo::wantsTheSecret()
{
    QFETCH(const int, generation);
    QFETCH(const QByteArray, pair);
    restart(demo::NscaleGeneration(generation));
    const QByteArray code = returned(authorize(), u"code"_s).toLatin1();
    const QByteArray header = pair.isEmpty() ? QByteArray() : "Basic " + pair.toBase64();
    const RawResponse response = post({ { "grant_type", "authorization_code" },
                                        { "code", code },
                                        { "redirect_uri", m_client.redirectUri.toUtf8() },
                                        { "code_verifier", verifier } },
                                      { { "Authorization", header } });
    QTEST(response.status, "status");
    QTEST(response.object().value("error"_L1).toString(), "error");
}

void TestIdentityDemo::replacesTokensWithEachRefresh()
{
    const QJsonObject first = signedIn();
    const QByteArray token = first.value("refresh_token"_L1).toString().toLatin1();
    const RawResponse response = refresh(token);
    QCOMPARE(response.status, 200);
    const QJsonObject second = response.object();
    QVERIFY(!second.contains("id_token"_L1));
    QCOMPARE(userinfo(first), 401);
    QCOMPARE(userinfo(second), 200);
    const RawResponse again = refresh(token);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.object().value("error"_L1).toString(), u"invalid_grant"_s);
    QCOMPARE(userinfo(second), 200);
    m_now = m_now.addDays(90);
    QCOMPARE(refresh(second.value("refresh_token"_L1).toString().toLatin1()).status, 400);
}

void TestIdentityDemo::blanksARefreshTokenBeforeTheNextIsMade()
{
    const QJsonObject tokens = signedIn();
    const QByteArray token = tokens.value("refresh_token"_L1).toString().toLatin1();
    m_server->inject(demo::Fault::dropped(demo::Fault::Effect::DropAfterApplying).on("POST", base));
    QCOMPARE(refresh(token).status, 0);
    QCOMPARE(refresh(token).status, 400);
}

void TestIdentityDemo::replacesTheSessionWithEachSignIn()
{
    const QJsonObject here = signedIn();
    const QJsonObject elsewhere = signedIn();
    QCOMPARE(userinfo(here), 401);
    QCOMPARE(refresh(here.value("refresh_token"_L1).toString().toLatin1()).status, 400);
    QCOMPARE(userinfo(elsewhere), 200);
}

void TestIdentityDemo::accessTokensEnd()
{
    const QJsonObject tokens = signedIn();
    m_now = m_now.addSecs(3599);
    QCOMPARE(userinfo(tokens), 200);
    m_now = m_now.addSecs(1);
    QCOMPARE(userinfo(tokens), 401);
    const QJsonObject next
        = refresh(tokens.value("refresh_token"_L1).toString().toLatin1()).object();
    QCOMPARE(userinfo(next), 200);
    m_server->expireAccessTokens();
    QCOMPARE(userinfo(next), 401);
    m_server->reset();
    QCOMPARE(refresh(next.value("refresh_token"_L1).toString().toLatin1()).status, 400);
}

QTEST_GUILESS_MAIN(TestIdentityDemo)
#include "tst_identitydemo.moc"
