#include "benchreport.h"

#include <QFile>
#include <QProcess>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#define GROUPDESK_CAN_COUNT
#endif

// Instructions are counted by callgrind, which writes what it counted into a file each time it is
// asked to. The file is read at once, so that a program needs nothing else to know its own counts.

using namespace Qt::StringLiterals;

namespace groupdesk::bench {
namespace {

constexpr int longestRun = 600'000; // milliseconds

/// Where callgrind writes to, by dev.sh: the first time to this with ".1" behind it, and so on.
QString countsPath()
{
    return qEnvironmentVariable("GROUPDESK_BENCH_COUNTS");
}

/// The sum in a file that callgrind wrote; 0 if there is none.
qint64 totalIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.startsWith("totals:"))
            return line.mid(7).trimmed().toLongLong();
    }
    return 0;
}

} // namespace

bool isCounting()
{
    return !countsPath().isEmpty();
}

qint64 instructionsOf(const std::function<void()> &work)
{
#ifdef GROUPDESK_CAN_COUNT
    if (isCounting()) {
        static int counted = 0;
        CALLGRIND_START_INSTRUMENTATION;
        CALLGRIND_ZERO_STATS;
        work();
        CALLGRIND_DUMP_STATS;
        CALLGRIND_STOP_INSTRUMENTATION;
        return totalIn(countsPath() + u'.' + QString::number(++counted));
    }
#endif
    work();
    return 0;
}

qint64 instructionsOfProgram(const QString &program, const QStringList &arguments,
                             const QProcessEnvironment &environment)
{
    if (!isCounting())
        return 0;
    const QString counts = countsPath() + u".program"_s;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(u"valgrind"_s,
                  QStringList { u"--quiet"_s, u"--tool=callgrind"_s,
                                QString(u"--callgrind-out-file="_s + counts), program }
                      + arguments,
                  QIODevice::ReadOnly);
    if (!process.waitForFinished(longestRun) || process.exitCode() != 0)
        return 0;
    return totalIn(counts);
}

} // namespace groupdesk::bench
