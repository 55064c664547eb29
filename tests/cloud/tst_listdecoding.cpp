#include "jsonfields.h"
#include "jsontime.h"
#include "listways.h"
#include "noisyjson.h"
#include "openedclient.h"
#include "randomjson.h"
#include "randomlists.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

constexpr quint32 firstSeed = 20261130;

QString shown(const QByteArray &text)
{
    return QString::fromLatin1(text.left(60).toPercentEncoding(" []{}\":,")) % u": "_s;
}

std::optional<qint64> slowly(const QString &text)
{
    const std::optional<QDateTime> time = json::timeFromText(text);
    return time ? std::optional(time->toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<qint64> quickly(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return json::milliseconds({ bytes.constData(), static_cast<std::size_t>(bytes.size()) });
}

QString timeText(QRandomGenerator &random)
{
    QString text = u"%1-%2-%3T%4:%5:%6"_s.arg(random.bounded(10'000), 4, 10, QChar(u'0'))
                       .arg(random.bounded(13), 2, 10, QChar(u'0'))
                       .arg(random.bounded(32), 2, 10, QChar(u'0'))
                       .arg(random.bounded(25), 2, 10, QChar(u'0'))
                       .arg(random.bounded(61), 2, 10, QChar(u'0'))
                       .arg(random.bounded(61), 2, 10, QChar(u'0'));
    if (chance(random, 60)) {
        text += u'.';
        for (int left = random.bounded(13); left > 0; --left)
            text += QChar(u'0' + (chance(random, 30) ? 0 : random.bounded(10)));
    }
    if (chance(random, 50))
        return text + u'Z';
    return text + (chance(random, 50) ? u'+' : u'-')
        + u"%1:%2"_s.arg(random.bounded(26), 2, 10, QChar(u'0'))
              .arg(random.bounded(61), 2, 10, QChar(u'0'));
}

} // namespace

/// Long lists are read by simdjson and short ones by QJsonDocument; both say the same.
class TestListDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListSaysTheSame_data() { eachPlatform(); }
    void everyListSaysTheSame()
    {
        const Ways &ways = platform();
        int taken = 0;
        int failed = 0;
        for (int round = 0; round < 600; ++round) {
            QRandomGenerator random(firstSeed + quint32(round));
            const int noise = QList<int> { 0, 1, 3, 15 }.at(round % 4);
            const QJsonArray list = ways.randomList(random, random.bounded(9));
            const RestReply reply = replyOf(wrapped(random, ways, noisyJson(random, list, noise)));
            const QString found = disagreement(ways, reply);
            QVERIFY2(found.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(found)));
            const bool isTaken = ways.ofText(reply).has_value();
            QVERIFY2(isTaken || noise > 0, qPrintable(u"round %1"_s.arg(round)));
            taken += isTaken ? 1 : 0;
            failed += ways.ofDocument(reply) ? 0 : 1;
        }
        QVERIFY2(taken > 300, qPrintable(QString::number(taken)));
        QVERIFY2(failed > 10, qPrintable(QString::number(failed)));
    }

    void longListsLeaveOutWhatWasReceived_data() { eachPlatform(); }
    void longListsLeaveOutWhatWasReceived()
    {
        const RestReply reply = replyOf(soundBody(platform(), 3, listLimit));
        const CloudResult<GroupPage> atOnce = platform().groups(reply);
        const CloudResult<GroupPage> later = platform().groups(longer(reply));
        QVERIFY(atOnce && later);
        QVERIFY(!atOnce->groups.isEmpty());
        QVERIFY(!atOnce->groups.at(0).raw.isEmpty());
        QCOMPARE(difference(*later, *atOnce), QString());
    }

    void everyTruncation_data() { eachPlatform(); }
    void everyTruncation()
    {
        const QByteArray body = soundBody(platform(), 11, 2);
        for (qsizetype length = 0; length <= body.size(); ++length) {
            const QString found = disagreement(platform(), replyOf(body.first(length)));
            QVERIFY2(found.isEmpty(), qPrintable(u"%1: %2"_s.arg(length).arg(found)));
        }
    }

    void changedBytes_data() { eachPlatform(); }
    void changedBytes()
    {
        const QByteArray body = soundBody(platform(), 12, 3);
        QRandomGenerator random(firstSeed);
        int taken = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray changed = body;
            for (int left = 1 + random.bounded(2); left > 0; --left)
                changed[random.bounded(int(body.size()))] = static_cast<char>(random.bounded(256));
            const QString found = disagreement(platform(), replyOf(changed));
            QVERIFY2(found.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(found)));
            taken += platform().ofText(replyOf(changed)) ? 1 : 0;
        }
        QVERIFY(taken > 0);
    }

    void oddValues_data() { eachPlatform(); }
    void oddValues()
    {
        for (const QByteArray &value : oddJson()) {
            const RestReply reply = replyOf(bodyWith(platform(), value));
            const QString found = disagreement(platform(), reply);
            QVERIFY2(found.isEmpty(), qPrintable(shown(value) + found));
        }
        // What nobody minds is no reason to read slowly.
        QVERIFY(platform().ofText(replyOf(bodyWith(platform(), R"([1,-2.5,1e10,"x",{"y":[]}])"))));
    }

    void oddBodies_data() { eachPlatform(); }
    void oddBodies()
    {
        const QByteArray body = soundBody(platform(), 13, 2);
        const QByteArray mark = "\xef\xbb\xbf";
        const QByteArrayList bodies {
            "",
            "   ",
            "null",
            " null\n",
            "true",
            "1",
            "\"x\"",
            "[]",
            "{}",
            "[1]",
            "[null]",
            "[[]]",
            "[{}]",
            R"([{"id":1}])",
            R"({"groups":null})",
            R"({"Groups":[]})",
            R"({"objects":null})",
            R"({"objects":[],"objects":{}})",
            R"({"objects":{},"objects":[]})",
            R"({"groups":[{"name":"a"}],"GROUPS":3})",
            R"({"Groups":3,"GROUPS":[],"gROUPS":null})",
            R"([{"NAME":"a","Name":"b","nAME":"c"}])",
            R"([{"metadata":{"id":"a","name":"b"},"metadata":3}])",
            R"([{"metadata":{"id":"a","name":"b"},"spec":{"userIDs":["x"]},"spec":null}])",
            mark + body,
            mark + mark + body,
            mark,
            " " + mark + body,
            body + "x",
            body + body,
            body + ",",
            body + "]",
            body + '\0',
            '\0' + body,
            "<html>",
            " <html>" + body,
            mark + "<a>",
            body.sliced(1),
            QByteArray(2000, '['),
            QByteArray(1000, '[') + QByteArray(1000, ']')
        };
        for (const QByteArray &one : bodies) {
            const QString found = disagreement(platform(), replyOf(one));
            QVERIFY2(found.isEmpty(), qPrintable(shown(one) + found));
        }
        RestReply page = longer(replyOf(body));
        page.headers["content-type"] = "text/html; charset=utf-8";
        QCOMPARE(platform().groups(page).error().kind, CloudError::Kind::NotThePlatform);
        QVERIFY(platform().ofText(replyOf(mark + body)).has_value());
    }

    /// The room that simdjson wants behind a text, be it there or not.
    void bodiesOfAnyCapacity_data() { eachPlatform(); }
    void bodiesOfAnyCapacity()
    {
        const QByteArray body = soundBody(platform(), 14, 3);
        const CloudResult<GroupPage> wanted = platform().ofDocument(replyOf(body));
        for (qsizetype room = 0; room < 200; room += 7) {
            QByteArray roomy;
            roomy.reserve(body.size() + room);
            roomy += body;
            const std::optional<GroupPage> page = platform().ofText(replyOf(roomy));
            QVERIFY(page);
            QCOMPARE(difference(*page, *wanted), QString());
        }
        const auto raw = QByteArray::fromRawData(body.constData(), body.size());
        QVERIFY(platform().ofText(replyOf(raw)));
    }

    void timesAsQtReadsThem()
    {
        for (const QString &text : oddTimes())
            QVERIFY2(quickly(text) == slowly(text), qPrintable(text));
        QRandomGenerator random(firstSeed);
        int valid = 0;
        for (int round = 0; round < 60'000; ++round) {
            QString text = timeText(random);
            if (chance(random, 10))
                text[random.bounded(int(text.size()))] = QChar(u' ' + random.bounded(0x5f));
            const std::optional<qint64> wanted = slowly(text);
            QVERIFY2(quickly(text) == wanted, qPrintable(text));
            valid += wanted ? 1 : 0;
        }
        QVERIFY2(valid > 20'000, qPrintable(QString::number(valid)));
    }

    void everyDayOfTheCalendar()
    {
        const QDate first(1, 1, 1);
        const qint64 days = first.daysTo(QDate(9999, 12, 31));
        for (qint64 day = 0; day <= days; day += day < 800'000 && day > 600'000 ? 1 : 37) {
            const QDate date = first.addDays(day);
            const QString text = date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
            const qint64 wanted = (date.toJulianDay() - 2'440'588) * 86'400'000;
            QVERIFY2(quickly(text) == wanted, qPrintable(text));
        }
    }

    void everyDecimal()
    {
        for (int decimals = 0; decimals < 100'000; decimals += 3) {
            const QString text = u"2026-01-05T09:30:59.%1Z"_s.arg(decimals, 5, 10, QChar(u'0'));
            QVERIFY2(quickly(text) == slowly(text), qPrintable(text));
        }
    }

private:
    static void eachPlatform()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < platforms().size(); ++i)
            QTest::newRow(platforms().at(i).name) << i;
    }
    [[nodiscard]] static const Ways &platform()
    {
        QFETCH(int, index);
        return platforms().at(index);
    }
    [[nodiscard]] static QByteArrayList oddJson()
    {
        QByteArrayList values { "0.0",
                                "-0",
                                "-0.0",
                                "0e5",
                                "1e-400",
                                "[1e-400]",
                                R"({"a":[{"b":2e-324}]})",
                                "1e400",
                                "-1e400",
                                "18446744073709551615",
                                "18446744073709551616",
                                "-9223372036854775809",
                                "01",
                                "1.",
                                ".5",
                                "+1",
                                "NaN",
                                "0x1",
                                R"("\ud800")",
                                R"("\udc00")",
                                R"("\ud800A")",
                                R"("\ud800\u0041")",
                                R"("\ud83d\ue000")",
                                R"("\ud83d\ud83d")",
                                R"("\ud83d\ude00")",
                                R"("\u0000")",
                                R"("\q")",
                                R"("\u12")",
                                R"("\/")",
                                "\"\x01\"",
                                "\"\x7f\"",
                                "\"\xc0\x80\"",
                                "\"\xed\xa0\x80\"",
                                "\"\xf4\x90\x80\x80\"",
                                "\"\xef\xbf\xbf\"",
                                "\"\xff\"",
                                "[1,]",
                                R"({"a":1,})",
                                "{1:2}",
                                "[1 2]",
                                "tru",
                                "nul",
                                "'x'",
                                "// x\n1",
                                "/* x */1",
                                "\xc2\xa0"
                                "1" };
        for (const int zeros : { 300, 320, 400 }) {
            values.append("0." + QByteArray(zeros, '0') + "1");
            values.append("1" + QByteArray(zeros, '0'));
            values.append("1" + QByteArray(zeros, '0') + "e-" + QByteArray::number(zeros));
        }
        for (const int depth : { 200, 251, 252, 253, 254, 255, 256, 257, 500, 1015, 1019, 1020,
                                 1021, 1022, 1023, 1024, 1025, 5000 }) {
            values.append(QByteArray(depth, '[') + QByteArray(depth, ']'));
            values.append(QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray(depth, '}'));
        }
        return values;
    }
};

QTEST_GUILESS_MAIN(TestListDecoding)
#include "tst_listdecoding.moc"
