#pragma once

#include "http/httpmessage.h"
#include "turso/tursostate.h"

#include <QDateTime>

#include <optional>
#include <variant>

/// \file Tokens for the databases of a group: what may be asked for, and what they look like.

namespace groupdesk::demo {

/// What a client asked for, checked.
struct TursoGroupTokenWish
{
    std::optional<qint64> seconds; ///< how long it lives; no value: for ever
    bool readOnly = false;
    QStringList attach = {}; ///< names of databases

    /// The wish, or what is wrong with it in the platform's words.
    [[nodiscard]] static std::variant<TursoGroupTokenWish, QString> read(
        const HttpRequest &request, const TursoAccount &account);
};

/// Looks like a JWT; only the seal at its end is made up.
[[nodiscard]] QString tursoGroupToken(const TursoGroupTokenWish &wish, const TursoGroup &group,
                                      const QDateTime &now, DemoRandom &random);

} // namespace groupdesk::demo
