#include "writelock.h"

namespace groupdesk {

WriteLock::WriteLock(State initial, QObject *parent) : QObject(parent), m_state(initial)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WriteLock::lock);
}

bool WriteLock::allowsWrites() const
{
    if (m_state == State::Unlocked)
        return !m_end.hasExpired(); // the timer may be late, after the computer slept
    return m_state == State::Open;
}

void WriteLock::unlockFor(std::chrono::milliseconds time)
{
    if (m_state != State::Locked && m_state != State::Unlocked)
        return;
    m_end.setRemainingTime(time, Qt::PreciseTimer);
    m_timer.start(time);
    become(State::Unlocked);
}

void WriteLock::lock()
{
    if (m_state != State::Unlocked)
        return;
    m_timer.stop();
    become(State::Locked);
}

void WriteLock::reset(State initial)
{
    if (m_state == State::Barred || m_state == initial)
        return;
    m_timer.stop();
    become(initial);
}

std::chrono::seconds WriteLock::remaining() const
{
    if (m_state != State::Unlocked)
        return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(
        std::chrono::milliseconds(m_end.remainingTime()));
}

void WriteLock::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace groupdesk
