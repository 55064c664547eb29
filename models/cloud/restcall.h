#pragma once

#include "callback.h"
#include "hostqueue.h"
#include "httprequest.h"
#include "problem.h"
#include "restreply.h"
#include "restsettings.h"
#include "transport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <optional>

namespace groupdesk {

class WireAttempt;
struct WireReport;

/// What the calls of one client stand on. It outlives them.
struct CallGround
{
    /// Sees that there is a queue.
    void join();
    /// Sees that there is a line; else says why \a request has no way to the platform. Not before
    /// it is a request's turn: a line is dear to make.
    [[nodiscard]] std::optional<CloudError> prepare(const HttpRequest &request);

    RestSettings settings;
    Transport &transport;
    std::optional<NetworkLine> line;
    HostQueue *queue = nullptr;
};

/// ReadOnly if \a request is a write and may not be sent now.
[[nodiscard]] std::optional<CloudError> refusalOfWrite(const HttpRequest &request,
                                                       const RestSettings &settings);

/// One call of a RestClient, from being asked for to its callback: waits for its turn, sees that
/// there is a token, is sent, and sent again as RetryPolicy says. It holds everything that belongs
/// to the call, so that deleting it at any moment ends the call silently. Its parent is the
/// client's home.
class RestCall final : public QObject, private QueuedCall
{
    Q_OBJECT

public:
    RestCall(HttpRequest request, CallGround &ground, QObject *home, QObject *context,
             Callback<RestReply> done);
    ~RestCall() override;

    void start();
    /// Ends the call with \a error, later.
    void fail(CloudError error);

private:
    bool begin() override;
    [[nodiscard]] quint64 ticket() const override { return m_ticket; }

    /// True if the request carries what it needs; else the call waits for a token, or has failed.
    [[nodiscard]] bool takeToken();
    void askForToken();
    void send();
    void attemptIsOver();
    void dealWith(CloudError error, bool wasKeptConnection);
    void renewToken(const CloudError &refused);
    [[nodiscard]] bool sendsAgain(const CloudError &error, bool wasKeptConnection);
    void record(const WireReport &report, int attempt) const;

    void deliver(CloudResult<RestReply> result);
    void abandon();
    /// From here on neither the context nor the queue can delete or start the call.
    void leave();

    HttpRequest m_request;
    CallGround &m_ground;
    const quint64 m_ticket;
    QPointer<QObject> m_context;
    Callback<RestReply> m_done;
    std::optional<Secret> m_givenToken; ///< just got, for the next sending
    WireAttempt *m_attempt = nullptr; ///< a child
    QDateTime m_sentAt;
    QElapsedTimer m_waiting; ///< for its place
    QElapsedTimer m_sinceFirst;
    std::chrono::milliseconds m_waited { 0 };
    std::chrono::milliseconds m_askedWaits { 0 };
    int m_attempts = 0;
    int m_repetitions = 0;
    int m_period = 0; ///< of the queue, when it was sent
    bool m_hasRenewed = false;
    bool m_isOver = false;
    bool m_hasLeft = false;
};

} // namespace groupdesk
