#include "vaultformat.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <sodium.h>

#include <array>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {

class VaultKey::Private final
{
public:
    Private() { sodium_mlock(encryption.data(), encryption.size()); }
    ~Private() { sodium_munlock(encryption.data(), encryption.size()); } // overwrites it, too
    Q_DISABLE_COPY_MOVE(Private)

    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> encryption {};
    std::array<unsigned char, 32> check {};
    QByteArray salt;
    VaultCost cost;
};

namespace {

constexpr std::array<char, 8> magic { 'G', 'D', 'V', 'A', 'U', 'L', 'T', '\n' };
constexpr quint32 currentVersion = 1;
constexpr qsizetype prefixCheckSize = 20;
constexpr qsizetype prefixSize = 8 + 4 + 8 + prefixCheckSize;
constexpr qsizetype saltSize = crypto_pwhash_argon2id_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype keyCheckSize = 32;
constexpr qsizetype headerSize = prefixSize + saltSize + 8 + 8 + nonceSize + keyCheckSize;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype checksumSize = 32;
constexpr std::array<char, crypto_kdf_CONTEXTBYTES> keyContext { 'g', 'd', 'v', 'a',
                                                                 'u', 'l', 't', '1' };
// Nobody else's file shall keep this computer busy for long.
constexpr quint64 mostOperations = 100;
constexpr quint64 leastMemory = crypto_pwhash_argon2id_MEMLIMIT_MIN;
constexpr quint64 mostMemory = quint64(2) * 1024 * 1024 * 1024;

/// The library must be started once before its first use; that may happen on any thread.
void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium could not be started");
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long sizeOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray hashOf(const QByteArray &content, qsizetype size)
{
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(bytesOf(hash), size_t(size), bytesOf(content), sizeOf(content), nullptr, 0);
    return hash;
}

QByteArray randomBytes(qsizetype size)
{
    startSodium();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

template <class Number>
void appendNumber(QByteArray &to, Number number)
{
    const Number big = qToBigEndian(number);
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

template <class Number>
Number numberAt(const QByteArray &file, qsizetype offset)
{
    return qFromBigEndian<Number>(file.constData() + offset);
}

QByteArray prefixFor(qsizetype size)
{
    QByteArray prefix(magic.data(), magic.size());
    appendNumber(prefix, currentVersion);
    appendNumber(prefix, quint64(size));
    return prefix + hashOf(prefix, prefixCheckSize);
}

Unexpected<StoreError> error(StoreError::Kind kind, const QString &detail)
{
    return Unexpected(StoreError { kind, detail, {} });
}

Unexpected<StoreError> tampered(const QString &detail)
{
    return error(StoreError::Kind::Tampered, detail);
}

/// That \a file is whole and of this version.
StoreResult<Done> checkWhole(const QByteArray &file)
{
    startSodium();
    const QByteArray name(magic.data(), magic.size());
    if (!file.startsWith(name.left(file.size())))
        return tampered(u"it is not a vault file"_s);
    const QString early = u"it ends too early"_s;
    if (file.size() < prefixSize)
        return error(StoreError::Kind::Truncated, early);
    const QByteArray prefix = file.left(prefixSize - prefixCheckSize);
    if (hashOf(prefix, prefixCheckSize) != file.mid(prefix.size(), prefixCheckSize))
        return tampered(u"its beginning was changed"_s);
    const auto size = numberAt<quint64>(file, 12);
    if (sizeOf(file) < size)
        return error(StoreError::Kind::Truncated, early);
    if (sizeOf(file) > size)
        return tampered(u"something was added to it"_s);
    if (file.size() < prefixSize + checksumSize
        || hashOf(file.chopped(checksumSize), checksumSize) != file.right(checksumSize))
        return tampered(u"its checksum is not right"_s);
    const auto version = numberAt<quint32>(file, 8);
    if (version > currentVersion)
        return error(StoreError::Kind::Newer, u"version %1"_s.arg(version));
    if (version != currentVersion || file.size() < headerSize + tagSize + checksumSize)
        return tampered(u"it is not a vault file of version 1"_s);
    return Done {};
}

QByteArray jsonOf(const VaultEntries &entries)
{
    QJsonObject object;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        object.insert(entry.key(), QString::fromLatin1(entry.value().reveal().toBase64()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<VaultEntries> entriesOf(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    VaultEntries entries;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        auto secret = QByteArray::fromBase64Encoding(entry.value().toString().toLatin1());
        if (!entry.value().isString() || !secret)
            return std::nullopt;
        entries.insert(entry.key(), Secret::fromBytes(std::move(*secret)));
    }
    return entries;
}

} // namespace

VaultKey::VaultKey(std::unique_ptr<Private> key) : d(std::move(key))
{
}

VaultKey::~VaultKey() = default;

QByteArray newVaultSalt()
{
    return randomBytes(saltSize);
}

StoreResult<SharedVaultKey> vaultKey(const Secret &passphrase, const QByteArray &salt,
                                     const VaultCost &cost)
{
    startSodium();
    Q_ASSERT(salt.size() == saltSize);
    std::array<unsigned char, crypto_kdf_KEYBYTES> master {};
    const QByteArray &words = passphrase.reveal();
    const int failed = crypto_pwhash(master.data(), master.size(), words.constData(), sizeOf(words),
                                     bytesOf(salt), cost.operations, size_t(cost.memory),
                                     crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return error(StoreError::Kind::Io, u"there is not enough memory to derive the key"_s);
    auto key = std::make_unique<VaultKey::Private>();
    crypto_kdf_derive_from_key(key->encryption.data(), key->encryption.size(), 1, keyContext.data(),
                               master.data());
    crypto_kdf_derive_from_key(key->check.data(), key->check.size(), 2, keyContext.data(),
                               master.data());
    sodium_memzero(master.data(), master.size());
    key->salt = salt;
    key->cost = cost;
    return SharedVaultKey(std::make_shared<VaultKey>(std::move(key)));
}

StoreResult<VaultHeader> vaultHeader(const QByteArray &file)
{
    if (auto whole = checkWhole(file); !whole)
        return Unexpected(std::move(whole).error());
    VaultHeader header;
    qsizetype offset = prefixSize;
    header.salt = file.mid(offset, saltSize);
    offset += saltSize;
    header.cost = { numberAt<quint64>(file, offset), numberAt<quint64>(file, offset + 8) };
    offset += 16;
    header.nonce = file.mid(offset, nonceSize);
    header.keyCheck = file.mid(offset + nonceSize, keyCheckSize);
    const bool bearable = header.cost.operations >= 1 && header.cost.operations <= mostOperations
        && header.cost.memory >= leastMemory && header.cost.memory <= mostMemory;
    if (!bearable)
        return tampered(u"it asks for an absurd effort to derive its key"_s);
    return header;
}

bool isFor(const VaultKey &key, const VaultHeader &header)
{
    return key.data().salt == header.salt && key.data().cost == header.cost;
}

bool opens(const VaultKey &key, const VaultHeader &header)
{
    return isFor(key, header)
        && sodium_memcmp(key.data().check.data(), header.keyCheck.constData(), keyCheckSize) == 0;
}

StoreResult<VaultEntries> unsealed(const QByteArray &file, const VaultKey &key)
{
    auto header = vaultHeader(file);
    if (!header)
        return Unexpected(std::move(header).error());
    if (!opens(key, *header))
        return error(StoreError::Kind::WrongPassphrase, {});
    const QByteArray authenticated = file.left(headerSize);
    const QByteArray payload = file.mid(headerSize, file.size() - headerSize - checksumSize);
    QByteArray json(payload.size() - tagSize, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(json), nullptr, nullptr, bytesOf(payload), sizeOf(payload), bytesOf(authenticated),
        sizeOf(authenticated), bytesOf(header->nonce), key.data().encryption.data());
    if (failed != 0)
        return tampered(u"its content was changed"_s);
    const std::optional<VaultEntries> entries = entriesOf(json);
    sodium_memzero(json.data(), size_t(json.size()));
    if (!entries)
        return error(StoreError::Kind::Corrupt, u"its content is not what this program writes"_s);
    return *entries;
}

QByteArray sealed(const VaultEntries &entries, const VaultKey &key)
{
    QByteArray json = jsonOf(entries);
    const QByteArray nonce = randomBytes(nonceSize);
    const auto &secret = key.data();
    QByteArray file = prefixFor(headerSize + json.size() + tagSize + checksumSize) + secret.salt;
    appendNumber(file, secret.cost.operations);
    appendNumber(file, secret.cost.memory);
    file += nonce;
    file.append(reinterpret_cast<const char *>(secret.check.data()), keyCheckSize);

    QByteArray payload(json.size() + tagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(payload), nullptr, bytesOf(json),
                                               sizeOf(json), bytesOf(file), sizeOf(file), nullptr,
                                               bytesOf(nonce), secret.encryption.data());
    sodium_memzero(json.data(), size_t(json.size()));
    file += payload;
    file += hashOf(file, checksumSize);
    return file;
}

} // namespace groupdesk
