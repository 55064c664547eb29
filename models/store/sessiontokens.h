#pragma once

#include "callback.h"
#include "ids.h"
#include "secret.h"

#include <QHash>

namespace groupdesk {

/// Tokens in memory, until the program ends.
class SessionTokens final
{
public:
    /// NotFound: none was written since the program started.
    [[nodiscard]] StoreResult<Secret> read(const ProfileId &profile) const;
    void write(const ProfileId &profile, const Secret &token);
    void remove(const ProfileId &profile);
    void clear() { m_tokens.clear(); }

private:
    QHash<ProfileId, Secret> m_tokens;
};

} // namespace groupdesk
