#include "oauthfixture.h"
#include "scriptedserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using Kind = CloudError::Kind;

namespace {

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray unsignedToken(const QJsonObject &claims)
{
    const auto part = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return QByteArray(part("{\"alg\":\"none\"}") + '.' + part(jsonText(claims)) + '.');
}

/// An OpenID provider that does things otherwise than Nscale, as far as the standards let it.
class StandardProvider final
{
public:
    StandardProvider()
    {
        const QString base = server.url(u"/realms/one/"_s).toString();
        issuer = base;
        document = { { u"issuer"_s, base },
                     { u"authorization_endpoint"_s, QString(base + u"auth?tenant=a%20b"_s) },
                     { u"token_endpoint"_s, QString(base + u"token"_s) } };
        tokens = { { u"token_type"_s, u"bearer"_s }, { u"access_token"_s, u"access-1"_s } };
        server.otherwise(
            [this](QTcpSocket &socket, const ReceivedRequest &request) { serve(socket, request); });
        profile.id = ProfileId(u"p"_s);
        profile.platform = PlatformId(u"nscale"_s);
        profile.baseUrl = QUrl(u"https://api.example.com"_s);
        profile.signIn = SignInMethod::Browser;
        profile.oauth.issuer = server.url(u"/realms/one"_s); // without the slash
        profile.oauth.clientId = u"client & co"_s;
        profile.oauth.redirectPort = 0;
        profile.oauth.redirectPath = u"/back/here"_s;
        signIn = service.open(profile, {});
        browser.follows = false;
    }

    /// Signs in; what the browser brings back besides the state is \a fields.
    [[nodiscard]] Result<Done, Problem> signInWith(const QList<std::pair<QString, QString>> &fields)
    {
        Answer<Done, Problem> answer;
        const qsizetype before = browser.opened.size();
        signIn->signIn(&context, answer.callback());
        if (!waitUntil([&] { return browser.opened.size() > before || answer.count() > 0; }))
            qFatal("no browser was opened");
        if (browser.opened.size() > before)
            browser.comeBack(fields);
        if (!answer.wait())
            qFatal("the sign-in gives no answer");
        return answer.result();
    }
    [[nodiscard]] Result<Done, Problem> signInNow()
    {
        return signInWith({ { u"code"_s, u"c"_s } });
    }
    [[nodiscard]] Result<Secret, Problem> renew(const QString &rejected)
    {
        Answer<Secret, Problem> answer;
        signIn->renew(Secret::fromPaste(rejected), &context, answer.callback());
        if (!answer.wait())
            qFatal("renew() gives no answer");
        return answer.result();
    }
    [[nodiscard]] ReceivedRequest tokenRequest() const
    {
        for (auto request = server.requests().crbegin(); request != server.requests().crend();
             ++request) {
            if (request->verb == "POST")
                return *request;
        }
        return {};
    }
    [[nodiscard]] QString field(const QString &name) const
    {
        const QUrlQuery form(QString::fromLatin1(tokenRequest().body));
        return form.queryItemValue(name, QUrl::FullyDecoded);
    }

    ScriptedServer server;
    QString issuer;
    QJsonObject document;
    QJsonObject tokens; ///< what the token endpoint answers
    QJsonObject claims; ///< of the id token; empty: none is sent
    bool usesNonce = true;
    FakeBrowser browser;
    Redactor redactor;
    Transport transport { TransportOptions {}, nullptr, redactor };
    MemorySecretStore secrets;
    QTemporaryDir folder;
    OAuthService service { transport, secrets, redactor, browser.opener(), folder.path() };
    Profile profile;
    std::shared_ptr<BrowserSignIn> signIn;
    QObject context;

private:
    void serve(QTcpSocket &socket, const ReceivedRequest &request)
    {
        if (request.target == "/realms/one/.well-known/openid-configuration")
            return answer(200, jsonText(document))(socket, request);
        if (request.target != "/realms/one/token")
            return answer(404)(socket, request);
        QJsonObject body = tokens;
        if (!claims.isEmpty()) {
            QJsonObject sent = claims;
            if (usesNonce)
                sent.insert(u"nonce"_s, browser.parameter(u"nonce"_s));
            body.insert(u"id_token"_s, QString::fromLatin1(unsignedToken(sent)));
        }
        answer(200, jsonText(body))(socket, request);
    }
};

QJsonObject goodClaims(const StandardProvider &provider)
{
    return { { u"iss"_s, provider.issuer },
             { u"sub"_s, u"me"_s },
             { u"aud"_s, provider.profile.oauth.clientId },
             { u"exp"_s, QDateTime::currentSecsSinceEpoch() + 600 } };
}

} // namespace

/// Any provider that keeps to the standards will do.
class TestOAuthProvider final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksWithoutASecret();
    void provesItselfAsTheProviderWants_data();
    void provesItselfAsTheProviderWants();
    void takesAnyFreePort();
    void bringsCodesBackUnharmed_data();
    void bringsCodesBackUnharmed();
    void mindsTheIssuerOfTheAnswer();
    void livesWithoutAnExpiry();
    void readsTheExpiry_data();
    void readsTheExpiry();
    void keepsARefreshTokenThatIsNotReplaced();
    void needsASignInWithoutARefreshToken();
    void endsWithTheSameTokenAgain();
    void checksTheIdToken_data();
    void checksTheIdToken();
    void acceptsAGoodIdToken_data();
    void acceptsAGoodIdToken();
    void followsItsOwnRedirectsOnly();
    void doesNotAskWithoutTls();
};

void TestOAuthProvider::worksWithoutASecret()
{
    StandardProvider provider;
    QVERIFY(provider.signInNow());
    QCOMPARE(provider.signIn->current()->reveal(), "access-1");
    QCOMPARE(provider.field(u"client_id"_s), u"client & co"_s);
    const ReceivedRequest request = provider.tokenRequest();
    QVERIFY(!request.headers.contains("authorization"));
    QVERIFY(!request.body.contains("client_secret"));
    QCOMPARE(request.headers.value("content-type"), "application/x-www-form-urlencoded");
    QCOMPARE(provider.field(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(provider.field(u"redirect_uri"_s), provider.browser.parameter(u"redirect_uri"_s));
    const QByteArray verifier = provider.field(u"code_verifier"_s).toLatin1();
    const QByteArray hash = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256);
    QCOMPARE(provider.browser.parameter(u"code_challenge"_s).toLatin1(),
             hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QCOMPARE(provider.browser.parameter(u"tenant"_s), u"a b"_s);
}

void TestOAuthProvider::provesItselfAsTheProviderWants_data()
{
    QTest::addColumn<QJsonArray>("methods");
    QTest::addColumn<bool>("isBasic");
    QTest::newRow("nothing said") << QJsonArray() << true;
    QTest::newRow("both") << QJsonArray { u"client_secret_post"_s, u"client_secret_basic"_s }
                          << true;
    QTest::newRow("basic") << QJsonArray { u"client_secret_basic"_s } << true;
    QTest::newRow("form") << QJsonArray { u"private_key_jwt"_s, u"client_secret_post"_s } << false;
}

void TestOAuthProvider::provesItselfAsTheProviderWants()
{
    QFETCH(const QJsonArray, methods);
    QFETCH(const bool, isBasic);
    StandardProvider provider;
    if (!methods.isEmpty())
        provider.document.insert(u"token_endpoint_auth_methods_supported"_s, methods);
    const QString secret = u"s:e+c/r%e&t"_s;
    provider.secrets.put(provider.profile.id, Secret::fromPaste(secret), SecretSlot::ClientSecret);
    QVERIFY(provider.signInNow());
    const ReceivedRequest request = provider.tokenRequest();
    if (isBasic) {
        const QByteArray pair = "client%20%26%20co:s%3Ae%2Bc%2Fr%25e%26t";
        QCOMPARE(request.headers.value("authorization"), QByteArray("Basic " + pair.toBase64()));
        QVERIFY(!request.body.contains("client_"));
    } else {
        QVERIFY(!request.headers.contains("authorization"));
        QCOMPARE(provider.field(u"client_id"_s), u"client & co"_s);
        QCOMPARE(provider.field(u"client_secret"_s), secret);
    }
}

void TestOAuthProvider::takesAnyFreePort()
{
    StandardProvider provider;
    Answer<Done, Problem> answer;
    provider.signIn->signIn(this, answer.callback());
    QVERIFY(waitUntil([&provider] { return !provider.browser.opened.isEmpty(); }));
    const QUrl first(provider.browser.parameter(u"redirect_uri"_s));
    QCOMPARE(first.host(), u"127.0.0.1"_s);
    QCOMPARE(first.path(), u"/back/here"_s);
    QVERIFY(first.port() > 0);
    StandardProvider other;
    QVERIFY(other.signInNow());
    QVERIFY(QUrl(other.browser.parameter(u"redirect_uri"_s)).port() != first.port());
    provider.browser.comeBack({ { u"code"_s, u"c"_s } });
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
}

void TestOAuthProvider::bringsCodesBackUnharmed_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << u"abc"_s;
    QTest::newRow("special") << u"a+b/c=d &%e?#é"_s;
    QTest::newRow("encoded twice") << u"a%2Bb%20c"_s;
    QTest::newRow("17 KB") << u"x+/="_s.repeated(17 * 256);
}

void TestOAuthProvider::bringsCodesBackUnharmed()
{
    QFETCH(const QString, code);
    StandardProvider provider;
    QVERIFY(provider.signInWith(
        { { u"session_state"_s, u"more"_s }, { u"code"_s, code }, { u"scope"_s, u"a b"_s } }));
    QCOMPARE(provider.field(u"code"_s), code);
}

void TestOAuthProvider::mindsTheIssuerOfTheAnswer()
{
    StandardProvider provider;
    const std::pair<QString, QString> code { u"code"_s, u"c"_s };
    QVERIFY(provider.signInWith({ code, { u"iss"_s, provider.issuer } }));
    QCOMPARE(cloudKind(provider.signInWith({ code, { u"iss"_s, u"https://other.example"_s } })),
             Kind::BadResponse);
    StandardProvider strict;
    strict.document.insert(u"authorization_response_iss_parameter_supported"_s, true);
    QCOMPARE(cloudKind(strict.signInWith({ code })), Kind::BadResponse);
    QVERIFY(strict.signInWith({ code, { u"iss"_s, strict.issuer } }));
}

void TestOAuthProvider::livesWithoutAnExpiry()
{
    StandardProvider provider;
    provider.tokens.insert(u"refresh_token"_s, u"refresh-1"_s);
    QVERIFY(provider.signInNow());
    QVERIFY(provider.signIn->current());
    provider.tokens.insert(u"access_token"_s, u"access-2"_s);
    const auto token = provider.renew(u"access-1"_s);
    QVERIFY(token);
    QCOMPARE(token->reveal(), "access-2");
    QCOMPARE(provider.field(u"refresh_token"_s), u"refresh-1"_s);
}

void TestOAuthProvider::readsTheExpiry_data()
{
    QTest::addColumn<QJsonValue>("expiry");
    QTest::addColumn<bool>("isCurrent");
    QTest::newRow("number") << QJsonValue(3600) << true;
    QTest::newRow("text") << QJsonValue(u"3600"_s) << true;
    QTest::newRow("soon") << QJsonValue(30) << false;
    QTest::newRow("soon, as text") << QJsonValue(u"30"_s) << false;
    QTest::newRow("absurd") << QJsonValue(1e300) << true;
    QTest::newRow("negative") << QJsonValue(-5) << true; // as good as none
    QTest::newRow("null") << QJsonValue() << true;
}

void TestOAuthProvider::readsTheExpiry()
{
    QFETCH(const QJsonValue, expiry);
    StandardProvider provider;
    provider.tokens.insert(u"expires_in"_s, expiry);
    QVERIFY(provider.signInNow());
    QTEST(provider.signIn->current().has_value(), "isCurrent");
}

void TestOAuthProvider::keepsARefreshTokenThatIsNotReplaced()
{
    StandardProvider provider;
    provider.tokens.insert(u"refresh_token"_s, u"refresh-1"_s);
    QVERIFY(provider.signInNow());
    provider.tokens = { { u"access_token"_s, u"access-2"_s }, { u"token_type"_s, u"Bearer"_s } };
    QVERIFY(provider.renew(u"access-1"_s));
    provider.tokens.insert(u"access_token"_s, u"access-3"_s);
    QVERIFY(provider.renew(u"access-2"_s));
    QCOMPARE(provider.field(u"refresh_token"_s), u"refresh-1"_s);
    QCOMPARE(provider.server.count("POST"), 3);
}

void TestOAuthProvider::needsASignInWithoutARefreshToken()
{
    StandardProvider provider;
    QVERIFY(provider.signInNow());
    QCOMPARE(cloudKind(provider.renew(u"access-1"_s)), Kind::SignInNeeded);
    QCOMPARE(provider.server.count("POST"), 1);
}

void TestOAuthProvider::endsWithTheSameTokenAgain()
{
    StandardProvider provider;
    provider.tokens.insert(u"refresh_token"_s, u"refresh-1"_s);
    QVERIFY(provider.signInNow());
    const auto token = provider.renew(u"access-1"_s);
    QVERIFY(token);
    QCOMPARE(token->reveal(), "access-1");
    QCOMPARE(provider.server.count("POST"), 2);
}

void TestOAuthProvider::checksTheIdToken_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("nonce") << u"nonce"_s << QJsonValue(u"another"_s);
    QTest::newRow("no nonce") << u"nonce"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("iss") << u"iss"_s << QJsonValue(u"https://other.example"_s);
    QTest::newRow("no iss") << u"iss"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("aud") << u"aud"_s << QJsonValue(u"another"_s);
    QTest::newRow("no aud") << u"aud"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("auds") << u"aud"_s << QJsonValue(QJsonArray { u"a"_s, u"b"_s });
    QTest::newRow("aud among others, without azp")
        << u"aud"_s << QJsonValue(QJsonArray { u"client & co"_s, u"b"_s });
    QTest::newRow("azp") << u"azp"_s << QJsonValue(u"b"_s);
    QTest::newRow("exp") << u"exp"_s << QJsonValue(1000);
    QTest::newRow("no exp") << u"exp"_s << QJsonValue(QJsonValue::Undefined);
}

void TestOAuthProvider::checksTheIdToken()
{
    QFETCH(const QString, claim);
    QFETCH(const QJsonValue, value);
    StandardProvider provider;
    provider.claims = goodClaims(provider);
    provider.usesNonce = claim != "nonce"_L1;
    provider.claims.insert(claim, value);
    const CloudError error = cloudError(provider.signInNow());
    QCOMPARE(error.kind, Kind::BadResponse);
    const QString named = claim == "azp"_L1 ? u"aud"_s : claim;
    QVERIFY2(error.reason.contains(QString(u'(' + named + u')')), qPrintable(error.reason));
    QVERIFY(!provider.signIn->current());
    QVERIFY(!provider.secrets.secret(provider.profile.id, SecretSlot::SignIn));
}

void TestOAuthProvider::acceptsAGoodIdToken_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::newRow("one audience") << QJsonObject();
    QTest::newRow("a list of one") << QJsonObject { { u"aud"_s, QJsonArray { u"client & co"_s } } };
    QTest::newRow("several, with azp")
        << QJsonObject { { u"aud"_s, QJsonArray { u"client & co"_s, u"b"_s } },
                         { u"azp"_s, u"client & co"_s } };
    QTest::newRow("a clock that is a little late")
        << QJsonObject { { u"exp"_s, QDateTime::currentSecsSinceEpoch() - 60 } };
}

void TestOAuthProvider::acceptsAGoodIdToken()
{
    QFETCH(const QJsonObject, more);
    StandardProvider provider;
    provider.claims = goodClaims(provider);
    for (auto claim = more.begin(); claim != more.end(); ++claim)
        provider.claims.insert(claim.key(), claim.value());
    const auto result = provider.signInNow();
    QVERIFY2(result, qPrintable(cloudError(result).reason));
}

void TestOAuthProvider::followsItsOwnRedirectsOnly()
{
    ScriptedServer stranger;
    StandardProvider provider;
    provider.server.enqueue(
        answer(302, {}, { { "Location", stranger.url(u"/document"_s).toEncoded() } }));
    QCOMPARE(cloudKind(provider.signInNow()), Kind::RedirectRefused);
    QCOMPARE(stranger.connectionsEver(), 0);
    const QByteArray moved = "/realms/one/moved";
    provider.server.enqueue(answer(302, {}, { { "Location", moved } }));
    provider.server.enqueue(answer(200, jsonText(provider.document)));
    QVERIFY(provider.signInNow());
}

void TestOAuthProvider::doesNotAskWithoutTls()
{
    StandardProvider provider;
    provider.profile.oauth.issuer = QUrl(u"http://provider.example"_s);
    provider.signIn = provider.service.open(provider.profile, {});
    QCOMPARE(cloudKind(provider.signInNow()), Kind::BadArgument);
    provider.profile.oauth.issuer = {};
    provider.profile.network.caFile = provider.folder.filePath(u"missing.pem"_s);
    provider.signIn = provider.service.open(provider.profile, {});
    const CloudError error = cloudError(provider.signInNow());
    QCOMPARE(error.kind, Kind::BadArgument);
    QVERIFY2(error.reason.contains(u"missing.pem"_s), qPrintable(error.reason));
    QVERIFY(provider.server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestOAuthProvider)
#include "tst_oauthprovider.moc"
