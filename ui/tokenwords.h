#pragma once

#include "profile.h"
#include "tokenstatus.h"

#include <QDateTime>
#include <QString>

namespace groupdesk {

/// What kind of token it is, and what it is bound to: "Service token", "API token of acme". For
/// TokenStatus::Kind::Unknown: "Token".
[[nodiscard]] QString tokenKindText(const TokenStatus &status);

/// "expires in 41 days (12 March 2027)", "never expires", "expired yesterday"; empty where the
/// platform does not say. Begins in lower case: it goes on after the kind. \a now in UTC.
[[nodiscard]] QString expiryText(const TokenStatus &status, const QDateTime &now);

/// The name of a place where a token is kept, as in a list of choices: "System keychain".
[[nodiscard]] QString sourceName(TokenSource source);
/// The same within a sentence, after "kept in" or "from": "the system's keychain".
[[nodiscard]] QString sourcePhrase(TokenSource source);

} // namespace groupdesk
