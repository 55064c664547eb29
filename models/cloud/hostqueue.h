#pragma once

#include "clouderror.h"
#include "requestpolicy.h"
#include "trafficmonitor.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace groupdesk {

/// Something that waits for its turn on the wire. It must leave() its queue before it is destroyed.
class QueuedCall
{
public:
    /// It is its turn. True: it is on the wire and keeps its place until it leaves or rests. False:
    /// it went no further, needs no place, and comes back with add() if it still wants to.
    virtual bool begin() = 0;
    [[nodiscard]] virtual quint64 ticket() const = 0; ///< the lowest goes first

protected:
    QueuedCall() = default;
    ~QueuedCall() = default;
    Q_DISABLE_COPY_MOVE(QueuedCall)
};

/// The requests to one host: how many are on the wire together, whose turn it is, and when nothing
/// is sent at all. The numbers are RetryPolicy's. Repetitions keep their ticket and so go before
/// calls that were asked for later.
class HostQueue final : public QObject
{
    Q_OBJECT

public:
    /// \a host is host[:port], as in TrafficPause. \a policy must outlive the queue.
    HostQueue(QString host, const RetryPolicy &policy, QObject *parent);

    void add(QueuedCall &call);
    /// Gives up its place, wherever it is.
    void leave(QueuedCall &call);
    /// As leave(), and add() after \a wait; \a attempt is the number of the attempt then due.
    void rest(QueuedCall &call, std::chrono::milliseconds wait, int attempt,
              const CloudError &cause);

    /// Nobody's turn comes before release().
    void hold();
    void release();

    /// The host answered without complaint.
    void answered();
    /// The host answered a request that went out in \a period with \a error, a 429. Requests that
    /// were already out when a cool-down began do not narrow the queue again.
    void limited(int period, const CloudError &error);
    [[nodiscard]] int period() const { return m_period; }
    [[nodiscard]] int width() const { return m_width; }

    [[nodiscard]] const QString &host() const { return m_host; }
    /// The longest of the waits, if there is one.
    [[nodiscard]] std::optional<TrafficPause> pause() const;
    /// Ends all waits.
    void resume();

Q_SIGNALS:
    /// From the event loop or from inside of the calls above.
    void pauseChanged();

private:
    struct Resting
    {
        QueuedCall *call = nullptr;
        TrafficPause pause;
    };

    /// From the event loop only: a place that a dying context frees must not go to another call
    /// of the same dying family of objects.
    void schedule();
    void startWaiting();
    void wake();
    void armTimer();

    const QString m_host;
    const RetryPolicy &m_policy;
    QList<QueuedCall *> m_waiting; ///< by ticket
    QList<QueuedCall *> m_running;
    QList<Resting> m_resting;
    std::optional<TrafficPause> m_coolDown;
    QTimer m_timer; ///< for the first of the waits
    int m_width;
    int m_answers = 0; ///< since the width last changed
    int m_limitedInRow = 0;
    int m_period = 0; ///< cool-downs so far
    bool m_isScheduled = false;
    bool m_isHeld = false;
};

} // namespace groupdesk
