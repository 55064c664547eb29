#include "crowd/demoids.h"

#include "crowd/demodice.h"

#include <array>
#include <bit>

namespace groupdesk::demo {

namespace {

// The place is in the first eleven digits; the others only look random.
constexpr int leadingDigits = 11;
constexpr quint64 leadingValues = quint64(1) << (4 * leadingDigits);
constexpr quint64 firstWithLetter = quint64(0xa) << (4 * (leadingDigits - 1));
// Odd, so each has an inverse among the numbers below any power of two.
constexpr quint64 factor = 0x9e37'79b9'7f4a'7c15ULL;

/// Newton's method: every turn doubles the bits that are right.
constexpr quint64 inverse(quint64 odd)
{
    quint64 result = odd;
    for (int turn = 0; turn < 6; ++turn)
        result *= 2 - odd * result;
    return result;
}
static_assert(factor * inverse(factor) == 1);

void putDigits(QChar *&to, quint64 bits, int count)
{
    for (int digit = count - 1; digit >= 0; --digit) {
        const auto value = static_cast<char16_t>((bits >> (4 * digit)) & 0xf);
        *to++ = QChar(static_cast<char16_t>(value < 10 ? u'0' + value : u'a' + value - 10));
    }
}

} // namespace

DemoIds::DemoIds(quint64 key, qsizetype count, Order order)
    : m_key(key), m_count(static_cast<quint64>(count)), m_order(order)
{
    const quint64 slots = std::bit_ceil(qMax(m_count, quint64(1)));
    m_mask = slots - 1;
    m_shift = static_cast<int>(std::bit_width(m_mask)) / 2 + 1;
    m_first = order == Order::Ascending ? firstWithLetter : 0;
    m_stride = (leadingValues - m_first) / slots;
}

quint64 DemoIds::slot(quint64 place) const
{
    if (m_order == Order::Ascending)
        return place;
    quint64 bits = ((place ^ m_key) * factor) & m_mask;
    bits ^= bits >> m_shift;
    return (bits * factor) & m_mask;
}

quint64 DemoIds::placeOf(quint64 slot) const
{
    if (m_order == Order::Ascending)
        return slot;
    quint64 bits = (slot * inverse(factor)) & m_mask;
    bits ^= bits >> m_shift; // undoes itself: it moves by more than half of the bits
    return ((bits * inverse(factor)) ^ m_key) & m_mask;
}

QString DemoIds::id(qsizetype place) const
{
    const quint64 at = slot(static_cast<quint64>(place));
    const quint64 noise = mixed(m_key, 2 * at);
    const quint64 more = mixed(m_key, 2 * at + 1);
    const quint64 leading = m_first + at * m_stride + noise % m_stride;
    QString text(36, Qt::Uninitialized);
    QChar *to = text.data();
    putDigits(to, leading >> 12, 8);
    *to++ = u'-';
    putDigits(to, leading & 0xfff, 3);
    putDigits(to, noise >> 60, 1);
    *to++ = u'-';
    putDigits(to, 0x4000 | ((noise >> 48) & 0xfff), 4);
    *to++ = u'-';
    putDigits(to, 0x8000 | ((more >> 48) & 0x3fff), 4);
    *to++ = u'-';
    putDigits(to, more & 0xffff'ffff'ffffULL, 12);
    return text;
}

std::optional<qsizetype> DemoIds::place(const QString &id) const
{
    if (id.size() != 36)
        return std::nullopt;
    const QString plain = id.toLower();
    bool isNumber = false;
    const quint64 leading = QString(plain.left(8) + plain.mid(9, 3)).toULongLong(&isNumber, 16);
    if (!isNumber || leading < m_first)
        return std::nullopt;
    const quint64 found = placeOf((leading - m_first) / m_stride);
    if (found >= m_count || this->id(static_cast<qsizetype>(found)) != plain)
        return std::nullopt;
    return static_cast<qsizetype>(found);
}

} // namespace groupdesk::demo
