#pragma once

#include <QHash>
#include <QList>

#include <bit>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace groupdesk::demo {

/// Very many things, each made from its place whenever it is looked at. Kept are only those that
/// were changed, and one bit for each once one was removed. Copies share all of it until one of
/// them is changed, so a copy is a cheap picture of a moment.
template <class Thing>
class DemoCrowd final
{
public:
    /// Makes the thing of a place; the same for the same place, whatever was made before.
    using Maker = std::function<Thing(qsizetype place)>;

    DemoCrowd() = default; ///< empty
    DemoCrowd(qsizetype count, Maker maker)
        : m_count(count), m_size(count), m_maker(std::move(maker))
    {
    }

    [[nodiscard]] qsizetype size() const { return m_size; } ///< how many are still there
    [[nodiscard]] qsizetype places() const { return m_count; } ///< with those that are gone
    [[nodiscard]] bool has(qsizetype place) const
    {
        return place >= 0 && place < m_count && !isGone(place);
    }
    /// As it is now; as it was made, if it is gone.
    [[nodiscard]] Thing at(qsizetype place) const
    {
        const auto kept = m_kept.constFind(place);
        return kept == m_kept.cend() ? m_maker(place) : **kept;
    }
    /// The first place behind \a place where something is; places() if there is none.
    [[nodiscard]] qsizetype after(qsizetype place) const;
    /// The last place before \a place where something is; -1 if there is none.
    [[nodiscard]] qsizetype before(qsizetype place) const;

    /// Where something is that \a fits: \a first, which is where it stood at the start, or among
    /// what was changed.
    template <class Fits>
    [[nodiscard]] std::optional<qsizetype> find(std::optional<qsizetype> first, Fits fits) const;

    /// For changing it; it must be there. Valid until it is removed or settled. A change need not
    /// follow: settle() looks.
    [[nodiscard]] Thing &edit(qsizetype place);
    /// Forgets what was edited and is as it was made.
    void settle();
    void remove(qsizetype place);

    [[nodiscard]] QList<qsizetype> keptPlaces() const { return m_kept.keys(); }
    /// How many things are in memory.
    [[nodiscard]] qsizetype kept() const { return m_kept.size(); }

private:
    static constexpr qsizetype wordBits = 64;

    [[nodiscard]] bool isGone(qsizetype place) const
    {
        return !m_gone.isEmpty() && ((m_gone.at(place / wordBits) >> (place % wordBits)) & 1) != 0;
    }
    /// Bit by bit those of a word of places that are there.
    [[nodiscard]] quint64 thereIn(qsizetype word) const { return ~m_gone.at(word); }

    qsizetype m_count = 0;
    qsizetype m_size = 0;
    Maker m_maker;
    QList<quint64> m_gone; ///< a bit for each place; empty while nothing is
    QHash<qsizetype, std::shared_ptr<Thing>> m_kept; ///< pointers, so that edit() stays valid
    QList<qsizetype> m_edited;
};

template <class Thing>
qsizetype DemoCrowd<Thing>::after(qsizetype place) const
{
    const qsizetype next = place + 1;
    if (m_gone.isEmpty() || next >= m_count)
        return std::min(next, m_count);
    qsizetype word = next / wordBits;
    quint64 there = thereIn(word) & (~quint64(0) << (next % wordBits));
    while (there == 0 && ++word < m_gone.size())
        there = thereIn(word);
    return there == 0 ? m_count : std::min(m_count, word * wordBits + std::countr_zero(there));
}

template <class Thing>
qsizetype DemoCrowd<Thing>::before(qsizetype place) const
{
    const qsizetype last = place - 1;
    if (m_gone.isEmpty() || last < 0)
        return std::max(last, qsizetype(-1));
    qsizetype word = last / wordBits;
    quint64 there = thereIn(word) & (~quint64(0) >> (wordBits - 1 - last % wordBits));
    while (there == 0 && --word >= 0)
        there = thereIn(word);
    return there == 0 ? -1 : word * wordBits + wordBits - 1 - std::countl_zero(there);
}

template <class Thing>
template <class Fits>
std::optional<qsizetype> DemoCrowd<Thing>::find(std::optional<qsizetype> first, Fits fits) const
{
    if (first && has(*first)) {
        const auto kept = m_kept.constFind(*first);
        if (kept == m_kept.cend() || fits(**kept))
            return first;
    }
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it) {
        if (fits(**it))
            return it.key();
    }
    return std::nullopt;
}

template <class Thing>
Thing &DemoCrowd<Thing>::edit(qsizetype place)
{
    std::shared_ptr<Thing> &kept = m_kept[place];
    if (!kept)
        kept = std::make_shared<Thing>(m_maker(place));
    else if (kept.use_count() > 1) // a copy of the crowd shows it as it was
        kept = std::make_shared<Thing>(*kept);
    m_edited.append(place);
    return *kept;
}

template <class Thing>
void DemoCrowd<Thing>::settle()
{
    const QList<qsizetype> edited = std::exchange(m_edited, {});
    for (const qsizetype place : edited) {
        const auto kept = m_kept.constFind(place);
        if (kept != m_kept.cend() && **kept == m_maker(place))
            m_kept.remove(place);
    }
}

template <class Thing>
void DemoCrowd<Thing>::remove(qsizetype place)
{
    if (!has(place))
        return;
    if (m_gone.isEmpty())
        m_gone.resize((m_count + wordBits - 1) / wordBits, 0);
    m_gone[place / wordBits] |= quint64(1) << (place % wordBits);
    m_kept.remove(place);
    --m_size;
}

} // namespace groupdesk::demo
