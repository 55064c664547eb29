#include "requestpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace std::chrono_literals;

namespace {

using Kind = CloudError::Kind;

CloudError failure(Kind kind, int status = 0)
{
    CloudError error;
    error.kind = kind;
    error.httpStatus = status;
    return error;
}

} // namespace

/// The one policy about sending again, as numbers.
class TestRequestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyPassingFailuresAreRepeated_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("repeated");
        const auto row = [](const char *name, Kind kind, int status, bool repeated) {
            QTest::newRow(name) << int(kind) << status << repeated;
        };
        row("lost", Kind::ConnectionLost, 0, true);
        row("lost in the answer", Kind::ConnectionLost, 200, true);
        row("timeout", Kind::Timeout, 0, true);
        for (const int status : { 408, 425, 429, 500, 502, 503, 504 })
            row(qPrintable(QString::number(status)), kindOfStatus(status), status, true);
        for (const int status : { 400, 401, 402, 403, 404, 405, 409, 410, 422, 501, 505, 520, 524 })
            row(qPrintable(QString::number(status)), kindOfStatus(status), status, false);
        row("plan limit worded as 429", Kind::PaymentRequired, 429, false);
        row("cursor lost worded as 500", Kind::CursorLost, 500, false);
        for (const Kind kind :
             { Kind::BadArgument, Kind::MissingToken, Kind::ReadOnly, Kind::SignInNeeded,
               Kind::Cancelled, Kind::HostNotFound, Kind::Refused, Kind::Offline, Kind::ProxyFailed,
               Kind::TlsFailed, Kind::RedirectRefused, Kind::NotThePlatform, Kind::BadResponse,
               Kind::TooLarge })
            row(qPrintable(kindName(kind)), kind, 0, false);
    }

    void onlyPassingFailuresAreRepeated()
    {
        QFETCH(const int, kind);
        QFETCH(const int, status);
        const auto wait
            = waitBeforeRepeating({}, failure(static_cast<Kind>(kind), status), {}, 0.5);
        QTEST(wait.has_value(), "repeated");
    }

    void thereAreThreeRepetitionsWithGrowingWaits()
    {
        const CloudError error = failure(Kind::ServerError, 503);
        const auto wait = [&error](int soFar, double random) {
            FailedRead read;
            read.repetitionsSoFar = soFar;
            return waitBeforeRepeating({}, error, read, random);
        };
        QCOMPARE(wait(0, 0.5)->time, 500ms);
        QCOMPARE(wait(1, 0.5)->time, 1000ms);
        QCOMPARE(wait(2, 0.5)->time, 2000ms);
        QVERIFY(!wait(3, 0.5));
        QCOMPARE(wait(0, 0.0)->time, 375ms);
        QCOMPARE(wait(0, 1.0)->time, 625ms);
        RetryPolicy many;
        many.repetitions = 100;
        FailedRead read;
        read.repetitionsSoFar = 60;
        QCOMPARE(waitBeforeRepeating(many, error, read, 0.5)->time, 8000ms);
    }

    void aKeptConnectionThatDroppedIsRepeatedAtOnce()
    {
        FailedRead read;
        read.wasKeptConnection = true;
        const CloudError lost = failure(Kind::ConnectionLost);
        QCOMPARE(waitBeforeRepeating({}, lost, read, 0.5)->time, 0ms);
        QCOMPARE(waitBeforeRepeating({}, failure(Kind::Timeout), read, 0.5)->time, 500ms);
        read.repetitionsSoFar = 1;
        QCOMPARE(waitBeforeRepeating({}, lost, read, 0.5)->time, 1000ms);
    }

    void whatTheServerAsksForIsTaken()
    {
        CloudError error = failure(Kind::ServerError, 503);
        error.retryAfter = 17s;
        QCOMPARE(waitBeforeRepeating({}, error, {}, 0.5)->time, 17s);
        QVERIFY(waitBeforeRepeating({}, error, {}, 0.5)->isAsked);
        error.retryAfter = 3600s;
        QCOMPARE(waitBeforeRepeating({}, error, {}, 0.5)->time, 120s);
        error.retryAfter = 0s;
        QCOMPARE(waitBeforeRepeating({}, error, {}, 0.5)->time, 500ms);
        QVERIFY(!waitBeforeRepeating({}, error, {}, 0.5)->isAsked);
    }

    void theBudgetEndsTheRepetitions()
    {
        FailedRead read;
        read.elapsed = 59'500ms;
        CloudError error = failure(Kind::Timeout);
        QVERIFY(waitBeforeRepeating({}, error, read, 0.5));
        read.elapsed = 59'501ms;
        QVERIFY(!waitBeforeRepeating({}, error, read, 0.5));
        error.retryAfter = 100s; // not our own waiting
        QVERIFY(waitBeforeRepeating({}, error, read, 0.5));
        read.elapsed = 61s;
        QVERIFY(!waitBeforeRepeating({}, error, read, 0.5));
    }

    void aHostCoolsDown()
    {
        CloudError error = failure(Kind::RateLimited, 429);
        QVERIFY(isRateLimited(error));
        QVERIFY(!isRateLimited(failure(Kind::PaymentRequired, 429)));
        QCOMPARE(coolDownAfter({}, error, 1, 0.5).time, 500ms);
        QCOMPARE(coolDownAfter({}, error, 3, 0.5).time, 2000ms);
        error.retryAfter = 30s;
        QCOMPARE(coolDownAfter({}, error, 1, 0.5).time, 30s);
        error.retryAfter = 3600s;
        QCOMPARE(coolDownAfter({}, error, 1, 0.5).time, 120s);
    }
};

QTEST_GUILESS_MAIN(TestRequestPolicy)
#include "tst_requestpolicy.moc"
