#pragma once

#include "callback.h"
#include "secret.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace groupdesk {

/// Secrets in memory, by entry, until they are forgotten or the program ends.
class SessionTokens final
{
public:
    /// NotFound: none was written since the program started, or it was forgotten.
    [[nodiscard]] StoreResult<Secret> read(const QString &entry) const;
    void write(const QString &entry, const Secret &secret);
    void remove(const QString &entry);
    /// Drops the secrets; which entries there were is remembered.
    void forget();
    /// Whether \a entry was here once and was dropped by forget().
    [[nodiscard]] bool wasForgotten(const QString &entry) const
    {
        return m_forgotten.contains(entry);
    }

private:
    QHash<QString, Secret> m_secrets;
    QSet<QString> m_forgotten;
};

/// What vaults that belong together know by heart: a token that was given in one window is known in
/// the others, and forgotten in all of them.
struct TokenMemory
{
    SessionTokens given; ///< of profiles that keep them in memory
    SessionTokens asked; ///< of profiles that ask each time
};

} // namespace groupdesk
