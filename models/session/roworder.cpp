#include "roworder.h"

#include <algorithm>
#include <iterator>

namespace groupdesk {
namespace {

bool idLess(const CompactId &left, const CompactId &right)
{
    if (left.isUuid() == right.isUuid())
        return left.bytes() < right.bytes();
    return left.toString() < right.toString();
}

/// Puts \a added, in no order, into \a order, which is sorted.
template <class Less>
void mergeInto(std::vector<Slot> &order, std::vector<Slot> added, Less less)
{
    std::sort(added.begin(), added.end(), less);
    auto end = static_cast<std::ptrdiff_t>(order.size());
    order.resize(order.size() + added.size());
    // From behind: each one moves what stands after it to where there is room.
    auto room = static_cast<std::ptrdiff_t>(order.size());
    for (auto next = added.rbegin(); next != added.rend(); ++next) {
        const auto place = std::upper_bound(order.begin(), order.begin() + end, *next, less);
        const std::ptrdiff_t moving = order.begin() + end - place;
        std::move_backward(place, order.begin() + end, order.begin() + room);
        end -= moving;
        room -= moving + 1;
        order[static_cast<std::size_t>(room)] = *next;
    }
}

std::shared_ptr<RowOrder::Sorted> sortRows(ColumnKeys &keys, RowOrder::Column column,
                                           const std::vector<const char *> &records,
                                           const std::vector<quint16> &sources,
                                           const std::vector<RowFlags> &flags,
                                           std::vector<Slot> byName)
{
    auto sorted = std::make_shared<RowOrder::Sorted>();
    sorted->column = column;
    sorted->keys.reserve(records.size());
    for (const Slot slot : byName)
        keys.set(sorted->keys, slot, GroupView(records[slot]), sources[slot], flags[slot]);
    // What is the same keeps the order of names.
    std::stable_sort(byName.begin(), byName.end(), [&sorted](Slot left, Slot right) {
        return sorted->keys.compare(left, right) < 0;
    });
    sorted->order = std::move(byName);
    return sorted;
}

} // namespace

RowOrder::RowOrder(const GroupStore &store) : m_store(store), m_nameKeys(Column::Name, store)
{
    std::vector<Slot> all;
    for (Slot slot = 0; slot < store.slotEnd(); ++slot) {
        if (store.isLive(slot))
            all.push_back(slot);
    }
    add(all);
}

RowOrder::~RowOrder() = default;

bool RowOrder::nameLess(Slot left, Slot right) const
{
    if (const int order = m_names.compare(left, right))
        return order < 0;
    const quint16 leftSource = m_store.sourceOf(left);
    const quint16 rightSource = m_store.sourceOf(right);
    if (leftSource != rightSource)
        return m_store.source(leftSource).ref < m_store.source(rightSource).ref;
    return idLess(m_store.view(left).id(), m_store.view(right).id());
}

bool RowOrder::valueLess(Slot left, Slot right) const
{
    const int order = m_sorted->keys.compare(left, right);
    return order != 0 ? order < 0 : nameLess(left, right);
}

RowOrder::Column RowOrder::column() const
{
    return m_sorted ? m_sorted->column : Column::Name;
}

const std::vector<Slot> &RowOrder::ascending() const
{
    return m_sorted ? m_sorted->order : m_byName;
}

void RowOrder::add(const std::vector<Slot> &added)
{
    if (m_sorted)
        m_valueKeys->readSources(m_store);
    for (const Slot slot : added)
        takeKeys(slot);
    merge(added);
}

bool RowOrder::takeKeys(Slot slot)
{
    const GroupView group = m_store.view(slot);
    const quint16 source = m_store.sourceOf(slot);
    const RowFlags flags = m_store.flags(slot);
    const bool isNewName = m_nameKeys.set(m_names, slot, group, source, flags);
    return (m_sorted && m_valueKeys->set(m_sorted->keys, slot, group, source, flags)) || isNewName;
}

void RowOrder::merge(const std::vector<Slot> &added)
{
    mergeInto(m_byName, added, [this](Slot left, Slot right) { return nameLess(left, right); });
    if (m_sorted)
        mergeInto(m_sorted->order, added,
                  [this](Slot left, Slot right) { return valueLess(left, right); });
}

bool RowOrder::change(const std::vector<Slot> &changed)
{
    if (m_sorted)
        m_valueKeys->readSources(m_store);
    std::vector<Slot> moved;
    std::copy_if(changed.begin(), changed.end(), std::back_inserter(moved),
                 [this](Slot slot) { return takeKeys(slot); });
    if (moved.empty())
        return false;
    // All of them leave before one of them is put somewhere: places are searched by the keys.
    remove(moved);
    merge(moved);
    return true;
}

void RowOrder::takeOut(const std::vector<Slot> &slots, std::vector<Slot> &order) const
{
    if (slots.empty())
        return;
    std::vector<bool> leaves(m_store.slotEnd());
    for (const Slot slot : slots)
        leaves[slot] = true;
    order.erase(
        std::remove_if(order.begin(), order.end(), [&leaves](Slot slot) { return leaves[slot]; }),
        order.end());
}

void RowOrder::remove(const std::vector<Slot> &removed)
{
    takeOut(removed, m_byName);
    if (m_sorted)
        takeOut(removed, m_sorted->order);
}

void RowOrder::sortByName()
{
    m_sorted.reset();
    m_valueKeys.reset();
}

RowOrder::Work RowOrder::work(Column column) const
{
    std::vector<quint16> sources(m_store.slotEnd());
    std::vector<RowFlags> flags(m_store.slotEnd());
    for (const Slot slot : m_byName) {
        sources[slot] = m_store.sourceOf(slot);
        flags[slot] = m_store.flags(slot);
    }
    return
        [keys = std::make_shared<ColumnKeys>(column, m_store), column, records = m_store.records(),
         holder = m_store.hold(), sources = std::move(sources), flags = std::move(flags),
         byName = m_byName] { return sortRows(*keys, column, records, sources, flags, byName); };
}

void RowOrder::adopt(std::shared_ptr<Sorted> sorted, const std::vector<Slot> &touched)
{
    m_sorted = std::move(sorted);
    m_valueKeys = std::make_unique<ColumnKeys>(m_sorted->column, m_store);
    if (touched.empty())
        return;
    std::vector<Slot> unique = touched;
    std::sort(unique.begin(), unique.end());
    unique.erase(std::unique(unique.begin(), unique.end()), unique.end());
    takeOut(unique, m_sorted->order);
    unique.erase(std::remove_if(unique.begin(), unique.end(),
                                [this](Slot slot) { return !m_store.isLive(slot); }),
                 unique.end());
    for (const Slot slot : unique)
        m_valueKeys->set(m_sorted->keys, slot, m_store.view(slot), m_store.sourceOf(slot),
                         m_store.flags(slot));
    mergeInto(m_sorted->order, std::move(unique),
              [this](Slot left, Slot right) { return valueLess(left, right); });
}

void RowOrder::appendDescending(std::vector<Slot> &slots) const
{
    const std::vector<Slot> &order = ascending();
    const auto known = std::partition_point(order.begin(), order.end(),
                                            [this](Slot slot) { return keys().isKnown(slot); });
    slots.reserve(slots.size() + order.size());
    const auto prefetch = [this, &order](std::vector<Slot>::const_iterator at) {
        constexpr std::ptrdiff_t near = 12;
        constexpr std::ptrdiff_t far = 24;
        if (at - order.begin() < far)
            return;
        keys().prefetchHead(*(at - far));
        keys().prefetchRest(*(at - near));
    };
    for (auto end = known; end != order.begin();) {
        auto begin = end - 1;
        prefetch(begin);
        while (begin != order.begin() && keys().compare(*(begin - 1), *begin) == 0)
            prefetch(--begin);
        slots.insert(slots.end(), begin, end);
        end = begin;
    }
    slots.insert(slots.end(), known, order.end());
}

qsizetype RowOrder::capacity() const
{
    qsizetype bytes
        = m_names.capacity() + static_cast<qsizetype>(m_byName.capacity() * sizeof(Slot));
    if (m_sorted)
        bytes += m_sorted->keys.capacity()
            + static_cast<qsizetype>(m_sorted->order.capacity() * sizeof(Slot));
    return bytes;
}

} // namespace groupdesk
