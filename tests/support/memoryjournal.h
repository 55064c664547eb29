#pragma once

#include "journal.h"

#include <optional>

namespace groupdesk::test {

/// A journal in memory. Notes are answered through the event loop, or by hand.
class MemoryJournal final : public Journal
{
    Q_OBJECT

public:
    MemoryJournal();
    ~MemoryJournal() override;

    void beginBatch(const JournalBatch &batch, QObject *context, StoreCallback<Done> done) override;
    void endBatch(const BatchId &batch, BatchEnd end) override;
    void begin(const JournalIntent &intent, const PlannedRequest &first, QObject *context,
               StoreCallback<Done> done) override;
    void sending(const OperationId &operation, const PlannedRequest &request, QObject *context,
                 StoreCallback<Done> done) override;
    void answered(const OperationId &operation, const JournalAnswer &answer) override;
    void conclude(const OperationId &operation, const JournalConclusion &conclusion) override;

    /// Understands action, batch, group, onlyDeletedGroups, a text in the group's name, and pages.
    void entries(const JournalQuery &query, QObject *context,
                 StoreCallback<JournalPage> done) override;
    void unfinished(QObject *context, StoreCallback<UnfinishedWork> done) override;
    void verify(QObject *context, StoreCallback<JournalCheck> done) override;
    void forgetPerson(const QStringList &marks, QObject *context, StoreCallback<int> done) override;
    void prune(const QDateTime &before, QObject *context, StoreCallback<int> done) override;

    /// From now on notes wait until they are released.
    void hold() { m_holding = true; }
    void releaseAll();
    /// Every begin…() and sending() fails so and notes nothing, until it is called with nothing.
    void failWith(std::optional<StoreError> error) { m_error = std::move(error); }
    /// Every question to the archive fails so, until it is called with nothing.
    void failReadsWith(std::optional<StoreError> error) { m_readError = std::move(error); }
    /// How often entries() was asked.
    [[nodiscard]] int reads() const { return m_reads; }
    /// Takes entries out, as nothing in the product does.
    void clear() { m_entries.clear(); }
    /// What unfinished() answers.
    void setUnfinished(const UnfinishedWork &work) { m_unfinished = work; }
    void setCheck(const JournalCheck &check) { m_check = check; }
    /// The oldest first.
    [[nodiscard]] const QList<JournalEntry> &all() const { return m_entries; }
    /// Puts in an entry as if it had been written.
    void put(const JournalEntry &entry);
    [[nodiscard]] const QList<JournalBatch> &batches() const { return m_batches; }
    [[nodiscard]] std::optional<BatchEnd> endOf(const BatchId &batch) const;
    [[nodiscard]] const QList<QStringList> &forgottenMarks() const { return m_marks; }
    [[nodiscard]] const QList<QDateTime> &prunings() const { return m_prunings; }

private:
    void answer(QObject *context, StoreCallback<Done> done);
    [[nodiscard]] JournalEntry *find(const OperationId &operation);

    QList<JournalEntry> m_entries;
    QList<JournalBatch> m_batches;
    QHash<BatchId, BatchEnd> m_ends;
    QList<std::function<void()>> m_held;
    QList<QStringList> m_marks;
    QList<QDateTime> m_prunings;
    std::optional<StoreError> m_error;
    std::optional<StoreError> m_readError;
    int m_reads = 0;
    UnfinishedWork m_unfinished;
    JournalCheck m_check;
    bool m_holding = false;
};

} // namespace groupdesk::test
