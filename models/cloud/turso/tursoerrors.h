#pragma once

#include "clouderror.h"

#include <QByteArray>
#include <QHash>
#include <QLatin1String>

namespace groupdesk::turso {

/// Values of CloudError::serverCode that stand for a text of Turso's which means more than its
/// status. Other codes are passed on as sent.
namespace code {
/// A database or group token was given: the server says "could not parse jwt id" (live servers).
inline constexpr QLatin1String wrongTokenKind("wrong-token-kind");
/// Not a token at all: "token contains an invalid number of segments" (live servers).
inline constexpr QLatin1String malformedToken("malformed-token");
inline constexpr QLatin1String expiredToken("expired-token");
/// The group is protected against deletion. The wording is not documented; recognised by the word.
inline constexpr QLatin1String deleteProtected("delete-protected");
} // namespace code

/// Reads Turso's error bodies: {"error": "text"}, sometimes with "code"; "error" may be an object
/// with "message"; older routes send a bare JSON string; gateways send HTML or nothing.
///
/// Beyond the status: 402, a code or a text about plans is PaymentRequired; 422 is an older form of
/// 409 ("name not available"); a refused name or location sets CloudError::field.
void readError(CloudError &error, const QByteArray &body,
               const QHash<QByteArray, QByteArray> &headers);

} // namespace groupdesk::turso
