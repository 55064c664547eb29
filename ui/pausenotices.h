#pragma once

#include "messagebar.h"
#include "trafficmonitor.h"
#include "workspace.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace groupdesk {

/// Says on the message bar which hosts are being waited for on purpose, how much longer, and lets a
/// person end the waiting. A message leaves by itself; one that was dismissed stays away for that
/// pause.
class PauseNotices final : public QObject
{
    Q_OBJECT

public:
    /// Without \a traffic there is nothing to say.
    PauseNotices(Workspace &workspace, TrafficMonitor *traffic, MessageBar &bar, QObject *parent);

    /// One line about all of them for the status bar; empty if nothing waits.
    [[nodiscard]] const QString &summary() const { return m_summary; }

Q_SIGNALS:
    void summaryChanged(const QString &summary);

private:
    void update();
    void post(const TrafficPause &pause);
    [[nodiscard]] QString headline(const TrafficPause &pause) const;
    [[nodiscard]] Message messageOf(const TrafficPause &pause);
    /// "Turso", or "Turso (api.example.org)" where the platform is asked at several hosts.
    [[nodiscard]] QString hostWord(const QString &host) const;
    [[nodiscard]] QString summaryOf(const QList<TrafficPause> &pauses) const;

    Workspace &m_workspace;
    TrafficMonitor *m_traffic;
    MessageBar &m_bar;
    QHash<QString, QDeadlineTimer> m_posted; ///< host → the end that was told
    QString m_summary;
    QTimer m_tick;
};

} // namespace groupdesk
