#pragma once

#include "callback.h"
#include "secret.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace groupdesk {

/// The value of an environment variable; nothing if it is not set.
using EnvironmentLookup = std::function<std::optional<QByteArray>(const QString &variable)>;

/// Looks into the environment of this process.
[[nodiscard]] std::optional<QByteArray> processEnvironment(const QString &variable);

/// Tokens in environment variables. They can only be read: who set them keeps them.
class EnvironmentTokens final
{
public:
    explicit EnvironmentTokens(EnvironmentLookup lookup);

    /// The value without white space around it. NotFound, with the variable's name as the detail:
    /// it is not set, or blank. Invalid: \a variable is empty.
    [[nodiscard]] StoreResult<Secret> read(const QString &variable) const;

private:
    EnvironmentLookup m_lookup;
};

} // namespace groupdesk
