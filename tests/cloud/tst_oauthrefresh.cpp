#include "oauthfixture.h"
#include "platformregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using Kind = CloudError::Kind;

namespace {

using TokenAnswer = Answer<Secret, Problem>;

/// A desk where somebody has signed in, and the access token is no good any more.
struct ExpiredDesk : SignInDesk
{
    ExpiredDesk()
    {
        signedIn = open();
        if (!signIn(*signedIn))
            qFatal("the sign-in does not work");
        old = *signedIn->current();
        server.expireAccessTokens();
    }
    [[nodiscard]] QList<TokenAnswer> renewMany(BrowserSignIn &with, QObject *context, int count)
    {
        QList<TokenAnswer> answers(count);
        for (TokenAnswer &answer : answers) {
            answer = TokenAnswer(); // or they would all be one
            with.renew(old, context, answer.callback());
        }
        return answers;
    }
    std::shared_ptr<BrowserSignIn> signedIn;
    Secret old;
};

/// Sets when the stored access token ends.
void storeExpiry(SignInDesk &desk, const QDateTime &expiry)
{
    QJsonObject object = QJsonDocument::fromJson(desk.stored()).object();
    object.insert(u"expiry"_s, expiry.toUTC().toString(Qt::ISODateWithMs));
    desk.secrets.put(desk.profile.id, Secret::fromBytes(QJsonDocument(object).toJson()),
                     SecretSlot::SignIn);
}

} // namespace

/// Tokens are refreshed once, whoever wants them, and never lost.
class TestOAuthRefresh final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refreshesOnceForManyRenewals();
    void refreshesOnceForManyRequests();
    void refreshesBeforeTheEnd_data();
    void refreshesBeforeTheEnd();
    void answersAtOnceWithANewerToken();
    void refreshesOnceInTwoWindows();
    void takesWhatAnotherWindowGot();
    void storesBeforeItAnswers();
    void asksAgainWhenTheRequestWasLost();
    void needsASignInWhenTheAnswerWasLost_data();
    void needsASignInWhenTheAnswerWasLost();
    void noticesASignInElsewhere();
    void passesOtherRefusalsOn();
    void waitsOutAProviderThatIsDown();
    void goesOnWithTokensThatCannotBeStored();
    void prefersWhatAnotherWindowStored();
    void saysThatTheStoreCannotBeRead();
    void takesAnUnreadableEntryForNone();
    void finishesWhatItBeganWhenTheProfileIsClosed();
    void isSilentForAContextThatIsGone();
    void forgetsInTheMiddle();
    void waitsForTheLockAndNotForEver();
    void saysThatThereIsNoPlaceForALock();
    void outlivesADeadLock();
    void signingOutWaitsForTheRefresh();
};

void TestOAuthRefresh::refreshesOnceForManyRenewals()
{
    ExpiredDesk desk;
    auto answers = desk.renewMany(*desk.signedIn, this, 50);
    for (const TokenAnswer &answer : std::as_const(answers))
        QCOMPARE(answer.count(), 0);
    for (TokenAnswer &answer : answers) {
        QVERIFY(answer.wait());
        QVERIFY(answer.result());
        QVERIFY(*answer.result() == *desk.signedIn->current());
    }
    QVERIFY(*desk.signedIn->current() != desk.old);
    QCOMPARE(desk.grants("refresh_token"), 1);
    QCOMPARE(desk.statusWith(*desk.signedIn->current()), 200);
    QVERIFY(desk.stored().contains(desk.signedIn->current()->reveal()));
    // And the next time again, with the refresh token that came along.
    desk.server.expireAccessTokens();
    const auto next = desk.renew(*desk.signedIn, *desk.signedIn->current());
    QVERIFY(next);
    QCOMPARE(desk.statusWith(*next), 200);
    QCOMPARE(desk.grants("refresh_token"), 2);
    for (const TokenAnswer &answer : std::as_const(answers))
        QCOMPARE(answer.count(), 1);
}

void TestOAuthRefresh::refreshesOnceForManyRequests()
{
    ExpiredDesk desk;
    PlatformRegistry registry(desk.transport);
    Connection connection = Connection::open(desk.profile, Secret());
    connection.credentials = desk.signedIn;
    const auto client = registry.open(connection);
    desk.server.clearRequests();
    QList<Answer<QList<Organization>>> answers(50);
    for (auto &answer : answers) {
        answer = {};
        client->organizations().list(this, answer.callback());
    }
    for (auto &answer : answers) {
        QVERIFY(answer.wait(30000));
        QVERIFY(answer.result());
        QVERIFY(!answer.result()->isEmpty());
    }
    QCOMPARE(desk.grants("refresh_token"), 1);
    int refused = 0;
    for (const demo::RecordedRequest &request : desk.server.requests())
        refused += request.status == 401 ? 1 : 0;
    QVERIFY(refused >= 1);
    QCOMPARE(desk.server.requests().size(), 50 + refused + 1);
}

void TestOAuthRefresh::refreshesBeforeTheEnd_data()
{
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<int>("refreshes");
    QTest::newRow("enough") << 120 << 0;
    QTest::newRow("too little") << 55 << 1;
    QTest::newRow("none") << -10 << 1;
}

void TestOAuthRefresh::refreshesBeforeTheEnd()
{
    QFETCH(const int, secondsLeft);
    ExpiredDesk desk;
    storeExpiry(desk, QDateTime::currentDateTimeUtc().addSecs(secondsLeft));
    desk.signedIn->forget();
    QVERIFY(!desk.signedIn->current());
    const auto token = desk.get(*desk.signedIn);
    QVERIFY(token);
    QTEST(desk.grants("refresh_token"), "refreshes");
    QVERIFY(desk.signedIn->current() == *token);
}

void TestOAuthRefresh::answersAtOnceWithANewerToken()
{
    ExpiredDesk desk;
    QVERIFY(desk.renew(*desk.signedIn, desk.old));
    // A call that was refused with the old token, and comes late.
    const auto token = desk.renew(*desk.signedIn, desk.old);
    QVERIFY(token);
    QVERIFY(*token != desk.old);
    QCOMPARE(desk.grants("refresh_token"), 1);
}

void TestOAuthRefresh::refreshesOnceInTwoWindows()
{
    ExpiredDesk desk;
    const auto otherService = desk.otherWindow();
    const auto other = otherService->open(desk.profile, {});
    QVERIFY(*desk.get(*other) == desk.old);
    QList<TokenAnswer> answers = desk.renewMany(*desk.signedIn, this, 25);
    answers += desk.renewMany(*other, this, 25);
    for (TokenAnswer &answer : answers) {
        QVERIFY(answer.wait());
        QVERIFY(answer.result());
        QVERIFY(*answer.result() == *answers.first().result());
    }
    QCOMPARE(desk.grants("refresh_token"), 1);
    QCOMPARE(desk.statusWith(*other->current()), 200);
}

void TestOAuthRefresh::takesWhatAnotherWindowGot()
{
    ExpiredDesk desk;
    const auto otherService = desk.otherWindow();
    const auto other = otherService->open(desk.profile, {});
    QVERIFY(desk.get(*other));
    const auto first = desk.renew(*desk.signedIn, desk.old);
    QVERIFY(first);
    const auto second = desk.renew(*other, desk.old);
    QVERIFY(second);
    QVERIFY(*first == *second);
    QCOMPARE(desk.grants("refresh_token"), 1);
    // It has the new refresh token, too.
    desk.server.expireAccessTokens();
    QVERIFY(desk.renew(*other, *second));
    QCOMPARE(desk.grants("refresh_token"), 2);
}

void TestOAuthRefresh::storesBeforeItAnswers()
{
    ExpiredDesk desk;
    const QByteArray before = desk.stored();
    TokenAnswer answer;
    connect(&desk.server, &demo::DemoServer::requestServed, this,
            [&desk](const demo::RecordedRequest &request) {
                if (request.body.contains("grant_type=refresh_token"))
                    desk.secrets.hold();
            });
    desk.signedIn->renew(desk.old, this, answer.callback());
    QVERIFY(waitUntil([&desk] { return desk.secrets.heldCount() == 1; }));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(answer.count(), 0);
    QCOMPARE(desk.stored(), before);
    desk.secrets.release();
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QVERIFY(desk.stored().contains(answer.result()->reveal()));
}

void TestOAuthRefresh::asksAgainWhenTheRequestWasLost()
{
    ExpiredDesk desk;
    const QByteArray before = desk.stored();
    desk.server.inject(
        demo::Fault::dropped(demo::Fault::Effect::DropBeforeApplying).on("POST", "/nscale/oauth2"));
    const auto lost = desk.renew(*desk.signedIn, desk.old);
    QCOMPARE(cloudKind(lost), Kind::ConnectionLost);
    QVERIFY(!cloudError(lost).outcomeUnknown);
    QCOMPARE(desk.stored(), before);
    QCOMPARE(desk.grants("refresh_token"), 1);
    const auto token = desk.renew(*desk.signedIn, desk.old);
    QVERIFY(token);
    QCOMPARE(desk.statusWith(*token), 200);
}

void TestOAuthRefresh::needsASignInWhenTheAnswerWasLost_data()
{
    QTest::addColumn<int>("effect");
    QTest::newRow("no answer") << int(demo::Fault::Effect::DropAfterApplying);
    QTest::newRow("half of it") << int(demo::Fault::Effect::TruncateAnswer);
}

void TestOAuthRefresh::needsASignInWhenTheAnswerWasLost()
{
    QFETCH(const int, effect);
    ExpiredDesk desk;
    const QByteArray before = desk.stored();
    desk.server.inject(
        demo::Fault::dropped(demo::Fault::Effect(effect)).on("POST", "/nscale/oauth2"));
    QCOMPARE(cloudKind(desk.renew(*desk.signedIn, desk.old)), Kind::ConnectionLost);
    QCOMPARE(desk.grants("refresh_token"), 1);
    QCOMPARE(desk.stored(), before);
    const CloudError error = cloudError(desk.renew(*desk.signedIn, desk.old));
    QCOMPARE(error.kind, Kind::SignInNeeded);
    QCOMPARE(error.serverCode, u"invalid_grant"_s);
    QCOMPARE(desk.stored(), before);
    // The provider is not asked a third time with a token that it has refused.
    QCOMPARE(cloudKind(desk.renew(*desk.signedIn, desk.old)), Kind::SignInNeeded);
    QCOMPARE(desk.grants("refresh_token"), 2);
    QVERIFY(desk.signIn(*desk.signedIn));
    QCOMPARE(desk.statusWith(*desk.get(*desk.signedIn)), 200);
}

void TestOAuthRefresh::noticesASignInElsewhere()
{
    ExpiredDesk desk;
    // Another computer: a store of its own.
    MemorySecretStore elsewhere;
    elsewhere.put(desk.profile.id, Secret::fromPaste(desk.server.signInClient().secret),
                  SecretSlot::ClientSecret);
    OAuthService service(desk.transport, elsewhere, desk.redactor, desk.browser.opener(),
                         QString(desk.folder.path() + u"/elsewhere"_s));
    const auto there = service.open(desk.profile, {});
    QVERIFY(desk.signIn(*there));
    const CloudError error = cloudError(desk.renew(*desk.signedIn, desk.old));
    QCOMPARE(error.kind, Kind::SignInNeeded);
    QCOMPARE(error.reason, u"signed in elsewhere or expired"_s);
    QCOMPARE(desk.statusWith(*there->current()), 200);
}

void TestOAuthRefresh::passesOtherRefusalsOn()
{
    ExpiredDesk desk;
    desk.secrets.put(desk.profile.id, Secret::fromPaste(u"wrong-secret"_s),
                     SecretSlot::ClientSecret);
    const CloudError error = cloudError(desk.renew(*desk.signedIn, desk.old));
    QCOMPARE(error.kind, Kind::Unauthorized);
    QCOMPARE(error.serverCode, u"access_denied"_s);
    // With the right secret it goes on.
    desk.secrets.put(desk.profile.id, Secret::fromPaste(desk.server.signInClient().secret),
                     SecretSlot::ClientSecret);
    QVERIFY(desk.renew(*desk.signedIn, desk.old));
}

void TestOAuthRefresh::waitsOutAProviderThatIsDown()
{
    ExpiredDesk desk;
    desk.server.inject(demo::Fault::withStatus(503).on("POST", "/nscale/oauth2"));
    auto answers = desk.renewMany(*desk.signedIn, this, 10);
    for (TokenAnswer &answer : answers) {
        QVERIFY(answer.wait());
        QCOMPARE(cloudKind(answer.result()), Kind::ServerError);
    }
    QCOMPARE(desk.grants("refresh_token"), 1);
    QVERIFY(desk.renew(*desk.signedIn, desk.old));
}

void TestOAuthRefresh::goesOnWithTokensThatCannotBeStored()
{
    ExpiredDesk desk;
    const StoreError denied { StoreError::Kind::Denied, {}, {} };
    desk.secrets.fail(MemorySecretStore::Call::Write, denied);
    const auto token = desk.renew(*desk.signedIn, desk.old);
    QVERIFY(token);
    QCOMPARE(desk.statusWith(*token), 200);
    QCOMPARE(desk.signedIn->storeProblem(), denied);
    QVERIFY(desk.stored().contains(desk.old.reveal()));
    // The next refresh uses the refresh token from memory: the stored one is dead.
    desk.server.expireAccessTokens();
    desk.secrets.fail(MemorySecretStore::Call::Write, std::nullopt);
    const auto next = desk.renew(*desk.signedIn, *token);
    QVERIFY(next);
    QCOMPARE(desk.statusWith(*next), 200);
    QVERIFY(!desk.signedIn->storeProblem());
    QVERIFY(desk.stored().contains(next->reveal()));
}

void TestOAuthRefresh::prefersWhatAnotherWindowStored()
{
    ExpiredDesk desk;
    desk.secrets.fail(MemorySecretStore::Call::Write,
                      StoreError { StoreError::Kind::Denied, {}, {} });
    const auto unsaved = desk.renew(*desk.signedIn, desk.old);
    QVERIFY(unsaved);
    desk.secrets.fail(MemorySecretStore::Call::Write, std::nullopt);
    // Somebody signs in in another window: that ends the tokens here.
    const auto otherService = desk.otherWindow();
    const auto other = otherService->open(desk.profile, {});
    QVERIFY(desk.signIn(*other));
    const auto token = desk.renew(*desk.signedIn, *unsaved);
    QVERIFY(token);
    QVERIFY(*token == *other->current());
    QVERIFY(!desk.signedIn->storeProblem());
    QVERIFY(desk.stored().contains(other->current()->reveal()));
}

void TestOAuthRefresh::saysThatTheStoreCannotBeRead()
{
    ExpiredDesk desk;
    desk.secrets.fail(MemorySecretStore::Call::Read,
                      StoreError { StoreError::Kind::TimedOut, {}, {} });
    QCOMPARE(storeKind(desk.renew(*desk.signedIn, desk.old)), StoreError::Kind::TimedOut);
    desk.signedIn->forget();
    QCOMPARE(storeKind(desk.get(*desk.signedIn)), StoreError::Kind::TimedOut);
    QCOMPARE(desk.grants("refresh_token"), 0);
}

void TestOAuthRefresh::takesAnUnreadableEntryForNone()
{
    SignInDesk desk;
    for (const QByteArray &text : { QByteArray("x"), QByteArray("{}"), QByteArray("[1]"),
                                    QByteArray("{\"access_token\":5}") }) {
        desk.secrets.put(desk.profile.id, Secret::fromBytes(text), SecretSlot::SignIn);
        QCOMPARE(cloudKind(desk.get(*desk.open())), Kind::SignInNeeded);
    }
}

void TestOAuthRefresh::finishesWhatItBeganWhenTheProfileIsClosed()
{
    ExpiredDesk desk;
    desk.server.inject(demo::Fault::delayed(100).on("POST", "/nscale/oauth2"));
    TokenAnswer answer;
    desk.signedIn->renew(desk.old, this, answer.callback());
    QVERIFY(waitUntil([&desk] { return desk.grants("refresh_token") == 1; }));
    desk.signedIn.reset();
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QVERIFY(desk.stored().contains(answer.result()->reveal()));
    // And one that is cut off by the end of everything makes no trouble.
    desk.signedIn = desk.open();
    desk.server.inject(demo::Fault::delayed(100).on("POST", "/nscale/oauth2"));
    TokenAnswer never;
    desk.signedIn->renew(*answer.result(), this, never.callback());
    QVERIFY(waitUntil([&desk] { return desk.grants("refresh_token") == 2; }));
    desk.service.reset();
    QCOMPARE(never.count(), 0);
}

void TestOAuthRefresh::isSilentForAContextThatIsGone()
{
    ExpiredDesk desk;
    auto context = std::make_unique<QObject>();
    TokenAnswer gone;
    TokenAnswer stays;
    desk.signedIn->renew(desk.old, context.get(), gone.callback());
    desk.signedIn->renew(desk.old, this, stays.callback());
    context.reset();
    QVERIFY(stays.wait());
    QVERIFY(stays.result());
    QCOMPARE(gone.count(), 0);
}

void TestOAuthRefresh::forgetsInTheMiddle()
{
    ExpiredDesk desk;
    desk.server.inject(demo::Fault::delayed(50).on("POST", "/nscale/oauth2"));
    TokenAnswer answer;
    desk.signedIn->renew(desk.old, this, answer.callback());
    QVERIFY(waitUntil([&desk] { return desk.grants("refresh_token") == 1; }));
    desk.signedIn->forget();
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QVERIFY(!desk.signedIn->current());
    QVERIFY(desk.stored().contains(answer.result()->reveal()));
    QVERIFY(*desk.get(*desk.signedIn) == *answer.result());
}

void TestOAuthRefresh::waitsForTheLockAndNotForEver()
{
    ExpiredDesk desk;
    desk.limits.lock = std::chrono::milliseconds(300);
    desk.restartService();
    desk.signedIn = desk.open();
    const QDir locks(desk.folder.path() + u"/locks"_s);
    QVERIFY(desk.get(*desk.signedIn));
    QCOMPARE(QFile::permissions(locks.path()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    TokenAnswer probe;
    desk.server.inject(demo::Fault { .effect = demo::Fault::Effect::Hang }.on("POST"));
    desk.signedIn->renew(desk.old, this, probe.callback());
    QVERIFY(waitUntil([&desk] { return desk.grants("refresh_token") == 1; }));
    QCOMPARE(locks.entryList(QDir::Files).size(), 1);
    // Another window now waits for this one, which waits for an answer that does not come.
    const auto otherService = desk.otherWindow();
    const auto other = otherService->open(desk.profile, {});
    QCOMPARE(storeKind(desk.renew(*other, desk.old)), StoreError::Kind::TimedOut);
    QCOMPARE(desk.grants("refresh_token"), 1);
    desk.service.reset(); // the window closes, its lock goes
    QVERIFY(locks.entryList(QDir::Files).isEmpty());
    QVERIFY(desk.renew(*other, desk.old));
}

void TestOAuthRefresh::saysThatThereIsNoPlaceForALock()
{
    ExpiredDesk desk;
    QFile file(desk.folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    OAuthService service(desk.transport, desk.secrets, desk.redactor, desk.browser.opener(),
                         QString(file.fileName() + u"/locks"_s));
    const auto signIn = service.open(desk.profile, {});
    const auto result = desk.renew(*signIn, desk.old);
    QCOMPARE(storeKind(result), StoreError::Kind::Io);
    QVERIFY(std::get<StoreError>(result.error()).path.startsWith(file.fileName()));
    QCOMPARE(desk.grants("refresh_token"), 0);
}

void TestOAuthRefresh::outlivesADeadLock()
{
    ExpiredDesk desk;
    desk.server.inject(demo::Fault { .effect = demo::Fault::Effect::Hang }.on("POST"));
    TokenAnswer probe;
    desk.signedIn->renew(desk.old, this, probe.callback());
    QVERIFY(waitUntil([&desk] { return desk.grants("refresh_token") == 1; }));
    const QDir locks(desk.folder.path() + u"/locks"_s);
    const QString name = locks.filePath(locks.entryList(QDir::Files).value(0));
    desk.service.reset();
    // What a process leaves behind that was killed: its number, which nobody has any more.
    QFile left(name);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("2147483646\ngroupdesk\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    left.close();
    const auto service = desk.otherWindow();
    const auto signIn = service->open(desk.profile, {});
    QVERIFY(desk.renew(*signIn, desk.old));
}

void TestOAuthRefresh::signingOutWaitsForTheRefresh()
{
    ExpiredDesk desk;
    desk.server.inject(demo::Fault::delayed(50).on("POST", "/nscale/oauth2"));
    TokenAnswer answer;
    desk.signedIn->renew(desk.old, this, answer.callback());
    QVERIFY(waitUntil([&desk] { return desk.grants("refresh_token") == 1; }));
    Answer<Done, Problem> out;
    desk.signedIn->signOut(this, out.callback());
    QVERIFY(out.wait());
    QVERIFY(out.result());
    QCOMPARE(answer.count(), 1);
    QVERIFY(desk.stored().isEmpty());
    QVERIFY(!desk.signedIn->current());
}

QTEST_GUILESS_MAIN(TestOAuthRefresh)
#include "tst_oauthrefresh.moc"
