#pragma once

#include "callback.h"
#include "httperror.h"
#include "httprequest.h"
#include "requestrecord.h"
#include "restreply.h"
#include "transport.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace groupdesk {

struct RestSettings;

/// What one sending of a request came to.
struct WireReport
{
    CloudResult<RestReply> result;
    int status = 0; ///< 0: no answer
    RequestRecord::Headers requestHeaders;
    RequestRecord::Headers responseHeaders;
    QByteArray body; ///< as far as it was read
    QString tlsVersion;
    std::chrono::milliseconds elapsed { 0 };
    bool wasKeptConnection = false; ///< no connection was made for it
    /// It gave up while the connection was being made. The network goes on making it, and the next
    /// request over the same line would wait for that without being told.
    bool leftConnectionPending = false;
};

/// One sending of a request: the only class that knows QNetworkReply. It follows redirects of reads
/// within the origin, keeps the time limits and counts the bytes. Deleting it ends the sending
/// silently.
class WireAttempt final : public QObject
{
    Q_OBJECT

public:
    /// \a settings must outlive the attempt.
    WireAttempt(HttpRequest request, const RestSettings &settings, QObject *parent);
    ~WireAttempt() override;

    void start(const NetworkLine &line);
    /// After finished(), once.
    [[nodiscard]] WireReport takeReport();

Q_SIGNALS:
    /// Possibly from inside of a signal of the network: connect it queued.
    void finished();

private:
    enum class Phase {
        Connecting,
        Waiting, ///< for the first byte of the answer
        Receiving,
    };

    void send();
    void watch();
    void enter(Phase phase);
    void phaseIsOver();
    void readHead();
    [[nodiscard]] bool readSome();
    void readBody();
    void readOn();
    void replyIsOver();
    [[nodiscard]] bool followsRedirect();
    void timeOut(const QString &reason);
    /// Nothing can have been sent otherwise.
    [[nodiscard]] bool wasConnected() const;
    [[nodiscard]] CloudError brokenOff(CloudError::Kind kind, const QString &reason) const;
    [[nodiscard]] CloudError refusal(const QByteArray &body) const;
    [[nodiscard]] CloudError networkFailure() const;
    [[nodiscard]] RestReply reply() const;
    [[nodiscard]] int status() const;
    [[nodiscard]] HeaderHash headers() const;
    void conclude(CloudResult<RestReply> result);
    void dropReply();

    HttpRequest m_request; ///< its address changes with redirects
    const RestSettings &m_settings;
    NetworkLine m_line;
    QPointer<QNetworkReply> m_reply; ///< owned by the network, deleted from here
    QByteArray m_body;
    QStringList m_tlsProblems;
    QElapsedTimer m_clock;
    QTimer m_phaseTimer;
    QTimer m_total;
    Phase m_phase = Phase::Waiting;
    bool m_madeConnection = false;
    bool m_isReadingOn = false; ///< the rest of what came is read in a later turn
    int m_redirects = 0;
    std::optional<WireReport> m_report;
};

} // namespace groupdesk
