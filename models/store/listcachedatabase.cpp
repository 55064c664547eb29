#include "listcachedatabase.h"

#include "listcachetables.h"
#include "paths.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <array>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

StoreError ioError(const QString &detail, const QString &path)
{
    return { StoreError::Kind::Io, detail, path };
}

void note(const StoreError &error)
{
    qInfo("%s: %s", qPrintable(error.path), qPrintable(error.detail));
}

/// The file and what SQLite keeps beside it: the file itself last, so that nothing is taken for the
/// log of the next one.
std::array<QString, 3> filesOf(const QString &path)
{
    return { path + "-wal"_L1, path + "-shm"_L1, path };
}

/// SQLite gives the files that it makes beside this one the same mode.
StoreResult<Done> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly))
        return Unexpected(ioError(file.errorString(), path));
    if (file.isOpen())
        file.close();
    else if (!file.setPermissions(ownerOnly))
        return Unexpected(ioError(file.errorString(), path));
    return Done {};
}

/// Nobody makes, checks or removes the file meanwhile.
StoreResult<Done> lockOpening(QLockFile &lock, const QString &path)
{
    if (lock.tryLock(10'000))
        return Done {};
    return Unexpected(ioError(u"another process keeps it"_s, path));
}

} // namespace

QList<CachedList> ListCacheDatabase::load(const ListOrigin &origin)
{
    QList<CachedList> lists;
    if (!QFile::exists(m_path))
        return lists;
    QList<qint64> damaged;
    runOrNote(Transaction::Reading,
              [&](ListCacheTables &tables) { lists = tables.load(origin, damaged); });
    if (!damaged.isEmpty()) {
        note(ioError(u"a list is damaged, or of another version, and is left out"_s, m_path));
        runOrNote(Transaction::Writing, [&](ListCacheTables &tables) { tables.remove(damaged); });
    }
    return lists;
}

void ListCacheDatabase::store(const ListOrigin &origin, const CachedList &list)
{
    const auto work = [&](ListCacheTables &tables) { tables.store(origin, list); };
    auto stored = run(Transaction::Writing, work);
    if (!stored && stored.error().kind == StoreError::Kind::Corrupt) {
        note(stored.error());
        stored = run(Transaction::Writing, work);
    }
    if (!stored)
        note(stored.error());
}

void ListCacheDatabase::keepOnly(const ListOrigin &origin,
                                 const QList<OrganizationId> &organizations)
{
    if (QFile::exists(m_path))
        runOrNote(Transaction::Writing,
                  [&](ListCacheTables &tables) { tables.keepOnly(origin, organizations); });
}

void ListCacheDatabase::forget(const ProfileId &profile)
{
    if (QFile::exists(m_path))
        runOrNote(Transaction::Writing, [&](ListCacheTables &tables) { tables.forget(profile); });
}

StoreResult<Done> ListCacheDatabase::forgetAll()
{
    if (sizeOnDisk(m_path) == 0 && !QFile::exists(m_path))
        return Done {};
    QLockFile opening(m_path + ".opening"_L1);
    if (auto locked = lockOpening(opening, m_path); !locked)
        return locked;
    m_sql.close();
    return throwAway();
}

qint64 ListCacheDatabase::sizeOnDisk(const QString &path)
{
    qint64 size = 0;
    for (const QString &file : filesOf(path))
        size += QFileInfo(file).size();
    return size;
}

void ListCacheDatabase::runOrNote(Transaction kind, const Work &work)
{
    if (const auto done = run(kind, work); !done)
        note(done.error());
}

StoreResult<Done> ListCacheDatabase::run(Transaction kind, const Work &work)
{
    if (auto opened = open(); !opened)
        return opened;
    ListCacheTables tables(m_sql);
    if (kind == Transaction::Reading)
        m_sql.beginReading();
    else
        m_sql.beginWriting();
    work(tables);
    if (m_sql.commit())
        return Done {};
    const StoreError error = *m_sql.takeError();
    m_sql.rollback();
    if (error.kind == StoreError::Kind::Corrupt)
        leaveDamaged();
    return Unexpected(error);
}

void ListCacheDatabase::leaveDamaged()
{
    QLockFile opening(m_path + ".opening"_L1);
    const auto locked = lockOpening(opening, m_path);
    const bool isOurs = m_sql.isCurrent(); // else somebody has begun a new one already
    m_sql.close();
    const auto left = locked && isOurs ? throwAway() : locked;
    if (!left)
        note(left.error());
}

StoreResult<Done> ListCacheDatabase::open()
{
    if (m_sql.isCurrent())
        return Done {};
    m_sql.close();
    if (auto made = ensurePrivateDirectory(QFileInfo(m_path).absolutePath()); !made)
        return made;
    QLockFile opening(m_path + ".opening"_L1);
    if (auto locked = lockOpening(opening, m_path); !locked)
        return locked;
    auto opened = openFile();
    if (!opened && opened.error().kind == StoreError::Kind::Corrupt) {
        note(opened.error());
        m_sql.close();
        if (auto removed = throwAway(); !removed)
            return removed;
        opened = openFile();
    }
    if (!opened)
        m_sql.close();
    return opened;
}

StoreResult<Done> ListCacheDatabase::openFile()
{
    if (auto made = makePrivateFile(m_path); !made)
        return made;
    if (!m_sql.open(m_path))
        return Unexpected(*m_sql.takeError());
    m_sql.run(u"PRAGMA synchronous = NORMAL"_s);
    return ListCacheTables(m_sql).prepare();
}

/// Under the lock of opening.
StoreResult<Done> ListCacheDatabase::throwAway()
{
    for (const QString &path : filesOf(m_path)) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return Unexpected(ioError(file.errorString(), path));
    }
    return Done {};
}

} // namespace groupdesk
