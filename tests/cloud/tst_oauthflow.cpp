#include "oauthfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using Kind = CloudError::Kind;

/// Signing in at the demo's Nscale, and every way in which it does not work.
class TestOAuthFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void asksTheBrowserForWhatTheStandardsSay();
    void storesWhatItGot();
    void teachesTheRedactor();
    void logsWithoutSecrets();
    void repeatsNoSecretThatTheProviderRepeats();
    void worksWithoutABrowser();
    void saysWhyTheBrowsersAnswerIsRefused_data();
    void saysWhyTheBrowsersAnswerIsRefused();
    void saysThatTheProviderDenies();
    void endsWhenNobodySignsIn();
    void cancels();
    void aSecondSignInEndsTheFirst();
    void endsWithItsContext();
    void endsWithItself();
    void saysThatThePortIsTaken();
    void ignoresOtherRequests();
    void listensToThisComputerOnlyAndNotForLong();
    void saysWhatTheTokenEndpointSays_data();
    void saysWhatTheTokenEndpointSays();
    void doesNotSendACodeTwice_data();
    void doesNotSendACodeTwice();
    void holdsTokensThatCannotBeStored();
    void saysThatTheSecretCannotBeRead();
    void saysThatNoProviderIsThere_data();
    void saysThatNoProviderIsThere();
    void signsOut();
};

void TestOAuthFlow::signsIn()
{
    SignInDesk desk;
    const auto signIn = desk.open();
    QVERIFY(!signIn->current());
    QCOMPARE(cloudKind(desk.get(*signIn)), Kind::SignInNeeded);
    QVERIFY(desk.signIn(*signIn));
    QVERIFY(signIn->current());
    QCOMPARE(desk.statusWith(*signIn->current()), 200);
    QVERIFY(signIn->pendingAddress().isEmpty());
    QVERIFY(waitUntil([&desk] { return desk.browser.pages.size() == 1; }));
    QCOMPARE(desk.browser.statuses, QList<int> { 200 });
    QVERIFY(desk.browser.pages.constFirst().contains("You are signed in"));
    QCOMPARE(desk.grants("authorization_code"), 1);
    const auto token = desk.get(*signIn);
    QVERIFY(token);
    QCOMPARE(token->reveal(), signIn->current()->reveal());
}

void TestOAuthFlow::asksTheBrowserForWhatTheStandardsSay()
{
    SignInDesk desk;
    desk.browser.follows = false;
    const auto signIn = desk.open();
    Answer<Done, Problem> answer;
    signIn->signIn(this, answer.callback());
    QVERIFY(waitUntil([&desk] { return !desk.browser.opened.isEmpty(); }));
    const FakeBrowser &browser = desk.browser;
    QCOMPARE(signIn->pendingAddress(), browser.opened.constFirst());
    QCOMPARE(browser.opened.constFirst().path(), u"/nscale/oauth2/v2/authorization"_s);
    QCOMPARE(browser.parameter(u"response_type"_s), u"code"_s);
    QCOMPARE(browser.parameter(u"client_id"_s), desk.profile.oauth.clientId);
    QCOMPARE(browser.parameter(u"redirect_uri"_s), desk.server.signInClient().redirectUri);
    QCOMPARE(browser.parameter(u"scope"_s), u"openid email profile"_s);
    QCOMPARE(browser.parameter(u"code_challenge_method"_s), u"S256"_s);
    const QRegularExpression random(u"^[A-Za-z0-9_-]{43}$"_s);
    for (const QString &name : { u"state"_s, u"nonce"_s, u"code_challenge"_s })
        QVERIFY2(random.match(browser.parameter(name)).hasMatch(), qPrintable(name));
    QVERIFY(browser.parameter(u"state"_s) != browser.parameter(u"nonce"_s));
    signIn->cancel();
    QVERIFY(answer.wait());
}

void TestOAuthFlow::storesWhatItGot()
{
    SignInDesk desk;
    const auto signIn = desk.open();
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(desk.signIn(*signIn));
    const QJsonObject stored = QJsonDocument::fromJson(desk.stored()).object();
    QCOMPARE(stored.value("access_token"_L1).toString().toLatin1(), signIn->current()->reveal());
    QVERIFY(!stored.value("refresh_token"_L1).toString().isEmpty());
    QCOMPARE(stored.value("issuer"_L1).toString(), desk.server.nscaleUrl().toString());
    QCOMPARE(stored.value("client_id"_L1).toString(), desk.profile.oauth.clientId);
    QCOMPARE(stored.value("scope"_L1).toString(), u"openid email profile"_s);
    const QDateTime expiry
        = QDateTime::fromString(stored.value("expiry"_L1).toString(), Qt::ISODateWithMs);
    QVERIFY(expiry >= before.addSecs(3599) && expiry < before.addSecs(3700));
    // Another start of the program finds it.
    desk.restartService();
    const auto later = desk.open();
    const auto token = desk.get(*later);
    QVERIFY(token);
    QCOMPARE(desk.statusWith(*token), 200);
    QCOMPARE(desk.grants("refresh_token"), 0);
    // Not for another client, nor for another issuer.
    desk.profile.oauth.clientId = u"another"_s;
    QCOMPARE(cloudKind(desk.get(*desk.open())), Kind::SignInNeeded);
}

void TestOAuthFlow::teachesTheRedactor()
{
    SignInDesk desk;
    const auto signIn = desk.open();
    QVERIFY(desk.signIn(*signIn));
    const QJsonObject stored = QJsonDocument::fromJson(desk.stored()).object();
    const QString plain = u"x%1y%2z%3"_s.arg(stored.value("access_token"_L1).toString(),
                                             stored.value("refresh_token"_L1).toString(),
                                             desk.server.signInClient().secret);
    QCOMPARE(desk.redactor.redacted(plain), u"x[redacted]y[redacted]z[redacted]"_s);
    QByteArray form;
    for (const demo::RecordedRequest &request : desk.server.requests()) {
        if (request.rawPath == "/nscale/oauth2/v2/token")
            form = request.body;
    }
    for (const QByteArray &field : form.split('&')) {
        const QByteArray value = field.mid(field.indexOf('=') + 1);
        const bool isSecret = field.startsWith("code=") || field.startsWith("code_verifier=");
        QCOMPARE(desk.redactor.redacted(value) == "[redacted]", isSecret);
    }
}

void TestOAuthFlow::logsWithoutSecrets()
{
    SignInDesk desk;
    const auto signIn = desk.open();
    QVERIFY(desk.signIn(*signIn));
    QByteArrayList secrets { desk.server.signInClient().secret.toUtf8() };
    const auto addTokens = [&desk, &secrets] {
        const QJsonObject stored = QJsonDocument::fromJson(desk.stored()).object();
        secrets.append(stored.value("access_token"_L1).toString().toUtf8());
        secrets.append(stored.value("refresh_token"_L1).toString().toUtf8());
    };
    addTokens();
    QVERIFY(desk.renew(*signIn, *signIn->current()));
    addTokens();
    desk.server.inject(
        demo::Fault::dropped(demo::Fault::Effect::TruncateAnswer).on("POST", "/nscale/oauth2"));
    QVERIFY(!desk.renew(*signIn, *signIn->current()));
    QVERIFY(!desk.renew(*signIn, *signIn->current()));
    QCOMPARE(desk.log.records.size(), 5); // discovery, code, refresh, lost refresh, refused refresh
    QCOMPARE(desk.log.records.at(1).verb, "POST");
    QCOMPARE(desk.log.records.at(1).status, 200);
    QVERIFY(!desk.log.records.at(1).error);
    QCOMPARE(desk.log.records.at(1).profile, desk.profile.id);
    QCOMPARE(desk.log.records.at(3).error->kind, Kind::ConnectionLost);
    QCOMPARE(desk.log.records.at(4).status, 400);
    QVERIFY(desk.log.records.at(4).responseBody.contains("invalid_grant"));
    const QByteArray text = desk.log.text();
    QVERIFY(text.contains("grant_type=refresh_token"));
    QVERIFY(text.contains("Basic [redacted]"));
    for (const demo::RecordedRequest &request : desk.server.requests()) {
        for (const QByteArray &field : request.body.split('&')) {
            if (field.startsWith("code=") || field.startsWith("code_verifier="))
                secrets.append(field.mid(field.indexOf('=') + 1));
        }
        if (request.header("Authorization").startsWith("Basic "))
            secrets.append(request.header("Authorization").mid(6));
    }
    QVERIFY(secrets.size() > 7);
    for (const QByteArray &secret : std::as_const(secrets)) {
        QVERIFY(secret.size() > 10);
        QVERIFY2(!text.contains(secret), secret.constData());
    }
}

void TestOAuthFlow::repeatsNoSecretThatTheProviderRepeats()
{
    SignInDesk desk;
    const QByteArray secret = desk.server.signInClient().secret.toUtf8();
    demo::Fault fault = demo::Fault::withStatus(401).on("POST", "/nscale/oauth2");
    fault.body = "{\"error\":\"invalid_client\",\"error_description\":\"not " + secret + "\"}";
    desk.server.inject(fault);
    const auto signIn = desk.open();
    QCOMPARE(cloudError(desk.signIn(*signIn)).serverMessage, u"not [redacted]"_s);
    QVERIFY(desk.signIn(*signIn));
    desk.server.inject(fault);
    const auto result = desk.renew(*signIn, *signIn->current());
    QCOMPARE(cloudError(result).serverMessage, u"not [redacted]"_s);
}

void TestOAuthFlow::worksWithoutABrowser()
{
    SignInDesk desk;
    desk.browser.exists = false;
    QTest::ignoreMessage(QtWarningMsg, "No browser could be started for the sign-in.");
    const auto signIn = desk.open();
    Answer<Done, Problem> answer;
    signIn->signIn(this, answer.callback());
    QVERIFY(waitUntil([&signIn] { return !signIn->pendingAddress().isEmpty(); }));
    desk.browser.visit(signIn->pendingAddress()); // somebody copied it
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
}

void TestOAuthFlow::saysWhyTheBrowsersAnswerIsRefused_data()
{
    using Fields = QList<std::pair<QString, QString>>;
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    const std::pair<QString, QString> code { u"code"_s, u"abc"_s };
    QTest::newRow("wrong state") << Fields { code, { u"state"_s, u"x"_s } } << Kind::BadResponse
                                 << u"state"_s << QString();
    QTest::newRow("wrong state of the same length")
        << Fields { code, { u"state"_s, QString(43, u'A') } } << Kind::BadResponse << u"state"_s
        << QString();
    QTest::newRow("no state") << Fields { code, { u"state"_s, QString() } } << Kind::BadResponse
                              << u"state"_s << QString();
    QTest::newRow("denied without a state")
        << Fields { { u"error"_s, u"access_denied"_s }, { u"state"_s, QString() } }
        << Kind::BadResponse << u"state"_s << QString();
    QTest::newRow("wrong issuer") << Fields { code, { u"iss"_s, u"https://evil.example"_s } }
                                  << Kind::BadResponse << u"iss"_s << QString();
    QTest::newRow("neither code nor error")
        << Fields { { u"session"_s, u"1"_s } } << Kind::BadResponse << u"no code"_s << QString();
    QTest::newRow("empty code") << Fields { { u"code"_s, u""_s } } << Kind::BadResponse
                                << u"no code"_s << QString();
    QTest::newRow("denied") << Fields { { u"error"_s, u"access_denied"_s },
                                        { u"error_description"_s, u"not you"_s } }
                            << Kind::Forbidden << QString() << u"access_denied"_s;
    QTest::newRow("provider broken") << Fields { { u"error"_s, u"server_error"_s } }
                                     << Kind::ServerError << QString() << u"server_error"_s;
    QTest::newRow("scope unknown") << Fields { { u"error"_s, u"invalid_scope"_s } }
                                   << Kind::BadRequest << QString() << u"invalid_scope"_s;
}

void TestOAuthFlow::saysWhyTheBrowsersAnswerIsRefused()
{
    using Fields = QList<std::pair<QString, QString>>;
    QFETCH(const Fields, fields);
    QFETCH(const Kind, kind);
    QFETCH(const QString, reason);
    SignInDesk desk;
    desk.browser.follows = false;
    const auto signIn = desk.open();
    Answer<Done, Problem> answer;
    signIn->signIn(this, answer.callback());
    QVERIFY(waitUntil([&desk] { return !desk.browser.opened.isEmpty(); }));
    desk.browser.comeBack(fields);
    QVERIFY(answer.wait());
    const CloudError error = cloudError(answer.result());
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.reason.contains(reason), qPrintable(error.reason));
    QTEST(error.serverCode, "code");
    QVERIFY(!error.outcomeUnknown);
    QCOMPARE(desk.grants("authorization_code"), 0);
    QVERIFY(desk.stored().isEmpty());
    QVERIFY(waitUntil([&desk] { return desk.browser.pages.size() == 1; }));
    QVERIFY(desk.browser.pages.constFirst().contains("did not work"));
}

void TestOAuthFlow::saysThatTheProviderDenies()
{
    SignInDesk desk;
    desk.server.setSignInDenied(true);
    const auto signIn = desk.open();
    const CloudError error = cloudError(desk.signIn(*signIn));
    QCOMPARE(error.kind, Kind::Forbidden);
    QCOMPARE(error.serverCode, u"access_denied"_s);
    QCOMPARE(error.serverMessage, u"the user is not allowed to sign in"_s);
    QCOMPARE(error.request, u"GET /nscale/oauth2/v2/authorization"_s);
}

void TestOAuthFlow::endsWhenNobodySignsIn()
{
    SignInDesk desk;
    desk.limits.browser = std::chrono::milliseconds(100);
    desk.restartService();
    // An unknown client gets a page and is not sent back: all we see is that nothing comes.
    desk.profile.oauth.clientId = u"nobody"_s;
    const auto signIn = desk.open();
    QCOMPARE(cloudKind(desk.signIn(*signIn)), Kind::Timeout);
    QVERIFY(signIn->pendingAddress().isEmpty());
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), desk.profile.oauth.redirectPort));
}

void TestOAuthFlow::cancels()
{
    SignInDesk desk;
    desk.browser.follows = false;
    const auto signIn = desk.open();
    signIn->cancel(); // nothing to cancel
    Answer<Done, Problem> early;
    signIn->signIn(this, early.callback());
    signIn->cancel(); // before the browser is even opened
    QCOMPARE(early.count(), 0);
    QVERIFY(early.wait());
    QCOMPARE(cloudKind(early.result()), Kind::Cancelled);
    QVERIFY(desk.browser.opened.isEmpty());

    Answer<Done, Problem> answer;
    signIn->signIn(this, answer.callback());
    QVERIFY(waitUntil([&desk] { return !desk.browser.opened.isEmpty(); }));
    signIn->cancel();
    signIn->cancel();
    QVERIFY(answer.wait());
    QCOMPARE(cloudKind(answer.result()), Kind::Cancelled);
    QVERIFY(signIn->pendingAddress().isEmpty());
    QCOMPARE(answer.count(), 1);
    desk.browser.comeBack({ { u"code"_s, u"abc"_s } });
    QVERIFY(waitUntil([&desk] { return !desk.browser.statuses.isEmpty(); }));
    QCOMPARE(desk.browser.statuses, QList<int> { 0 });
}

void TestOAuthFlow::aSecondSignInEndsTheFirst()
{
    SignInDesk desk;
    desk.browser.follows = false;
    const auto signIn = desk.open();
    Answer<Done, Problem> first;
    signIn->signIn(this, first.callback());
    QVERIFY(waitUntil([&desk] { return !desk.browser.opened.isEmpty(); }));
    desk.browser.follows = true;
    QVERIFY(desk.signIn(*signIn));
    QVERIFY(first.wait());
    QCOMPARE(cloudKind(first.result()), Kind::Cancelled);
    QVERIFY(signIn->current());
    QCOMPARE(first.count(), 1);
}

void TestOAuthFlow::endsWithItsContext()
{
    SignInDesk desk;
    desk.browser.follows = false;
    const auto signIn = desk.open();
    Answer<Done, Problem> answer;
    auto context = std::make_unique<QObject>();
    signIn->signIn(context.get(), answer.callback());
    QVERIFY(waitUntil([&desk] { return !desk.browser.opened.isEmpty(); }));
    context.reset();
    QVERIFY(signIn->pendingAddress().isEmpty());
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), desk.profile.oauth.redirectPort));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(answer.count(), 0);
}

void TestOAuthFlow::endsWithItself()
{
    SignInDesk desk;
    desk.browser.follows = false;
    auto signIn = desk.open();
    Answer<Done, Problem> answer;
    signIn->signIn(this, answer.callback());
    QVERIFY(waitUntil([&desk] { return !desk.browser.opened.isEmpty(); }));
    signIn.reset();
    QVERIFY(answer.wait());
    QCOMPARE(cloudKind(answer.result()), Kind::Cancelled);
    // And with the service, in the middle of it.
    const auto other = desk.open();
    Answer<Done, Problem> never;
    other->signIn(this, never.callback());
    QVERIFY(waitUntil([&desk] { return desk.browser.opened.size() == 2; }));
    desk.service.reset();
    QVERIFY(!other->current());
    other->forget();
    other->cancel();
    QCOMPARE(cloudKind(desk.get(*other)), Kind::Cancelled);
    QCOMPARE(cloudKind(desk.signIn(*other)), Kind::Cancelled);
    QCOMPARE(never.count(), 0);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), desk.profile.oauth.redirectPort));
}

void TestOAuthFlow::saysThatThePortIsTaken()
{
    SignInDesk desk;
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress(QHostAddress::LocalHost), desk.profile.oauth.redirectPort));
    const auto signIn = desk.open();
    const CloudError error = cloudError(desk.signIn(*signIn));
    QCOMPARE(error.kind, Kind::BadArgument);
    QCOMPARE(error.field, u"redirectPort"_s);
    QVERIFY(error.reason.contains(QString::number(holder.serverPort())));
    QVERIFY(desk.browser.opened.isEmpty());
    holder.close();
    QVERIFY(desk.signIn(*signIn));
}

void TestOAuthFlow::ignoresOtherRequests()
{
    SignInDesk desk;
    desk.browser.follows = false;
    const auto signIn = desk.open();
    Answer<Done, Problem> answer;
    signIn->signIn(this, answer.callback());
    QVERIFY(waitUntil([&desk] { return !desk.browser.opened.isEmpty(); }));
    const QUrl redirect(desk.browser.parameter(u"redirect_uri"_s));
    const auto statusOf = [&redirect](const QByteArray &request) -> QByteArray {
        QTcpSocket socket;
        socket.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
        socket.write(request);
        QByteArray got;
        waitUntil([&] {
            got += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        });
        return got.left(12);
    };
    QCOMPARE(statusOf("GET /favicon.ico HTTP/1.1\r\nHost: a\r\n\r\n"), "HTTP/1.1 404");
    QCOMPARE(statusOf("GET /callback/ HTTP/1.1\r\nHost: a\r\n\r\n"), "HTTP/1.1 404");
    QCOMPARE(statusOf("GET /callbackx?code=1 HTTP/1.1\r\nHost: a\r\n\r\n"), "HTTP/1.1 404");
    QCOMPARE(statusOf("POST /callback?code=1 HTTP/1.1\r\nHost: a\r\n\r\n"), "HTTP/1.1 405");
    QCOMPARE(statusOf("nonsense\r\n\r\n"), "HTTP/1.1 400");
    QCOMPARE(statusOf("GET /callback?" + QByteArray(70000, 'x')), "HTTP/1.1 431");
    QCOMPARE(answer.count(), 0);
    desk.browser.visit(signIn->pendingAddress());
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
}

void TestOAuthFlow::listensToThisComputerOnlyAndNotForLong()
{
    SignInDesk desk;
    desk.browser.follows = false;
    const auto signIn = desk.open();
    Answer<Done, Problem> answer;
    signIn->signIn(this, answer.callback());
    QVERIFY(waitUntil([&desk] { return !desk.browser.opened.isEmpty(); }));
    const quint16 port = desk.profile.oauth.redirectPort;
    // On 127.0.0.1 and nowhere else: other addresses of the loopback network are still free.
    QTcpServer other;
    QVERIFY(!other.listen(QHostAddress(u"127.0.0.1"_s), port));
    QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_s), port));
    desk.browser.visit(signIn->pendingAddress());
    QVERIFY(answer.wait());
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress(u"127.0.0.1"_s), port));
}

void TestOAuthFlow::saysWhatTheTokenEndpointSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    const auto refusal = [](const QByteArray &code) -> QByteArray {
        return "{\"error\":\"" + code + "\",\"error_description\":\"because\"}";
    };
    QTest::newRow("wrong verifier")
        << 400 << refusal("invalid_client") << Kind::BadRequest << u"invalid_client"_s;
    QTest::newRow("dead code") << 400 << refusal("invalid_grant") << Kind::BadRequest
                               << u"invalid_grant"_s;
    QTest::newRow("bad secret, old")
        << 400 << refusal("invalid_request") << Kind::BadRequest << u"invalid_request"_s;
    QTest::newRow("bad secret") << 401 << refusal("access_denied") << Kind::Unauthorized
                                << u"access_denied"_s;
    QTest::newRow("secret missing, old")
        << 500 << refusal("server_error") << Kind::ServerError << u"server_error"_s;
    QTest::newRow("page") << 200 << QByteArray("<!DOCTYPE html><html>hi</html>")
                          << Kind::NotThePlatform << QString();
    QTest::newRow("not JSON") << 200 << QByteArray("hello") << Kind::BadResponse << QString();
    QTest::newRow("empty") << 200 << QByteArray("") << Kind::BadResponse << QString();
    QTest::newRow("no token") << 200 << QByteArray("{\"token_type\":\"Bearer\"}")
                              << Kind::BadResponse << QString();
    QTest::newRow("token with a line end")
        << 200 << QByteArray("{\"access_token\":\"a\\nb\",\"token_type\":\"Bearer\"}")
        << Kind::BadResponse << QString();
    QTest::newRow("another type of token")
        << 200 << QByteArray("{\"access_token\":\"abc\",\"token_type\":\"mac\"}")
        << Kind::BadResponse << QString();
    QTest::newRow("endless") << 200 << QByteArray(1024 * 1024 + 1, ' ') << Kind::TooLarge
                             << QString();
    QTest::newRow("redirect") << 307 << QByteArray("") << Kind::RedirectRefused << QString();
}

void TestOAuthFlow::saysWhatTheTokenEndpointSays()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, kind);
    SignInDesk desk;
    demo::Fault fault = demo::Fault::withStatus(status).on("POST", "/nscale/oauth2");
    fault.body = body;
    if (status == 307)
        fault.headers = { { "Location", "/nscale/oauth2/v2/token" } };
    desk.server.inject(fault);
    const auto signIn = desk.open();
    const CloudError error = cloudError(desk.signIn(*signIn));
    QCOMPARE(error.kind, kind);
    QTEST(error.serverCode, "code");
    QVERIFY(!error.outcomeUnknown);
    QVERIFY(!signIn->current());
    QVERIFY(desk.stored().isEmpty());
    QCOMPARE(desk.grants("authorization_code"), 1);
    QVERIFY(waitUntil([&desk] { return desk.browser.pages.size() == 1; }));
    QVERIFY(desk.browser.pages.constFirst().contains("did not work"));
    // The next one works.
    QVERIFY(desk.signIn(*signIn));
}

void TestOAuthFlow::doesNotSendACodeTwice_data()
{
    QTest::addColumn<int>("effect");
    using Effect = demo::Fault::Effect;
    QTest::newRow("unread") << int(Effect::DropBeforeReading);
    QTest::newRow("read") << int(Effect::DropBeforeApplying);
    QTest::newRow("done") << int(Effect::DropAfterApplying);
    QTest::newRow("half an answer") << int(Effect::TruncateAnswer);
}

void TestOAuthFlow::doesNotSendACodeTwice()
{
    QFETCH(const int, effect);
    SignInDesk desk;
    desk.server.inject(demo::Fault::dropped(demo::Fault::Effect(effect)).on("POST", "/nscale"));
    const auto signIn = desk.open();
    const CloudError error = cloudError(desk.signIn(*signIn));
    QCOMPARE(error.kind, Kind::ConnectionLost);
    QVERIFY(desk.stored().isEmpty());
    const auto all = desk.server.requests();
    QCOMPARE(std::count_if(all.cbegin(), all.cend(),
                           [](const auto &request) { return request.method == "POST"; }),
             1);
}

void TestOAuthFlow::holdsTokensThatCannotBeStored()
{
    SignInDesk desk;
    desk.limits.saveAgain = std::chrono::milliseconds(0);
    desk.restartService();
    const StoreError denied { StoreError::Kind::Denied, u"no"_s, {} };
    desk.secrets.fail(MemorySecretStore::Call::Write, denied);
    const auto signIn = desk.open();
    QCOMPARE(storeKind(desk.signIn(*signIn)), StoreError::Kind::Denied);
    QVERIFY(signIn->current());
    QCOMPARE(desk.statusWith(*signIn->current()), 200);
    QCOMPARE(signIn->storeProblem(), denied);
    QVERIFY(waitUntil([&desk] { return desk.browser.pages.size() == 1; }));
    QVERIFY(desk.browser.pages.constFirst().contains("lasts until Groupdesk ends"));
    // They are stored as soon as that works.
    desk.secrets.fail(MemorySecretStore::Call::Write, std::nullopt);
    QVERIFY(desk.get(*signIn));
    QVERIFY(waitUntil([&signIn] { return !signIn->storeProblem(); }));
    QVERIFY(desk.stored().contains(signIn->current()->reveal()));
    QCOMPARE(desk.grants("refresh_token"), 0);
}

void TestOAuthFlow::saysThatTheSecretCannotBeRead()
{
    SignInDesk desk;
    desk.secrets.fail(MemorySecretStore::Call::Read,
                      StoreError { StoreError::Kind::TimedOut, {}, {} });
    const auto signIn = desk.open();
    QCOMPARE(storeKind(desk.signIn(*signIn)), StoreError::Kind::TimedOut);
    QVERIFY(desk.browser.opened.isEmpty());
}

void TestOAuthFlow::saysThatNoProviderIsThere_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const auto document = [](const QByteArray &issuer, const QByteArray &token) -> QByteArray {
        return "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + issuer
            + "/a\",\"token_endpoint\":\"" + token + "\"}";
    };
    QTest::newRow("404") << 404 << QByteArray("{}") << Kind::NotThePlatform;
    QTest::newRow("page") << 200 << QByteArray("<html></html>") << Kind::NotThePlatform;
    QTest::newRow("broken") << 503 << QByteArray("{}") << Kind::ServerError;
    QTest::newRow("not JSON") << 200 << QByteArray("[1") << Kind::BadResponse;
    QTest::newRow("nothing in it") << 200 << QByteArray("{}") << Kind::BadResponse;
    QTest::newRow("another issuer")
        << 200 << document("https://evil.example", "https://evil.example/t") << Kind::BadResponse;
    QTest::newRow("token endpoint without TLS")
        << 200 << document("ISSUER", "http://evil.example/t") << Kind::BadResponse;
    QTest::newRow("token endpoint of no scheme")
        << 200 << document("ISSUER", "/oauth2/token") << Kind::BadResponse;
}

void TestOAuthFlow::saysThatNoProviderIsThere()
{
    QFETCH(const int, status);
    QFETCH(QByteArray, body);
    SignInDesk desk;
    body.replace("ISSUER", desk.server.nscaleUrl().toEncoded());
    demo::Fault fault = demo::Fault::withStatus(status).on("GET", "/nscale/.well-known");
    fault.body = body;
    desk.server.inject(fault);
    const auto signIn = desk.open();
    const auto result = desk.signIn(*signIn);
    QTEST(cloudError(result).kind, "kind");
    QVERIFY(desk.browser.opened.isEmpty());
    QVERIFY(desk.signIn(*signIn)); // it is asked again
}

void TestOAuthFlow::signsOut()
{
    SignInDesk desk;
    const auto signIn = desk.open();
    QVERIFY(desk.signIn(*signIn));
    signIn->forget();
    QVERIFY(!signIn->current());
    QVERIFY(desk.get(*signIn)); // still in the store
    Answer<Done, Problem> answer;
    signIn->signOut(this, answer.callback());
    QCOMPARE(answer.count(), 0);
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QVERIFY(!signIn->current());
    QVERIFY(desk.stored().isEmpty());
    QCOMPARE(cloudKind(desk.get(*signIn)), Kind::SignInNeeded);
    QCOMPARE(desk.grants("refresh_token"), 0);
    // A store that refuses keeps the sign-in, and says so.
    QVERIFY(desk.signIn(*signIn));
    desk.secrets.fail(MemorySecretStore::Call::Remove,
                      StoreError { StoreError::Kind::Denied, {}, {} });
    Answer<Done, Problem> refused;
    signIn->signOut(this, refused.callback());
    QVERIFY(refused.wait());
    QCOMPARE(storeKind(refused.result()), StoreError::Kind::Denied);
    QVERIFY(signIn->current());
}

QTEST_GUILESS_MAIN(TestOAuthFlow)
#include "tst_oauthflow.moc"
