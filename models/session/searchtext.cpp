#include "searchtext.h"

#include <algorithm>
#include <cstring>

namespace groupdesk {

void SearchText::set(Slot slot, std::string_view folded)
{
    if (slot < m_pieceOf.size() && m_pieceOf[slot] != noPiece && of(slot) == folded)
        return;
    remove(slot);
    if (slot >= m_pieceOf.size())
        m_pieceOf.resize(slot + 1, noPiece);
    m_pieceOf[slot] = static_cast<quint32>(m_pieces.size());
    m_pieces.push_back({ static_cast<quint32>(m_text.size()), slot });
    m_text.append(folded);
    m_text.push_back('\n');
}

void SearchText::remove(Slot slot)
{
    if (slot >= m_pieceOf.size() || m_pieceOf[slot] == noPiece)
        return;
    const std::size_t piece = m_pieceOf[slot];
    m_unused += endOf(piece) - m_pieces[piece].begin;
    m_pieces[piece].slot = noSlot;
    m_pieceOf[slot] = noPiece;
    constexpr std::size_t worthIt = 64 * 1024;
    if (m_unused > worthIt && m_unused > m_text.size() / 4)
        compact();
}

std::string_view SearchText::of(Slot slot) const
{
    if (slot >= m_pieceOf.size() || m_pieceOf[slot] == noPiece)
        return {};
    const std::size_t piece = m_pieceOf[slot];
    const std::size_t begin = m_pieces[piece].begin;
    return std::string_view(m_text).substr(begin, endOf(piece) - begin - 1);
}

std::size_t SearchText::endOf(std::size_t piece) const
{
    return piece + 1 < m_pieces.size() ? m_pieces[piece + 1].begin : m_text.size();
}

void SearchText::compact()
{
    std::string text;
    text.reserve(m_text.size() - m_unused + m_unused / 2);
    std::vector<Piece> pieces;
    pieces.reserve(m_pieces.size());
    for (std::size_t piece = 0; piece < m_pieces.size(); ++piece) {
        const auto [begin, slot] = m_pieces[piece];
        if (slot == noSlot)
            continue;
        m_pieceOf[slot] = static_cast<quint32>(pieces.size());
        pieces.push_back({ static_cast<quint32>(text.size()), slot });
        text.append(m_text, begin, endOf(piece) - begin);
    }
    m_text = std::move(text);
    m_pieces = std::move(pieces);
    m_unused = 0;
}

const char *SearchText::search(const char *from, const char *end, std::string_view word)
{
#ifdef __GLIBC__ // several times quicker than what the standard library does for short words
    return static_cast<const char *>(
        memmem(from, static_cast<std::size_t>(end - from), word.data(), word.size()));
#else
    const std::size_t found
        = std::string_view(from, static_cast<std::size_t>(end - from)).find(word);
    return found == std::string_view::npos ? nullptr : from + found;
#endif
}

std::size_t SearchText::pieceAt(std::size_t offset, std::size_t first) const
{
    // The next hit is mostly near: gallop, then halve.
    std::size_t step = 1;
    std::size_t low = first;
    while (low + step < m_pieces.size() && m_pieces[low + step].begin <= offset) {
        low += step;
        step *= 2;
    }
    std::size_t high = std::min(low + step, m_pieces.size());
    while (high - low > 1) {
        const std::size_t middle = (low + high) / 2;
        (m_pieces[middle].begin <= offset ? low : high) = middle;
    }
    return low;
}

qsizetype SearchText::capacity() const
{
    return static_cast<qsizetype>(m_text.capacity() + m_pieces.capacity() * sizeof(Piece)
                                  + m_pieceOf.capacity() * sizeof(quint32));
}

} // namespace groupdesk
