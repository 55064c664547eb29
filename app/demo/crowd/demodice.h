#pragma once

#include <QList>
#include <QtGlobal>

namespace groupdesk::demo {

/// Spreads two numbers over all 64 bits; the same for the same two.
[[nodiscard]] constexpr quint64 mixed(quint64 key, quint64 number)
{
    quint64 bits = key + (number + 1) * 0x9e37'79b9'7f4a'7c15ULL; // SplitMix64
    bits = (bits ^ (bits >> 30)) * 0xbf58'476d'1ce4'e5b9ULL;
    bits = (bits ^ (bits >> 27)) * 0x94d0'49bb'1331'11ebULL;
    return bits ^ (bits >> 31);
}

/// Chance for one thing out of very many: the same for the same key, whatever was made before it.
/// DemoRandom has kilobytes to set up, this has none.
class DemoDice final
{
public:
    explicit DemoDice(quint64 key) : m_key(key) { }

    [[nodiscard]] quint64 next() { return mixed(m_key, m_count++); }
    /// A whole number from \a low to \a high, both included.
    [[nodiscard]] int between(int low, int high)
    {
        const auto range = static_cast<quint64>(high - low + 1);
        return low + static_cast<int>(((next() >> 32) * range) >> 32);
    }
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T>
    [[nodiscard]] const T &pick(const QList<T> &list)
    {
        return list.at(between(0, static_cast<int>(list.size()) - 1));
    }
    /// The smallest of several numbers between \a low and \a high: small ones are likelier.
    [[nodiscard]] int smallest(int throws, int low, int high)
    {
        int least = between(low, high);
        for (int thrown = 1; thrown < throws; ++thrown)
            least = qMin(least, between(low, high));
        return least;
    }
    /// \a count elements that stand in a row in \a list, which begins again behind its end.
    template <class T>
    [[nodiscard]] QList<T> row(const QList<T> &list, qsizetype count)
    {
        QList<T> taken;
        if (list.isEmpty())
            return taken;
        count = qMin(count, list.size());
        taken.reserve(count);
        qsizetype at = between(0, static_cast<int>(list.size()) - 1);
        for (qsizetype i = 0; i < count; ++i) {
            taken.append(list.at(at));
            at = at + 1 == list.size() ? 0 : at + 1;
        }
        return taken;
    }

private:
    quint64 m_key;
    quint64 m_count = 0;
};

} // namespace groupdesk::demo
