#pragma once

#include "oauth/oauthparts.h"
#include "oauth/oauthtokens.h"

#include <QDeadlineTimer>

#include <optional>

namespace groupdesk::oauth {

/// The tokens of one profile's sign-in, in memory and in the store.
///
/// New tokens are stored before anybody gets them. Where storing fails they are in force all the
/// same, in memory: the old ones are dead, so that dropping the new would end the sign-in. They are
/// then "unsaved": storeProblem() says why, and storing is tried again on a later demand. Unsaved
/// tokens are worth more than the stored ones, unless somebody else has stored others meanwhile.
class TokenKeeper final
{
public:
    explicit TokenKeeper(const OAuthParts &parts) : m_parts(parts) { }

    [[nodiscard]] const std::optional<OAuthTokens> &tokens() const { return m_tokens; }
    [[nodiscard]] std::optional<StoreError> storeProblem() const { return m_problem; }
    [[nodiscard]] bool isSaveDue() const { return m_problem && m_saveAgain.hasExpired(); }

    /// Reads the store into tokens(), as described above. No tokens, also where the stored ones
    /// cannot be read or are of another issuer or client: nobody is signed in.
    void load(QObject *context, StoreCallback<std::optional<OAuthTokens>> done);
    /// Takes \a tokens over and stores them.
    void save(const OAuthTokens &tokens, QObject *context, StoreCallback<Done> done);
    void forget();
    /// Removes them from the store, then from memory.
    void remove(QObject *context, StoreCallback<Done> done);

private:
    void loaded(const StoreResult<Secret> &stored,
                const StoreCallback<std::optional<OAuthTokens>> &done);
    [[nodiscard]] std::optional<OAuthTokens> own(const Secret &stored) const;

    const OAuthParts &m_parts;
    std::optional<OAuthTokens> m_tokens;
    Secret m_stored; ///< what the store held when it was last read or written; empty: nothing
    std::optional<StoreError> m_problem; ///< m_tokens are unsaved
    QDeadlineTimer m_saveAgain;
};

} // namespace groupdesk::oauth
