#pragma once

#include "journal.h"
#include "journalchain.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace groupdesk {

class JournalSql;

/// Appends records to the journal, inside of a transaction that others begin and commit. What goes
/// wrong is said by the connection's error; then the transaction is to be rolled back.
class JournalWriter final
{
public:
    /// \a instance: who writes; see JournalInstance.
    JournalWriter(JournalSql &sql, const QString &instance);

    /// First thing in a transaction: others may have written since.
    void readHead();
    /// Last thing in a transaction.
    void writeHead();

    // Times are when a note was handed over, UTC.
    void beginBatch(const JournalBatch &batch, const QDateTime &time);
    void endBatch(const BatchId &batch, BatchEnd end, const QDateTime &time);
    void begin(const JournalIntent &intent, const PlannedRequest &first, const QDateTime &time);
    void sending(const OperationId &operation, const PlannedRequest &request,
                 const QDateTime &time);
    void answered(const OperationId &operation, const JournalAnswer &answer, const QDateTime &time);
    void conclude(const OperationId &operation, const JournalConclusion &conclusion,
                  const QDateTime &time);

    /// A record whose content is elsewhere. \a digest: of that.
    qint64 append(JournalRecordType type, const QString &subject, const QByteArray &digest,
                  const QDateTime &time);
    /// Puts \a payload in the place of what the record had; the digest is what replaces its own.
    [[nodiscard]] QByteArray replaceContent(qint64 sequence, const QByteArray &payload);

private:
    qint64 append(JournalRecordType type, const QString &subject, const QJsonObject &content,
                  const QDateTime &time);
    /// What people search for in an operation; fails if there is no such operation.
    void addSearched(const OperationId &operation, const QString &words);
    /// NotFound, if the last statement changed nothing.
    void demandOne(qint64 changed, const QString &id);

    JournalSql &m_sql;
    QString m_instance;
    qint64 m_sequence = 0;
    QByteArray m_hash;
};

} // namespace groupdesk
