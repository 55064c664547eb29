#pragma once

#include "journalchain.h"
#include "journalsql.h"
#include "journalwriter.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace groupdesk {

/// Replaces and drops contents of the journal, each time with a record that says which, so that the
/// chain still fits. Each call is a transaction of its own; what goes wrong is the connection's
/// error. Afterwards nothing of what was there is in the file or its log, unless another process
/// reads at that very moment: then it goes with the log's next turn.
class JournalForgetting final
{
public:
    /// \a now: UTC.
    JournalForgetting(JournalSql &sql, JournalWriter &writer, const QDateTime &now);

    /// How many records were changed.
    [[nodiscard]] int forget(const QStringList &marks);
    /// How many operations lost their contents.
    [[nodiscard]] int prune(const QDateTime &before);

private:
    void replacePayloads(const QStringList &marks, QSet<QString> &subjects);
    [[nodiscard]] int pruneOperations(qint64 before);
    void pruneBatches(qint64 before);
    void pruneRecords(const QString &subject);
    /// Makes what is searched from the contents again.
    void indexAgain(const QString &operation);
    /// The record that says what was replaced.
    void finish(JournalRecordType type);

    JournalSql &m_sql;
    JournalWriter &m_writer;
    QDateTime m_now;
    QMap<qint64, QByteArray> m_replaced; ///< digests by record
};

} // namespace groupdesk
