#pragma once

#include "networkoptions.h"
#include "redactor.h"
#include "requestpolicy.h"
#include "requestrecord.h"
#include "result.h"
#include "secret.h"
#include "trafficmonitor.h"

#include <QSslConfiguration>
#include <QString>

#include <memory>
#include <optional>

class QNetworkAccessManager;
class QUrl;

namespace groupdesk {

class HostQueue;

struct TransportOptions
{
    RetryPolicy retry;
    /// Used for everything instead of networks of its own, whatever the proxy; must outlive the
    /// transport. A scripted network, for example.
    QNetworkAccessManager *network = nullptr;
};

/// A way to a platform: whose proxy, and whom to trust besides the system's authorities.
struct NetworkLine
{
    std::shared_ptr<QNetworkAccessManager> network;
    /// For every request over this line; no value: Qt's own, which nobody is to ask for without
    /// need, because that loads the whole of TLS.
    std::optional<QSslConfiguration> tls;
};

/// What all clients of the program share: the network, the queues of the hosts with their
/// cool-downs, the request log and the redactor. It must outlive its clients, and \a sink, which
/// may be null, and \a redactor must outlive it. Everything belongs to one thread.
class Transport final : public TrafficMonitor
{
    Q_OBJECT

public:
    Transport(const TransportOptions &options, RequestSink *sink, Redactor &redactor,
              QObject *parent = nullptr);
    ~Transport() override;

    [[nodiscard]] QList<TrafficPause> pauses() const override;
    void resume(const QString &host) override;

    /// One QNetworkAccessManager for each distinct proxy and set of extra authorities, because a
    /// kept connection is used again by whoever asks the same host over the same one. It goes when
    /// its last user does. The error is one technical line: \a caFile cannot be used.
    [[nodiscard]] Result<NetworkLine, QString> line(const ProxySettings &proxy,
                                                    const Secret &proxyPassword,
                                                    const QString &caFile);
    /// \a line is not given to anybody again; who uses it may go on.
    void retire(const NetworkLine &line);
    /// The queue of \a url's scheme, host and port, shared by everybody who asks that host.
    [[nodiscard]] HostQueue &queueOf(const QUrl &url);
    [[nodiscard]] const RetryPolicy &retryPolicy() const;
    [[nodiscard]] Redactor &redactor() const;
    void record(const RequestRecord &record);
    /// What is asked for from now on waits in its queue, as if all places were taken: there is
    /// something more urgent than the network. It goes on with release().
    void hold();
    void release();
    /// Rising numbers by which calls keep the order in which they were asked for.
    [[nodiscard]] quint64 nextTicket();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace groupdesk
