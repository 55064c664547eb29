#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace groupdesk::bench {

/// How long a phase kept the thread of the user interface from looking at what comes in.
struct Stall
{
    QString phase;
    double milliseconds = 0; ///< the longest time, without waiting for a processor
    double wall = 0; ///< milliseconds of the longest time by the clock
    int count = 0; ///< how many times were measured
};

/// Knocks at the thread it was made on every millisecond, from another one, as a person's key
/// would, and measures how long it takes until somebody opens. What the thread waited for a
/// processor meanwhile, because other programs had them, is no stall of this program and is told
/// apart.
class StallWatch final : public QObject
{
public:
    StallWatch();
    ~StallWatch() override;

    /// From now on everything belongs to \a phase; null: to none, and is not measured.
    void setPhase(const QString &phase);
    /// The phases so far, in the order they began.
    [[nodiscard]] QList<Stall> stalls() const { return m_stalls; }

private:
    void knock();
    void opened(qint64 knocked, qint64 waitedBefore);

    QList<Stall> m_stalls;
    QString m_phase;
    qint64 m_since = 0; ///< when the phase began, in nanoseconds
    std::atomic<bool> m_isKnocking = false;
    std::mutex m_guard;
    std::condition_variable m_end;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace groupdesk::bench
