#include "oauth/oauthtokens.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace groupdesk::oauth {
namespace {

constexpr qint64 secondsBeforeTheEnd = 60;

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

Secret secretOf(const QJsonValue &value)
{
    return Secret::fromBytes(value.toString().toUtf8());
}

} // namespace

bool isDue(const OAuthTokens &tokens, const QDateTime &now)
{
    return tokens.expiry.isValid() && now.addSecs(secondsBeforeTheEnd) >= tokens.expiry;
}

Secret toStored(const OAuthTokens &tokens)
{
    QJsonObject object { { u"access_token"_s, textOf(tokens.access) },
                         { u"scope"_s, tokens.scope },
                         { u"issuer"_s, tokens.issuer },
                         { u"client_id"_s, tokens.clientId } };
    if (!tokens.refresh.isEmpty())
        object.insert(u"refresh_token"_s, textOf(tokens.refresh));
    if (tokens.expiry.isValid())
        object.insert(u"expiry"_s, tokens.expiry.toUTC().toString(Qt::ISODateWithMs));
    return Secret::fromBytes(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<OAuthTokens> fromStored(const Secret &stored)
{
    const QJsonDocument document = QJsonDocument::fromJson(stored.reveal());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    OAuthTokens tokens;
    tokens.access = secretOf(object.value("access_token"_L1));
    tokens.refresh = secretOf(object.value("refresh_token"_L1));
    tokens.expiry = QDateTime::fromString(object.value("expiry"_L1).toString(), Qt::ISODateWithMs);
    tokens.scope = object.value("scope"_L1).toString();
    tokens.issuer = object.value("issuer"_L1).toString();
    tokens.clientId = object.value("client_id"_L1).toString();
    if (tokens.access.isEmpty())
        return std::nullopt;
    return tokens;
}

} // namespace groupdesk::oauth
