#include "stallwatch.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>

namespace groupdesk::bench {
namespace {

qint64 nanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

/// How long the main thread was ready to run and had to wait, in nanoseconds; 0 where the system
/// does not say.
qint64 waitedForProcessor()
{
    static const std::string path = "/proc/self/task/" + std::to_string(getpid()) + "/schedstat";
    long long ran = 0;
    long long waited = 0;
    if (std::FILE *file = std::fopen(path.c_str(), "r")) {
        if (std::fscanf(file, "%lld %lld", &ran, &waited) != 2)
            waited = 0;
        std::fclose(file);
    }
    return waited;
}

} // namespace

StallWatch::StallWatch() : m_thread([this] { knock(); })
{
}

StallWatch::~StallWatch()
{
    {
        const std::lock_guard guard(m_guard);
        m_isEnding = true;
    }
    m_end.notify_all();
    m_thread.join();
}

/// On the other thread.
void StallWatch::knock()
{
    std::unique_lock lock(m_guard);
    while (!m_end.wait_for(lock, std::chrono::milliseconds(1), [this] { return m_isEnding; })) {
        if (m_isKnocking.exchange(true))
            continue;
        const qint64 waited = waitedForProcessor();
        const qint64 now = nanoseconds();
        QMetaObject::invokeMethod(
            this, [this, now, waited] { opened(now, waited); }, Qt::QueuedConnection);
    }
}

void StallWatch::opened(qint64 knocked, qint64 waitedBefore)
{
    const double wall = double(nanoseconds() - knocked) / 1e6;
    const double waited = double(waitedForProcessor() - waitedBefore) / 1e6;
    m_isKnocking = false;
    if (m_phase.isNull() || knocked < m_since)
        return;
    Stall &stall = m_stalls.last();
    ++stall.count;
    stall.wall = std::max(stall.wall, wall);
    stall.milliseconds = std::max(stall.milliseconds, wall - waited);
}

void StallWatch::setPhase(const QString &phase)
{
    m_phase = phase;
    m_since = nanoseconds();
    if (!phase.isNull())
        m_stalls.append({ phase });
}

} // namespace groupdesk::bench
