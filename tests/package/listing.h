#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace groupdesk::test {

/// What lies in a tree: path (from its root, without a leading slash) → kind, mode, owner, and what
/// it holds (a digest, or where a link leads). Times are left out.
using Listing = QMap<QString, QByteArray>;

/// What lies in \a folder.
[[nodiscard]] Listing listingOf(const QString &folder);
/// "+ usr/bin/groupdesk", "- …", "~ …": what is different in \a after.
[[nodiscard]] QStringList differences(const Listing &before, const Listing &after);
/// \a listing without what lies below, or is, one of \a places.
[[nodiscard]] Listing without(Listing listing, const QStringList &places);

/// The SHA-256 of a file, in hexadecimal digits; empty if it cannot be read.
[[nodiscard]] QByteArray digestOf(const QString &path);

} // namespace groupdesk::test
