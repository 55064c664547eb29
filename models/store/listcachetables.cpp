#include "listcachetables.h"

#include "journalsql.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// "GDL1", in the header of the file: says whose it is.
constexpr int applicationId = 0x47444c31;
/// Another number for every change of the tables.
constexpr int tablesVersion = 1;

/// SQLite copies a value as a whole when it is bound and when it is read: small pieces keep it from
/// holding a long list twice.
constexpr qsizetype pieceSize = 2 * 1024 * 1024;

/// BLAKE2b. Tells a list that was written from one that was changed by accident, and the same list
/// from another one. Nobody is kept from changing it on purpose.
QByteArray digestOf(const QByteArray &bytes)
{
    static const int started = sodium_init(); // several times quicker than Qt's, once started
    if (started < 0)
        qFatal("libsodium could not be started");
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()),
                       static_cast<std::size_t>(digest.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return digest;
}

QString columns()
{
    return u"id, organization, name, detail, ready, updated, owner, format, size, digest"_s;
}

StoreError corrupt(const JournalSql &sql, const QString &detail)
{
    return { StoreError::Kind::Corrupt, detail, sql.path() };
}

} // namespace

StoreResult<Done> ListCacheTables::prepare()
{
    if (isEmpty()) {
        m_sql.beginWriting();
        if (isEmpty()) // another process may have been quicker
            makeTables();
        if (!m_sql.commit()) {
            const auto error = m_sql.takeError();
            m_sql.rollback();
            return Unexpected(*error);
        }
    }
    const int id = m_sql.value(u"PRAGMA application_id"_s).toInt();
    const int version = m_sql.value(u"PRAGMA user_version"_s).toInt();
    if (auto error = m_sql.takeError())
        return Unexpected(*error);
    if (id != applicationId || version != tablesVersion)
        return Unexpected(corrupt(m_sql, u"the tables are of another version"_s));
    m_sql.run(u"SELECT profile, origin, %1 FROM lists LIMIT 0"_s.arg(columns()));
    m_sql.run(u"SELECT list, place, data FROM pieces LIMIT 0"_s);
    if (const auto error = m_sql.takeError())
        return Unexpected(corrupt(m_sql, error->detail));
    return Done {};
}

bool ListCacheTables::isEmpty()
{
    return m_sql.value(u"SELECT count(*) FROM sqlite_master"_s).toInt() == 0 && !m_sql.hasError();
}

void ListCacheTables::makeTables()
{
    const QStringList statements {
        // `owner` is GroupBatch::organization(), `updated` milliseconds since 1970, UTC.
        u"CREATE TABLE lists (id INTEGER PRIMARY KEY, profile TEXT NOT NULL, origin BLOB NOT NULL,"
        " organization TEXT NOT NULL, name TEXT NOT NULL, detail TEXT NOT NULL,"
        " ready INTEGER NOT NULL, updated INTEGER NOT NULL, owner TEXT NOT NULL,"
        " format INTEGER NOT NULL, size INTEGER NOT NULL, digest BLOB NOT NULL,"
        " UNIQUE (profile, organization))"_s,
        u"CREATE TABLE pieces (list INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,"
        " place INTEGER NOT NULL, data BLOB NOT NULL, UNIQUE (list, place))"_s,
        u"PRAGMA application_id = %1"_s.arg(applicationId),
        u"PRAGMA user_version = %1"_s.arg(tablesVersion),
    };
    for (const QString &statement : statements)
        m_sql.run(statement);
}

QList<CachedList> ListCacheTables::load(const ListOrigin &origin, QList<qint64> &damaged)
{
    QList<CachedList> lists;
    QList<Content> contents;
    QSqlQuery &rows = m_sql.run(u"SELECT %1 FROM lists WHERE profile = ? AND origin = ?"
                                " ORDER BY id"_s.arg(columns()),
                                { origin.profile.toString(), origin.fingerprint });
    while (rows.next()) {
        CachedList list;
        list.organization = { OrganizationId(rows.value(1).toString()), rows.value(2).toString(),
                              rows.value(3).toString(), rows.value(4).toBool() };
        list.updated = QDateTime::fromMSecsSinceEpoch(rows.value(5).toLongLong(), Qt::UTC);
        lists.append(list);
        contents.append({ rows.value(0).toLongLong(), OrganizationId(rows.value(6).toString()),
                          rows.value(7).toInt(), rows.value(8).toLongLong(),
                          rows.value(9).toByteArray() });
    }
    QList<CachedList> whole;
    for (qsizetype i = 0; i < lists.size(); ++i) {
        if (const auto groups = this->groups(contents.at(i))) {
            lists[i].groups = *groups;
            whole.append(lists.at(i));
        } else if (!m_sql.hasError()) {
            damaged.append(contents.at(i).key);
        }
    }
    return whole;
}

std::optional<GroupBatch> ListCacheTables::groups(const Content &content)
{
    if (content.format != GroupBatch::formatVersion)
        return std::nullopt;
    const QByteArray found = bytes(content);
    if (found.size() != content.size || digestOf(found) != content.digest)
        return std::nullopt;
    return GroupBatch::fromBytes(found, content.owner);
}

QByteArray ListCacheTables::bytes(const Content &content)
{
    const qint64 stored
        = m_sql.value(u"SELECT total(length(data)) FROM pieces WHERE list = ?"_s, { content.key })
              .toLongLong();
    QByteArray bytes;
    if (stored != content.size)
        return bytes;
    bytes.reserve(qsizetype(stored));
    QSqlQuery &pieces
        = m_sql.run(u"SELECT data FROM pieces WHERE list = ? ORDER BY place"_s, { content.key });
    while (pieces.next())
        bytes.append(pieces.value(0).toByteArray());
    return bytes;
}

void ListCacheTables::store(const ListOrigin &origin, const CachedList &list)
{
    const GroupBatch groups = withoutRaw(list.groups);
    const QByteArray digest = digestOf(groups.bytes());
    const QString owner = groups.organization().toString();
    const QVariantList about { sqlText(list.organization.name), sqlText(list.organization.detail),
                               list.organization.ready, list.updated.toMSecsSinceEpoch(),
                               origin.fingerprint };
    const QString profile = origin.profile.toString();
    const QString organization = list.organization.id.toString();
    const qint64 same
        = m_sql
              .value(u"SELECT id FROM lists WHERE profile = ? AND organization = ? AND owner = ?"
                     " AND format = ? AND digest = ?"_s,
                     { profile, organization, sqlText(owner), GroupBatch::formatVersion, digest })
              .toLongLong();
    if (same != 0) {
        m_sql.run(u"UPDATE lists SET name = ?, detail = ?, ready = ?, updated = ?, origin = ?"
                  " WHERE id = ?"_s,
                  about + QVariantList { same });
        return;
    }
    m_sql.run(u"DELETE FROM lists WHERE profile = ? AND organization = ?"_s,
              { profile, organization });
    const QSqlQuery &inserted = m_sql.run(
        u"INSERT INTO lists (name, detail, ready, updated, origin, profile, organization, owner,"
        " format, size, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        about
            + QVariantList { profile, organization, sqlText(owner), GroupBatch::formatVersion,
                             groups.bytes().size(), digest });
    if (!m_sql.hasError())
        writePieces(inserted.lastInsertId().toLongLong(), groups.bytes());
}

void ListCacheTables::writePieces(qint64 list, const QByteArray &bytes)
{
    int place = 0;
    for (qsizetype start = 0; start < bytes.size(); start += pieceSize) {
        const qsizetype length = std::min(pieceSize, bytes.size() - start);
        m_sql.run(u"INSERT INTO pieces (list, place, data) VALUES (?, ?, ?)"_s,
                  { list, place++, QByteArray::fromRawData(bytes.constData() + start, length) });
    }
}

void ListCacheTables::keepOnly(const ListOrigin &origin, const QList<OrganizationId> &organizations)
{
    QList<qint64> gone;
    QSqlQuery &rows = m_sql.run(u"SELECT id, organization, origin FROM lists WHERE profile = ?"_s,
                                { origin.profile.toString() });
    while (rows.next()) {
        const bool known = organizations.contains(OrganizationId(rows.value(1).toString()));
        if (!known || rows.value(2).toByteArray() != origin.fingerprint)
            gone.append(rows.value(0).toLongLong());
    }
    remove(gone);
}

void ListCacheTables::forget(const ProfileId &profile)
{
    m_sql.run(u"DELETE FROM lists WHERE profile = ?"_s, { profile.toString() });
}

void ListCacheTables::remove(const QList<qint64> &lists)
{
    for (const qint64 list : lists)
        m_sql.run(u"DELETE FROM lists WHERE id = ?"_s, { list });
}

} // namespace groupdesk
