#pragma once

#include "clouderror.h"
#include "ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace groupdesk {

/// One request as the request log keeps it. Everything in it went through the Redactor: it holds no
/// secret, so that whatever is made of it (a copy, a file) holds none.
struct RequestRecord
{
    using Headers = QList<QPair<QByteArray, QByteArray>>; ///< names as sent

    ProfileId profile;
    PlatformId platform;
    QString tokenVariable; ///< the shell variable that stands for the token: "TURSO_API_TOKEN"
    QDateTime started; ///< UTC
    QByteArray verb;
    QUrl url; ///< query included
    Headers requestHeaders; ///< "Authorization: Bearer [redacted]"
    QByteArray requestBody;
    int status = 0; ///< 0: no answer
    Headers responseHeaders;
    QByteArray responseBody; ///< its first 64 KiB
    qint64 responseSize = 0; ///< bytes of the whole body
    std::chrono::milliseconds waited { 0 }; ///< in the queue
    std::chrono::milliseconds elapsed { 0 }; ///< on the wire
    int attempt = 1; ///< 2: the first repetition of a GET
    QString tlsVersion;
    /// How it ended; no value: answered with a status below 300.
    std::optional<CloudError> error;
};

/// Takes what RestClient sent and got. Called on the user interface's thread.
class RequestSink
{
public:
    virtual ~RequestSink();
    virtual void record(const RequestRecord &record) = 0;

protected:
    RequestSink() = default;
    Q_DISABLE_COPY_MOVE(RequestSink)
};

} // namespace groupdesk
