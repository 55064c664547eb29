#pragma once

#include "clouderror.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QString>

namespace groupdesk {

/// The requests to one host are waiting on purpose.
struct TrafficPause
{
    enum class Reason {
        RateLimited, ///< the host said 429; all of its requests wait
        Retrying, ///< a GET failed and will be sent again
    };
    QString host; ///< host[:port]
    Reason reason = Reason::RateLimited;
    QDeadlineTimer until;
    int attempt = 1; ///< for Retrying: the number of the next attempt, 2…4
    CloudError cause;
};

/// Shows why nothing happens, and ends the waiting when a person does not want to.
class TrafficMonitor : public QObject
{
    Q_OBJECT

public:
    ~TrafficMonitor() override;

    /// At most one for each host, the longest.
    [[nodiscard]] virtual QList<TrafficPause> pauses() const = 0;
    /// Sends what waits for \a host now.
    virtual void resume(const QString &host) = 0;

Q_SIGNALS:
    void pausesChanged();

protected:
    explicit TrafficMonitor(QObject *parent = nullptr);
};

} // namespace groupdesk
