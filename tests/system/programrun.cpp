#include "programrun.h"

#include "waitfor.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QtEndian>

#include <csignal>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "0100007F:1F90": 32-bit words as they lie in memory, written as numbers of this computer.
QHostAddress addressOf(const QByteArray &field)
{
    const QByteArray hex = field.left(field.indexOf(':'));
    QByteArray bytes;
    for (qsizetype i = 0; i + 8 <= hex.size(); i += 8) {
        const quint32 word = hex.mid(i, 8).toUInt(nullptr, 16);
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    if (bytes.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(bytes.constData()));
    return QHostAddress(reinterpret_cast<const quint8 *>(bytes.constData()));
}

} // namespace

ProgramRun::ProgramRun(const QString &program)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_process.setProgram(program);
    for (const QString &name : { u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s,
                                 u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s })
        m_environment.insert(name, m_home.filePath(name.toLower()));
    for (const QString &name : { u"GROUPDESK_CONFIG_DIR"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
                                 u"DBUS_SESSION_BUS_ADDRESS"_s })
        m_environment.remove(name);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QDir().mkpath(m_home.filePath(u"home"_s));
    QDir().mkpath(m_home.filePath(u"xdg_runtime_dir"_s));
    QFile::setPermissions(m_home.filePath(u"xdg_runtime_dir"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

ProgramRun::~ProgramRun()
{
    if (!isRunning())
        return;
    m_process.kill(); // this very process, by its id
    m_process.waitForFinished(10'000);
}

void ProgramRun::setVariable(const QString &name, const QString &value)
{
    if (value.isNull())
        m_environment.remove(name);
    else
        m_environment.insert(name, value);
}

bool ProgramRun::start(const QStringList &arguments)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.setArguments(arguments);
    m_process.start();
    return m_process.waitForStarted(10'000);
}

bool ProgramRun::waitEnd(int timeoutMs)
{
    return waitUntil([this] { return !isRunning(); }, timeoutMs);
}

bool ProgramRun::terminate()
{
    if (!isRunning())
        return false;
    m_process.terminate();
    return waitEnd()
        && (m_process.exitStatus() == QProcess::NormalExit || m_process.exitCode() == SIGTERM);
}

int ProgramRun::run(const QStringList &arguments, int timeoutMs)
{
    const bool ended = start(arguments) && waitEnd(timeoutMs);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QString ProgramRun::output()
{
    m_output += m_process.readAllStandardOutput();
    return QString::fromUtf8(m_output);
}

QString ProgramRun::errors()
{
    m_errors += m_process.readAllStandardError();
    return QString::fromUtf8(m_errors);
}

QByteArray ProgramRun::commandLine() const
{
    return contentOf(u"/proc/%1/cmdline"_s.arg(pid()));
}

QList<SocketAddress> socketsOf(qint64 pid)
{
    QSet<QByteArray> inodes;
    const QDir descriptors(u"/proc/%1/fd"_s.arg(pid));
    const QStringList names = descriptors.entryList(QDir::AllEntries | QDir::System);
    for (const QString &name : names) {
        const QString target = QFile::symLinkTarget(descriptors.filePath(name));
        if (const auto at = target.indexOf("socket:["_L1); at >= 0)
            inodes.insert(target.mid(at + 8).chopped(1).toLatin1());
    }
    QList<SocketAddress> found;
    for (const QString &protocol : { u"tcp"_s, u"tcp6"_s, u"udp"_s, u"udp6"_s }) {
        const QByteArray table = contentOf(u"/proc/%1/net/%2"_s.arg(pid).arg(protocol));
        for (const QByteArray &line : table.split('\n')) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() < 10 || !inodes.contains(fields.at(9)))
                continue;
            const QHostAddress local = addressOf(fields.at(1));
            const QHostAddress remote = addressOf(fields.at(2));
            const bool none = remote == QHostAddress(QHostAddress::AnyIPv4)
                || remote == QHostAddress(QHostAddress::AnyIPv6);
            found.append({ protocol, local.toString(), remote.toString(),
                           local.isLoopback() && (none || remote.isLoopback()) });
        }
    }
    return found;
}

QStringList filesHolding(const QString &folder, const QByteArray &bytes)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (contentOf(path).contains(bytes))
            found.append(path);
    }
    return found;
}

} // namespace groupdesk::test
