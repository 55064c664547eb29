#pragma once

#include "demooptions.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

/// \file Turso's tokens as JWTs. Their payloads are what people have seen in real ones: an API
/// token's is nothing but its id.

namespace groupdesk::demo {

[[nodiscard]] QByteArray tursoTokenText(const QString &ownerToken, TursoTokenKind kind);
/// No value if \a text is none of the tokens.
[[nodiscard]] std::optional<TursoTokenKind> tursoTokenKind(const QString &ownerToken,
                                                           const QByteArray &text);
/// The three parts of a JWT. The seal stands where a signature would, and depends on \a secret.
[[nodiscard]] QByteArray sealedJwt(const QJsonObject &header, const QJsonObject &payload,
                                   const QByteArray &secret);
/// What /v1/auth/api-tokens lists: {"id", "name", "organization", "group", "scopes", "created_at"}.
/// \a group is the name of the group that has a token, which may do what \a scopes say; null: that
/// token has been revoked.
[[nodiscard]] QJsonArray tursoTokenList(const QString &group, const QStringList &scopes);
/// The slug of the organization that TursoTokenKind::Organization and Group are bound to.
[[nodiscard]] QString tursoTokenOrganization();
/// The name that this group has at the start.
[[nodiscard]] QString tursoTokenGroup();

} // namespace groupdesk::demo
