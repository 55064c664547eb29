#include "privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

Unexpected<StoreError> ioError(const QString &reason, const QString &path)
{
    return Unexpected(StoreError { StoreError::Kind::Io, reason, path });
}

} // namespace

StoreResult<std::optional<QByteArray>> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::optional<QByteArray>();
    if (!info.isFile()) // a pipe would block, a folder has no content
        return ioError(u"not a regular file"_s, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ioError(file.errorString(), path);
    QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return ioError(file.errorString(), path);
    return std::optional(std::move(content));
}

StoreResult<Done> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return ioError(file.errorString(), path);
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return ioError(file.errorString(), path);
    // Qt 6.4's commit() overlooks that its own flush failed, and would put a cut-off file in the
    // place of the old one when the disk is full.
    if (file.write(content) != content.size() || !file.flush())
        return ioError(file.errorString(), path);
    if (!file.commit())
        return ioError(file.errorString(), path);
    return Done {};
}

} // namespace groupdesk
