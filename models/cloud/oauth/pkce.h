#pragma once

#include <QByteArray>

/// \file The random values of a sign-in (RFC 7636 and OpenID Connect), all from the system's own
/// source of randomness.

namespace groupdesk::oauth {

/// 32 random bytes in 43 characters of base64url: a code verifier, a state or a nonce.
[[nodiscard]] QByteArray randomText();
/// The S256 challenge of a code verifier.
[[nodiscard]] QByteArray codeChallenge(const QByteArray &verifier);
/// Whether both are the same; how long it takes does not depend on where they differ.
[[nodiscard]] bool isSameText(const QByteArray &a, const QByteArray &b);

} // namespace groupdesk::oauth
