#pragma once

#include "callback.h"

#include <QList>
#include <QStringList>

namespace groupdesk {

class JournalSql;

/// One step from a version of the journal's tables to the next.
struct JournalMigration
{
    int version = 0; ///< that it leads to
    QStringList statements;
};

/// All of them, from an empty file to this version. What was released is never changed: a new
/// version is one more step.
[[nodiscard]] QList<JournalMigration> journalMigrations();

/// Brings the tables to the last of \a migrations, each step in a transaction of its own: one that
/// fails leaves nothing behind. Several processes may do so at once.
/// Errors: Newer: a newer version was here, and nothing was touched. Corrupt: the file is an SQLite
/// database, but no journal. Io.
[[nodiscard]] StoreResult<Done> migrate(JournalSql &sql, const QList<JournalMigration> &migrations);

} // namespace groupdesk
