#include "sessiontokens.h"

namespace groupdesk {

StoreResult<Secret> SessionTokens::read(const ProfileId &profile) const
{
    const auto found = m_tokens.constFind(profile);
    if (found == m_tokens.constEnd())
        return Unexpected(StoreError { StoreError::Kind::NotFound, {}, {} });
    return *found;
}

void SessionTokens::write(const ProfileId &profile, const Secret &token)
{
    m_tokens.insert(profile, token);
}

void SessionTokens::remove(const ProfileId &profile)
{
    m_tokens.remove(profile);
}

} // namespace groupdesk
