#pragma once

#include "clouderror.h"
#include "connection.h"
#include "ids.h"
#include "networkoptions.h"
#include "platform.h"
#include "secret.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace groupdesk {

/// Reads a platform's error body. Gets what RestClient already knows (status, host, request, kind
/// by status, retryAfter, outcomeUnknown) and fills in what the platform's format says: kind,
/// serverMessage, serverCode, traceId, field. Header names are lower-case. \a body is the first
/// 64 KiB at most and empty for HTML pages, whose words are not the platform's, and for bodies that
/// broke off. What the reader leaves in the error's texts is cleaned as by serverText() afterwards.
/// Without a reader the whole body is the serverMessage.
using ErrorReader = std::function<void(CloudError &error, const QByteArray &body,
                                       const QHash<QByteArray, QByteArray> &headers)>;

/// How long a request may take; none of it counts the waiting in our own queue.
struct TimeLimits
{
    std::chrono::milliseconds connect { 15'000 }; ///< until connected, TLS included
    std::chrono::milliseconds firstByte { 35'000 }; ///< from connected to the answer's first byte
    std::chrono::milliseconds silence { 30'000 }; ///< between two pieces of the answer
    std::chrono::milliseconds total { 90'000 }; ///< from sending to the last byte
};

[[nodiscard]] TimeLimits limitsOf(const NetworkOptions &options);

/// What a RestClient needs to know, all of it fixed for its life.
struct RestSettings
{
    /// normalizedBaseUrl(); path prefixes are kept. Calls below a base that is neither https nor
    /// http on a loopback address fail with BadArgument.
    QUrl baseUrl;
    /// Null: no Authorization header is ever sent. Calls with a token that cannot be sent in a
    /// header (Secret::isSendable) fail with MissingToken.
    std::shared_ptr<Credentials> credentials;
    std::shared_ptr<const WriteLock> lock; ///< null: nothing can be written
    ErrorReader readError;
    ProxySettings proxy;
    Secret proxyPassword;
    QString caFile; ///< see NetworkOptions
    TimeLimits limits;
    /// A body over this many bytes, or announced so, is not read to its end (TooLarge). Two hundred
    /// thousand groups fit in, where a platform sends them all at once.
    qint64 bodyCap = 128 * 1024 * 1024;
    /// Sends a W3C traceparent header with every request and reports its trace id in errors
    /// (Nscale).
    bool sendTraceParent = false;
    bool repeatsReads = true; ///< false: nothing is sent again (see RetryPolicy)
    // For the request log:
    ProfileId profile;
    PlatformId platform;
    QString tokenVariable;
};

/// The settings of a client for \a connection's base address, without the platform's own: readError
/// and sendTraceParent.
[[nodiscard]] RestSettings restSettings(const Connection &connection,
                                        const PlatformDescription &platform);

} // namespace groupdesk
