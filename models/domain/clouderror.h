#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace groupdesk {

/// Why a call to a platform did not succeed. A value: no words for people (that is the user
/// interface's errorText), only facts. Everything the server said is untrusted text: plain, capped
/// to 4 KiB and redacted before it gets here.
struct CloudError
{
    enum class Kind {
        // Nothing was sent.
        BadArgument, ///< an id or name that must not go into a path (empty, ".", "..")
        MissingToken, ///< the profile has no token, or its source gave none
        ReadOnly, ///< the profile is locked: RestClient sends nothing but GET
        SignInNeeded, ///< nobody is signed in, or the sign-in ended; a person must do it
        NotJournalled, ///< the journal could not note the write, so it was not made; see reason
        Cancelled, ///< a person ended the sign-in or closed the question for the token
        // The network.
        HostNotFound,
        Refused, ///< nobody listens at that port
        Offline, ///< no route, interface down
        ProxyFailed,
        TlsFailed, ///< the certificate chain or the host name did not check out
        Timeout,
        ConnectionLost, ///< dropped before or in the middle of the answer
        RedirectRefused, ///< a redirect to another origin, which never gets the token
        // The platform's answer.
        BadRequest, ///< 400
        Unauthorized, ///< 401
        PaymentRequired, ///< 402, or a plan limit the platform words otherwise
        Forbidden, ///< 403
        NotFound, ///< 404
        NotFoundOrForbidden, ///< Braintrust: missing and forbidden are the same answer on purpose
        Unsupported, ///< 405, 501: this server does not have the call
        Conflict, ///< 409, 422 "name not available"
        Unprocessable, ///< 422
        RateLimited, ///< 429
        ServerError, ///< 5xx
        UnexpectedStatus, ///< any other status
        // An answer that cannot be used.
        NotThePlatform, ///< an HTML page where JSON was due: portal, proxy or wrong address
        BadResponse, ///< truncated, too deep, or not of the documented shape
        TooLarge, ///< a body over the cap; it is not read to its end
        CursorLost, ///< the page cursor is no longer known to the server: start again at page one
    };

    Kind kind = Kind::BadResponse;
    int httpStatus = 0; ///< 0: no answer was read
    QString serverMessage; ///< the platform's own words, plain text, may be empty
    QString serverCode; ///< a machine-readable code where the platform sends one
    QString traceId; ///< what the platform's support asks for; may be empty
    QString field; ///< the request field that was refused, where the platform says so
    QString reason; ///< a technical reason from this side (TLS, parser, network); English
    QString host; ///< host[:port] that was asked
    QString request; ///< verb and path, no query secrets: "DELETE /v1/groups/x"
    std::optional<std::chrono::seconds> retryAfter;
    /// True if a write may have been applied although no usable answer came. Never repeat the
    /// write: look first.
    bool outcomeUnknown = false;
    int attempts = 1; ///< how often a GET was sent; a write is sent once

    friend bool operator==(const CloudError &, const CloudError &) = default;
};

/// The error kind of an HTTP status where a platform has no rule of its own for it.
[[nodiscard]] CloudError::Kind kindOfStatus(int httpStatus);

/// A stable English name for logs and tests ("RateLimited").
[[nodiscard]] QString kindName(CloudError::Kind kind);

} // namespace groupdesk
