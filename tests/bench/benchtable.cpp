#include "benchtable.h"

#include <QFile>
#include <QStringList>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace groupdesk::bench {
namespace {

constexpr auto beginMarker = "<!-- bench -->\n"_L1;
constexpr auto endMarker = "<!-- /bench -->"_L1;

/// Three digits that mean something, and no more.
QString number(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    return QString::number(value, 'f', decimals);
}

QString withUnit(double value, const QString &unit)
{
    return number(value) + u' ' + unit;
}

QString limitOf(const BenchRow &row)
{
    switch (boundOf(row)) {
    case Bound::TimesFloor:
        return number(row.limit) + u" ×"_s;
    case Bound::BeyondFloor:
        return u"+ "_s + withUnit(row.limit, row.unit);
    case Bound::Absolute:
        return withUnit(row.limit, row.unit);
    }
    Q_UNREACHABLE();
}

/// "12.3 M", or with the floor's: "12.3 M / 10.0 M = 1.23".
QString countsOf(const BenchRow &row)
{
    if (row.instructions == 0)
        return u"–"_s;
    const QString own = withUnit(double(row.instructions) / 1e6, u"M"_s);
    if (row.floorInstructions == 0)
        return own;
    return own + u" / "_s + withUnit(double(row.floorInstructions) / 1e6, u"M"_s) + u" = "_s
        + number(double(row.instructions) / double(row.floorInstructions));
}

const QStringList titles { u"What"_s,  u"Measured"_s, u"Floor"_s,       u"Ratio"_s,
                           u"Limit"_s, u"Verdict"_s,  u"Instructions"_s };

QStringList cellsOf(const BenchRow &row)
{
    const auto ratio = ratioOf(row);
    return { row.name,
             withUnit(row.value, row.unit),
             ratio ? withUnit(row.floor, row.unit) : u"–"_s,
             ratio ? number(*ratio) : u"–"_s,
             limitOf(row),
             holds(row) ? u"holds"_s : u"over"_s,
             countsOf(row) };
}

QString lineOf(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString &cell = cells.at(column);
        const qsizetype width = widths.at(column);
        // Numbers stand at the right, words at the left.
        const bool isNumber = column > 0 && column < 5;
        line += isNumber ? cell.rightJustified(width) : cell.leftJustified(width);
        line += u"  "_s;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString markdownLine(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

} // namespace

QString plainTable(const QList<BenchRow> &rows)
{
    QList<QStringList> lines { titles };
    for (const BenchRow &row : rows)
        lines.append(cellsOf(row));
    QList<qsizetype> widths(titles.size(), 0);
    for (const QStringList &cells : std::as_const(lines)) {
        for (qsizetype column = 0; column < cells.size(); ++column)
            widths[column] = std::max(widths.at(column), cells.at(column).size());
    }
    QString table;
    for (const QStringList &cells : std::as_const(lines))
        table += lineOf(cells, widths);
    return table;
}

QString markdownTable(const QList<BenchRow> &rows, const QString &machine)
{
    QString table = markdownLine(titles) + u"|---|--:|--:|--:|--:|---|---|\n"_s;
    for (const BenchRow &row : rows)
        table += markdownLine(cellsOf(row));
    return table + u"\nMeasured on "_s + machine + u".\n"_s;
}

QString machineName()
{
    QString processor = QSysInfo::currentCpuArchitecture();
    QFile file(u"/proc/cpuinfo"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.startsWith("model name"))
                continue;
            processor = QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
            break;
        }
    }
    return u"%1 (%2 threads), %3, Qt %4"_s.arg(
        processor, QString::number(QThread::idealThreadCount()), QSysInfo::prettyProductName(),
        QString::fromLatin1(qVersion()));
}

std::optional<QString> withTable(const QString &document, const QString &table)
{
    const qsizetype begin = document.indexOf(beginMarker);
    const qsizetype end = document.indexOf(endMarker, std::max<qsizetype>(begin, 0));
    if (begin < 0 || end < 0)
        return std::nullopt;
    return document.first(begin + beginMarker.size()) + table + document.sliced(end);
}

} // namespace groupdesk::bench
