#pragma once

#include <QList>
#include <QString>

#include <functional>

/// \file What every benchmark does with its figures. A program takes the file to write to as its
/// only argument; see packaging/dev.sh bench.

namespace groupdesk::bench {

/// One figure. The smaller the better.
struct BenchRow
{
    QString name;
    QString unit; ///< "s", "ms", "MB" …
    double value = 0;
    double floor = 0; ///< what nothing can be better than, in the same unit
    double limit = 0; ///< value / floor may be this at most
};

/// Prints the rows and adds them to the array in the file at \a path, in place of rows of the same
/// name. False if it cannot be written.
[[nodiscard]] bool report(const QString &path, const QList<BenchRow> &rows);

/// The middle one; the list must not be empty.
[[nodiscard]] double median(QList<double> values);

/// How long \a work takes, in seconds.
[[nodiscard]] double secondsOf(const std::function<void()> &work);

} // namespace groupdesk::bench
