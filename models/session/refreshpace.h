#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace groupdesk {

/// When something that was read is to be read again without anybody asking: at an interval while
/// somebody may look at it, rarely while nobody does, and after a while not at all. Knows no clock.
class RefreshPace final
{
public:
    struct Timing
    {
        std::chrono::milliseconds interval {}; ///< not above zero: never
        int backOff = 4; ///< so many intervals while nobody looks
        std::chrono::milliseconds patience = std::chrono::hours(1); ///< with nobody looking
        std::chrono::milliseconds soon = std::chrono::seconds(1); ///< after somebody looks again
    };

    explicit RefreshPace(const Timing &timing) : m_timing(timing) { }

    [[nodiscard]] const Timing &timing() const { return m_timing; }
    void setInterval(std::chrono::milliseconds interval) { m_timing.interval = interval; }
    /// Somebody looks from \a now on. The same again changes nothing.
    void look(const QDateTime &now);
    /// Nobody does, from \a now on.
    void lookAway(const QDateTime &now);
    /// When what was read at \a last is due; no value: not before something changes.
    [[nodiscard]] std::optional<QDateTime> due(const QDateTime &last) const;

private:
    Timing m_timing;
    bool m_isWatched = false;
    QDateTime m_since; ///< m_isWatched has been so; invalid: always
};

} // namespace groupdesk
