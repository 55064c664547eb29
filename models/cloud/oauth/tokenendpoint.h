#pragma once

#include "oauth/oauthtokens.h"
#include "oauth/providercall.h"
#include "oauth/providerdocument.h"

namespace groupdesk::oauth {

/// Who asks the token endpoint.
struct ClientProofs
{
    QString id;
    Secret secret; ///< empty: a public client, which proves itself by PKCE alone
};

/// The request that turns a code into tokens.
[[nodiscard]] ProviderRequest exchangeRequest(const ProviderDocument &provider,
                                              const ClientProofs &client, const QByteArray &code,
                                              const QString &redirectUri,
                                              const QByteArray &verifier);
/// The request that turns a refresh token into new tokens.
[[nodiscard]] ProviderRequest refreshRequest(const ProviderDocument &provider,
                                             const ClientProofs &client, const Secret &refresh);

/// What the token endpoint gave.
struct TokenGrant
{
    OAuthTokens tokens; ///< without issuer and client id
    Secret idToken; ///< may be empty
};

/// Errors: by status, with the provider's "error" as serverCode and its "error_description" as
/// serverMessage; BadResponse for an answer that is not of the documented shape;
/// NotThePlatform for an HTML page. Never outcomeUnknown: a code or a refresh token that may have
/// been used is of no more use to anybody.
[[nodiscard]] CloudResult<TokenGrant> readGrant(const ProviderReply &reply, const QDateTime &now);

} // namespace groupdesk::oauth
