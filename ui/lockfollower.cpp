#include "lockfollower.h"

#include "classband.h"
#include "writelock.h"

#include <chrono>

using namespace std::chrono_literals;

namespace groupdesk {

LockFollower::LockFollower(ClassBand *band) : QObject(band), m_band(band)
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &LockFollower::update);
    connect(band, &ClassBand::lockButtonPressed, this, &LockFollower::turn);
}

void LockFollower::setLocks(const QList<WriteLock *> &locks)
{
    for (const auto &lock : std::as_const(m_locks)) {
        if (lock != nullptr)
            disconnect(lock, nullptr, this, nullptr);
    }
    m_locks.clear();
    for (WriteLock *lock : locks) {
        if (lock == nullptr || m_locks.contains(lock))
            continue;
        m_locks.append(lock);
        connect(lock, &WriteLock::changed, this, &LockFollower::update);
    }
    update();
}

void LockFollower::update()
{
    LockSummary summary;
    for (const auto &lock : std::as_const(m_locks)) {
        if (lock != nullptr)
            summary.add(*lock);
    }
    LockWords words = lockWords(summary);
    addLockButton(words, summary);
    m_band->setLock(words);
    if (summary.unlocked == 0)
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

void LockFollower::turn()
{
    LockSummary summary;
    for (const auto &lock : std::as_const(m_locks)) {
        if (lock != nullptr)
            summary.add(*lock);
    }
    const bool close = summary.unlocked > 0;
    const auto locks = m_locks; // a change may bring other locks
    for (const auto &lock : locks) {
        if (lock == nullptr)
            continue;
        if (close)
            lock->lock();
        else
            lock->unlockFor();
    }
}

} // namespace groupdesk
