// Prints the figures of a benchmark run as one table, and puts them into a document.

#include "benchtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

#include <algorithm>

using namespace groupdesk::bench;
using namespace Qt::StringLiterals;

namespace {

/// Told apart by packaging/dev.sh.
enum ExitCode {
    AllHold = 0,
    Failed = 1, ///< a file cannot be used
    BadUsage = 2,
    SomeOver = 3, ///< a row is over its limit
};

int fail(const QString &why)
{
    QTextStream(stderr) << u"bench_table: "_s << why << Qt::endl;
    return Failed;
}

bool putInto(const QString &path, const QString &table)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto document = withTable(QString::fromUtf8(file.readAll()), table);
    QSaveFile changed(path);
    return document && changed.open(QIODevice::WriteOnly) && changed.write(document->toUtf8()) > 0
        && changed.commit();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 && !(arguments.size() == 4 && arguments.at(2) == "--into"_L1)) {
        QTextStream(stderr) << u"Usage: bench_table FIGURES [--into DOCUMENT]"_s << Qt::endl;
        return BadUsage;
    }
    QFile file(arguments.at(1));
    if (!file.open(QIODevice::ReadOnly))
        return fail(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    const QList<BenchRow> rows = rowsOf(file.readAll());
    if (rows.isEmpty())
        return fail(file.fileName() + u" holds no figures"_s);
    QTextStream(stdout) << plainTable(rows) << Qt::flush;
    if (arguments.size() == 4 && !putInto(arguments.at(3), markdownTable(rows, machineName())))
        return fail(arguments.at(3) + u" has no place for the table, or cannot be written"_s);
    return std::all_of(rows.cbegin(), rows.cend(), holds) ? AllHold : SomeOver;
}
