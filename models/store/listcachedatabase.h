#pragma once

#include "callback.h"
#include "journalsql.h"
#include "listcache.h"

#include <functional>

namespace groupdesk {

class ListCacheTables;

/// The file of the cache: made where there is none, thrown away and begun anew where it cannot be
/// used, whoever wrote it. What goes wrong is noted on the standard error and nowhere else. Used
/// from one thread.
///
/// It has a write-ahead log, so that a window that starts reads its lists while another one writes
/// some megabytes; and it does not wait for the disk (synchronous = NORMAL): a loss of power may
/// take the last lists along, but leaves no half of one.
class ListCacheDatabase final
{
public:
    explicit ListCacheDatabase(const QString &path) : m_path(path) { }

    /// Does nothing if there is no file.
    [[nodiscard]] QList<CachedList> load(const ListOrigin &origin);
    void store(const ListOrigin &origin, const CachedList &list);
    /// These do nothing if there is no file.
    void keepOnly(const ListOrigin &origin, const QList<OrganizationId> &organizations);
    void forget(const ProfileId &profile);
    /// Removes the file. Others that have it open notice, and begin a new one.
    [[nodiscard]] StoreResult<Done> forgetAll();
    void close() { m_sql.close(); }

    /// With what SQLite keeps beside it, in bytes. May be called on every thread.
    [[nodiscard]] static qint64 sizeOnDisk(const QString &path);

private:
    using Work = std::function<void(ListCacheTables &)>;
    enum class Transaction {
        Reading, ///< nobody who writes is waited for
        Writing,
    };
    /// Corrupt: the file was thrown away.
    [[nodiscard]] StoreResult<Done> run(Transaction kind, const Work &work);
    void runOrNote(Transaction kind, const Work &work);
    void leaveDamaged();
    [[nodiscard]] StoreResult<Done> open();
    [[nodiscard]] StoreResult<Done> openFile();
    [[nodiscard]] StoreResult<Done> throwAway();

    QString m_path;
    JournalSql m_sql;
};

} // namespace groupdesk
