#include "benchreport.h"

#include "benchtable.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace groupdesk::bench {
namespace {

constexpr auto boundNames = std::to_array<std::pair<Bound, QLatin1StringView>>({
    { Bound::TimesFloor, "times floor"_L1 },
    { Bound::BeyondFloor, "beyond floor"_L1 },
    { Bound::Absolute, "absolute"_L1 },
});

QJsonObject objectOf(const BenchRow &row)
{
    const auto ratio = ratioOf(row);
    QJsonObject object { { u"name"_s, row.name },
                         { u"unit"_s, row.unit },
                         { u"value"_s, row.value },
                         { u"floor"_s, ratio ? QJsonValue(row.floor) : QJsonValue() },
                         { u"ratio"_s, ratio ? QJsonValue(*ratio) : QJsonValue() },
                         { u"limit"_s, row.limit } };
    for (const auto &[bound, name] : boundNames) {
        if (bound == boundOf(row) && bound != Bound::TimesFloor)
            object.insert("bound"_L1, name);
    }
    if (row.instructions > 0)
        object.insert("instructions"_L1, row.instructions);
    if (row.floorInstructions > 0)
        object.insert("floorInstructions"_L1, row.floorInstructions);
    return object;
}

BenchRow rowOf(const QJsonObject &object)
{
    BenchRow row;
    row.name = object["name"_L1].toString();
    row.unit = object["unit"_L1].toString();
    row.value = object["value"_L1].toDouble();
    row.floor = object["floor"_L1].toDouble();
    row.limit = object["limit"_L1].toDouble();
    row.instructions = object["instructions"_L1].toInteger();
    row.floorInstructions = object["floorInstructions"_L1].toInteger();
    for (const auto &[bound, name] : boundNames) {
        if (object["bound"_L1].toString() == name)
            row.bound = bound;
    }
    return row;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rows of the file, with \a row in the place of the one that is called the same.
void take(QList<BenchRow> &rows, const BenchRow &row)
{
    const auto known = std::find_if(
        rows.begin(), rows.end(), [&row](const BenchRow &other) { return other.name == row.name; });
    if (isCounting()) {
        if (known == rows.end())
            return;
        known->instructions = row.instructions;
        known->floorInstructions = row.floorInstructions;
    } else if (known == rows.end()) {
        rows.append(row);
    } else {
        *known = row;
    }
}

} // namespace

Bound boundOf(const BenchRow &row)
{
    return row.floor > 0 ? row.bound : Bound::Absolute;
}

std::optional<double> ratioOf(const BenchRow &row)
{
    if (boundOf(row) == Bound::Absolute)
        return std::nullopt;
    return row.value / row.floor;
}

bool holds(const BenchRow &row)
{
    switch (boundOf(row)) {
    case Bound::TimesFloor:
        return row.value / row.floor <= row.limit;
    case Bound::BeyondFloor:
        return row.value - row.floor <= row.limit;
    case Bound::Absolute:
        return row.value <= row.limit;
    }
    Q_UNREACHABLE();
}

QList<BenchRow> rowsOf(const QByteArray &json)
{
    QList<BenchRow> rows;
    for (const QJsonValue &row : QJsonDocument::fromJson(json).array())
        rows.append(rowOf(row.toObject()));
    return rows;
}

QByteArray jsonOf(const QList<BenchRow> &rows)
{
    QJsonArray all;
    for (const BenchRow &row : rows)
        all.append(objectOf(row));
    return QJsonDocument(all).toJson();
}

bool report(const QString &path, const QList<BenchRow> &rows)
{
    if (!isCounting())
        QTextStream(stdout) << plainTable(rows) << Qt::flush;
    QList<BenchRow> all = rowsOf(contentOf(path));
    for (const BenchRow &row : rows)
        take(all, row);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(jsonOf(all)) > 0 && file.commit();
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

double cpuSecondsOf(const std::function<void()> &work)
{
    const std::clock_t before = std::clock();
    work();
    return double(std::clock() - before) / CLOCKS_PER_SEC;
}

Compared compare(int rounds, const std::function<void()> &value, const std::function<void()> &floor,
                 Clock clock)
{
    QList<double> values;
    QList<double> floors;
    Compared result;
    for (int round = 0; round < (isCounting() ? 1 : rounds); ++round) {
        floors.append(clock([&] { result.floor.instructions = instructionsOf(floor); }));
        values.append(clock([&] { result.value.instructions = instructionsOf(value); }));
    }
    result.value.seconds = median(values);
    result.floor.seconds = median(floors);
    return result;
}

BenchRow rowOf(const QString &name, const QString &unit, double unitsPerSecond,
               const Compared &compared, double limit)
{
    return { .name = name,
             .unit = unit,
             .value = compared.value.seconds * unitsPerSecond,
             .floor = compared.floor.seconds * unitsPerSecond,
             .limit = limit,
             .instructions = compared.value.instructions,
             .floorInstructions = compared.floor.instructions };
}

} // namespace groupdesk::bench
