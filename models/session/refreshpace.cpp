#include "refreshpace.h"

#include <algorithm>

namespace groupdesk {
namespace {

QDateTime after(const QDateTime &time, std::chrono::milliseconds span)
{
    return time.addMSecs(span.count());
}

} // namespace

void RefreshPace::look(const QDateTime &now)
{
    if (m_isWatched)
        return;
    m_isWatched = true;
    m_since = now;
}

void RefreshPace::lookAway(const QDateTime &now)
{
    if (!m_isWatched)
        return;
    m_isWatched = false;
    m_since = now;
}

std::optional<QDateTime> RefreshPace::due(const QDateTime &last) const
{
    if (m_timing.interval <= std::chrono::milliseconds(0))
        return {};
    if (m_isWatched)
        return std::max(after(last, m_timing.interval), after(m_since, m_timing.soon));
    const QDateTime rarely = after(last, m_timing.interval * m_timing.backOff);
    // Nobody has looked since the program began, or for too long.
    if (!m_since.isValid() || rarely > after(m_since, m_timing.patience))
        return {};
    return rarely;
}

} // namespace groupdesk
