#pragma once

#include "secret.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QUrl>

#include <optional>

namespace groupdesk {

struct CloudError;

/// One request as it goes on the wire.
struct HttpRequest
{
    QByteArray verb; ///< "GET", "DELETE"
    QUrl url;
    std::optional<QByteArray> body; ///< JSON; no value: none
    Secret token; ///< empty: no Authorization header
    QByteArray traceId; ///< 32 hex digits for the traceparent header; empty: no such header

    [[nodiscard]] bool isWrite() const { return verb != "GET"; }
};

/// A W3C trace id: 32 random lower-case hex digits, not all zero.
[[nodiscard]] QByteArray newTraceId();

/// What every request of the program starts from, whatever its server: nothing is followed, cached,
/// remembered or buffered by Qt, no HTTP/2, an honest User-Agent, JSON asked for.
[[nodiscard]] QNetworkRequest carefulRequest(const QUrl &url);

/// \a request with every header and attribute that RestClient's policy demands.
[[nodiscard]] QNetworkRequest toNetworkRequest(const HttpRequest &request);

/// What every error of \a request has in common: host, request, traceId.
[[nodiscard]] CloudError errorBase(const HttpRequest &request);

} // namespace groupdesk
