#pragma once

#include "callback.h"
#include "journal.h"

#include <QSet>

namespace groupdesk {

class JournalSql;

/// Reads what is in the journal, in a transaction of its own.
class JournalReader final
{
public:
    explicit JournalReader(JournalSql &sql) : m_sql(sql) { }

    [[nodiscard]] StoreResult<JournalPage> page(const JournalQuery &query);
    /// \a journal: path of the file, beside which its users have their locks.
    [[nodiscard]] StoreResult<UnfinishedWork> unfinished(const QString &journal);
    /// Without a transaction: for who has one. Empty if there is no such operation.
    [[nodiscard]] JournalEntry entry(const OperationId &operation);

private:
    /// Users that are gone and left operations or batches without an end.
    [[nodiscard]] QStringList goneInstances(const QString &journal);
    void addBatches(const QString &instance, UnfinishedWork &work);
    void addOperations(const QString &instance, UnfinishedWork &work);
    [[nodiscard]] QList<JournalEntry> entriesOf(const QList<OperationId> &operations);
    template <class T>
    [[nodiscard]] StoreResult<T> finished(T value);

    JournalSql &m_sql;
};

} // namespace groupdesk
