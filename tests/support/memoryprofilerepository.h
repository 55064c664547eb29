#pragma once

#include "profilerepository.h"

#include <optional>

namespace groupdesk::test {

/// Profiles in memory instead of a file. Records every list that was saved.
class MemoryProfileRepository final : public ProfileRepository
{
public:
    explicit MemoryProfileRepository(QList<Profile> stored = {});
    ~MemoryProfileRepository() override;

    [[nodiscard]] StoreResult<QList<Profile>> load() override;
    [[nodiscard]] StoreResult<Done> save(const QList<Profile> &profiles) override;

    /// Replaces what is stored, as another program would.
    void setStored(const QList<Profile> &profiles) { m_stored = profiles; }
    /// Every load() fails so, until it is called with nothing.
    void failLoadsWith(std::optional<StoreError> error) { m_loadError = std::move(error); }
    /// Every save() fails so and changes nothing, until it is called with nothing.
    void failSavesWith(std::optional<StoreError> error) { m_saveError = std::move(error); }

    [[nodiscard]] const QList<Profile> &stored() const { return m_stored; }
    /// The lists that were saved with success, the oldest first.
    [[nodiscard]] const QList<QList<Profile>> &saves() const { return m_saves; }
    /// Calls of save(), the failed ones included.
    [[nodiscard]] int saveAttempts() const { return m_saveAttempts; }

private:
    QList<Profile> m_stored;
    QList<QList<Profile>> m_saves;
    std::optional<StoreError> m_loadError;
    std::optional<StoreError> m_saveError;
    int m_saveAttempts = 0;
};

} // namespace groupdesk::test
