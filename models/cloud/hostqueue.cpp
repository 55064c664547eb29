#include "hostqueue.h"

#include <QRandomGenerator>

#include <algorithm>

namespace groupdesk {

using std::chrono::milliseconds;

HostQueue::HostQueue(QString host, const RetryPolicy &policy, QObject *parent)
    : QObject(parent), m_host(std::move(host)), m_policy(policy), m_width(policy.greatestWidth)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HostQueue::wake);
}

void HostQueue::add(QueuedCall &call)
{
    const auto place
        = std::find_if(m_waiting.cbegin(), m_waiting.cend(), [&call](const QueuedCall *other) {
              return other->ticket() > call.ticket();
          });
    m_waiting.insert(place, &call);
    schedule();
}

void HostQueue::leave(QueuedCall &call)
{
    m_waiting.removeOne(&call);
    m_running.removeOne(&call);
    const auto isIt = [&call](const Resting &resting) { return resting.call == &call; };
    const bool rested = m_resting.removeIf(isIt) > 0;
    schedule();
    if (!rested)
        return;
    armTimer();
    Q_EMIT pauseChanged();
}

void HostQueue::rest(QueuedCall &call, milliseconds wait, int attempt, const CloudError &cause)
{
    leave(call);
    TrafficPause pause;
    pause.host = m_host;
    pause.reason = TrafficPause::Reason::Retrying;
    pause.until = QDeadlineTimer(wait, Qt::PreciseTimer);
    pause.attempt = attempt;
    pause.cause = cause;
    m_resting.append({ &call, pause });
    armTimer();
    Q_EMIT pauseChanged();
}

void HostQueue::hold()
{
    m_isHeld = true;
}

void HostQueue::release()
{
    m_isHeld = false;
    schedule();
}

void HostQueue::answered()
{
    m_limitedInRow = 0;
    if (m_width >= m_policy.greatestWidth || ++m_answers < m_policy.answersToWiden)
        return;
    m_answers = 0;
    ++m_width;
    schedule();
}

void HostQueue::limited(int period, const CloudError &error)
{
    if (period == m_period) {
        ++m_period;
        ++m_limitedInRow;
        m_width = std::max(1, m_width / 2);
        m_answers = 0;
    }
    const RetryWait wait = coolDownAfter(m_policy, error, std::max(1, m_limitedInRow),
                                         QRandomGenerator::global()->generateDouble());
    const QDeadlineTimer until(wait.time, Qt::PreciseTimer);
    if (m_coolDown && m_coolDown->until >= until)
        return;
    TrafficPause pause;
    pause.host = m_host;
    pause.until = until;
    pause.cause = error;
    m_coolDown = pause;
    armTimer();
    Q_EMIT pauseChanged();
}

std::optional<TrafficPause> HostQueue::pause() const
{
    std::optional<TrafficPause> longest = m_coolDown;
    for (const Resting &resting : m_resting) {
        if (!longest || longest->until < resting.pause.until)
            longest = resting.pause;
    }
    return longest;
}

void HostQueue::resume()
{
    if (m_coolDown)
        m_coolDown->until = QDeadlineTimer(0);
    for (Resting &resting : m_resting)
        resting.pause.until = QDeadlineTimer(0);
    wake();
}

void HostQueue::wake()
{
    bool changed = false;
    if (m_coolDown && m_coolDown->until.hasExpired()) {
        m_coolDown.reset();
        changed = true;
    }
    for (qsizetype index = m_resting.size() - 1; index >= 0; --index) {
        if (!m_resting.at(index).pause.until.hasExpired())
            continue;
        add(*m_resting.takeAt(index).call);
        changed = true;
    }
    armTimer();
    schedule();
    if (changed)
        Q_EMIT pauseChanged();
}

void HostQueue::armTimer()
{
    std::optional<QDeadlineTimer> first;
    if (m_coolDown)
        first = m_coolDown->until;
    for (const Resting &resting : m_resting)
        first = first ? std::min(*first, resting.pause.until) : resting.pause.until;
    if (!first)
        return m_timer.stop();
    m_timer.start(std::chrono::ceil<milliseconds>(first->remainingTimeAsDuration()));
}

void HostQueue::schedule()
{
    if (m_isScheduled || m_waiting.isEmpty())
        return;
    m_isScheduled = true;
    QMetaObject::invokeMethod(this, &HostQueue::startWaiting, Qt::QueuedConnection);
}

void HostQueue::startWaiting()
{
    m_isScheduled = false;
    while (!m_isHeld && !m_coolDown && m_running.size() < m_width && !m_waiting.isEmpty()) {
        QueuedCall *call = m_waiting.takeFirst();
        m_running.append(call);
        if (!call->begin())
            m_running.removeOne(call);
    }
}

} // namespace groupdesk
