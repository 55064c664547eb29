#include "journalschema.h"

#include "journalsql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// "GDJ1", in the header of the file: says whose it is.
constexpr int applicationId = 0x47444a31;

/// `records` and `contents` are the journal. `operations` and `batches` are made from them as they
/// are written, so that there is something to search.
QStringList firstTables()
{
    return {
        // The end of the chain, so that one that was cut off is noticed.
        u"CREATE TABLE head (id INTEGER PRIMARY KEY CHECK (id = 1),"
        " sequence INTEGER NOT NULL, hash BLOB NOT NULL)"_s,
        u"INSERT INTO head VALUES (1, 0, zeroblob(32))"_s,
        u"CREATE TABLE records (sequence INTEGER PRIMARY KEY, time INTEGER NOT NULL,"
        " type TEXT NOT NULL, subject TEXT NOT NULL, digest BLOB NOT NULL, hash BLOB NOT NULL)"_s,
        u"CREATE INDEX records_by_subject ON records (subject)"_s,
        u"CREATE TABLE contents (sequence INTEGER PRIMARY KEY REFERENCES records,"
        " salt BLOB NOT NULL, payload TEXT NOT NULL)"_s,
        // `change` is the Forget or Prune record; an empty digest: the content was dropped.
        u"CREATE TABLE replacements (change INTEGER NOT NULL REFERENCES records,"
        " sequence INTEGER NOT NULL REFERENCES records, digest BLOB NOT NULL,"
        " PRIMARY KEY (change, sequence)) WITHOUT ROWID"_s,
        u"CREATE INDEX replacements_by_record ON replacements (sequence)"_s,
        // `ended` and `outcome` are null as long as there is no end.
        u"CREATE TABLE operations (sequence INTEGER PRIMARY KEY REFERENCES records,"
        " id TEXT NOT NULL UNIQUE, action TEXT NOT NULL, batch TEXT NOT NULL,"
        " profile TEXT NOT NULL, organization TEXT NOT NULL, grouped TEXT NOT NULL,"
        " instance TEXT NOT NULL, ended INTEGER, outcome TEXT,"
        " deleted INTEGER NOT NULL DEFAULT 0, forgotten INTEGER NOT NULL DEFAULT 0,"
        " pruned INTEGER NOT NULL DEFAULT 0, search TEXT NOT NULL)"_s,
        u"CREATE INDEX operations_by_action ON operations (action)"_s,
        u"CREATE INDEX operations_by_batch ON operations (batch)"_s,
        u"CREATE INDEX operations_by_group ON operations (grouped, organization, profile)"_s,
        u"CREATE INDEX operations_deleted ON operations (deleted) WHERE deleted = 1"_s,
        u"CREATE INDEX operations_open ON operations (instance) WHERE ended IS NULL"_s,
        u"CREATE INDEX operations_unpruned ON operations (ended) WHERE pruned = 0"_s,
        u"CREATE TABLE batches (sequence INTEGER PRIMARY KEY REFERENCES records,"
        " id TEXT NOT NULL UNIQUE, instance TEXT NOT NULL, ended INTEGER, outcome TEXT,"
        " pruned INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE INDEX batches_open ON batches (instance) WHERE ended IS NULL"_s,
        u"PRAGMA application_id = %1"_s.arg(applicationId),
    };
}

StoreError newer(const JournalSql &sql, int version)
{
    return { StoreError::Kind::Newer, u"the journal is of version %1"_s.arg(version), sql.path() };
}

/// Under the lock of a transaction: another process may have been quicker.
void step(JournalSql &sql, const JournalMigration &migration)
{
    sql.beginWriting();
    if (sql.value(u"PRAGMA user_version"_s).toInt() < migration.version) {
        for (const QString &statement : migration.statements)
            sql.run(statement);
        sql.run(u"PRAGMA user_version = %1"_s.arg(migration.version));
    }
    if (!sql.commit())
        sql.rollback();
}

} // namespace

QList<JournalMigration> journalMigrations()
{
    return { { 1, firstTables() } };
}

StoreResult<Done> migrate(JournalSql &sql, const QList<JournalMigration> &migrations)
{
    const int wanted = migrations.constLast().version;
    const int found = sql.value(u"PRAGMA user_version"_s).toInt();
    const bool isEmpty = sql.value(u"SELECT count(*) FROM sqlite_master"_s).toInt() == 0;
    const bool isOurs = sql.value(u"PRAGMA application_id"_s).toInt() == applicationId;
    if (auto error = sql.takeError())
        return Unexpected(*error);
    // Another process may be making the tables: what is half there is seen by nobody.
    if (!isEmpty && !isOurs) {
        return Unexpected(StoreError { StoreError::Kind::Corrupt, u"not a journal"_s, sql.path() });
    }
    if (found > wanted)
        return Unexpected(newer(sql, found));
    for (const JournalMigration &migration : migrations) {
        if (migration.version <= found)
            continue;
        step(sql, migration);
        if (auto error = sql.takeError())
            return Unexpected(*error);
    }
    return Done {};
}

} // namespace groupdesk
