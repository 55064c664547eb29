#pragma once

#include "callback.h"
#include "journalchain.h"
#include "journalsql.h"
#include "journalwriter.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace groupdesk {

class JournalRedaction;

/// Contents that may be about somebody.
struct JournalConcern
{
    QList<qint64> sequences; ///< ascending
    qint64 lookedTo = 0; ///< the last content there was
};
/// Looks through all contents, in a transaction of its own.
[[nodiscard]] StoreResult<JournalConcern> contentsAbout(JournalSql &sql, const QStringList &marks);

/// Takes what was replaced and dropped out of the log, too: then it is nowhere any more. If
/// somebody reads for long at that very moment, it goes with the log's next turn, which the log
/// says.
void clearLog(JournalSql &sql);

/// Replaces and drops contents of the journal, each time with a record that says which, so that the
/// chain still fits. Each object does one thing, in a transaction of its own; what goes wrong is
/// the connection's error.
class JournalForgetting final
{
public:
    /// \a now: UTC.
    JournalForgetting(JournalSql &sql, JournalWriter &writer, const QDateTime &now);

    /// In these contents, and in all after \a last if that is given. How many were changed.
    [[nodiscard]] int forget(const QStringList &marks, const QList<qint64> &sequences,
                             std::optional<qint64> last);
    /// At most \a limit operations; with fewer of them, also the batches. How many operations lost
    /// their contents.
    [[nodiscard]] int prune(const QDateTime &before, int limit);

private:
    /// The operation or batch that it is about; empty if there was nothing to replace.
    [[nodiscard]] QString redact(qint64 sequence, const JournalRedaction &redaction);
    [[nodiscard]] int pruneOperations(qint64 before, int limit);
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
