#pragma once

#include "callback.h"
#include "listcache.h"

namespace groupdesk {

class JournalSql;

/// What is in the tables of the cache. The connection is open, and in a transaction where several
/// rows are touched; errors stay with it. Used from one thread.
class ListCacheTables final
{
public:
    explicit ListCacheTables(JournalSql &sql) : m_sql(sql) { }

    /// Makes the tables in an empty file. Corrupt: the file has others, or those of another
    /// version of the program. Io.
    [[nodiscard]] StoreResult<Done> prepare();

    /// Lists that are not what was written are left out; \a damaged gets their keys.
    [[nodiscard]] QList<CachedList> load(const ListOrigin &origin, QList<qint64> &damaged);
    void remove(const QList<qint64> &lists);
    /// A list that says the same as before only gets its new date.
    void store(const ListOrigin &origin, const CachedList &list);
    void keepOnly(const ListOrigin &origin, const QList<OrganizationId> &organizations);
    void forget(const ProfileId &profile);

private:
    /// What the row of a list says about its groups.
    struct Content
    {
        qint64 key = 0;
        OrganizationId owner;
        int format = 0;
        qint64 size = 0;
        QByteArray digest;
    };
    [[nodiscard]] bool isEmpty();
    void makeTables();
    [[nodiscard]] std::optional<GroupBatch> groups(const Content &content);
    [[nodiscard]] QByteArray bytes(const Content &content);
    void writePieces(qint64 list, const QByteArray &bytes);

    JournalSql &m_sql;
};

} // namespace groupdesk
