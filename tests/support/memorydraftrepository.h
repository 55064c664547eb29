#pragma once

#include "editdraft.h"

#include <optional>

namespace groupdesk::test {

/// Drafts in memory instead of files.
class MemoryDraftRepository final : public DraftRepository
{
public:
    explicit MemoryDraftRepository(const QList<EditDraft> &stored = {});
    ~MemoryDraftRepository() override;

    [[nodiscard]] QList<EditDraft> load() override { return m_drafts; }
    [[nodiscard]] StoreResult<Done> save(const EditDraft &draft) override;
    [[nodiscard]] StoreResult<Done> remove(const GroupRef &ref) override;

    /// Every save() and remove() fails so and changes nothing, until it is called with nothing.
    void failWritesWith(std::optional<StoreError> error) { m_error = std::move(error); }
    /// The newest first.
    [[nodiscard]] const QList<EditDraft> &drafts() const { return m_drafts; }
    [[nodiscard]] std::optional<EditDraft> draft(const GroupRef &ref) const;
    /// Calls of save(), the failed ones included.
    [[nodiscard]] int saveAttempts() const { return m_saveAttempts; }

private:
    void put(const EditDraft &draft);

    QList<EditDraft> m_drafts;
    std::optional<StoreError> m_error;
    int m_saveAttempts = 0;
};

} // namespace groupdesk::test
