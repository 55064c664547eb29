#pragma once

#include "recordarena.h"

#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace groupdesk {

/// The folded texts of all rows in one buffer, so that looking for a word in a million of them is
/// one pass over memory. UTF-8; a row's fields are lines of it.
class SearchText final
{
public:
    /// Replaces what \a slot had.
    void set(Slot slot, std::string_view folded);
    void remove(Slot slot);
    [[nodiscard]] std::string_view of(Slot slot) const;
    /// Calls \a hit with every slot whose text contains \a word, in no particular order. A word
    /// never reaches over the end of a line.
    template <class Hit>
    void find(std::string_view word, Hit hit) const;
    [[nodiscard]] qsizetype capacity() const; ///< bytes

private:
    // Each row: its text, a zero, its slot in four bytes, none of which is ASCII. A row that was
    // removed or replaced stays until there is something to gain; it begins before its slot does.
    static constexpr std::size_t slotBytes = 4;
    static constexpr quint32 nowhere = ~quint32(0);

    /// Where the next zero is; the end of the text if there is none.
    [[nodiscard]] std::size_t endOf(std::size_t begin) const;
    [[nodiscard]] Slot slotAt(std::size_t end) const; ///< of the row whose zero is at \a end
    void append(std::string_view folded, Slot slot);
    void compact();
    [[nodiscard]] static const char *search(const char *from, const char *end,
                                            std::string_view word);

    std::string m_text;
    std::vector<quint32> m_begin; ///< by slot
    std::size_t m_unused = 0; ///< bytes
};

template <class Hit>
void SearchText::find(std::string_view word, Hit hit) const
{
    const char *begin = m_text.data();
    const char *end = begin + m_text.size();
    for (const char *at = begin; (at = search(at, end, word)) != nullptr;) {
        const auto place = static_cast<std::size_t>(at - begin);
        const std::size_t rowEnd = endOf(place);
        if (rowEnd == m_text.size())
            return; // in the number of the last slot
        const Slot slot = slotAt(rowEnd);
        const std::size_t rowBegin = m_begin[slot];
        if (rowBegin <= place)
            hit(slot);
        const bool isBefore = rowBegin > place && rowBegin <= rowEnd; // in the number before it
        at = begin + (isBefore ? rowBegin : rowEnd + 1 + slotBytes);
    }
}

} // namespace groupdesk
