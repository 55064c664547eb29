#include "application.h"
#include "commandline.h"
#include "fonts.h"
#include "logging.h"
#include "resources.h"
#include "starting.h"
#include "starttimer.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <optional>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

int print(FILE *stream, const QString &text, int exitCode)
{
    QTextStream(stream) << text << Qt::flush;
    return exitCode;
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// What can be said before a display is needed, which may be that it is not.
Start settled(int argc, char **argv, const CommandLine &commandLine)
{
    const QCoreApplication withoutDisplay(argc, argv);
    Starting starting(commandLine);
    QObject::connect(&starting, &Starting::settled, qApp, &QCoreApplication::quit);
    starting.begin();
    QCoreApplication::exec();
    return starting.take();
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication::setApplicationName(u"groupdesk"_s);
    QApplication::setApplicationDisplayName(u"Groupdesk"_s);
    QApplication::setApplicationVersion(QLatin1String(GROUPDESK_VERSION));
    QApplication::setDesktopFileName(u"groupdesk"_s);

    // Before a display is needed: --help and mistakes work everywhere.
    const auto commandLine = parseCommandLine(argumentsOf(argc, argv));
    if (!commandLine) {
        return print(stderr,
                     commandLine.error() % u"\nTry “groupdesk --help” for the arguments.\n"_s,
                     exitcode::usage);
    }
    if (commandLine->task == CommandLine::Task::PrintVersion)
        return print(stdout, u"groupdesk "_s % QLatin1String(GROUPDESK_VERSION) % u'\n',
                     exitcode::ok);
    if (commandLine->task == CommandLine::Task::PrintHelp) {
        const QCoreApplication forItsName(argc, argv);
        return print(stdout, commandLineHelp(), exitcode::ok);
    }

    installMessageFilter();
    Start start = settled(argc, argv, *commandLine);
    if (!start.message.isEmpty())
        print(stderr, start.message, exitcode::ok);
    if (start.exitCode)
        return *start.exitCode;

    const QApplication application(argc, argv);
    initResources();
    QApplication::setWindowIcon(QIcon(u":/groupdesk/icons/app/groupdesk.svg"_s));
    Application groupdesk(*qApp, start.commandLine);
    if (start.seat.lock)
        groupdesk.takeSeat(std::move(start.seat));
    addMissingFonts(bundledFontFolder(), QLocale()); // now the language is known
    if (const auto started = groupdesk.start(); !started)
        return print(stderr, started.error() % u'\n', exitcode::failed);
    std::optional<StartTimer> timer;
    if (start.commandLine.timesStart)
        timer.emplace(*groupdesk.desks().constFirst(), sinceStart);
    return QApplication::exec();
}
