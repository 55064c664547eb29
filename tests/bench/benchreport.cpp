#include "benchreport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::bench {
namespace {

QJsonArray rowsIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

void print(const BenchRow &row)
{
    const double ratio = row.value / row.floor;
    QTextStream(stdout) << u"%1 %2 %3 | floor %4 | ratio %5 | limit %6%7"_s.arg(row.name, -52)
                               .arg(row.value, 9, 'f', 3)
                               .arg(row.unit, -3)
                               .arg(row.floor, 9, 'f', 3)
                               .arg(ratio, 6, 'f', 3)
                               .arg(row.limit, 6, 'f', 3)
                               .arg(ratio > row.limit ? u"  OVER"_s : QString())
                        << Qt::endl;
}

} // namespace

bool report(const QString &path, const QList<BenchRow> &rows)
{
    QJsonArray all;
    const auto isNew = [&rows](const QString &name) {
        return std::none_of(rows.cbegin(), rows.cend(),
                            [&name](const BenchRow &row) { return row.name == name; });
    };
    for (const QJsonValue &row : rowsIn(path)) {
        if (isNew(row["name"_L1].toString()))
            all.append(row);
    }
    for (const BenchRow &row : rows) {
        print(row);
        all.append(QJsonObject { { u"name"_s, row.name },
                                 { u"unit"_s, row.unit },
                                 { u"value"_s, row.value },
                                 { u"floor"_s, row.floor },
                                 { u"ratio"_s, row.value / row.floor },
                                 { u"limit"_s, row.limit } });
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0
        && file.commit();
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

} // namespace groupdesk::bench
