#pragma once

#include "profilerepository.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace groupdesk {

/// The profiles in profiles.json, format version 1, UTF-8:
///
///     { "format": "groupdesk-profiles", "version": 1,
///       "profiles": [
///         { "id": "…",                        not empty, unique in the file
///           "name": "…", "platform": "turso", "baseUrl": "https://…",
///           "organizations": "all",           or a list of ids, slugs or names
///           "class": "production",            or staging, development, demo
///           "folder": "…", "startReadOnly": true,
///           "token": { "source": "keychain",  or environment, session, command, ask, vault
///                      "variable": "…",       for environment
///                      "command": "…" },      for command
///           "signIn": { "method": "browser", "issuer": "https://…", "clientId": "…",
///                       "redirectPort": 53682, "redirectPath": "/callback", "scope": "…" },
///           "network": { "proxy": "http",     or system, none, socks5
///                        "proxyHost": "…", "proxyPort": 3128, "proxyUser": "…",
///                        "caFile": "…", "connectSeconds": 15, "firstByteSeconds": 35,
///                        "totalSeconds": 90 },
///           "options": { "key": "text" } } ] }
///
/// It has no place for a token. Keys this version does not know are kept wherever they stand, and
/// values it does not know are written back until they are changed here (see profileFromJson()).
/// Entries that cannot be a profile (not an object, no id, the id of an earlier entry) do not cost
/// the others: they are left out of the list, counted by skippedEntries(), and written back at the
/// end of the file. The order of keys is not kept.
///
/// The file is replaced as a whole, with mode 0600 from before the first byte, in a folder made
/// with 0700; on a failure the old file stays. A symbolic link stays a link: its target is read
/// and replaced. Used from one thread.
class ProfileFile final : public ProfileRepository
{
public:
    using Clock = std::function<QDateTime()>;

    /// \a directory need not exist. \a clock names files that are moved aside.
    explicit ProfileFile(const QString &directory, Clock clock = &QDateTime::currentDateTimeUtc);
    ~ProfileFile() override;

    /// Corrupt: not JSON, or not of this format, or larger than 16 MiB; the file was renamed to
    /// profiles.json.corrupt-<UTC time>, with "-2", "-3" … added if that is taken. Newer: a version
    /// above 1. Io: it cannot be read, or is corrupt and cannot be renamed; it stays in place.
    [[nodiscard]] StoreResult<QList<Profile>> load() override;
    /// Io also if the file is not the one that was last loaded or saved here (another instance
    /// wrote it): nothing is written, and load() shows what is there now. The check is not a lock:
    /// two instances saving in the same millisecond are not told apart.
    /// Invalid: a profile without an id, or two with the same one.
    [[nodiscard]] StoreResult<Done> save(const QList<Profile> &profiles) override;

    /// How many entries of the file the last load() could not show. They are kept.
    [[nodiscard]] int skippedEntries() const { return int(m_skipped.size()); }
    /// Where the profiles are, following a symbolic link.
    [[nodiscard]] QString path() const;

private:
    [[nodiscard]] StoreResult<QList<Profile>> take(const QByteArray &content);
    [[nodiscard]] StoreError moveAside(const QString &reason) const;
    [[nodiscard]] StoreResult<Done> checkUnchanged() const;
    [[nodiscard]] QByteArray document(const QList<Profile> &profiles) const;
    void forget();

    QString m_directory;
    Clock m_clock;
    std::optional<QByteArray> m_digest; ///< of the content last loaded or saved
    QJsonObject m_rest; ///< the root, without what is written anew
    QJsonArray m_skipped;
};

} // namespace groupdesk
