#include "restclient.h"

#include "fakecredentials.h"
#include "resttesting.h"
#include "scriptedserver.h"
#include "waitfor.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;
using RestAnswer = Answer<RestReply>;

const ApiPath path("/v1/groups"_L1);

/// 200 for "Bearer <good>", 401 with the platform's words for everybody else.
Step only(const QByteArray &good)
{
    return [good](QTcpSocket &socket, const ReceivedRequest &request) {
        const bool isGood = request.headers.value("authorization") == "Bearer " + good;
        (isGood ? answer(200, "[]") : answer(401, "token is stale"))(socket, request);
    };
}

} // namespace

/// Where the token comes from, and what becomes of a 401: what is sent, and how often.
class TestRestClientToken : public QObject
{
    Q_OBJECT

private:
    struct Setup
    {
        explicit Setup(const QByteArray &token = {})
            : credentials(std::make_shared<FakeCredentials>(token)), transport(quick())
        {
            RestSettings settings = openSettings(server.url());
            settings.credentials = credentials;
            client = std::make_unique<RestClient>(*transport, settings);
        }
        void get(QObject *context, RestAnswer &answer) const
        {
            client->get(path, {}, context, answer.callback());
        }
        void write(QObject *context, RestAnswer &answer) const
        {
            client->write(WriteVerb::Delete, path, {}, context, answer.callback());
        }
        [[nodiscard]] int sentWith(const QByteArray &token) const
        {
            const auto carries = [&token](const ReceivedRequest &request) {
                return request.headers.value("authorization") == "Bearer " + token;
            };
            return int(
                std::count_if(server.requests().cbegin(), server.requests().cend(), carries));
        }

        ScriptedServer server;
        std::shared_ptr<FakeCredentials> credentials;
        TestTransport transport;
        std::unique_ptr<RestClient> client;
    };

    static CloudError errorOfKind(Kind kind)
    {
        CloudError error;
        error.kind = kind;
        error.reason = u"why"_s;
        return error;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingIsSentBeforeThereIsAToken()
    {
        Setup setup;
        QList<RestAnswer> answers(10);
        for (RestAnswer &answer : answers)
            setup.get(this, answer);
        // All of them ask: waiting for a token takes no place on the wire.
        QVERIFY(waitUntil([&] { return setup.credentials->waiting() == 10; }));
        QCOMPARE(setup.server.connectionsEver(), 0);
        setup.credentials->answer("new-token");
        for (RestAnswer &answer : answers) {
            QVERIFY(answer.wait());
            QVERIFY(answer.result().has_value());
        }
        QCOMPARE(setup.sentWith("new-token"), 10);
        QCOMPARE(setup.server.requests().size(), 10);
    }

    void anEmptyTokenMeansNoHeader()
    {
        Setup setup("");
        RestAnswer answer;
        setup.get(this, answer);
        QVERIFY(answer.wait());
        QVERIFY(!setup.server.requests().constFirst().headers.contains("authorization"));
    }

    void whyThereIsNoTokenIsSaid()
    {
        Setup setup;
        RestAnswer unset;
        setup.get(this, unset);
        QVERIFY(waitUntil([&] { return setup.credentials->waiting() == 1; }));
        setup.credentials->answer(StoreError { StoreError::Kind::NotFound, u"MY_TOKEN"_s, {} });
        QVERIFY(unset.wait());
        QCOMPARE(unset.result().error().kind, Kind::MissingToken);
        QCOMPARE(unset.result().error().reason, u"there is none: MY_TOKEN"_s);
        QCOMPARE(unset.result().error().request, u"GET /v1/groups"_s);
        QCOMPARE(unset.result().error().host, setup.server.url().authority());

        for (const Kind kind : { Kind::SignInNeeded, Kind::Cancelled }) {
            RestAnswer refused;
            setup.write(this, refused);
            QVERIFY(waitUntil([&] { return setup.credentials->waiting() == 1; }));
            setup.credentials->answer(errorOfKind(kind));
            QVERIFY(refused.wait());
            QCOMPARE(refused.result().error().kind, kind);
            QCOMPARE(refused.result().error().reason, u"why"_s);
            QCOMPARE(refused.result().error().request, u"DELETE /v1/groups"_s);
            QVERIFY(!refused.result().error().outcomeUnknown);
        }
        QCOMPARE(setup.server.connectionsEver(), 0);
    }

    void aTokenThatCannotBeSentIsNotSent()
    {
        Setup setup;
        RestAnswer answer;
        setup.get(this, answer);
        QVERIFY(waitUntil([&] { return setup.credentials->waiting() == 1; }));
        setup.credentials->answer("a\r\nX-Evil: 1");
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::MissingToken);
        QVERIFY(!answer.result().error().reason.contains(u"Evil"_s));
        QCOMPARE(setup.server.connectionsEver(), 0);
    }

    void aContextThatDiesWhileTheTokenIsGotSendsNothing()
    {
        Setup setup;
        RestAnswer dead;
        {
            QObject context;
            setup.get(&context, dead);
            QVERIFY(waitUntil([&] { return setup.credentials->waiting() == 1; }));
        }
        RestAnswer alive;
        setup.get(this, alive);
        QVERIFY(waitUntil([&] { return setup.credentials->waiting() == 2; }));
        setup.credentials->answer("t-o-k-e-n");
        QVERIFY(alive.wait());
        QCOMPARE(dead.count(), 0);
        QCOMPARE(setup.server.requests().size(), 1);
    }

    void aReadIsSentAgainWithTheRenewedToken()
    {
        Setup setup("old-token");
        setup.server.otherwise(only("new-token"));
        RestAnswer answer;
        setup.get(this, answer);
        QVERIFY(waitUntil([&] { return setup.credentials->waiting() == 1; }));
        QCOMPARE(answer.count(), 0);
        setup.credentials->answer("new-token");
        QVERIFY(answer.wait());
        QVERIFY(answer.result().has_value());
        QCOMPARE(answer.result()->context.attempts, 2);
        QCOMPARE(setup.credentials->rejected(), QList<QByteArray> { "old-token" });
        QCOMPARE(setup.server.requests().size(), 2);
        QCOMPARE(setup.sentWith("old-token"), 1);
    }

    void aReadIsRenewedOnlyOnce()
    {
        Setup setup("old-token");
        setup.server.otherwise(only("nobody's"));
        RestAnswer answer;
        setup.get(this, answer);
        QVERIFY(waitUntil([&] { return setup.credentials->waiting() == 1; }));
        setup.credentials->answer("new-token");
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::Unauthorized);
        QCOMPARE(answer.result().error().serverMessage, u"token is stale"_s);
        QCOMPARE(answer.result().error().attempts, 2);
        QCOMPARE(setup.server.requests().size(), 2);
        QCOMPARE(setup.credentials->renewals(), 1);
    }

    void aFailedRenewalSaysWhy_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("serverMessage");
        QTest::newRow("ended") << kindName(Kind::SignInNeeded) << QString();
        QTest::newRow("cancelled") << kindName(Kind::Cancelled) << QString();
        QTest::newRow("no other token")
            << kindName(Kind::Unauthorized) << u"token is stale"_s; // the platform's words
    }

    void aFailedRenewalSaysWhy()
    {
        QFETCH(const QString, kind);
        Setup setup("old-token");
        setup.server.otherwise(only("new-token"));
        RestAnswer answer;
        setup.get(this, answer);
        QVERIFY(waitUntil([&] { return setup.credentials->waiting() == 1; }));
        for (const Kind candidate : { Kind::SignInNeeded, Kind::Cancelled, Kind::Unauthorized }) {
            if (kindName(candidate) == kind)
                setup.credentials->answer(errorOfKind(candidate));
        }
        QVERIFY(answer.wait());
        QCOMPARE(kindName(answer.result().error().kind), kind);
        QTEST(answer.result().error().serverMessage, "serverMessage");
        QCOMPARE(answer.result().error().request, u"GET /v1/groups"_s);
        QCOMPARE(setup.server.requests().size(), 1);
    }

    void aWriteIsNotSentAgainButTheNextOneFaresBetter()
    {
        Setup setup("old-token");
        setup.server.otherwise(only("new-token"));
        RestAnswer first;
        setup.write(this, first);
        QVERIFY(first.wait());
        QCOMPARE(first.result().error().kind, Kind::Unauthorized);
        QCOMPARE(first.result().error().attempts, 1);
        QVERIFY(!first.result().error().outcomeUnknown);
        QCOMPARE(setup.credentials->renewals(), 1);
        RestAnswer second;
        setup.write(this, second);
        QVERIFY(waitUntil([&] { return setup.credentials->waiting() == 2; }));
        QCOMPARE(setup.server.requests().size(), 1);
        setup.credentials->answer("new-token");
        QVERIFY(second.wait());
        QVERIFY(second.result().has_value());
        QCOMPARE(setup.sentWith("old-token"), 1);
        QCOMPARE(setup.sentWith("new-token"), 1);
    }

    void fiftyRefusalsAreOneRenewal()
    {
        Setup setup("old-token");
        setup.server.otherwise(only("new-token"));
        constexpr int calls = 50;
        QList<RestAnswer> answers(calls);
        for (RestAnswer &answer : answers)
            setup.get(this, answer);
        QVERIFY(waitUntil([&] { return setup.credentials->waiting() == calls; }));
        const int refused = int(setup.server.requests().size());
        QVERIFY(refused >= 1 && refused <= 6); // what was on the wire when the first 401 came
        setup.credentials->answer("new-token");
        for (RestAnswer &answer : answers) {
            QVERIFY(answer.wait());
            QVERIFY(answer.result().has_value());
            QCOMPARE(answer.count(), 1);
        }
        QCOMPARE(setup.credentials->renewals(), 1);
        QCOMPARE(setup.sentWith("old-token"), refused);
        QCOMPARE(setup.sentWith("new-token"), calls);
        QCOMPARE(setup.server.requests().size(), refused + calls);
    }

    void aLateRefusalJoinsTheRenewalThatIsDone()
    {
        Setup setup("old-token");
        setup.server.enqueue(answerLater(300, 401, "late"));
        setup.server.otherwise(only("new-token"));
        RestAnswer late;
        setup.get(this, late);
        QVERIFY(waitUntil([&] { return setup.server.requests().size() == 1; }));
        RestAnswer early;
        setup.get(this, early);
        QVERIFY(waitUntil([&] { return setup.credentials->waiting() == 1; }));
        setup.credentials->answer("new-token");
        QVERIFY(early.wait());
        QVERIFY(late.wait());
        QVERIFY(late.result().has_value());
        QCOMPARE(setup.credentials->renewals(), 1);
        QCOMPARE(setup.credentials->rejected().size(), 2);
    }

    void aTokenThatNeverChangesIsNotTriedAgain()
    {
        ScriptedServer server;
        server.otherwise(answer(401, "no"));
        TestTransport transport(quick());
        RestClient client(*transport, openSettings(server.url(), u"pasted"_s));
        RestAnswer answer;
        client.get(path, {}, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::Unauthorized);
        QCOMPARE(answer.result().error().serverMessage, u"no"_s);
        QCOMPARE(server.requests().size(), 1);
    }

    void aCallbackMayCloseTheClientAndItsCredentials()
    {
        Setup setup;
        int calls = 0;
        for (int number = 0; number < 5; ++number)
            setup.client->get(path, {}, this, [&](const CloudResult<RestReply> &reply) {
                QCOMPARE(reply.error().kind, Kind::Cancelled);
                ++calls;
                setup.client.reset();
                setup.credentials.reset();
            });
        QVERIFY(waitUntil([&] { return setup.credentials->waiting() == 5; }));
        setup.credentials->answer(errorOfKind(Kind::Cancelled));
        QVERIFY(waitUntil([&] { return calls == 1; }));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(calls, 1);
    }
};

QTEST_GUILESS_MAIN(TestRestClientToken)
#include "tst_restclient_token.moc"
