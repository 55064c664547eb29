#pragma once

#include "callback.h"
#include "capabilities.h"
#include "restclient.h"
#include "tokenstatus.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// \file What Turso says about tokens, as values. Pure functions.

namespace groupdesk::turso {

/// What a token looks like to be, without asking anybody.
struct TokenLook
{
    enum class Kind {
        Unknown,
        NotAToken, ///< not a JWT at all
        Api, ///< a platform API token: its payload is nothing but "jti"
        Database, ///< of a database or group (SQL): "a", "gid" or "id"; the platform refuses it
        Session, ///< signed with RS256: of a command line's sign-in
    };
    Kind kind = Kind::Unknown;
    QString id; ///< "jti": the id of an API token in the list of tokens
};

/// From the payloads that people have seen; not documented, so never a reason to refuse a token.
[[nodiscard]] TokenLook lookOf(const QByteArray &token);

/// The code for a 401 whose text says nothing, from what the token looks like; empty if it looks
/// right.
[[nodiscard]] QString codeOf(const TokenLook &look);

/// An entry of the list of API tokens.
struct TokenEntry
{
    QString id;
    QString organization; ///< slug; empty: every organization of the user
    QString group; ///< empty: not of one group
    std::optional<QStringList> scopes; ///< no value: not said
};

/// {"exp": seconds since 1970, or -1}: fills in expires or neverExpires.
[[nodiscard]] CloudResult<TokenStatus> tokenLife(const RestReply &reply);

/// {"tokens": [{"id", "name", "organization", "group", "scopes", "created_at"}]}
[[nodiscard]] CloudResult<QList<TokenEntry>> tokenEntries(const RestReply &reply);

/// Adds what the look and, where it was found, the entry say.
[[nodiscard]] TokenStatus withKind(TokenStatus status, const TokenLook &look,
                                   const std::optional<TokenEntry> &entry);

/// Tokens of one group never reach the calls that create, delete and transfer groups; for the
/// others they need a scope: "group:configure" to edit and unarchive theirs, "group:mint-token" and
/// "group:rotate-creds" for its tokens.
[[nodiscard]] Capabilities limitsOf(const TokenEntry &entry);

} // namespace groupdesk::turso
