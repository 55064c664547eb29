#include "benchreport.h"
#include "benchtable.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace groupdesk::bench;
using namespace Qt::StringLiterals;

/// What becomes of figures: verdicts, the file, the tables.
class TestBenchReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesByTheKindOfItsLimit_data();
    void judgesByTheKindOfItsLimit();
    void keepsEverythingInItsFile();
    void replacesRowsOfTheSameName();
    void takesTheMiddle();
    void comparesInTurn();
    void linesUpItsColumns();
    void putsTheTableBetweenItsMarkers();
};

void TestBenchReport::judgesByTheKindOfItsLimit_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("floor");
    QTest::addColumn<double>("limit");
    QTest::addColumn<int>("bound");
    QTest::addColumn<bool>("good");
    QTest::newRow("twice") << 4.0 << 2.0 << 2.0 << int(Bound::TimesFloor) << true;
    QTest::newRow("more than twice") << 4.1 << 2.0 << 2.0 << int(Bound::TimesFloor) << false;
    QTest::newRow("beyond") << 22.0 << 2.0 << 20.0 << int(Bound::BeyondFloor) << true;
    QTest::newRow("too far beyond") << 22.1 << 2.0 << 20.0 << int(Bound::BeyondFloor) << false;
    QTest::newRow("no floor") << 16.0 << 0.0 << 16.0 << int(Bound::TimesFloor) << true;
    QTest::newRow("no floor, too much") << 16.1 << 0.0 << 16.0 << int(Bound::TimesFloor) << false;
}

void TestBenchReport::judgesByTheKindOfItsLimit()
{
    QFETCH(const double, value);
    QFETCH(const double, floor);
    QFETCH(const double, limit);
    QFETCH(const int, bound);
    const BenchRow row { u"a"_s, u"ms"_s, value, floor, limit, static_cast<Bound>(bound) };
    QTEST(holds(row), "good");
    QCOMPARE(ratioOf(row).has_value(), floor > 0);
}

void TestBenchReport::keepsEverythingInItsFile()
{
    const QList<BenchRow> rows {
        { u"a, “b”"_s, u"ms"_s, 1.5, 0.5, 3, Bound::TimesFloor, 5'000'000'000, 7 },
        { u"c"_s, u"ms"_s, 21, 2, 20, Bound::BeyondFloor },
        { u"d"_s, u"bytes"_s, 140, 0, 150, Bound::Absolute },
    };
    const QList<BenchRow> back = rowsOf(jsonOf(rows));
    QCOMPARE(back.size(), rows.size());
    for (qsizetype at = 0; at < rows.size(); ++at) {
        QCOMPARE(back.at(at).name, rows.at(at).name);
        QCOMPARE(back.at(at).unit, rows.at(at).unit);
        QCOMPARE(back.at(at).value, rows.at(at).value);
        QCOMPARE(back.at(at).floor, rows.at(at).floor);
        QCOMPARE(back.at(at).limit, rows.at(at).limit);
        QVERIFY(back.at(at).bound == rows.at(at).bound);
        QCOMPARE(back.at(at).instructions, rows.at(at).instructions);
        QCOMPARE(back.at(at).floorInstructions, rows.at(at).floorInstructions);
    }
    QVERIFY(rowsOf("{").isEmpty());
}

void TestBenchReport::replacesRowsOfTheSameName()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.json"_s);
    QVERIFY(report(path, { { u"a"_s, u"s"_s, 1, 1, 2 }, { u"b"_s, u"s"_s, 1, 1, 2 } }));
    QVERIFY(report(path, { { u"a"_s, u"s"_s, 5, 1, 2 }, { u"c"_s, u"s"_s, 1, 1, 2 } }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<BenchRow> rows = rowsOf(file.readAll());
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).name, u"a"_s);
    QCOMPARE(rows.at(0).value, 5);
    QCOMPARE(rows.at(1).name, u"b"_s);
    QCOMPARE(rows.at(2).name, u"c"_s);
    QVERIFY(!report(folder.filePath(u"no/such/folder"_s), rows));
}

void TestBenchReport::takesTheMiddle()
{
    QCOMPARE(median({ 9, 1, 5 }), 5);
    QCOMPARE(median({ 2 }), 2);
}

void TestBenchReport::comparesInTurn()
{
    QStringList done;
    const auto counted = [](const std::function<void()> &work) {
        static int times = 0;
        work();
        return double(++times);
    };
    const Compared compared = compare(
        3, [&done] { done.append(u"value"_s); }, [&done] { done.append(u"floor"_s); }, counted);
    QCOMPARE(done.join(u' '), u"floor value floor value floor value"_s);
    QCOMPARE(compared.floor.seconds, 3); // of 1, 3, 5
    QCOMPARE(compared.value.seconds, 4); // of 2, 4, 6
    const BenchRow row = rowOf(u"a"_s, u"ms"_s, 1'000, compared, 2);
    QCOMPARE(row.value, 4'000);
    QCOMPARE(row.floor, 3'000);
}

void TestBenchReport::linesUpItsColumns()
{
    const QString table = plainTable({ { u"a long name"_s, u"ms"_s, 12.345, 10, 2 },
                                       { u"b"_s, u"s"_s, 3, 1, 2 },
                                       { u"c"_s, u"ms"_s, 3, 0, 16 } });
    const QStringList lines = table.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    const qsizetype verdict = lines.at(0).indexOf(u"Verdict"_s);
    QVERIFY(verdict > 0);
    QVERIFY(lines.at(1).sliced(verdict).startsWith(u"holds"_s));
    QVERIFY(lines.at(2).sliced(verdict).startsWith(u"over"_s));
    QVERIFY(lines.at(3).sliced(verdict).startsWith(u"holds"_s));
    QVERIFY(lines.at(1).contains(u"12.3 ms"_s));
}

void TestBenchReport::putsTheTableBetweenItsMarkers()
{
    const QString document = u"before\n<!-- bench -->\nold\n<!-- /bench -->\nafter\n"_s;
    const auto once = withTable(document, u"new\n"_s);
    QVERIFY(once.has_value());
    QCOMPARE(*once, u"before\n<!-- bench -->\nnew\n<!-- /bench -->\nafter\n"_s);
    QCOMPARE(withTable(*once, u"new\n"_s).value_or(QString()), *once);
    QVERIFY(!withTable(u"no markers"_s, u"new\n"_s).has_value());
    QVERIFY(!withTable(u"<!-- bench -->\nno end"_s, u"new\n"_s).has_value());
}

QTEST_APPLESS_MAIN(TestBenchReport)
#include "tst_benchreport.moc"
