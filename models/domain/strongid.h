#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <utility>

namespace groupdesk {

/// An identifier that cannot be mistaken for another kind of identifier or for text.
/// The value is kept exactly as the platform sent it; nothing is normalised.
template <class Tag>
class StrongId final
{
public:
    StrongId() = default;
    explicit StrongId(QString value) : m_value(std::move(value)) { }

    [[nodiscard]] const QString &toString() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    [[nodiscard]] bool operator==(const StrongId &) const = default;
    [[nodiscard]] std::strong_ordering operator<=>(const StrongId &other) const
    {
        return m_value.compare(other.m_value) <=> 0;
    }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

} // namespace groupdesk
