#pragma once

#include "oauth/provideraccess.h"
#include "oauth/signinlock.h"
#include "oauth/tokenkeeper.h"

#include <QObject>

#include <optional>

namespace groupdesk::oauth {

/// Gets a token that can be sent: from the store, where one is there that is neither out of date
/// nor the rejected one, else by one refresh.
///
/// A refresh happens under the lock, and only if the store, read again under it, still holds the
/// old tokens: another window may have been first. The refresh request is sent once. If its answer
/// is lost, the job fails with the network's error and keeps the old tokens: the request may never
/// have arrived. The next demand then asks with them again and gets either new tokens or the
/// provider's invalid_grant, which is SignInNeeded.
class RenewJob final : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        Secret rejected; ///< empty: none was refused
        /// Look into the store before locking, and be content with what is there.
        bool mayReadOnly = false;
        Secret deadRefresh; ///< known to be refused: not asked with again
    };
    struct Outcome
    {
        Secret access;
        bool isRefreshed = false;
    };

    RenewJob(const OAuthParts &parts, TokenKeeper &keeper, ProviderAccess &provider, Order order,
             QObject *parent);

    /// The callback is dropped with the job.
    void start(ProblemCallback<Outcome> done);
    /// The refresh token that the provider said is no good; empty: none.
    [[nodiscard]] const Secret &refusedRefresh() const { return m_refused; }

private:
    void lock();
    void reload();
    void decide(const std::optional<OAuthTokens> &tokens);
    void saveAgain(const OAuthTokens &tokens);
    void refresh(const OAuthTokens &old);
    void ask(const Provider &provider, const OAuthTokens &old);
    void take(const CloudResult<ProviderReply> &reply, const OAuthTokens &old);
    [[nodiscard]] bool isUsable(const OAuthTokens &tokens) const;
    void fail(const Problem &problem);
    void finish(Result<Outcome, Problem> result);

    const OAuthParts &m_parts;
    TokenKeeper &m_keeper;
    ProviderAccess &m_provider;
    const Order m_order;
    Secret m_refused;
    SignInLock m_lock;
    ProblemCallback<Outcome> m_done;
};

} // namespace groupdesk::oauth
