#pragma once

#include "callback.h"
#include "secret.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <memory>

namespace groupdesk {

/// What deriving a key costs (Argon2id). The defaults are libsodium's "moderate": about a second,
/// and 256 MiB of memory.
struct VaultCost
{
    quint64 operations = 3;
    quint64 memory = 268'435'456; ///< bytes

    friend bool operator==(const VaultCost &, const VaultCost &) = default;
};

/// The key of a vault file, for one salt. Its memory is locked where the system allows it, and
/// overwritten in the end.
class VaultKey final
{
public:
    class Private;

    explicit VaultKey(std::unique_ptr<Private> key);
    ~VaultKey();
    Q_DISABLE_COPY_MOVE(VaultKey)

    [[nodiscard]] const Private &data() const { return *d; }

private:
    std::unique_ptr<Private> d;
};

using SharedVaultKey = std::shared_ptr<const VaultKey>;
/// The secrets in a vault file, by entry.
using VaultEntries = QMap<QString, Secret>;

/// The part of a vault file that is not encrypted.
struct VaultHeader
{
    VaultCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray keyCheck; ///< tells a wrong key from a file that was changed
};

/// A new salt.
[[nodiscard]] QByteArray newVaultSalt();

/// The key that \a passphrase gives. Slow on purpose: not for the thread of a window.
/// Io: there is not enough memory for it.
[[nodiscard]] StoreResult<SharedVaultKey> vaultKey(const Secret &passphrase, const QByteArray &salt,
                                                   const VaultCost &cost);

/// The format of a vault file. Numbers are big-endian.
///
///     prefix, the same in all versions
///       8  "GDVAULT\n"
///       4  version: 1
///       8  size of the whole file
///      20  BLAKE2b of the above: the size can be trusted, so a file that ends too early is known
///     header, version 1
///      16  salt
///       8  Argon2id operations
///       8  Argon2id memory, bytes
///      24  nonce, new in each file
///      32  key check: a second key derived with the first one
///     payload
///       n  XChaCha20-Poly1305 of the JSON object { "entry": "Base64 of the secret" }; prefix and
///          header are authenticated with it
///     end, the same in all versions
///      32  BLAKE2b of all the above: tells damage from a wrong passphrase before anybody is asked
///
/// Who changes a file on purpose can make the checksums right again, but not the payload's tag.

/// Truncated: it ends too early. Tampered: it is not what was written, or never was such a file.
/// Newer: it is whole, but of a later version.
[[nodiscard]] StoreResult<VaultHeader> vaultHeader(const QByteArray &file);

/// Whether \a key was made for the salt and cost in \a header, from whatever passphrase.
[[nodiscard]] bool isFor(const VaultKey &key, const VaultHeader &header);
/// Whether \a key opens files with \a header.
[[nodiscard]] bool opens(const VaultKey &key, const VaultHeader &header);

/// What is in \a file. The errors of vaultHeader(), and WrongPassphrase.
[[nodiscard]] StoreResult<VaultEntries> unsealed(const QByteArray &file, const VaultKey &key);

/// A file with \a entries. Never the same twice.
[[nodiscard]] QByteArray sealed(const VaultEntries &entries, const VaultKey &key);

} // namespace groupdesk
