#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace groupdesk::oauth {

/// What an id token has to say.
struct IdTokenDemand
{
    QString issuer;
    QString clientId;
    QByteArray nonce;
    QDateTime now;
};

/// What is wrong with an id token, in English; empty if it is all right: nonce, iss, aud (and azp
/// where there are several), exp with five minutes for clocks that differ.
///
/// The signature is not verified: the token came over TLS straight from the token endpoint, where
/// OpenID Connect Core 3.1.3.7 lets TLS stand for it; and Qt cannot verify Nscale's ES512.
[[nodiscard]] QString idTokenProblem(const QByteArray &token, const IdTokenDemand &demand);

} // namespace groupdesk::oauth
