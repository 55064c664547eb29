#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace groupdesk {

/// Whether a profile may be written to now. RestClient asks it before each write, so that no view
/// can forget to; the windows show it. It locks itself again when its time is over.
class WriteLock final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Open, ///< writes need no unlocking
        Locked,
        Unlocked, ///< for a while: see remaining()
        Barred, ///< started with --read-only: cannot be unlocked
    };
    static constexpr std::chrono::minutes defaultTime { 15 };

    explicit WriteLock(State initial, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool allowsWrites() const;
    /// Only a locked or unlocked one; the time starts anew.
    void unlockFor(std::chrono::milliseconds time = defaultTime);
    /// Does nothing to an open or barred one.
    void lock();
    /// Starts over as if made with \a initial, because its profile is another kind now. A barred
    /// one stays barred.
    void reset(State initial);
    /// Until it locks itself; zero unless Unlocked.
    [[nodiscard]] std::chrono::seconds remaining() const;

Q_SIGNALS:
    void changed();

private:
    void become(State state);

    State m_state;
    QDeadlineTimer m_end;
    QTimer m_timer;
};

} // namespace groupdesk
