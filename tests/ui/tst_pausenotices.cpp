#include "faketraffic.h"
#include "pausenotices.h"
#include "resources.h"
#include "windowfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

TrafficPause pauseOf(const QString &host, std::chrono::milliseconds left,
                     TrafficPause::Reason reason = TrafficPause::Reason::RateLimited)
{
    CloudError cause;
    cause.kind = reason == TrafficPause::Reason::RateLimited ? CloudError::Kind::RateLimited
                                                             : CloudError::Kind::ServerError;
    cause.httpStatus = reason == TrafficPause::Reason::RateLimited ? 429 : 503;
    cause.host = host;
    return {
        .host = host, .reason = reason, .until = QDeadlineTimer(left), .attempt = 2, .cause = cause
    };
}

} // namespace

/// What is said while hosts are waited for on purpose.
class PauseNoticesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init();
    void aPauseIsToldAndLeavesByItself();
    void nowEndsTheWaiting();
    void severalHostsEachHaveTheirOwn();
    void shortPausesAreNotWorthAMessage();
    void aRetrySaysWhichTry();
    void aDismissedPauseStaysAwayButANewOneIsTold();
    void theCountdownKeepsButtonsAndFocus();
    void aHostOfOnePlatformIsCalledByItsName();
    void detailsHoldTheServersWords();

private:
    [[nodiscard]] QStringList headlines() const;
    [[nodiscard]] QPushButton *nowButton() const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<FakeTraffic> m_traffic;
    std::unique_ptr<MessageBar> m_bar;
    std::unique_ptr<PauseNotices> m_notices;
};

void PauseNoticesTest::init()
{
    m_notices.reset();
    m_bar = std::make_unique<MessageBar>();
    m_traffic = std::make_unique<FakeTraffic>();
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->q.baseUrl = QUrl(u"https://api.second.example.org"_s);
    QVERIFY(m_fixture->repository.save({ m_fixture->p, m_fixture->q, m_fixture->r }));
    QVERIFY(m_fixture->open());
    m_notices
        = std::make_unique<PauseNotices>(*m_fixture->workspace, m_traffic.get(), *m_bar, nullptr);
    m_bar->setAttribute(Qt::WA_DontShowOnScreen);
}

QStringList PauseNoticesTest::headlines() const
{
    QStringList found;
    for (const QLabel *label : m_bar->findChildren<QLabel *>(u"messageHeadline"_s)) {
        if (label->isVisibleTo(m_bar.get()))
            found.append(label->text());
    }
    return found;
}

QPushButton *PauseNoticesTest::nowButton() const
{
    return m_bar->findChild<QPushButton *>(u"messageAction"_s);
}

void PauseNoticesTest::aPauseIsToldAndLeavesByItself()
{
    QSignalSpy summary(m_notices.get(), &PauseNotices::summaryChanged);
    m_traffic->begin(pauseOf(u"api.example.test"_s, 12s));
    QCOMPARE(m_bar->count(), 1);
    QVERIFY2(headlines().constFirst().contains(u"12"_s), qPrintable(headlines().constFirst()));
    QVERIFY(headlines().constFirst().contains(u"api.example.test"_s));
    QVERIFY(m_notices->summary().contains(u"12"_s));
    QCOMPARE(summary.count(), 1);
    m_traffic->end(u"api.example.test"_s);
    QCOMPARE(m_bar->count(), 0);
    QCOMPARE(m_notices->summary(), QString());
}

void PauseNoticesTest::nowEndsTheWaiting()
{
    m_traffic->begin(pauseOf(u"api.example.test"_s, 30s));
    nowButton()->click();
    QCOMPARE(m_traffic->resumed, QStringList(u"api.example.test"_s));
    QCOMPARE(m_bar->count(), 0);
}

void PauseNoticesTest::severalHostsEachHaveTheirOwn()
{
    m_traffic->begin(pauseOf(u"one.example.test"_s, 20s));
    m_traffic->begin(pauseOf(u"two.example.test"_s, 40s));
    QCOMPARE(m_bar->count(), 2);
    QVERIFY(m_notices->summary().contains(u"2"_s));
    QVERIFY(m_notices->summary().contains(u"40"_s)); // the longest
    m_traffic->end(u"one.example.test"_s);
    QCOMPARE(m_bar->count(), 1);
    QVERIFY(headlines().constFirst().contains(u"two.example.test"_s));
}

void PauseNoticesTest::shortPausesAreNotWorthAMessage()
{
    m_traffic->begin(pauseOf(u"api.example.test"_s, 300ms, TrafficPause::Reason::Retrying));
    QCOMPARE(m_bar->count(), 0);
}

void PauseNoticesTest::aRetrySaysWhichTry()
{
    m_traffic->begin(pauseOf(u"api.example.test"_s, 9s, TrafficPause::Reason::Retrying));
    QVERIFY(headlines().constFirst().contains(u"9"_s));
    const auto *advice = m_bar->findChild<QLabel *>(u"messageAdvice"_s);
    QVERIFY(advice != nullptr);
    QVERIFY2(advice->text().contains(u"2 of 4"_s), qPrintable(advice->text()));
}

void PauseNoticesTest::aDismissedPauseStaysAwayButANewOneIsTold()
{
    m_traffic->begin(pauseOf(u"api.example.test"_s, 30s));
    m_bar->dismiss(u"pause/api.example.test"_s);
    m_traffic->begin(pauseOf(u"api.example.test"_s, 60s)); // prolonged
    QCOMPARE(m_bar->count(), 0);
    m_traffic->end(u"api.example.test"_s);
    m_traffic->begin(pauseOf(u"api.example.test"_s, 30s));
    QCOMPARE(m_bar->count(), 1);
}

void PauseNoticesTest::theCountdownKeepsButtonsAndFocus()
{
    m_traffic->begin(pauseOf(u"api.example.test"_s, 30s));
    QPushButton *before = nowButton();
    m_traffic->begin(pauseOf(u"api.example.test"_s, 90s));
    QCOMPARE(nowButton(), before);
    QVERIFY(headlines().constFirst().contains(u"90"_s));
    // The clock goes on without a signal from the network.
    m_traffic->begin(pauseOf(u"api.example.test"_s, 5s));
    const QString shown = headlines().constFirst();
    QTRY_VERIFY(headlines().constFirst() != shown);
    QCOMPARE(nowButton(), before);
}

void PauseNoticesTest::aHostOfOnePlatformIsCalledByItsName()
{
    const QString host = m_fixture->q.baseUrl.host();
    const QString platform = m_fixture->workspace->platform(m_fixture->q.platform).name;
    m_traffic->begin(pauseOf(host, 12s));
    QVERIFY2(headlines().constFirst().startsWith(platform), qPrintable(headlines().constFirst()));
}

void PauseNoticesTest::detailsHoldTheServersWords()
{
    TrafficPause pause = pauseOf(u"api.example.test"_s, 12s);
    pause.cause.serverMessage = u"slow down <b>please</b>"_s;
    m_traffic->begin(pause);
    const auto *details = m_bar->findChild<QLabel *>(u"messageDetails"_s);
    QVERIFY(details != nullptr);
    QVERIFY(details->text().contains(u"slow down <b>please</b>"_s));
    QCOMPARE(details->textFormat(), Qt::PlainText);
}

QTEST_MAIN(PauseNoticesTest)
#include "tst_pausenotices.moc"
