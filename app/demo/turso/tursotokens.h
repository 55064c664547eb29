#pragma once

#include "demooptions.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <optional>

/// \file Turso's tokens as JWTs. Their payloads are what people have seen in real ones: an API
/// token's is nothing but its id.

namespace groupdesk::demo {

[[nodiscard]] QByteArray tursoTokenText(const QString &ownerToken, TursoTokenKind kind);
/// No value if \a text is none of the tokens.
[[nodiscard]] std::optional<TursoTokenKind> tursoTokenKind(const QString &ownerToken,
                                                           const QByteArray &text);
/// What /v1/auth/api-tokens lists: {"id", "name", "organization", "group", "scopes", "created_at"}.
[[nodiscard]] QJsonArray tursoTokenList();
/// The slug of the organization that TursoTokenKind::Organization and Group are bound to.
[[nodiscard]] QString tursoTokenOrganization();
[[nodiscard]] QString tursoTokenGroup();

} // namespace groupdesk::demo
