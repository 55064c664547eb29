#pragma once

#include "keychainrunner.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace groupdesk {

/// The queue before the keychain: one operation at a time, each answered within a time limit.
///
/// The limit counts from the call, because an operation may stand behind one whose prompt nobody
/// answers. What ran out of time while waiting is never begun. What ran out of time while running
/// is left to end by itself (it cannot be stopped) and its result is dropped: a write may still be
/// applied then. Only after that does the queue go on. An operation whose context is gone before
/// its turn is not begun either. The limit also covers event loops that never deliver the
/// keychain's answer, like Qt's own under QT_NO_GLIB=1.
class KeychainTokens final
{
public:
    KeychainTokens(std::unique_ptr<KeychainRunner> runner, std::chrono::milliseconds limit);
    /// Answers whatever is still waited for with Unavailable.
    ~KeychainTokens();
    Q_DISABLE_COPY_MOVE(KeychainTokens)

    /// TimedOut, or what the runner says; removing what is not there succeeds.
    void submit(const KeychainRequest &request, QObject *context, StoreCallback<Secret> done);

private:
    struct Pending
    {
        quint64 ticket = 0;
        KeychainRequest request;
        QPointer<QObject> context;
        StoreCallback<Secret> done;
    };

    void startNext();
    void finish(StoreResult<Secret> result);
    void expire(quint64 ticket);
    static void answer(Pending pending, StoreResult<Secret> result);

    std::unique_ptr<KeychainRunner> m_runner;
    std::chrono::milliseconds m_limit;
    std::deque<Pending> m_waiting;
    std::optional<Pending> m_current; ///< empty while running once the time has run out
    bool m_running = false;
    quint64 m_lastTicket = 0;
    QObject m_lifetime; ///< ends the timers with this object
};

} // namespace groupdesk
