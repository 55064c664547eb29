#include "sortkeys.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace groupdesk {
namespace {

constexpr std::size_t headBytes = sizeof(quint64);
using Length = quint16;
/// Texts that are the same for so long are as good as equal.
constexpr std::size_t longest = 4096;

} // namespace

bool SortKeys::set(Slot slot, std::string_view key)
{
    quint64 head = 0;
    std::memcpy(&head, key.data(), std::min(key.size(), headBytes));
    head = qFromBigEndian(head);
    if (key.size() <= headBytes)
        return put(slot, head, none);
    const std::string_view rest = key.substr(headBytes, longest);
    makeRoom(slot);
    if (m_head[slot] == head && m_rest[slot] != unknown && SortKeys::rest(slot) == rest)
        return false;
    const auto length = static_cast<Length>(rest.size());
    const auto place = static_cast<quint32>(m_bytes.size());
    m_bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    m_bytes.append(rest);
    return put(slot, head, place);
}

bool SortKeys::setNumber(Slot slot, qint64 number)
{
    // Negative ones before positive ones.
    return put(slot, static_cast<quint64>(number) ^ (quint64(1) << 63U), none);
}

bool SortKeys::setUnknown(Slot slot)
{
    return put(slot, ~quint64(0), unknown);
}

void SortKeys::makeRoom(Slot slot)
{
    if (slot < m_head.size())
        return;
    m_head.resize(slot + 1, ~quint64(0));
    m_rest.resize(slot + 1, unknown);
}

bool SortKeys::put(Slot slot, quint64 head, quint32 rest)
{
    makeRoom(slot);
    if (m_head[slot] == head && m_rest[slot] == rest)
        return false;
    if (m_rest[slot] != none && m_rest[slot] != unknown)
        m_unused += SortKeys::rest(slot).size() + sizeof(Length);
    m_head[slot] = head;
    m_rest[slot] = rest;
    constexpr std::size_t worthIt = 64 * 1024;
    if (m_unused > worthIt && m_unused > m_bytes.size() / 4)
        compact();
    return true;
}

std::string_view SortKeys::rest(Slot slot) const
{
    const quint32 place = m_rest[slot];
    if (place == none || place == unknown)
        return {};
    Length length = 0;
    std::memcpy(&length, m_bytes.data() + place, sizeof length);
    return { m_bytes.data() + place + sizeof length, length };
}

void SortKeys::prefetchHead(Slot slot) const
{
    __builtin_prefetch(&m_head[slot]);
    __builtin_prefetch(&m_rest[slot]);
}

void SortKeys::prefetchRest(Slot slot) const
{
    if (m_rest[slot] != none && m_rest[slot] != unknown)
        __builtin_prefetch(m_bytes.data() + m_rest[slot]);
}

int SortKeys::compareRest(Slot left, Slot right) const
{
    // Only an unknown one and a key of nothing but 0xff bytes can have come so far.
    if (m_rest[left] == unknown || m_rest[right] == unknown)
        return m_rest[left] == unknown ? 1 : -1;
    return rest(left).compare(rest(right));
}

void SortKeys::compact()
{
    std::string bytes(1, '\0');
    bytes.reserve(m_bytes.size() - m_unused / 2);
    for (Slot slot = 0; slot < m_rest.size(); ++slot) {
        if (m_rest[slot] == none || m_rest[slot] == unknown)
            continue;
        const std::size_t length = rest(slot).size() + sizeof(Length);
        const auto place = static_cast<quint32>(bytes.size());
        bytes.append(m_bytes, m_rest[slot], length);
        m_rest[slot] = place;
    }
    m_bytes = std::move(bytes);
    m_unused = 0;
}

void SortKeys::reserve(std::size_t slots)
{
    m_head.reserve(slots);
    m_rest.reserve(slots);
}

qsizetype SortKeys::capacity() const
{
    return static_cast<qsizetype>(m_head.capacity() * sizeof(quint64)
                                  + m_rest.capacity() * sizeof(quint32) + m_bytes.capacity());
}

} // namespace groupdesk
