#pragma once

#include "savedview.h"

#include <optional>

namespace groupdesk::test {

/// Saved views and favourites in memory.
class MemoryViews final : public ViewRepository
{
public:
    [[nodiscard]] StoreResult<ViewShelf> load() override
    {
        if (m_error)
            return Unexpected(*m_error);
        return shelf;
    }
    [[nodiscard]] StoreResult<Done> save(const ViewShelf &wanted) override
    {
        if (m_error)
            return Unexpected(*m_error);
        shelf = wanted;
        return Done {};
    }
    /// Every call fails so, until it is called with nothing.
    void failWith(std::optional<StoreError> error) { m_error = std::move(error); }

    ViewShelf shelf;

private:
    std::optional<StoreError> m_error;
};

} // namespace groupdesk::test
