#pragma once

#include "clouderror.h"
#include "problem.h"
#include "restsettings.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QNetworkReply>

#include <chrono>
#include <optional>

namespace groupdesk {

struct HttpRequest;

using HeaderHash = QHash<QByteArray, QByteArray>; ///< names in lower case

/// The error of an answer with a status outside 200…299: kind, retryAfter, outcomeUnknown, and what
/// the platform's reader finds in \a body.
[[nodiscard]] CloudError errorOfStatus(const HttpRequest &request, const ErrorReader &reader,
                                       int status, const HeaderHash &headers,
                                       const QByteArray &body);

/// The error of a request that got no whole answer. \a reason is technical and in English.
[[nodiscard]] CloudError errorOfNetwork(const HttpRequest &request,
                                        QNetworkReply::NetworkError networkError, int status,
                                        const QString &reason);

/// The error of \a request when there is no token for it: a CloudError as it is, a StoreError as
/// MissingToken with its words as the reason.
[[nodiscard]] CloudError errorOfProblem(const HttpRequest &request, const Problem &problem);

/// Whether \a status sends the reader elsewhere.
[[nodiscard]] bool isRedirect(int status);

/// Retry-After: seconds, or a date, which is taken relative to \a now. No value if it is neither.
/// Past dates are zero; more than an hour is one hour, since nobody waits at a window longer.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &value,
                                                             const QDateTime &now);
/// An HTTP date ("Sun, 06 Nov 1994 08:49:37 GMT"), in UTC; invalid if it is not one.
[[nodiscard]] QDateTime httpDate(const QByteArray &value);

/// Cleans every text of \a error that came from a server, as serverText() does, and takes out
/// \a token, should the server have repeated it.
void cleanTexts(CloudError &error, const QByteArray &token);

} // namespace groupdesk
