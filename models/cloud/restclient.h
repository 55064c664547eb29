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
#include <QPointer>
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
/// by status, retryAfter, outcomeUnknown) and fills in what the platform's format says: kind,
/// serverMessage, serverCode, traceId, field. Header names are lower-case. \a body is the first
/// 64 KiB at most and empty for HTML pages, whose words are not the platform's, and for bodies that
/// broke off. What the reader leaves in the error's texts is cleaned as by serverText() afterwards.
/// Without a reader the whole body is the serverMessage.
using ErrorReader = std::function<void(CloudError &error, const QByteArray &body,
                                       const QHash<QByteArray, QByteArray> &headers)>;

/// What a RestClient needs to know, all of it fixed for its life.
struct RestSettings
{
    /// normalizedBaseUrl(); path prefixes are kept. Calls below a base that is neither https nor
    /// http on a loopback address fail with BadArgument.
    QUrl baseUrl;
    /// Empty: no Authorization header is sent. Calls with a token that cannot be sent in a header
    /// (Secret::isSendable) fail with MissingToken.
    Secret token;
    ErrorReader readError;
    /// Longest silence while connecting or transferring. Waiting in the queue does not count.
    std::chrono::milliseconds silence { 35'000 };
    /// Longest time from sending to the last byte.
    std::chrono::milliseconds deadline { 90'000 };
    /// A body over this many bytes, or announced so, is not read to its end (TooLarge).
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
    std::chrono::milliseconds elapsed { 0 }; ///< from sending to the last byte
    /// The base of a decoding error: host, request, traceId and status filled in, and for a write
    /// outcomeUnknown, because something did happen although the answer cannot be read.
    CloudError context;
    /// Lives as long as the RestClient that asked. Decoding elsewhere ends when it is gone.
    QPointer<QObject> client;
};

using QueryItems = QList<QPair<QString, QString>>;

/// The only class that knows QNetworkReply. One for each opened profile (and host).
///
/// Policy:
/// - At most six requests of one client are on the wire, in the order they were asked for; the
///   others wait here, not in QNetworkAccessManager, whose timeout would count the waiting. A
///   waiting request whose context dies is never sent. (Clients of one host share its six
///   connections; what that makes them wait for each other does count.)
/// - GET follows redirects within the same origin (five at most); to another origin the call fails
///   with RedirectRefused and the token stays here. (QNetworkAccessManager's default sends it
///   along.) Redirected writes are always refused.
/// - A write is put on the wire at most once: see OnceUploadDevice. After it left, every failure
///   without a usable answer carries CloudError::outcomeUnknown: lost connections, timeouts,
///   answers that break off or cannot be decoded, statuses by which a gateway says that it lost the
///   answer (408, 502, 503, 504, 520, 524), and the redirect 303, which may mean "done, look
///   there". GET may be sent twice by QNetworkAccessManager when a kept connection drops.
/// - HTTP/2 is not used: it would lift the limit of six and needs its own re-send rules.
/// - Cookies are neither stored nor sent, nothing is cached. Proxies are those of the
///   QNetworkAccessManager: see configureNetwork().
/// - Authorization: Bearer, Accept: application/json, and a User-Agent with name and version go
///   with every request; Content-Type: application/json with every write that has a body.
/// - What is logged (category "groupdesk.http", debug): verb, path, status, duration and size.
///
/// Calls complete as Callback promises. Destroying the client, also from within a callback,
/// abandons every other call silently. Everything belongs to one thread.
class RestClient final
{
public:
    /// \a network must outlive the client.
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
