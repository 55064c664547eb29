#include "formats.h"

#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QTextDocument>

using namespace groupdesk;
using namespace Qt::StringLiterals;

/// Times and sizes as they are shown.
class FormatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relative_data();
    void relative();
    void olderThanAMonthIsADate();
    void fullTimeSaysBoth();
    void fullTimeSaysADateOnce();
    void exactTimeNamesUtc();
    void toolTipsAreLiteral_data();
    void toolTipsAreLiteral();
    void theUnitGrowsWithTheFont();

private:
    const QDateTime m_now { QDate(2026, 3, 10), QTime(12, 0), Qt::UTC };
};

void FormatsTest::relative_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64(0) << u"just now"_s;
    QTest::newRow("a clock a little ahead") << qint64(-30) << u"just now"_s;
    QTest::newRow("44 s") << qint64(44) << u"just now"_s;
    QTest::newRow("45 s are nearly a minute") << qint64(45) << u"1 min ago"_s;
    QTest::newRow("59 min") << qint64(3599) << u"59 min ago"_s;
    QTest::newRow("1 h") << qint64(3600) << u"1 h ago"_s;
    QTest::newRow("23 h") << qint64(86'399) << u"23 h ago"_s;
    QTest::newRow("1 d") << qint64(86'400) << u"1 d ago"_s;
    QTest::newRow("29 d") << qint64(30 * 86'400 - 1) << u"29 d ago"_s;
}

void FormatsTest::relative()
{
    QFETCH(qint64, age);
    QFETCH(QString, text);
    QCOMPARE(relativeTime(m_now.addSecs(-age), m_now), text);
}

void FormatsTest::olderThanAMonthIsADate()
{
    for (const qint64 age : { 30 * 86'400, 400 * 86'400, -86'400 }) {
        const QDateTime time = m_now.addSecs(-age);
        QCOMPARE(relativeTime(time, m_now),
                 QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat));
    }
}

void FormatsTest::fullTimeSaysBoth()
{
    const QDateTime time = m_now.addDays(-3);
    const QString text = fullTime(time, m_now);
    QVERIFY(text.contains(u"3 d ago"_s));
    QVERIFY(text.contains(QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat)));
    QVERIFY(text.contains(QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat)));
}

void FormatsTest::fullTimeSaysADateOnce()
{
    const QDateTime time = m_now.addDays(-300);
    const QString date = QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
    QCOMPARE(fullTime(time, m_now).count(date), 1);
}

void FormatsTest::exactTimeNamesUtc()
{
    const QDateTime time(QDate(2026, 3, 10), QTime(13, 30, 15), Qt::OffsetFromUTC, 3600);
    QVERIFY(exactTime(time).contains(u"2026-03-10 12:30:15 UTC"_s));
}

void FormatsTest::toolTipsAreLiteral_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"analytics"_s;
    QTest::newRow("html") << u"<b>bold</b> <img src='x'>"_s;
    QTest::newRow("entity") << u"&lt;b&gt; &amp;"_s;
    QTest::newRow("lines") << u"one\ntwo"_s;
    QTest::newRow("quotes") << u"\"'`"_s;
}

void FormatsTest::toolTipsAreLiteral()
{
    QFETCH(QString, text);
    const QString tip = plainToolTip(text);
    QVERIFY(Qt::mightBeRichText(tip)); // always, so that the content never decides
    QTextDocument shown;
    shown.setHtml(tip);
    QCOMPARE(shown.toPlainText(), text);
    QCOMPARE(plainToolTip({}), QString());
}

void FormatsTest::theUnitGrowsWithTheFont()
{
    QLabel label;
    const int before = em(&label);
    QVERIFY(before > 0);
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    label.setFont(font);
    QVERIFY(em(&label) > before * 3 / 2);
}

QTEST_MAIN(FormatsTest)
#include "tst_formats.moc"
