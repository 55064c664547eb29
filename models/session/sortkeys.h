#pragma once

#include "recordarena.h"

#include <string>
#include <string_view>
#include <vector>

namespace groupdesk {

/// What the rows are ordered by: for each slot the bytes of a key, or nothing, which stands last.
/// The first eight bytes, which decide most comparisons, lie side by side.
class SortKeys final
{
public:
    // False: it had that key already.

    /// Keys compare byte by byte; a shorter one stands before its continuations.
    bool set(Slot slot, std::string_view key);
    bool setNumber(Slot slot, qint64 number);
    bool setUnknown(Slot slot);

    [[nodiscard]] bool isKnown(Slot slot) const { return m_rest[slot] != unknown; }
    /// Less than, equal to or greater than 0; unknown ones are equal to each other and greater than
    /// all others.
    [[nodiscard]] int compare(Slot left, Slot right) const
    {
        if (m_head[left] != m_head[right])
            return m_head[left] < m_head[right] ? -1 : 1;
        return m_rest[left] == m_rest[right] ? 0 : compareRest(left, right);
    }
    /// Have what compare() looks at near, some time before it does: the keys of neighbours in an
    /// order are anywhere in memory. The first step before the second.
    void prefetchHead(Slot slot) const;
    void prefetchRest(Slot slot) const;
    [[nodiscard]] qsizetype capacity() const; ///< bytes
    void reserve(std::size_t slots);

private:
    static constexpr quint32 none = 0; ///< the head is all there is
    static constexpr quint32 unknown = ~quint32(0);

    void makeRoom(Slot slot);
    bool put(Slot slot, quint64 head, quint32 rest);
    [[nodiscard]] std::string_view rest(Slot slot) const;
    [[nodiscard]] int compareRest(Slot left, Slot right) const;
    void compact();

    std::vector<quint64> m_head;
    std::vector<quint32> m_rest; ///< where in m_bytes the rest is, its length first
    std::string m_bytes = std::string(1, '\0'); ///< nothing is at 0
    std::size_t m_unused = 0;
};

} // namespace groupdesk
