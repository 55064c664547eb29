#pragma once

#include "callback.h"
#include "oauth/oauthparts.h"

#include <QByteArray>
#include <QUrl>

class QObject;

namespace groupdesk::oauth {

/// One request to an identity provider. They do not go through RestClient: they carry a form or no
/// token, and the token endpoint says no with a 400 that has to be read.
struct ProviderRequest
{
    QUrl url;
    QByteArray form; ///< null: a GET; else the body of a POST
    QByteArray authorization; ///< the whole header; empty: none
};

/// An answer of any status but a redirect.
struct ProviderReply
{
    int status = 200;
    QByteArray body; ///< 1 MiB at most; empty for an HTML page, whose words are not the provider's
    bool isPage = false; ///< it was an HTML page
    CloudError context; ///< the base of an error about this answer: host, request, httpStatus
};

/// Sends \a request once, with the profile's time-outs:
/// - A POST is never put on the wire twice, neither by us nor by QNetworkAccessManager (see
///   OnceUploadDevice): a code or a refresh token works once.
/// - A GET follows redirects within its origin, a POST none.
/// - No cookies, no cache, no HTTP/2. The request log gets it redacted, without the tokens that
///   come; nothing but verb, path, status and duration is printed.
/// Errors are those of the network, of redirects and TooLarge. CloudError::outcomeUnknown says that
/// a POST may have been acted upon. \a parts outlives \a context.
void ask(const OAuthParts &parts, const NetworkLine &line, const ProviderRequest &request,
         QObject *context, Callback<ProviderReply> done);

} // namespace groupdesk::oauth
