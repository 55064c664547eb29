#pragma once

#include "apipath.h"
#include "callback.h"
#include "platform.h"
#include "secret.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QObject;

namespace groupdesk {

/// Reads a platform's error body. Gets what RestClient already knows (status, host, request, kind
/// by status) and fills in what the platform's format says: kind, serverMessage, serverCode,
/// traceId, field. Header names are lower-case.
using ErrorReader = std::function<void(CloudError &error, const QByteArray &body,
                                       const QHash<QByteArray, QByteArray> &headers)>;

/// What a RestClient needs to know, all of it fixed for its life.
struct RestSettings
{
    QUrl baseUrl; ///< normalizedBaseUrl(); path prefixes are kept
    Secret token; ///< empty: no Authorization header is sent
    ErrorReader readError;
    /// Longest silence while connecting or transferring. Waiting in the queue does not count.
    std::chrono::milliseconds silence { 35'000 };
    /// Longest time from sending to the last byte.
    std::chrono::milliseconds deadline { 90'000 };
    /// A body over this many bytes is not read to its end (TooLarge).
    qint64 bodyCap = 40 * 1024 * 1024;
    /// Sends a W3C traceparent header with every request and reports its trace id in errors
    /// (Nscale).
    bool sendTraceParent = false;
};

enum class WriteVerb {
    Post,
    Put,
    Patch,
    Delete,
};

/// A successful (2xx) answer.
struct RestReply
{
    int status = 200;
    QByteArray body; ///< may be empty
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QString tlsVersion; ///< "TLS 1.3", empty over plain HTTP
    std::chrono::milliseconds elapsed { 0 };
    CloudError
        context; ///< host, request, traceId and status filled in: the base of a decoding error
};

using QueryItems = QList<QPair<QString, QString>>;

/// The only class that knows QNetworkReply. One for each opened profile (and host).
///
/// Policy:
/// - At most six requests of one client are on the wire; the others wait here, not in
///   QNetworkAccessManager, whose transfer timeout would count the waiting.
/// - Redirects are followed within the same origin only; to another origin the call fails with
///   RedirectRefused and the token stays here. (QNetworkAccessManager's default sends it along.)
///   Redirected writes are refused.
/// - A write is put on the wire at most once. QNetworkAccessManager re-sends a request whose
/// connection
///   drops before the answer, whatever its verb, unless the body is a sequential device: so every
///   write has one, also with an empty body. After it left, any failure without an HTTP answer
///   carries CloudError::outcomeUnknown.
/// - HTTP/2 is not used: it would lift the limit of six and needs its own re-send rules.
/// - Cookies are neither stored nor sent, nothing is cached, proxies are the system's except for
///   loopback addresses.
/// - Authorization: Bearer, Accept: application/json, and a User-Agent with name and version go
/// with
///   every request; Content-Type: application/json with every write that has a body.
class RestClient final
{
public:
    RestClient(QNetworkAccessManager &network, RestSettings settings);
    ~RestClient();
    Q_DISABLE_COPY_MOVE(RestClient)

    /// Query values are percent-encoded strictly: '+', '&' and spaces arrive as they were given.
    void get(const ApiPath &path, const QueryItems &query, QObject *context,
             Callback<RestReply> done);
    void write(WriteVerb verb, const ApiPath &path, const std::optional<QJsonObject> &body,
               QObject *context, Callback<RestReply> done);

    [[nodiscard]] const RestSettings &settings() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace groupdesk
