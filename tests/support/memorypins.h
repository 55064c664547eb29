#pragma once

#include "pins.h"

#include <optional>

namespace groupdesk::test {

/// Pins in memory.
class MemoryPins final : public PinRepository
{
public:
    [[nodiscard]] StoreResult<QSet<GroupRef>> load() override
    {
        if (m_error)
            return Unexpected(*m_error);
        return pins;
    }
    [[nodiscard]] StoreResult<Done> save(const QSet<GroupRef> &wanted) override
    {
        if (m_error)
            return Unexpected(*m_error);
        pins = wanted;
        return Done {};
    }
    /// Every call fails so, until it is called with nothing.
    void failWith(std::optional<StoreError> error) { m_error = std::move(error); }

    QSet<GroupRef> pins;

private:
    std::optional<StoreError> m_error;
};

} // namespace groupdesk::test
