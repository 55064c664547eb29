#pragma once

#include "recordarena.h"

#include <vector>

namespace groupdesk {

/// Numbers of rows, a bit for each; grows as it must.
class SlotSet final
{
public:
    void insert(Slot slot)
    {
        if (slot >= m_bits.size())
            m_bits.resize(static_cast<std::size_t>(slot) + 1);
        m_bits[slot] = true;
    }
    [[nodiscard]] bool contains(Slot slot) const { return slot < m_bits.size() && m_bits[slot]; }

private:
    std::vector<bool> m_bits;
};

} // namespace groupdesk
