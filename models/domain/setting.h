#pragma once

#include <QMetaType>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <type_traits>
#include <utility>

namespace groupdesk {

/// One remembered choice of the person (window geometry, a column's width): its key, its type and
/// the value that holds until something else was chosen, declared once. The settings themselves
/// are given to each call, so that tests and portable folders bring their own.
///
/// For whole numbers, bool, text, text lists, byte arrays and what else QVariant converts. An
/// enumeration is kept as the word that stands for it: numbers change their meaning when an
/// enumeration grows.
template <class T>
class Setting final
{
    static_assert(!std::is_enum_v<T>, "keep a stable word instead of an enumerator's number");

public:
    /// \a key may name a group: "window/geometry".
    explicit Setting(QLatin1String key, T fallback = T())
        : m_key(key), m_fallback(std::move(fallback))
    {
    }

    /// The stored value; the fallback if there is none or it is not a T.
    [[nodiscard]] T get(const QSettings &settings) const
    {
        QVariant stored = settings.value(m_key);
        if (!stored.isValid() || !stored.convert(QMetaType::fromType<T>()))
            return m_fallback;
        return stored.value<T>();
    }
    void set(QSettings &settings, const T &value) const
    {
        settings.setValue(m_key, QVariant::fromValue(value));
    }
    /// Back to the fallback.
    void clear(QSettings &settings) const { settings.remove(m_key); }

    [[nodiscard]] QLatin1String key() const { return m_key; }

private:
    QLatin1String m_key;
    T m_fallback;
};

} // namespace groupdesk
