#pragma once

#include "httperror.h"
#include "httprequest.h"
#include "restclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QNetworkAccessManager;

namespace groupdesk {

/// One call of a RestClient, from being asked for to its callback. It holds everything that belongs
/// to the call, so that deleting it at any moment ends the call silently.
class RestCall final : public QObject
{
    Q_OBJECT

public:
    /// \a settings must outlive the call.
    RestCall(HttpRequest request, const RestSettings &settings, QObject *context,
             Callback<RestReply> done);
    ~RestCall() override;

    void start(QNetworkAccessManager &network);
    /// Ends the call with \a error, without sending anything if it has not been sent yet.
    void fail(CloudError error);

Q_SIGNALS:
    /// The call needs its place in the queue no longer, and deletes itself.
    void over();

private:
    void watch();
    void armSilence();
    void readHead();
    void readBody();
    void finish();
    void timeOut(const QString &reason);
    [[nodiscard]] CloudError brokenOff(CloudError::Kind kind, const QString &reason) const;
    [[nodiscard]] CloudError refusal(const QByteArray &body) const;
    [[nodiscard]] CloudError networkFailure() const;
    [[nodiscard]] RestReply reply() const;
    [[nodiscard]] int status() const;
    [[nodiscard]] HeaderHash headers() const;

    void conclude(CloudResult<RestReply> result);
    void deliver();
    void abandon();
    /// From here on neither the context nor the queue can delete the call.
    void leave();
    void dropReply();
    void log() const;

    const HttpRequest m_request;
    const RestSettings &m_settings;
    QPointer<QObject> m_context;
    Callback<RestReply> m_done;
    QPointer<QNetworkReply> m_reply; ///< owned by the network, deleted from here
    QByteArray m_body;
    QStringList m_tlsProblems;
    QElapsedTimer m_clock;
    QTimer m_silence;
    QTimer m_deadline;
    std::optional<CloudResult<RestReply>> m_result;
};

} // namespace groupdesk
