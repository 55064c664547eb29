#include "groupstore.h"

#include <QHashFunctions>

#include <algorithm>

namespace groupdesk {

GroupRef GroupStore::ref(Slot slot) const
{
    const SourceRef &source = m_sources[m_rows[slot].source].ref;
    return { source.profile, source.organization, GroupId(view(slot).id().toString()) };
}

std::optional<quint16> GroupStore::numberOf(const SourceRef &source) const
{
    const auto found = m_numbers.constFind(source);
    return found == m_numbers.cend() ? std::nullopt : std::optional(*found);
}

quint16 GroupStore::describe(const RowSource &source)
{
    if (const auto known = numberOf(source.ref)) {
        m_sources[*known] = source;
        return *known;
    }
    Q_ASSERT(m_sources.size() < 0xffffU);
    const auto number = static_cast<quint16>(m_sources.size());
    m_numbers.insert(source.ref, number);
    m_sources.push_back(source);
    m_counts.push_back(0);
    return number;
}

std::size_t GroupStore::home(quint16 source, const CompactId &id) const
{
    const std::size_t hash = qHashBits(id.bytes().data(), id.bytes().size(), source);
    return hash & (m_table.size() - 1);
}

Slot GroupStore::find(quint16 source, const CompactId &id) const
{
    if (m_table.empty())
        return none;
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t at = home(source, id); m_table[at] != none; at = (at + 1) & mask) {
        const Slot slot = m_table[at];
        if (m_rows[slot].source == source && view(slot).id() == id)
            return slot;
    }
    return none;
}

Slot GroupStore::find(const GroupRef &ref) const
{
    const auto source = numberOf({ ref.profile, ref.organization });
    if (!source)
        return none;
    const QByteArray text = ref.group.toString().toUtf8();
    CompactId::Uuid storage;
    return find(
        *source,
        CompactId::of({ text.constData(), static_cast<std::size_t>(text.size()) }, storage));
}

void GroupStore::enter(Slot slot)
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t at = home(m_rows[slot].source, view(slot).id());
    while (m_table[at] != none)
        at = (at + 1) & mask;
    m_table[at] = slot;
}

void GroupStore::leave(Slot slot)
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t hole = home(m_rows[slot].source, view(slot).id());
    while (m_table[hole] != slot)
        hole = (hole + 1) & mask;
    // What stands behind moves up, so that nothing is looked for in vain at a hole.
    for (std::size_t at = (hole + 1) & mask; m_table[at] != none; at = (at + 1) & mask) {
        const std::size_t wanted = home(m_rows[m_table[at]].source, view(m_table[at]).id());
        if (((at - wanted) & mask) < ((at - hole) & mask))
            continue;
        m_table[hole] = m_table[at];
        hole = at;
    }
    m_table[hole] = none;
}

/// Until \a least rows take at most seven tenths of the table.
void GroupStore::grow(std::size_t least)
{
    constexpr std::size_t smallest = 64;
    std::size_t size = std::max(m_table.size(), smallest);
    while (least * 10 > size * 7)
        size *= 2;
    if (size == m_table.size())
        return;
    m_table.assign(size, none);
    for (Slot slot = 0; slot < slotEnd(); ++slot) {
        if (isLive(slot))
            enter(slot);
    }
}

void GroupStore::expect(int more)
{
    grow(static_cast<std::size_t>(m_size + more));
}

Slot GroupStore::add(quint16 source, const GroupView &group)
{
    grow(static_cast<std::size_t>(m_size) + 1);
    Slot slot = slotEnd();
    if (m_free.empty()) {
        m_records.push_back(nullptr);
        m_rows.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_rows[slot] = { source, {} };
    m_records[slot] = m_arena.add(group);
    enter(slot);
    ++m_counts[source];
    ++m_size;
    return slot;
}

void GroupStore::replace(Slot slot, const GroupView &group)
{
    const char *before = m_records[slot];
    m_records[slot] = m_arena.add(group);
    m_arena.drop(before, m_records);
}

void GroupStore::remove(Slot slot)
{
    leave(slot);
    const char *before = m_records[slot];
    m_records[slot] = nullptr;
    m_arena.drop(before, m_records);
    --m_counts[m_rows[slot].source];
    m_rows[slot] = {};
    m_free.push_back(slot);
    --m_size;
}

qsizetype GroupStore::capacity() const
{
    return m_arena.capacity()
        + static_cast<qsizetype>(m_records.capacity() * sizeof(const char *)
                                 + m_rows.capacity() * sizeof(Row)
                                 + (m_free.capacity() + m_table.capacity()) * sizeof(Slot));
}

} // namespace groupdesk
