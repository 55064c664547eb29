#pragma once

#include "callback.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace groupdesk {

/// The content of a regular file; nothing if there is none. At most \a limit + 1 bytes are read.
[[nodiscard]] StoreResult<std::optional<QByteArray>> readFile(const QString &path, qint64 limit);

/// Replaces \a path by \a content as a whole, readable by its owner only from before the first
/// byte. On an error the old file stays and nothing is left behind.
[[nodiscard]] StoreResult<Done> writePrivateFile(const QString &path, const QByteArray &content);

} // namespace groupdesk
