#include "journaldatabase.h"

#include "journalschema.h"
#include "paths.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

StoreError errorAt(StoreError::Kind kind, const QString &detail, const QString &path)
{
    return { kind, detail, path };
}

/// SQLite gives the files that it makes beside this one the same mode. A file that is there is not
/// opened: closing it again would take away the locks that other connections of this process have.
StoreResult<Done> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly))
        return Unexpected(errorAt(StoreError::Kind::Io, file.errorString(), path));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if ((file.permissions() & others) && !file.setPermissions(ownerOnly))
        return Unexpected(errorAt(StoreError::Kind::Io, file.errorString(), path));
    return Done {};
}

/// Where a damaged journal goes: the name says when.
QString asidePath(const QString &path)
{
    const QFileInfo info(path);
    const QString stem = info.path() + u'/' + info.completeBaseName() + "-damaged-"_L1
        + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    QString candidate = stem + ".db"_L1;
    for (int attempt = 2; QFileInfo::exists(candidate); ++attempt)
        candidate = stem + u'-' + QString::number(attempt) + ".db"_L1;
    return candidate;
}

} // namespace

JournalDatabase::JournalDatabase(const QString &path) : m_path(path), m_instance(path)
{
}

StoreResult<Done> JournalDatabase::open()
{
    if (m_sql.isCurrent())
        return Done {};
    m_sql.close();
    if (auto made = ensurePrivateDirectory(QFileInfo(m_path).absolutePath()); !made)
        return made;
    if (auto held = m_instance.hold(); !held)
        return held;
    // One at a time: somebody else may be making the tables, or moving a damaged file away.
    QLockFile opening(m_path + ".opening"_L1);
    if (!opening.tryLock(10'000))
        return Unexpected(errorAt(StoreError::Kind::Io, u"another process keeps it"_s, m_path));
    JournalInstance::tidy(m_path);
    auto opened = openFile();
    if (!opened && opened.error().kind == StoreError::Kind::Corrupt) {
        setAside(opened.error());
        opened = openFile();
    }
    if (!opened)
        m_sql.close();
    return opened;
}

StoreResult<Done> JournalDatabase::openFile()
{
    const QList<JournalMigration> migrations = journalMigrations();
    // Opening a database may already change it.
    if (const int version = storedVersion(m_path); version > migrations.constLast().version) {
        return Unexpected(errorAt(StoreError::Kind::Newer,
                                  u"the journal is of version %1"_s.arg(version), m_path));
    }
    if (auto made = makePrivateFile(m_path); !made)
        return made;
    if (!m_sql.open(m_path))
        return Unexpected(*m_sql.takeError());
    if (auto migrated = migrate(m_sql, migrations); !migrated)
        return migrated;
    const bool hasHead = m_sql.value(u"SELECT count(*) FROM head"_s).toInt() == 1;
    if (auto error = m_sql.takeError())
        return Unexpected(*error);
    if (!hasHead)
        return Unexpected(errorAt(StoreError::Kind::Corrupt, u"the head is missing"_s, m_path));
    return Done {};
}

void JournalDatabase::setAside(const StoreError &why)
{
    m_sql.close();
    const QString target = asidePath(m_path);
    QFile::rename(m_path, target);
    // What is in the log belongs to the damaged file; a new one would choke on it.
    QFile::rename(m_path + "-wal"_L1, target + "-wal"_L1);
    QFile::remove(m_path + "-shm"_L1);
    m_loss = errorAt(StoreError::Kind::Corrupt, why.detail, target);
}

std::optional<StoreError> JournalDatabase::takeLoss()
{
    return std::exchange(m_loss, {});
}

} // namespace groupdesk
