#pragma once

#include "recordarena.h"

#include <string>
#include <string_view>
#include <vector>

namespace groupdesk {

/// The folded texts of all rows in one buffer, so that looking for a word in a million of them is
/// one pass over memory. UTF-8; a row's fields are lines of it.
class SearchText final
{
public:
    /// Replaces what \a slot had. \a folded has no line end at its end.
    void set(Slot slot, std::string_view folded);
    void remove(Slot slot);
    [[nodiscard]] std::string_view of(Slot slot) const;
    /// Calls \a hit with every slot whose text contains \a word, in no particular order. A word
    /// never reaches over the end of a line.
    template <class Hit>
    void find(std::string_view word, Hit hit) const;
    [[nodiscard]] qsizetype capacity() const; ///< bytes

private:
    struct Piece
    {
        quint32 begin;
        Slot slot; ///< noSlot: unused
    };
    static constexpr Slot noSlot = ~Slot(0);
    static constexpr quint32 noPiece = ~quint32(0);

    [[nodiscard]] std::size_t endOf(std::size_t piece) const;
    void compact();
    [[nodiscard]] static const char *search(const char *from, const char *end,
                                            std::string_view word);
    /// The piece that \a offset is in, from \a first on.
    [[nodiscard]] std::size_t pieceAt(std::size_t offset, std::size_t first) const;

    std::string m_text;
    std::vector<Piece> m_pieces; ///< in the order of the text
    std::vector<quint32> m_pieceOf; ///< by slot
    std::size_t m_unused = 0; ///< bytes
};

template <class Hit>
void SearchText::find(std::string_view word, Hit hit) const
{
    const char *begin = m_text.data();
    const char *end = begin + m_text.size();
    std::size_t piece = 0;
    for (const char *at = begin; (at = search(at, end, word)) != nullptr;) {
        piece = pieceAt(static_cast<std::size_t>(at - begin), piece);
        if (m_pieces[piece].slot != noSlot)
            hit(m_pieces[piece].slot);
        at = begin + endOf(piece);
        ++piece;
    }
}

} // namespace groupdesk
