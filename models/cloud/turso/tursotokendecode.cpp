#include "tursotokendecode.h"

#include "decode.h"
#include "jsonfields.h"
#include "jwt.h"
#include "tursoerrors.h"
#include "tursojson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace groupdesk::turso {
namespace {

TokenEntry entryOf(const QJsonObject &object)
{
    const QJsonObject keys = lowerKeys(object);
    TokenEntry entry;
    entry.id = json::text(keys, "id"_L1).value_or(QString());
    entry.organization = json::text(keys, "organization"_L1).value_or(QString());
    entry.group = json::text(keys, "group"_L1).value_or(QString());
    entry.scopes = json::texts(keys, "scopes"_L1);
    return entry;
}

} // namespace

TokenLook lookOf(const QByteArray &token)
{
    const std::optional<Jwt> jwt = readJwt(token);
    if (!jwt)
        return { TokenLook::Kind::NotAToken, {} };
    TokenLook look;
    look.id = jwt->payload.value("jti"_L1).toString();
    const auto has = [&jwt](QLatin1String key) { return jwt->payload.contains(key); };
    if (jwt->header.value("alg"_L1).toString() == "RS256"_L1)
        look.kind = TokenLook::Kind::Session;
    else if (has("a"_L1) || has("gid"_L1) || has("id"_L1))
        look.kind = TokenLook::Kind::Database;
    else if (!look.id.isEmpty())
        look.kind = TokenLook::Kind::Api;
    return look;
}

QString codeOf(const TokenLook &look)
{
    switch (look.kind) {
    case TokenLook::Kind::NotAToken:
        return code::malformedToken;
    case TokenLook::Kind::Database:
        return code::wrongTokenKind;
    case TokenLook::Kind::Unknown:
    case TokenLook::Kind::Api:
    case TokenLook::Kind::Session:
        return {};
    }
    Q_UNREACHABLE();
}

CloudResult<TokenStatus> tokenLife(const RestReply &reply)
{
    CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(std::move(document).error());
    const QJsonValue exp = lowerKeys(document->object()).value("exp"_L1);
    if (!exp.isDouble())
        return Unexpected(badShape(reply, u"The answer has no number \"exp\""_s));
    // The last second of the year 9999: later than that is no date that anybody meant.
    constexpr double latest = 253'402'300'799.0;
    TokenStatus status;
    const double seconds = exp.toDouble();
    status.neverExpires = seconds < 0;
    if (seconds > 0 && seconds <= latest)
        status.expires = QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC);
    return status;
}

CloudResult<QList<TokenEntry>> tokenEntries(const RestReply &reply)
{
    CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(std::move(document).error());
    const QJsonValue list = document->isArray() ? QJsonValue(document->array())
                                                : lowerKeys(document->object()).value("tokens"_L1);
    if (!list.isArray() && !list.isNull())
        return Unexpected(badShape(reply, u"The answer has no list \"tokens\""_s));
    QList<TokenEntry> entries;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &item : array)
        entries.append(entryOf(item.toObject()));
    return entries;
}

TokenStatus withKind(TokenStatus status, const TokenLook &look,
                     const std::optional<TokenEntry> &entry)
{
    if (entry) {
        const bool ofGroup = !entry->group.isEmpty();
        status.kind = ofGroup ? TokenStatus::Kind::GroupToken : TokenStatus::Kind::ApiToken;
        status.boundTo = ofGroup ? entry->group : entry->organization;
    } else if (look.kind == TokenLook::Kind::Session) {
        status.kind = TokenStatus::Kind::SessionToken;
    }
    // An API token that is not in the list may be of one group or of an organization: unknown.
    return status;
}

Capabilities limitsOf(const TokenEntry &entry)
{
    if (entry.group.isEmpty())
        return {};
    const Limit never { Limit::Kind::TokenScope, {} };
    Capabilities limits { { GroupAction::Create, never },
                          { GroupAction::Delete, never },
                          { GroupAction::Transfer, never } };
    const auto need = [&](GroupAction action, const QString &scope) {
        const bool may = !entry.scopes || entry.scopes->contains(scope)
            || entry.scopes->contains(u"full-access"_s);
        if (!may)
            limits.insert(action, { Limit::Kind::TokenScope, scope });
    };
    need(GroupAction::Edit, u"group:configure"_s);
    need(GroupAction::Unarchive, u"group:configure"_s);
    need(GroupAction::CreateToken, u"group:mint-token"_s);
    need(GroupAction::InvalidateTokens, u"group:rotate-creds"_s);
    return limits;
}

} // namespace groupdesk::turso
