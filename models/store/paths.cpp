#include "paths.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// The folder a person named for everything, if one did.
std::optional<QString> namedDirectory(const std::optional<QString> &chosen)
{
    const QString named
        = chosen && !chosen->isEmpty() ? *chosen : qEnvironmentVariable("GROUPDESK_CONFIG_DIR");
    if (named.isEmpty())
        return std::nullopt;
    return QDir::cleanPath(QDir::current().absoluteFilePath(named));
}

QString xdgDirectory(const char *variable, const QString &inHome)
{
    const QString base = qEnvironmentVariable(variable);
    const QString root = QDir::isAbsolutePath(base) ? base : QDir::home().filePath(inHome);
    return QDir::cleanPath(root + "/groupdesk"_L1);
}

} // namespace

QString configDirectory(const std::optional<QString> &chosen)
{
    if (const auto named = namedDirectory(chosen))
        return *named;
    return xdgDirectory("XDG_CONFIG_HOME", u".config"_s);
}

QString vaultFilePath(const std::optional<QString> &chosen)
{
    return QDir(configDirectory(chosen)).filePath(u"secrets.vault"_s);
}

QString stateDirectory(const std::optional<QString> &chosen)
{
    if (const auto named = namedDirectory(chosen))
        return QDir(*named).filePath(u"state"_s);
    return xdgDirectory("XDG_STATE_HOME", u".local/state"_s);
}

QString cacheDirectory(const std::optional<QString> &chosen)
{
    if (const auto named = namedDirectory(chosen))
        return QDir(*named).filePath(u"cache"_s);
    return xdgDirectory("XDG_CACHE_HOME", u".cache"_s);
}

std::optional<QString> portableDirectory(const QString &programFolder,
                                         const std::optional<QString> &chosen)
{
    const QDir folder(programFolder);
    if (namedDirectory(chosen) || !QFileInfo(folder.filePath(u".portable"_s)).isFile())
        return std::nullopt;
    return QDir::cleanPath(folder.absoluteFilePath(u"data"_s));
}

StoreResult<Done> ensurePrivateDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Done {};
    if (const QString parent = info.absolutePath(); parent != info.absoluteFilePath()) {
        if (const auto made = ensurePrivateDirectory(parent); !made)
            return made;
    }
    constexpr auto ownerOnly
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    errno = 0;
    if (QDir().mkdir(path, ownerOnly))
        return Done {};
    const QString reason = qt_error_string(errno);
    if (QFileInfo(path).isDir()) // another instance was quicker
        return Done {};
    return Unexpected(StoreError { StoreError::Kind::Io, reason, path });
}

StoreResult<Done> ensureWritableDirectory(const QString &path)
{
    if (const auto made = ensurePrivateDirectory(path); !made)
        return made;
    QTemporaryFile probe(QDir(path).filePath(u".probe-XXXXXX"_s));
    if (!probe.open())
        return Unexpected(StoreError { StoreError::Kind::Io, probe.errorString(), path });
    return Done {};
}

} // namespace groupdesk
