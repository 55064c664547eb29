#include "starting.h"

#include "paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

using Outcome = InstanceEntry::Outcome;

QStringList absoluteFiles(const QStringList &files, const QString &currentFolder)
{
    QStringList absolute;
    for (const QString &file : files) {
        const QUrl url(file);
        absolute.append(url.isLocalFile() ? url.toLocalFile()
                                          : QDir(currentFolder).absoluteFilePath(file));
    }
    return absolute;
}

QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

InstancePlace placeFor(const CommandLine &commandLine)
{
    const QString state = stateDirectory(commandLine.configDirectory);
    if (const auto made = ensurePrivateDirectory(state); !made)
        qWarning("%s: %s", qPrintable(made.error().path), qPrintable(made.error().detail));
    return instancePlace(configDirectory(commandLine.configDirectory), state);
}

/// Fills in \a start by what \a outcome means.
void take(Start &start, InstanceEntry &entry, Outcome outcome)
{
    switch (outcome) {
    case Outcome::First:
        start.seat = entry.takeSeat();
        return;
    case Outcome::HandedOver:
        start.exitCode = exitcode::ok;
        return;
    case Outcome::NoAnswer:
        start.message
            = u"Groupdesk runs already, but does not answer. This one runs beside it.\n"_s;
        return;
    case Outcome::NoPlace:
        return; // nothing is lost but that there can be two
    }
    Q_UNREACHABLE();
}

} // namespace

bool mayShareInstance(const CommandLine &commandLine)
{
    return !commandLine.tourDirectory && !commandLine.colors;
}

InstanceRequest instanceRequest(const CommandLine &commandLine, const QString &currentFolder)
{
    InstanceRequest request;
    if (commandLine.demo)
        request.kind = InstanceRequest::Kind::Demo;
    else if (commandLine.newWindow)
        request.kind = InstanceRequest::Kind::NewWindow;
    request.readOnly = commandLine.readOnly;
    request.files = absoluteFiles(commandLine.files, currentFolder);
    request.activationToken = activationToken();
    return request;
}

Start settleStart(const CommandLine &commandLine)
{
    Start start;
    start.commandLine = commandLine;
    start.commandLine.files = absoluteFiles(commandLine.files, QDir::currentPath());
    if (const auto data
        = portableDirectory(QCoreApplication::applicationDirPath(), commandLine.configDirectory)) {
        start.commandLine.configDirectory = data;
        start.commandLine.isPortable = true;
        if (const auto usable = ensureWritableDirectory(*data); !usable) {
            start.exitCode = exitcode::failed;
            start.message = u"Groupdesk is portable here, but cannot write to %1: %2\n"_s.arg(
                usable.error().path, usable.error().detail);
            return start;
        }
    }
    if (!mayShareInstance(commandLine))
        return start;
    InstanceEntry entry(placeFor(start.commandLine),
                        instanceRequest(start.commandLine, QDir::currentPath()));
    QObject::connect(&entry, &InstanceEntry::decided, &entry, [&start, &entry](Outcome outcome) {
        take(start, entry, outcome);
        QCoreApplication::exit();
    });
    entry.start();
    QCoreApplication::exec();
    return start;
}

} // namespace groupdesk
