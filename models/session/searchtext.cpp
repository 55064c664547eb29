#include "searchtext.h"

#include <algorithm>

namespace groupdesk {
namespace {

constexpr unsigned slotBits = 7; ///< in each byte

} // namespace

void SearchText::append(std::string_view folded, Slot slot)
{
    const std::size_t begin = m_text.size();
    m_text.append(folded);
    // Names may hold anything; a zero ends a row.
    std::replace(m_text.begin() + static_cast<std::ptrdiff_t>(begin), m_text.end(), '\0', '\n');
    m_text.push_back('\0');
    for (std::size_t i = 0; i < slotBytes; ++i)
        m_text.push_back(static_cast<char>(0x80U | ((slot >> (slotBits * i)) & 0x7fU)));
    m_begin[slot] = static_cast<quint32>(begin);
}

Slot SearchText::slotAt(std::size_t end) const
{
    Slot slot = 0;
    for (std::size_t i = 0; i < slotBytes; ++i)
        slot |= (static_cast<Slot>(static_cast<unsigned char>(m_text[end + 1 + i])) & 0x7fU)
            << (slotBits * i);
    return slot;
}

std::size_t SearchText::endOf(std::size_t begin) const
{
    const char *start = m_text.data();
    const void *zero = std::memchr(start + begin, '\0', m_text.size() - begin);
    return zero == nullptr ? m_text.size()
                           : static_cast<std::size_t>(static_cast<const char *>(zero) - start);
}

void SearchText::set(Slot slot, std::string_view folded)
{
    Q_ASSERT(slot < (Slot(1) << (slotBits * slotBytes)));
    if (slot < m_begin.size() && m_begin[slot] != nowhere && of(slot) == folded)
        return;
    remove(slot);
    if (slot >= m_begin.size())
        m_begin.resize(slot + 1, nowhere);
    append(folded, slot);
}

void SearchText::remove(Slot slot)
{
    if (slot >= m_begin.size() || m_begin[slot] == nowhere)
        return;
    m_unused += of(slot).size() + 1 + slotBytes;
    m_begin[slot] = nowhere;
    constexpr std::size_t worthIt = 64 * 1024;
    if (m_unused > worthIt && m_unused > m_text.size() / 4)
        compact();
}

std::string_view SearchText::of(Slot slot) const
{
    if (slot >= m_begin.size() || m_begin[slot] == nowhere)
        return {};
    const std::size_t begin = m_begin[slot];
    return std::string_view(m_text).substr(begin, endOf(begin) - begin);
}

void SearchText::compact()
{
    std::string text;
    text.reserve(m_text.size() - m_unused + m_unused / 2);
    for (std::size_t begin = 0; begin < m_text.size();) {
        const std::size_t next = endOf(begin) + 1 + slotBytes;
        const Slot slot = slotAt(next - 1 - slotBytes);
        if (m_begin[slot] == begin) {
            m_begin[slot] = static_cast<quint32>(text.size());
            text.append(m_text, begin, next - begin);
        }
        begin = next;
    }
    m_text = std::move(text);
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

qsizetype SearchText::capacity() const
{
    return static_cast<qsizetype>(m_text.capacity() + m_begin.capacity() * sizeof(quint32));
}

} // namespace groupdesk
