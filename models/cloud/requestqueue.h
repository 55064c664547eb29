#pragma once

#include <QList>
#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace groupdesk {

class RestCall;

/// Hands calls to the network in the order they came, six at a time: as many as
/// QNetworkAccessManager has connections to one host. The queue owns its calls.
class RequestQueue final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype width = 6;

    explicit RequestQueue(QNetworkAccessManager &network);

    void add(std::unique_ptr<RestCall> call);
    /// Keeps \a call, which sends nothing and ends by itself.
    void adopt(std::unique_ptr<RestCall> call);

private:
    void forget(RestCall *call);
    /// From the event loop only: a place that a dying context frees must not go to another call
    /// of the same dying family of objects.
    void schedule();
    void startWaiting();

    QNetworkAccessManager &m_network;
    QList<RestCall *> m_waiting;
    QList<RestCall *> m_running;
    bool m_isScheduled = false;
};

} // namespace groupdesk
