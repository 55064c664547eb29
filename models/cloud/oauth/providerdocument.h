#pragma once

#include "callback.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace groupdesk::oauth {

/// What an OpenID provider says about itself (OpenID Connect Discovery 1.0), as far as a sign-in
/// needs it.
struct ProviderDocument
{
    /// How the client's secret is given to the token endpoint.
    enum class ClientProof {
        Basic, ///< client_secret_basic, the default where the provider says nothing
        Form, ///< client_secret_post
    };
    QString issuer; ///< exactly as sent: it is compared with the id token's
    QUrl authorization;
    QUrl token;
    ClientProof proof = ClientProof::Basic;
    bool sendsIssuer = false; ///< RFC 9207: every answer in the browser names the issuer
};

/// {issuer}/.well-known/openid-configuration; invalid unless the issuer is https, or http on a
/// loopback address.
[[nodiscard]] QUrl documentUrl(const QUrl &issuer);

/// Checks that the document is \a issuer's own (a slash at the end does not count) and that its
/// endpoints may be asked: https, or http on a loopback address where the issuer is on one, too.
/// Errors: NotThePlatform and BadResponse, made from \a context.
[[nodiscard]] CloudResult<ProviderDocument> readDocument(const QByteArray &body, const QUrl &issuer,
                                                         const CloudError &context);

} // namespace groupdesk::oauth
