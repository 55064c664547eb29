#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QProcessEnvironment;

/// \file What every benchmark does with its figures. A program takes the file to write to as its
/// only argument; see packaging/dev.sh bench and CONTRIBUTING.md, “Benchmarks”.

namespace groupdesk::bench {

/// How a row's limit is meant.
enum class Bound {
    TimesFloor, ///< value / floor may be this at most
    BeyondFloor, ///< value - floor may be this at most, in the row's unit
    Absolute, ///< value may be this at most, in the row's unit; there is no floor
};

/// One figure. The smaller the better.
struct BenchRow
{
    QString name;
    QString unit; ///< "s", "ms", "MB" …
    double value = 0;
    double floor = 0; ///< what nothing can be better than, in the same unit; 0: there is none
    double limit = 0;
    Bound bound = Bound::TimesFloor; ///< a row without a floor is always Absolute
    qint64 instructions = 0; ///< of the value's work; 0: not counted
    qint64 floorInstructions = 0; ///< of the floor's work; 0: not counted
};

/// Bound::Absolute where there is no floor, else the row's own.
[[nodiscard]] Bound boundOf(const BenchRow &row);
/// value / floor; no value where there is no floor.
[[nodiscard]] std::optional<double> ratioOf(const BenchRow &row);
[[nodiscard]] bool holds(const BenchRow &row);

/// The rows of the array in \a json, as report() writes it; empty if it is none.
[[nodiscard]] QList<BenchRow> rowsOf(const QByteArray &json);
[[nodiscard]] QByteArray jsonOf(const QList<BenchRow> &rows);

/// Prints the rows and adds them to the array in the file at \a path, in place of rows of the same
/// name. While instructions are counted, times mean nothing: then only the counts are added, to the
/// rows that are there. False if it cannot be written.
[[nodiscard]] bool report(const QString &path, const QList<BenchRow> &rows);

/// The middle one; the list must not be empty.
[[nodiscard]] double median(QList<double> values);

/// How long \a work takes, in seconds.
[[nodiscard]] double secondsOf(const std::function<void()> &work);
/// How much time of all processors this process takes for \a work, in seconds.
[[nodiscard]] double cpuSecondsOf(const std::function<void()> &work);

/// Whether this is the run that counts instructions (dev.sh bench --instructions), in which nothing
/// needs to be done more than once.
[[nodiscard]] bool isCounting();
/// How many instructions \a work takes on all threads of this process. Without counting it is run
/// as it is, and the answer is 0.
[[nodiscard]] qint64 instructionsOf(const std::function<void()> &work);
/// The same of another program, from its start to its end; 0 without counting, and then it is not
/// run at all.
[[nodiscard]] qint64 instructionsOfProgram(const QString &program, const QStringList &arguments,
                                           const QProcessEnvironment &environment);

/// What one side of a row came to.
struct Measured
{
    double seconds = 0;
    qint64 instructions = 0;
};
struct Compared
{
    Measured value;
    Measured floor;
};

using Clock = double (*)(const std::function<void()> &work);

/// Does both works in turn, \a rounds times, and takes the medians; while counting, once.
[[nodiscard]] Compared compare(int rounds, const std::function<void()> &value,
                               const std::function<void()> &floor, Clock clock = secondsOf);
/// The row of \a compared. \a unitsPerSecond turns its seconds into \a unit.
[[nodiscard]] BenchRow rowOf(const QString &name, const QString &unit, double unitsPerSecond,
                             const Compared &compared, double limit);

} // namespace groupdesk::bench
