#include "oauth/tokenkeeper.h"

#include <utility>

namespace groupdesk::oauth {

void TokenKeeper::load(QObject *context, StoreCallback<std::optional<OAuthTokens>> done)
{
    m_parts.secrets->read(
        m_parts.profile, SecretSlot::SignIn, context,
        [this, done = std::move(done)](StoreResult<Secret> stored) { loaded(stored, done); });
}

void TokenKeeper::loaded(const StoreResult<Secret> &stored,
                         const StoreCallback<std::optional<OAuthTokens>> &done)
{
    const bool isNothing = !stored && stored.error().kind == StoreError::Kind::NotFound;
    if (!stored && !isNothing) {
        // A store that cannot be read must not cost what is in memory only.
        if (m_problem)
            return done(m_tokens);
        return done(Unexpected(stored.error()));
    }
    const Secret found = stored ? *stored : Secret();
    if (!m_problem || found != m_stored) {
        m_tokens = own(found);
        m_problem.reset();
    }
    m_stored = found;
    done(m_tokens);
}

std::optional<OAuthTokens> TokenKeeper::own(const Secret &stored) const
{
    std::optional<OAuthTokens> tokens = fromStored(stored);
    if (!tokens || tokens->clientId != m_parts.profile.oauth.clientId
        || !isSameIssuer(tokens->issuer, issuerOf(m_parts.profile).toString(QUrl::FullyEncoded)))
        return std::nullopt;
    m_parts.redactor->learn(tokens->access);
    m_parts.redactor->learn(tokens->refresh);
    return tokens;
}

void TokenKeeper::save(const OAuthTokens &tokens, QObject *context, StoreCallback<Done> done)
{
    m_tokens = tokens;
    const Secret text = toStored(tokens);
    m_parts.secrets->write(m_parts.profile, SecretSlot::SignIn, text, context,
                           [this, text, done = std::move(done)](StoreResult<Done> result) {
                               if (result) {
                                   m_stored = text;
                                   m_problem.reset();
                               } else {
                                   m_problem = result.error();
                                   m_saveAgain = QDeadlineTimer(m_parts.limits.saveAgain);
                               }
                               done(std::move(result));
                           });
}

void TokenKeeper::forget()
{
    m_tokens.reset();
    m_problem.reset();
    m_stored = {};
}

void TokenKeeper::remove(QObject *context, StoreCallback<Done> done)
{
    m_parts.secrets->remove(m_parts.profile, SecretSlot::SignIn, context,
                            [this, done = std::move(done)](StoreResult<Done> result) {
                                if (result)
                                    forget();
                                done(std::move(result));
                            });
}

} // namespace groupdesk::oauth
