#pragma once

#include "secret.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace groupdesk::oauth {

/// What a sign-in in the browser gives. The tokens are opaque: nothing is read out of them.
struct OAuthTokens
{
    Secret access;
    Secret refresh; ///< empty: the provider gives none; a person signs in again
    QDateTime expiry; ///< of the access token, UTC; invalid: not known
    QString scope;
    QString issuer; ///< as the provider spells it
    QString clientId;

    friend bool operator==(const OAuthTokens &, const OAuthTokens &) = default;
};

/// Whether the access token must not be sent any more at \a now: 60 s before it ends, so that it
/// does not end under way.
[[nodiscard]] bool isDue(const OAuthTokens &tokens, const QDateTime &now);

/// The JSON that is kept in SecretSlot::SignIn.
[[nodiscard]] Secret toStored(const OAuthTokens &tokens);
/// No value if \a stored cannot be read.
[[nodiscard]] std::optional<OAuthTokens> fromStored(const Secret &stored);

} // namespace groupdesk::oauth
