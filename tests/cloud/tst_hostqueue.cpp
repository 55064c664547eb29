#include "hostqueue.h"

#include "waitfor.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using namespace std::chrono_literals;

namespace {

/// Notes when it is its turn.
class Call final : public QueuedCall
{
public:
    Call(quint64 ticket, QList<quint64> &started) : m_ticket(ticket), m_started(started) { }
    bool begin() override
    {
        m_started.append(m_ticket);
        return true;
    }
    quint64 ticket() const override { return m_ticket; }

private:
    quint64 m_ticket;
    QList<quint64> &m_started;
};

CloudError limitedFor(std::chrono::seconds wait)
{
    CloudError error;
    error.kind = CloudError::Kind::RateLimited;
    error.httpStatus = 429;
    error.retryAfter = wait;
    return error;
}

} // namespace

/// Whose turn it is, how many go together, and when nobody goes.
class TestHostQueue : public QObject
{
    Q_OBJECT

private:
    struct Setup
    {
        explicit Setup(const RetryPolicy &given = {})
            : policy(given), queue(u"api.example.com"_s, policy, nullptr)
        {
        }
        Call &add(quint64 ticket)
        {
            calls.push_back(std::make_unique<Call>(ticket, started));
            queue.add(*calls.back());
            return *calls.back();
        }
        /// The first \a count of those added are done, and what may start now has started.
        void finish(int count)
        {
            for (int index = 0; index < count; ++index)
                queue.leave(*calls.at(size_t(index)));
            QCoreApplication::sendPostedEvents();
        }

        RetryPolicy policy;
        QList<quint64> started;
        std::vector<std::unique_ptr<Call>> calls;
        HostQueue queue;
    };

private Q_SLOTS:
    void sixGoTogetherInTheOrderOfTheirTickets()
    {
        Setup setup;
        for (const quint64 ticket : { 9, 3, 1, 8, 2, 7, 4, 6, 5 })
            setup.add(ticket);
        QVERIFY(setup.started.isEmpty()); // never from inside of add()
        QCoreApplication::sendPostedEvents();
        QCOMPARE(setup.started, (QList<quint64> { 1, 2, 3, 4, 5, 6 }));
        setup.queue.leave(*setup.calls.at(2));
        QVERIFY(setup.started.size() == 6);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(setup.started.constLast(), quint64(7));
    }

    void nobodyGoesWhileItIsHeld()
    {
        Setup setup;
        setup.add(2);
        setup.queue.hold(); // also those whose turn has been announced
        setup.add(1);
        QCoreApplication::sendPostedEvents();
        QVERIFY(setup.started.isEmpty());
        setup.queue.release();
        QVERIFY(setup.started.isEmpty()); // never from inside of it
        QCoreApplication::sendPostedEvents();
        QCOMPARE(setup.started, (QList<quint64> { 1, 2 }));
        setup.queue.release(); // nothing is held any more
        setup.add(3);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(setup.started.constLast(), quint64(3));
    }

    void aCallThatRestedGoesBeforeNewerOnes()
    {
        RetryPolicy narrow;
        narrow.greatestWidth = 1;
        Setup setup(narrow);
        Call &first = setup.add(1);
        QCoreApplication::sendPostedEvents();
        setup.queue.rest(first, 1h, 2, {});
        Call &second = setup.add(2);
        setup.add(3);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(setup.started, (QList<quint64> { 1, 2 }));
        setup.queue.resume();
        setup.queue.leave(second);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(setup.started, (QList<quint64> { 1, 2, 1 }));
    }

    void aCoolDownStopsEverythingUntilItIsOver()
    {
        Setup setup;
        QSignalSpy changes(&setup.queue, &HostQueue::pauseChanged);
        setup.queue.limited(0, limitedFor(1s));
        QCOMPARE(changes.size(), 1);
        const TrafficPause pause = *setup.queue.pause();
        QCOMPARE(pause.host, u"api.example.com"_s);
        QCOMPARE(pause.reason, TrafficPause::Reason::RateLimited);
        QVERIFY(pause.until.remainingTime() > 500);
        QCOMPARE(pause.cause.httpStatus, 429);
        setup.add(1);
        QCoreApplication::sendPostedEvents();
        QVERIFY(setup.started.isEmpty());
        QVERIFY(waitUntil([&] { return !setup.started.isEmpty(); }));
        QVERIFY(pause.until.hasExpired());
        QVERIFY(!setup.queue.pause());
        QCOMPARE(changes.size(), 2);
    }

    void aPersonMayEndTheWaiting()
    {
        Setup setup;
        setup.queue.limited(0, limitedFor(100s));
        Call &resting = setup.add(1);
        setup.queue.rest(resting, 1h, 3, {});
        QCOMPARE(setup.queue.pause()->reason, TrafficPause::Reason::Retrying); // the longest
        QCOMPARE(setup.queue.pause()->attempt, 3);
        setup.add(2);
        setup.queue.resume();
        QVERIFY(!setup.queue.pause());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(setup.started, (QList<quint64> { 1, 2 }));
    }

    void aCallThatLeavesTakesItsPauseAlong()
    {
        Setup setup;
        Call &call = setup.add(1);
        setup.queue.rest(call, 1h, 2, {});
        QVERIFY(setup.queue.pause());
        QSignalSpy changes(&setup.queue, &HostQueue::pauseChanged);
        setup.queue.leave(call);
        QVERIFY(!setup.queue.pause());
        QCOMPARE(changes.size(), 1);
        setup.queue.resume();
        QCoreApplication::sendPostedEvents();
        QVERIFY(setup.started.isEmpty());
    }

    void eachCoolDownHalvesTheWidthOnce()
    {
        Setup setup;
        QCOMPARE(setup.queue.width(), 6);
        const int before = setup.queue.period();
        for (int answer = 0; answer < 6; ++answer) // six that were out together
            setup.queue.limited(before, limitedFor(1s));
        QCOMPARE(setup.queue.width(), 3);
        setup.queue.limited(setup.queue.period(), limitedFor(1s));
        QCOMPARE(setup.queue.width(), 1);
        setup.queue.limited(setup.queue.period(), limitedFor(1s));
        QCOMPARE(setup.queue.width(), 1);
        setup.queue.resume();
        for (quint64 ticket = 1; ticket < 5; ++ticket)
            setup.add(ticket);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(setup.started.size(), 1);
    }

    void theWidthGrowsBackSlowly()
    {
        Setup setup;
        setup.queue.limited(0, limitedFor(1s));
        setup.queue.resume();
        for (int width = 3; width < 6; ++width) {
            QCOMPARE(setup.queue.width(), width);
            for (int answer = 0; answer < setup.policy.answersToWiden; ++answer)
                setup.queue.answered();
        }
        QCOMPARE(setup.queue.width(), 6);
        for (int answer = 0; answer < 100; ++answer)
            setup.queue.answered();
        QCOMPARE(setup.queue.width(), 6);
    }

    void theLongestCoolDownCounts()
    {
        Setup setup;
        setup.queue.limited(0, limitedFor(100s));
        setup.queue.limited(0, limitedFor(1s));
        QVERIFY(setup.queue.pause()->until.remainingTime() > 90'000);
        setup.queue.limited(0, limitedFor(3600s));
        QVERIFY(setup.queue.pause()->until.remainingTime() <= 120'000); // absurd
        QVERIFY(setup.queue.pause()->until.remainingTime() > 110'000);
    }
};

QTEST_GUILESS_MAIN(TestHostQueue)
#include "tst_hostqueue.moc"
