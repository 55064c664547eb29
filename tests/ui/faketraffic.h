#pragma once

#include "trafficmonitor.h"

namespace groupdesk::test {

/// Pauses that a test makes and ends.
class FakeTraffic final : public TrafficMonitor
{
public:
    FakeTraffic() : TrafficMonitor(nullptr) { }

    [[nodiscard]] QList<TrafficPause> pauses() const override { return m_pauses; }
    void resume(const QString &host) override
    {
        resumed.append(host);
        end(host);
    }

    void begin(const TrafficPause &pause)
    {
        m_pauses.removeIf([&pause](const TrafficPause &other) { return other.host == pause.host; });
        m_pauses.append(pause);
        Q_EMIT pausesChanged();
    }
    void end(const QString &host)
    {
        m_pauses.removeIf([&host](const TrafficPause &pause) { return pause.host == host; });
        Q_EMIT pausesChanged();
    }

    QStringList resumed;

private:
    QList<TrafficPause> m_pauses;
};

} // namespace groupdesk::test
