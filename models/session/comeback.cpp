#include "comeback.h"

#include <algorithm>

namespace groupdesk {

Comeback::Comeback(QList<std::chrono::milliseconds> pauses, QObject *parent)
    : QObject(parent), m_pauses(std::move(pauses))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Comeback::due);
}

void Comeback::wait()
{
    if (m_pauses.isEmpty() || m_timer.isActive())
        return;
    m_timer.start(m_pauses.at(m_next));
    m_next = std::min(m_next + 1, m_pauses.size() - 1);
}

std::chrono::milliseconds Comeback::pause() const
{
    return m_timer.isActive() ? m_timer.intervalAsDuration() : std::chrono::milliseconds(0);
}

void Comeback::stop()
{
    m_timer.stop();
}

std::optional<std::chrono::milliseconds> Comeback::left() const
{
    if (!m_timer.isActive())
        return {};
    return m_timer.remainingTimeAsDuration();
}

void Comeback::startOver()
{
    m_timer.stop();
    m_next = 0;
}

} // namespace groupdesk
