#include "crowd/democrowd.h"
#include "crowd/demodice.h"
#include "crowd/demoids.h"
#include "crowd/demonames.h"
#include "demojson.h"
#include "jsontext.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk::demo;

namespace {

constexpr qsizetype many = 3000;

struct Thing
{
    qsizetype number = 0;
    bool operator==(const Thing &other) const = default;
};

/// Counts what it makes in \a made.
DemoCrowd<Thing> crowdOf(qsizetype count, int *made = nullptr)
{
    return { count, [made](qsizetype place) {
                if (made != nullptr)
                    ++*made;
                return Thing { place * 10 };
            } };
}

QList<qsizetype> placesOf(const DemoCrowd<Thing> &crowd)
{
    QList<qsizetype> places;
    for (qsizetype place = crowd.after(-1); place < crowd.places(); place = crowd.after(place))
        places.append(place);
    return places;
}

} // namespace

/// What makes a hundred thousand groups out of a number, without a server around it.
class TestDemoCrowd final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAndPlacesBelongTogether_data();
    void idsAndPlacesBelongTogether();
    void ascendingIdsSortAsPlaces();
    void namesAreDifferentAndFound_data();
    void namesAreDifferentAndFound();
    void walksOverWhatIsThere();
    void keepsOnlyChanges();
    void copiesArePictures();
    void findsWhatWasRenamed();
    void writesTextsAsQtDoes_data();
    void writesTextsAsQtDoes();
    void writesTimesAsQtDoes();
    void longListsComeInPieces();
};

void TestDemoCrowd::idsAndPlacesBelongTogether_data()
{
    QTest::addColumn<DemoIds::Order>("order");
    QTest::addColumn<qsizetype>("count");
    for (const qsizetype count : { qsizetype(1), qsizetype(2), qsizetype(1000), many }) {
        QTest::addRow("shuffled %lld", static_cast<long long>(count))
            << DemoIds::Order::Shuffled << count;
        QTest::addRow("ascending %lld", static_cast<long long>(count))
            << DemoIds::Order::Ascending << count;
    }
}

void TestDemoCrowd::idsAndPlacesBelongTogether()
{
    QFETCH(DemoIds::Order, order);
    QFETCH(qsizetype, count);
    const DemoIds ids(42, count, order);
    QSet<QString> seen;
    for (qsizetype place = 0; place < count; ++place) {
        const QString id = ids.id(place);
        QVERIFY2(isUuid(id) && id == id.toLower(), qPrintable(id));
        QCOMPARE(id.at(14), u'4');
        QCOMPARE(ids.place(id), std::optional(place));
        QCOMPARE(ids.place(id.toUpper()), std::optional(place));
        QVERIFY2(order == DemoIds::Order::Shuffled || id.at(0).isLetter(), qPrintable(id));
        seen.insert(id);
    }
    QCOMPARE(seen.size(), count);
    // As long as there is one place more than there are: else it would be the first one's.
    QVERIFY(count < 3 || !ids.place(ids.id(count)));
    QVERIFY(!ids.place(DemoIds(43, count, order).id(0)));
    QVERIFY(!ids.place(u"00000000-0000-4000-8000-000000000000"_s));
    QVERIFY(!ids.place(QString()));
    QVERIFY(!DemoIds().place(ids.id(0)));
}

void TestDemoCrowd::ascendingIdsSortAsPlaces()
{
    const DemoIds ids(7, many, DemoIds::Order::Ascending);
    for (qsizetype place = 1; place < many; ++place)
        QVERIFY(ids.id(place - 1) < ids.id(place));
    const DemoIds shuffled(7, many, DemoIds::Order::Shuffled);
    int descents = 0;
    for (qsizetype place = 1; place < many; ++place)
        descents += shuffled.id(place) < shuffled.id(place - 1) ? 1 : 0;
    QVERIFY2(descents > many / 4, qPrintable(QString::number(descents)));
}

void TestDemoCrowd::namesAreDifferentAndFound_data()
{
    QTest::addColumn<DemoNames::Style>("style");
    QTest::addColumn<QString>("form");
    QTest::newRow("slugs") << DemoNames::Style::Slugs << u"^[a-z0-9][a-z0-9-]*[a-z0-9]$"_s;
    QTest::newRow("words") << DemoNames::Style::Words
                           << u"^[0-9A-Za-z][-0-9A-Za-z_.]*[0-9A-Za-z]$"_s;
    QTest::newRow("anything") << DemoNames::Style::Anything << u"."_s;
}

void TestDemoCrowd::namesAreDifferentAndFound()
{
    QFETCH(DemoNames::Style, style);
    QFETCH(QString, form);
    const DemoNames names(1, style);
    const QRegularExpression expected(form);
    QSet<QString> seen;
    int foreign = 0;
    for (qsizetype number = 0; number < many; ++number) {
        const qsizetype place = number < many / 2 ? number : 1'000'000 - number;
        const QString name = names.name(place);
        QVERIFY2(name.size() >= 8 && name.size() <= 24, qPrintable(name));
        QVERIFY2(expected.match(name).hasMatch(), qPrintable(name));
        QCOMPARE(names.place(name), std::optional(place));
        foreign += name.toLatin1() != name.toUtf8() ? 1 : 0;
        seen.insert(name);
    }
    QCOMPARE(seen.size(), many);
    QCOMPARE(foreign > 0, style == DemoNames::Style::Anything);
    QVERIFY(!names.place(u"no number"_s));
    QVERIFY(!names.place(u"of-nobody-00001"_s));
}

/// Against a plain list, through many random removals.
void TestDemoCrowd::walksOverWhatIsThere()
{
    for (const qsizetype count : { qsizetype(1), qsizetype(64), qsizetype(65), qsizetype(300) }) {
        DemoCrowd<Thing> crowd = crowdOf(count);
        QList<qsizetype> there = placesOf(crowd);
        QCOMPARE(there.size(), count);
        DemoDice dice(static_cast<quint64>(count));
        while (!there.isEmpty()) {
            const qsizetype gone
                = there.takeAt(dice.between(0, static_cast<int>(there.size()) - 1));
            crowd.remove(gone);
            crowd.remove(gone); // once more changes nothing
            QCOMPARE(crowd.size(), there.size());
            QVERIFY(!crowd.has(gone));
            QCOMPARE(placesOf(crowd), there);
            QList<qsizetype> backwards;
            for (qsizetype at = crowd.before(count); at >= 0; at = crowd.before(at))
                backwards.prepend(at);
            QCOMPARE(backwards, there);
        }
    }
}

void TestDemoCrowd::keepsOnlyChanges()
{
    int made = 0;
    DemoCrowd<Thing> crowd = crowdOf(1'000'000, &made);
    QCOMPARE(made, 0);
    QCOMPARE(crowd.at(999'999).number, qsizetype(9'999'990));
    QCOMPARE(made, 1);
    QCOMPARE(crowd.kept(), qsizetype(0));
    Thing &edited = crowd.edit(5);
    QCOMPARE(crowd.edit(6).number, qsizetype(60));
    QCOMPARE(&crowd.edit(5), &edited);
    edited.number = 1;
    QCOMPARE(crowd.kept(), qsizetype(2));
    crowd.settle();
    QCOMPARE(crowd.keptPlaces(), QList<qsizetype> { 5 });
    QCOMPARE(crowd.at(5).number, qsizetype(1));
    crowd.edit(5).number = 50; // as it was
    crowd.settle();
    QCOMPARE(crowd.kept(), qsizetype(0));
    crowd.edit(5).number = 2;
    crowd.remove(5);
    crowd.settle();
    QCOMPARE(crowd.kept(), qsizetype(0));
    QVERIFY(!crowd.has(5));
}

void TestDemoCrowd::copiesArePictures()
{
    DemoCrowd<Thing> crowd = crowdOf(100);
    crowd.edit(3).number = 33;
    const DemoCrowd<Thing> picture = crowd;
    crowd.edit(3).number = 34;
    crowd.edit(4).number = 44;
    crowd.remove(5);
    crowd.settle();
    QCOMPARE(picture.at(3).number, qsizetype(33));
    QCOMPARE(picture.at(4).number, qsizetype(40));
    QVERIFY(picture.has(5));
    QCOMPARE(picture.size(), qsizetype(100));
    QCOMPARE(crowd.at(3).number, qsizetype(34));
}

void TestDemoCrowd::findsWhatWasRenamed()
{
    DemoCrowd<Thing> crowd = crowdOf(100);
    const auto find = [&crowd](std::optional<qsizetype> first, qsizetype number) {
        return crowd.find(first, [number](const Thing &thing) { return thing.number == number; });
    };
    QCOMPARE(find(7, 70), std::optional<qsizetype>(7));
    crowd.edit(7).number = 71;
    QVERIFY(!find(7, 70));
    QCOMPARE(find(std::nullopt, 71), std::optional<qsizetype>(7));
    crowd.remove(7);
    QVERIFY(!find(std::nullopt, 71));
    QVERIFY(!find(100, 1000));
}

void TestDemoCrowd::writesTextsAsQtDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"data-team-00042"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("quotes") << u"\"Quoted\" & 'Single' \\ Backslash"_s;
    QTest::newRow("control") << u"a\n\t\b\f\r\u0001\u007fz"_s;
    QTest::newRow("scripts") << u"評価チーム فريق 🚀"_s;
    QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xd800) + u"b"_s);
}

void TestDemoCrowd::writesTextsAsQtDoes()
{
    QFETCH(QString, text);
    QByteArray out;
    appendJson(out, QStringList { text, text });
    QCOMPARE(out, QJsonDocument(QJsonArray { text, text }).toJson(QJsonDocument::Compact));
}

void TestDemoCrowd::writesTimesAsQtDoes()
{
    DemoDice dice(1);
    for (int turn = 0; turn < 1000; ++turn) {
        const qint64 milliseconds = static_cast<qint64>(dice.next() % 4'102'444'800'000ULL);
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
        QByteArray out;
        appendJson(out, time, TimePrecision::Milliseconds);
        appendJson(out, time, TimePrecision::Seconds);
        QCOMPARE(QString::fromLatin1(out),
                 QString(u'"' + isoMilliseconds(time) + u"\"\""_s + isoSeconds(time) + u'"'));
    }
}

void TestDemoCrowd::longListsComeInPieces()
{
    const auto numbers = [](int count) {
        return jsonListResponse(
            "[",
            [next = 0, count](QByteArray &out) mutable {
                if (next == count)
                    return false;
                out += QByteArray::number(next++);
                return true;
            },
            "]", count);
    };
    QCOMPARE(numbers(0).body, QByteArray("[]"));
    QCOMPARE(numbers(3).body, QByteArray("[0,1,2]"));
    HttpResponse list = numbers(100'000);
    QVERIFY(list.more);
    HttpResponse copy = list;
    qsizetype longest = 0;
    QByteArray whole = list.body;
    for (QByteArray piece = list.more(); !piece.isEmpty(); piece = list.more()) {
        longest = std::max(longest, piece.size());
        whole += piece;
    }
    QVERIFY2(longest < 64 * 1024, qPrintable(QString::number(longest)));
    copy.makeWhole(); // each copy makes all of it
    QCOMPARE(copy.body, whole);
    QCOMPARE(QJsonDocument::fromJson(whole).array().size(), 100'000);
}

QTEST_APPLESS_MAIN(TestDemoCrowd)
#include "tst_democrowd.moc"
