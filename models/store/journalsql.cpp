#include "journalsql.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// How long one process waits for another's transaction, in milliseconds.
constexpr int patience = 10'000;

// From sqlite3.h; Qt gives the number, extended, as text.
constexpr int corrupt = 11;
constexpr int notADatabase = 26;

/// What tells one file from another that had the same name; empty if there is none.
QByteArray identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return QByteArray::number(quint64(status.st_dev)) + ':'
        + QByteArray::number(quint64(status.st_ino));
#else
    // An open file cannot be replaced there.
    return QFile::exists(path) ? QByteArray("present") : QByteArray();
#endif
}

StoreError::Kind kindOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == corrupt || code == notADatabase ? StoreError::Kind::Corrupt
                                                   : StoreError::Kind::Io;
}

} // namespace

JournalSql::JournalSql() = default;

JournalSql::~JournalSql()
{
    close();
}

bool JournalSql::open(const QString &path)
{
    close();
    m_name = QUuid::createUuid().toString();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience));
    m_none = std::make_unique<QSqlQuery>(m_database);
    if (!m_database.open())
        return fail(m_database.lastError());
    m_identity = identityOf(path);
    for (const QString &pragma : { u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                   u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s,
                                   u"PRAGMA trusted_schema = OFF"_s })
        simple(pragma);
    return !m_error;
}

bool JournalSql::isCurrent() const
{
    return m_database.isOpen() && !m_identity.isEmpty() && identityOf(path()) == m_identity;
}

// SQLite leaves the log of a file alone that is not at its place any more.
void JournalSql::close()
{
    if (m_name.isEmpty())
        return;
    m_statements.clear();
    m_none.reset();
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() complains about handles that are left
    QSqlDatabase::removeDatabase(std::exchange(m_name, {}));
}

QSqlQuery &JournalSql::run(const QString &sql, const QVariantList &values)
{
    Q_ASSERT(m_none);
    if (m_error)
        return *m_none;
    auto &query = m_statements[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            fail(query->lastError());
            query.reset();
            return *m_none;
        }
    }
    for (int position = 0; position < values.size(); ++position)
        query->bindValue(position, values.at(position));
    if (!query->exec()) {
        fail(query->lastError());
        return *m_none;
    }
    return *query;
}

QVariant JournalSql::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = run(sql, values);
    if (!query.next())
        return {};
    const QVariant value = query.value(0);
    query.finish();
    return value;
}

bool JournalSql::simple(const QString &sql)
{
    if (m_error)
        return false;
    QSqlQuery query(m_database);
    return query.exec(sql) || fail(query.lastError());
}

// A statement that still has rows keeps a transaction open.
void JournalSql::finishAll()
{
    for (const auto &[sql, query] : m_statements) {
        if (query)
            query->finish();
    }
}

bool JournalSql::commit()
{
    finishAll();
    return simple(u"COMMIT"_s);
}

void JournalSql::rollback()
{
    finishAll();
    QSqlQuery query(m_database);
    query.exec(u"ROLLBACK"_s); // SQLite may have done so by itself; then this is an error, and fine
}

void JournalSql::fail(const StoreError &error)
{
    if (!m_error)
        m_error = error;
}

bool JournalSql::fail(const QSqlError &error)
{
    fail(StoreError { kindOf(error), error.text().trimmed(), path() });
    return false;
}

std::optional<StoreError> JournalSql::takeError()
{
    return std::exchange(m_error, {});
}

int storedVersion(const QString &path)
{
    if (QFileInfo(path).size() == 0)
        return 0;
    const QString name = QUuid::createUuid().toString();
    int version = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        QUrl address = QUrl::fromLocalFile(path);
        address.setQuery(u"immutable=1"_s);
        database.setDatabaseName(address.toString(QUrl::FullyEncoded));
        database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"PRAGMA user_version"_s) && query.next())
            version = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

QVariant sqlText(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace groupdesk
