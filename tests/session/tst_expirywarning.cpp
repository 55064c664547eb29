#include "expirywarning.h"

#include <QTest>
#include <QTimeZone>

using namespace groupdesk;

class ExpiryWarningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsAsTheEndComesNearer_data();
    void growsAsTheEndComesNearer();
    void neverAndUnknownDoNotWarn();
    void timeZonesDoNotMatter();
};

namespace {

const QDateTime now(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);

TokenStatus ending(const QDateTime &when)
{
    TokenStatus status;
    status.expires = when;
    return status;
}

} // namespace

void ExpiryWarningTest::growsAsTheEndComesNearer_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("warning");
    constexpr qint64 day = 86400;
    const auto row = [](const char *name, qint64 seconds, ExpiryWarning warning) {
        QTest::newRow(name) << seconds << int(warning);
    };
    row("a month", 30 * day, ExpiryWarning::None);
    row("just over two weeks", 14 * day + 1, ExpiryWarning::None);
    row("two weeks", 14 * day, ExpiryWarning::TwoWeeks);
    row("four days", 4 * day, ExpiryWarning::TwoWeeks);
    row("three days", 3 * day, ExpiryWarning::ThreeDays);
    row("a day", day, ExpiryWarning::ThreeDays);
    row("less than a day", day - 1, ExpiryWarning::LastDay);
    row("a second", 1, ExpiryWarning::LastDay);
    row("now", 0, ExpiryWarning::Expired);
    row("yesterday", -day, ExpiryWarning::Expired);
}

void ExpiryWarningTest::growsAsTheEndComesNearer()
{
    QFETCH(const qint64, seconds);
    QFETCH(const int, warning);
    QCOMPARE(int(expiryWarning(ending(now.addSecs(seconds)), now)), warning);
}

void ExpiryWarningTest::neverAndUnknownDoNotWarn()
{
    QCOMPARE(expiryWarning(TokenStatus(), now), ExpiryWarning::None);
    TokenStatus never = ending(now.addSecs(-1));
    never.neverExpires = true;
    QCOMPARE(expiryWarning(never, now), ExpiryWarning::None);
}

void ExpiryWarningTest::timeZonesDoNotMatter()
{
    const QDateTime elsewhere = now.toOffsetFromUtc(9 * 3600);
    QCOMPARE(expiryWarning(ending(now.addSecs(60)), elsewhere), ExpiryWarning::LastDay);
    QCOMPARE(expiryWarning(ending(now.addSecs(-60)), elsewhere), ExpiryWarning::Expired);
}

QTEST_GUILESS_MAIN(ExpiryWarningTest)
#include "tst_expirywarning.moc"
