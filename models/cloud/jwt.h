#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace groupdesk {

/// What a JSON Web Token says about itself. Nothing is verified: only a hint about what somebody
/// pasted, never a reason to trust or to refuse it.
struct Jwt
{
    QJsonObject header;
    QJsonObject payload;
};

/// No value unless \a token has three parts of which the first two are base64url of JSON objects.
/// Encrypted tokens (JWE, five parts) cannot be read.
[[nodiscard]] std::optional<Jwt> readJwt(const QByteArray &token);

} // namespace groupdesk
