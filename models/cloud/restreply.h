#pragma once

#include "clouderror.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>

namespace groupdesk {

/// A successful (2xx) answer.
struct RestReply
{
    int status = 200;
    QByteArray body; ///< may be empty
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QString tlsVersion; ///< "TLS 1.3", empty over plain HTTP
    std::chrono::milliseconds elapsed { 0 }; ///< of the sending that was answered, to its last byte
    /// The base of a decoding error: host, request, traceId, attempts and status filled in, and for
    /// a write outcomeUnknown, because something did happen although the answer cannot be read.
    CloudError context;
    /// Lives as long as the RestClient that asked. Decoding elsewhere ends when it is gone.
    QPointer<QObject> client;
};

} // namespace groupdesk
