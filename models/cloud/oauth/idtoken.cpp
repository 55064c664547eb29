#include "oauth/idtoken.h"

#include "oauth/pkce.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace groupdesk::oauth {
namespace {

constexpr qint64 clockSkew = 300; // seconds

bool isFor(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value("aud"_L1);
    const QJsonValue party = claims.value("azp"_L1);
    if (!party.isUndefined() && party.toString() != clientId)
        return false;
    if (!audience.isArray())
        return audience.toString() == clientId;
    const QJsonArray all = audience.toArray();
    return all.contains(clientId) && (all.size() == 1 || party.toString() == clientId);
}

} // namespace

QString idTokenProblem(const QByteArray &token, const IdTokenDemand &demand)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return u"the id token is not a JWT"_s;
    const auto payload = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = QJsonDocument::fromJson(payload.decoded);
    if (!payload || !document.isObject())
        return u"the id token's content is not JSON"_s;
    const QJsonObject claims = document.object();
    if (!isSameText(claims.value("nonce"_L1).toString().toUtf8(), demand.nonce))
        return u"the id token was made for another sign-in (nonce)"_s;
    if (claims.value("iss"_L1).toString() != demand.issuer)
        return u"the id token is another issuer's (iss)"_s;
    if (!isFor(claims, demand.clientId))
        return u"the id token is for another client (aud)"_s;
    const QJsonValue end = claims.value("exp"_L1);
    if (!end.isDouble() || end.toDouble() + clockSkew < double(demand.now.toSecsSinceEpoch()))
        return u"the id token is out of date (exp)"_s;
    return {};
}

} // namespace groupdesk::oauth
