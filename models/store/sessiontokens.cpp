#include "sessiontokens.h"

namespace groupdesk {

StoreResult<Secret> SessionTokens::read(const QString &entry) const
{
    const auto found = m_secrets.constFind(entry);
    if (found == m_secrets.constEnd())
        return Unexpected(StoreError { StoreError::Kind::NotFound, {}, {} });
    return *found;
}

void SessionTokens::write(const QString &entry, const Secret &secret)
{
    m_secrets.insert(entry, secret);
    m_forgotten.remove(entry);
}

void SessionTokens::remove(const QString &entry)
{
    m_secrets.remove(entry);
    m_forgotten.remove(entry);
}

void SessionTokens::forget()
{
    for (auto secret = m_secrets.constBegin(); secret != m_secrets.constEnd(); ++secret)
        m_forgotten.insert(secret.key());
    m_secrets.clear();
}

} // namespace groupdesk
