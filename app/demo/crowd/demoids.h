#pragma once

#include <QString>

#include <optional>

namespace groupdesk::demo {

/// Random-looking (version 4) UUIDs, in lower case, for the places 0 to count-1. An id and its
/// place are computed from each other, so that nothing has to be remembered to find the one by the
/// other.
class DemoIds final
{
public:
    enum class Order {
        Shuffled, ///< the order of the ids says nothing about the places
        Ascending, ///< ids sort as their places, and start with a letter
    };

    DemoIds() = default; ///< none
    DemoIds(quint64 key, qsizetype count, Order order);

    [[nodiscard]] QString id(qsizetype place) const;
    /// No value unless it is the id (in any case) of a place.
    [[nodiscard]] std::optional<qsizetype> place(const QString &id) const;

private:
    [[nodiscard]] quint64 slot(quint64 place) const;
    [[nodiscard]] quint64 placeOf(quint64 slot) const;

    quint64 m_key = 0;
    quint64 m_count = 0;
    Order m_order = Order::Shuffled;
    int m_shift = 1; ///< of the shuffling
    quint64 m_mask = 0; ///< of the slots when shuffled: their number is a power of two
    quint64 m_first = 0; ///< the smallest value of the leading digits
    quint64 m_stride = 1; ///< how far the values of two slots are apart
};

} // namespace groupdesk::demo
