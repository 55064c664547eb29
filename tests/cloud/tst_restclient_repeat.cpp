#include "restclient.h"

#include "resttesting.h"
#include "scriptedserver.h"
#include "waitfor.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using namespace std::chrono_literals;

namespace {

using Kind = CloudError::Kind;
using RestAnswer = Answer<RestReply>;

const ApiPath path("/v1/groups"_L1);

QByteArray httpDateIn(int seconds)
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc().addSecs(seconds),
                  u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace

/// What is sent again, how often, and what a host that says 429 is spared.
class TestRestClientRepeat : public QObject
{
    Q_OBJECT

private:
    struct Setup
    {
        explicit Setup(const TransportOptions &options = quick())
            : transport(options), client(*transport, openSettings(server.url(), u"t-o-k-e-n"_s))
        {
        }
        void get(QObject *context, RestAnswer &answer)
        {
            client.get(path, {}, context, answer.callback());
        }
        void write(QObject *context, RestAnswer &answer)
        {
            client.write(WriteVerb::Post, path, QJsonObject(), context, answer.callback());
        }

        ScriptedServer server;
        TestTransport transport;
        RestClient client;
    };

    /// The policy with waits that only a person or a long time ends.
    static TransportOptions patient()
    {
        TransportOptions options = quick();
        options.retry.firstWait = 1h;
        options.retry.longestWait = 1h;
        options.retry.longestAskedWait = 100s;
        options.retry.budget = 10h;
        return options;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAreSentFourTimesAndWritesOnce_data()
    {
        QTest::addColumn<int>("status"); // 0: the connection is dropped
        QTest::addColumn<int>("reads");
        for (const int status : { 0, 408, 425, 429, 500, 502, 503, 504 })
            QTest::addRow("%d", status) << status << 4;
        for (const int status : { 302, 400, 403, 404, 409, 422, 501, 520 })
            QTest::addRow("%d", status) << status << 1;
    }

    void readsAreSentFourTimesAndWritesOnce()
    {
        QFETCH(const int, status);
        QFETCH(const int, reads);
        Setup setup;
        setup.server.otherwise(status == 0 ? drop() : answer(status, "why"));
        RestAnswer read;
        setup.get(this, read);
        QVERIFY(read.wait());
        QCOMPARE(read.result().error().httpStatus, status);
        QCOMPARE(read.result().error().attempts, reads);
        QCOMPARE(setup.server.count("GET"), reads);
        RestAnswer write;
        setup.write(this, write);
        QVERIFY(write.wait());
        QCOMPARE(write.result().error().httpStatus, status);
        QCOMPARE(write.result().error().attempts, 1);
        RestAnswer after; // whatever else was sent has arrived by then
        setup.server.otherwise(answer(200, "{}"));
        setup.get(this, after);
        QVERIFY(after.wait());
        QCOMPARE(setup.server.count("POST"), 1);
        QCOMPARE(setup.server.count("GET"), reads + 1);
    }

    void aReadThatSucceedsAtLastSucceeds()
    {
        Setup setup;
        setup.server.enqueue(answer(503));
        setup.server.enqueue(drop());
        setup.server.enqueue(reset());
        setup.server.otherwise(answer(200, "[1]"));
        RestAnswer read;
        setup.get(this, read);
        QVERIFY(read.wait());
        QCOMPARE(read.result()->body, "[1]");
        QCOMPARE(read.result()->context.attempts, 4);
        QCOMPARE(read.count(), 1);
        QCOMPARE(setup.server.count("GET"), 4);
    }

    void silenceIsRepeatedToo()
    {
        Setup setup;
        RestSettings settings = openSettings(setup.server.url());
        settings.limits.firstByte = 100ms;
        RestClient client(*setup.transport, settings);
        setup.server.enqueue(silence());
        RestAnswer read;
        client.get(path, {}, this, read.callback());
        QVERIFY(read.wait());
        QVERIFY(read.result().has_value());
        QCOMPARE(setup.server.count("GET"), 2);
    }

    void theBudgetEndsIt()
    {
        TransportOptions options = quick();
        options.retry.budget = 0ms;
        Setup setup(options);
        setup.server.otherwise(answer(503));
        RestAnswer read;
        setup.get(this, read);
        QVERIFY(read.wait());
        QCOMPARE(setup.server.count("GET"), 1);
    }

    void aConvenienceIsNotRepeated()
    {
        Setup setup;
        RestSettings settings = openSettings(setup.server.url());
        settings.repeatsReads = false;
        RestClient client(*setup.transport, settings);
        setup.server.otherwise(answer(503));
        RestAnswer read;
        client.get(path, {}, this, read.callback());
        QVERIFY(read.wait());
        QCOMPARE(setup.server.count("GET"), 1);
    }

    void aWaitingRepetitionIsShownAndCanBeHadNow()
    {
        Setup setup(patient());
        setup.server.enqueue(answer(503, "busy"));
        QSignalSpy changes(&*setup.transport, &TrafficMonitor::pausesChanged);
        RestAnswer read;
        setup.get(this, read);
        QVERIFY(waitUntil([&] { return !setup.transport->pauses().isEmpty(); }));
        QVERIFY(waitUntil([&] { return !changes.isEmpty(); }));
        const QList<TrafficPause> pauses = setup.transport->pauses();
        QCOMPARE(pauses.size(), 1);
        QCOMPARE(pauses.constFirst().host, setup.server.url().authority());
        QCOMPARE(pauses.constFirst().reason, TrafficPause::Reason::Retrying);
        QCOMPARE(pauses.constFirst().attempt, 2);
        QCOMPARE(pauses.constFirst().cause.httpStatus, 503);
        QVERIFY(pauses.constFirst().until.remainingTime() > 60'000);
        // Others do not wait for it.
        RestAnswer other;
        setup.get(this, other);
        QVERIFY(other.wait());
        QCOMPARE(read.count(), 0);
        setup.transport->resume(u"somebody.else:80"_s);
        QCOMPARE(setup.transport->pauses().size(), 1);
        setup.transport->resume(setup.server.url().authority());
        QVERIFY(read.wait());
        QVERIFY(read.result().has_value());
        QVERIFY(setup.transport->pauses().isEmpty());
        QCOMPARE(setup.server.count("GET"), 3);
    }

    void aDeadContextIsNotSentAgain()
    {
        Setup setup(patient());
        setup.server.enqueue(answer(503));
        RestAnswer dead;
        {
            QObject context;
            setup.get(&context, dead);
            QVERIFY(waitUntil([&] { return !setup.transport->pauses().isEmpty(); }));
        }
        QVERIFY(setup.transport->pauses().isEmpty());
        RestAnswer alive;
        setup.get(this, alive);
        QVERIFY(alive.wait());
        QCOMPARE(setup.server.count("GET"), 2);
        QCOMPARE(dead.count(), 0);
    }

    void aHostThatSays429IsLeftAlone_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<int>("least"); // seconds the cool-down lasts
        QTest::addColumn<int>("most");
        QTest::newRow("seconds") << Headers { { "Retry-After", "30" } } << 20 << 30;
        QTest::newRow("date") << Headers { { "Retry-After", httpDateIn(30) } } << 20 << 31;
        QTest::newRow("absent") << Headers {} << 3000 << 3600; // the back-off of this test's policy
        QTest::newRow("absurd") << Headers { { "Retry-After", "99999999999" } } << 90 << 100;
        QTest::newRow("far date") << Headers { { "Retry-After", "Fri, 01 Jan 2100 00:00:00 GMT" } }
                                  << 90 << 100;
        QTest::newRow("past date")
            << Headers { { "Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT" } } << 3000 << 3600;
        QTest::newRow("words") << Headers { { "Retry-After", "soon" } } << 3000 << 3600;
    }

    void aHostThatSays429IsLeftAlone()
    {
        QFETCH(const Headers, headers);
        QFETCH(const int, least);
        QFETCH(const int, most);
        Setup setup(patient());
        setup.server.enqueue(answer(429, "slow down", headers));
        RestAnswer limited;
        setup.get(this, limited);
        QVERIFY(waitUntil([&] { return !setup.transport->pauses().isEmpty(); }));
        const TrafficPause pause = setup.transport->pauses().constFirst();
        QCOMPARE(pause.reason, TrafficPause::Reason::RateLimited);
        QVERIFY2(pause.until.remainingTime() > least * 1000
                     && pause.until.remainingTime() <= most * 1000,
                 qPrintable(QString::number(pause.until.remainingTime())));
        // Everybody waits: writes that were not sent yet, and other clients of the host.
        RestAnswer write;
        setup.write(this, write);
        RestClient another(*setup.transport, openSettings(setup.server.url()));
        RestAnswer read;
        another.get(path, {}, this, read.callback());
        // Another host does not.
        ScriptedServer elsewhere;
        RestClient outside(*setup.transport, openSettings(elsewhere.url()));
        RestAnswer free;
        outside.get(path, {}, this, free.callback());
        QVERIFY(free.wait());
        QVERIFY(free.result().has_value());
        QCOMPARE(setup.server.requests().size(), 1);
        QCOMPARE(limited.count() + write.count() + read.count(), 0);

        setup.transport->resume(setup.server.url().authority());
        for (RestAnswer *answer : { &limited, &write, &read }) {
            QVERIFY(answer->wait());
            QVERIFY(answer->result().has_value());
        }
        QCOMPARE(setup.server.count("GET"), 3);
        QCOMPARE(setup.server.count("POST"), 1);
        QCOMPARE(limited.result()->context.attempts, 2);
    }

    void aWriteThatGot429FailsAndTheHostCoolsDown()
    {
        Setup setup(patient());
        setup.server.enqueue(answer(429, "slow down", { { "Retry-After", "30" } }));
        RestAnswer write;
        setup.write(this, write);
        QVERIFY(write.wait());
        QCOMPARE(write.result().error().kind, Kind::RateLimited);
        QCOMPARE(write.result().error().retryAfter, 30s);
        QVERIFY(!write.result().error().outcomeUnknown);
        QCOMPARE(setup.transport->pauses().size(), 1);
        setup.transport->resume(setup.server.url().authority());
        RestAnswer read;
        setup.get(this, read);
        QVERIFY(read.wait());
        QCOMPARE(setup.server.count("POST"), 1);
    }

    void aHundredReadsSurviveARateLimit()
    {
        // Three requests are let through, then the host wants a pause, again and again.
        TransportOptions options = quick();
        options.retry.repetitions = 100;
        Setup setup(options);
        int seen = 0;
        int together = 0;
        setup.server.otherwise([&](QTcpSocket &socket, const ReceivedRequest &request) {
            together = std::max(together, setup.server.connectionsOpen());
            (++seen % 4 == 0 ? answer(429) : answer(200, "{}"))(socket, request);
        });
        int good = 0;
        int bad = 0;
        for (int number = 0; number < 100; ++number)
            setup.client.get(path, {}, this,
                             [&](const CloudResult<RestReply> &reply) { ++(reply ? good : bad); });
        QVERIFY(waitUntil([&] { return good + bad == 100; }, 30'000));
        QCOMPARE(bad, 0);
        QVERIFY(together <= 6);
        QCOMPARE(setup.server.count("GET"), 100 + seen / 4);
    }

    void theClientsOfAHostShareItsSixPlaces()
    {
        Setup setup;
        setup.server.otherwise(silence());
        QObject context;
        RestClient another(*setup.transport, openSettings(setup.server.url()));
        RestAnswer unused;
        for (int number = 0; number < 5; ++number) {
            setup.get(&context, unused);
            another.get(path, {}, &context, unused.callback());
        }
        QVERIFY(waitUntil([&] { return setup.server.requests().size() == 6; }));
        ScriptedServer elsewhere; // time enough for a seventh
        RestClient outside(*setup.transport, openSettings(elsewhere.url()));
        RestAnswer free;
        outside.get(path, {}, this, free.callback());
        QVERIFY(free.wait());
        QCOMPARE(setup.server.requests().size(), 6);
        QCOMPARE(setup.server.connectionsEver(), 6);
    }
};

QTEST_GUILESS_MAIN(TestRestClientRepeat)
#include "tst_restclient_repeat.moc"
