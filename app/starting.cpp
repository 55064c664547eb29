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

} // namespace

bool mayShareInstance(const CommandLine &commandLine)
{
    return !commandLine.tourDirectory && !commandLine.colors && !commandLine.language
        && !commandLine.textSize && !commandLine.demoGroups;
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

Starting::Starting(const CommandLine &commandLine)
{
    m_start.commandLine = commandLine;
    m_start.commandLine.files = absoluteFiles(commandLine.files, QDir::currentPath());
}

void Starting::begin()
{
    if (findFolders() && mayShareInstance(m_start.commandLine))
        meetOthers();
    else
        settleLater();
}

/// False if there is no use in going on.
bool Starting::findFolders()
{
    CommandLine &line = m_start.commandLine;
    const auto data
        = portableDirectory(QCoreApplication::applicationDirPath(), line.configDirectory);
    if (!data)
        return true;
    line.configDirectory = data;
    line.isPortable = true;
    const StoreResult<Done> usable = ensureWritableDirectory(*data);
    if (usable)
        return true;
    m_start.exitCode = exitcode::failed;
    m_start.message = u"Groupdesk is portable here, but cannot write to %1: %2\n"_s.arg(
        usable.error().path, usable.error().detail);
    return false;
}

void Starting::meetOthers()
{
    const CommandLine &line = m_start.commandLine;
    m_entry = std::make_unique<InstanceEntry>(placeFor(line),
                                              instanceRequest(line, QDir::currentPath()));
    connect(m_entry.get(), &InstanceEntry::decided, this, &Starting::decided);
    m_entry->start();
}

void Starting::decided(InstanceEntry::Outcome outcome)
{
    switch (outcome) {
    case Outcome::First:
        m_start.seat = m_entry->takeSeat();
        break;
    case Outcome::HandedOver:
        m_start.exitCode = exitcode::ok;
        if (m_start.commandLine.timesStart) {
            m_start.exitCode = exitcode::failed;
            m_start.message = u"Groupdesk runs already, so its start cannot be timed.\n"_s;
        }
        break;
    case Outcome::NoAnswer:
        m_start.message
            = u"Groupdesk runs already, but does not answer. This one runs beside it.\n"_s;
        break;
    case Outcome::NoPlace:
        break; // nothing is lost but that there can be two
    }
    settleLater();
}

void Starting::settleLater()
{
    QMetaObject::invokeMethod(this, &Starting::settled, Qt::QueuedConnection);
}

} // namespace groupdesk
