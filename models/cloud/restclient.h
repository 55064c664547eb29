#pragma once

#include "apipath.h"
#include "callback.h"
#include "plannedrequest.h"
#include "restreply.h"
#include "restsettings.h"

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

#include <memory>
#include <optional>

class QObject;

namespace groupdesk {

class Transport;

enum class WriteVerb {
    Post,
    Put,
    Patch,
    Delete,
};

using QueryItems = QList<QPair<QString, QString>>;

/// The way to a platform; nothing in its folder sends anything past it. One for each opened profile
/// (and host).
///
/// Policy, besides that of requestpolicy.h about sending again:
/// - All clients share one queue for each host: see HostQueue. The others wait there, not in
///   QNetworkAccessManager, whose time limits would count the waiting. A waiting request whose
///   context dies is never sent.
/// - A write needs a WriteLock that allows it, both when it is asked for and when it is its turn;
///   else it fails with ReadOnly and nothing is sent.
/// - A call goes on the wire with a token, got from Credentials when there is none at hand. While
/// it
///   is got, and after a 401 renewed, the calls wait without a place on the wire. A GET answered
///   with 401 is sent once more with the renewed token. A write is not: it fails, and the renewal
///   that it set off is for the next one.
/// - GET follows redirects within the same origin (five at most); to another origin the call fails
///   with RedirectRefused and the token stays here. (QNetworkAccessManager's default sends it
///   along.) Redirected writes are always refused.
/// - Everything is put on the wire through OnceUploadDevice, because QNetworkAccessManager by
/// itself
///   sends a request again, up to twice, when a connection drops. So what RetryPolicy counts is
///   what is on the wire. (GET therefore says "Content-Length: 0".)
/// - After a write left, every failure without a usable answer carries CloudError::outcomeUnknown:
///   lost connections, timeouts, answers that break off or cannot be decoded, statuses by which a
///   gateway says that it lost the answer (408, 502, 503, 504, 520, 524), and the redirect 303,
///   which may mean "done, look there". It did not leave when no connection came about.
/// - HTTP/2 is not used: it would lift the limit of six and needs its own re-send rules.
/// - Cookies are neither stored nor sent, nothing is cached. The proxy and the authorities trusted
///   besides the system's are the profile's; TLS errors cannot be ignored.
/// - Authorization: Bearer, Accept: application/json, and a User-Agent with name and version go
///   with every request; Content-Type: application/json with every write that has a body.
/// - Every sending goes to the request log, and as one line (verb, path, status, duration, size) to
///   the category "groupdesk.http" (debug). The Redactor sees both, and every error, first.
///
/// Calls complete as Callback promises. Destroying the client, also from within a callback,
/// abandons every other call silently. Everything belongs to one thread.
class RestClient final
{
public:
    /// \a transport must outlive the client.
    RestClient(Transport &transport, RestSettings settings);
    ~RestClient();
    Q_DISABLE_COPY_MOVE(RestClient)

    /// Query values are percent-encoded strictly: '+', '&' and spaces arrive as they were given.
    void get(const ApiPath &path, const QueryItems &query, QObject *context,
             Callback<RestReply> done);
    void write(WriteVerb verb, const ApiPath &path, const std::optional<QJsonObject> &body,
               QObject *context, Callback<RestReply> done);

    /// The request that get() or write() would make with the same arguments. Its address is not
    /// valid if the path is not.
    [[nodiscard]] PlannedRequest planned(const ApiPath &path, const QueryItems &query) const;
    [[nodiscard]] PlannedRequest planned(WriteVerb verb, const ApiPath &path,
                                         const std::optional<QJsonObject> &body) const;
    /// Sends what planned() returned, so that what was reviewed is what is sent. BadArgument for
    /// anything that is not below this client's base address.
    void send(const PlannedRequest &request, QObject *context, Callback<RestReply> done);

    [[nodiscard]] const RestSettings &settings() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace groupdesk
