#include "oauth/renewjob.h"

#include "recordof.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::oauth {
namespace {

CloudError signInNeeded(const QString &reason)
{
    CloudError error;
    error.kind = CloudError::Kind::SignInNeeded;
    error.reason = reason;
    return error;
}

} // namespace

RenewJob::RenewJob(const OAuthParts &parts, TokenKeeper &keeper, ProviderAccess &provider,
                   Order order, QObject *parent)
    : QObject(parent), m_parts(parts), m_keeper(keeper), m_provider(provider),
      m_order(std::move(order)), m_lock(parts.lockFile, nullptr)
{
}

void RenewJob::start(ProblemCallback<Outcome> done)
{
    m_done = std::move(done);
    if (!m_order.mayReadOnly)
        return lock();
    m_keeper.load(this, [this](const StoreResult<std::optional<OAuthTokens>> &tokens) {
        if (!tokens)
            return fail(tokens.error());
        const bool isDone = *tokens && isUsable(**tokens) && !m_keeper.storeProblem();
        if (isDone)
            return finish(Outcome { (*tokens)->access, false });
        if (!*tokens)
            return fail(signInNeeded(u"nobody is signed in"_s));
        lock();
    });
}

void RenewJob::lock()
{
    m_lock.take(m_parts.limits.lock, [this](const StoreResult<Done> &locked) {
        if (!locked)
            return fail(locked.error());
        reload();
    });
}

void RenewJob::reload()
{
    m_keeper.load(this, [this](const StoreResult<std::optional<OAuthTokens>> &tokens) {
        if (!tokens)
            return fail(tokens.error());
        decide(*tokens);
    });
}

bool RenewJob::isUsable(const OAuthTokens &tokens) const
{
    return tokens.access != m_order.rejected && !isDue(tokens, m_parts.clock());
}

void RenewJob::decide(const std::optional<OAuthTokens> &tokens)
{
    if (!tokens)
        return fail(signInNeeded(u"nobody is signed in"_s));
    if (isUsable(*tokens)) {
        if (m_keeper.storeProblem())
            return saveAgain(*tokens);
        return finish(Outcome { tokens->access, false });
    }
    if (tokens->refresh.isEmpty())
        return fail(signInNeeded(u"the sign-in has ended"_s));
    if (tokens->refresh == m_order.deadRefresh) {
        m_refused = tokens->refresh;
        return fail(signInNeeded(u"signed in elsewhere or expired"_s));
    }
    refresh(*tokens);
}

void RenewJob::saveAgain(const OAuthTokens &tokens)
{
    m_keeper.save(tokens, this, [this, access = tokens.access](const StoreResult<Done> &) {
        finish(Outcome { access, false }); // the keeper remembers whether it could be stored
    });
}

void RenewJob::refresh(const OAuthTokens &old)
{
    m_provider.find(this, [this, old](const Result<Provider, Problem> &provider) {
        if (!provider)
            return fail(provider.error());
        ask(*provider, old);
    });
}

void RenewJob::ask(const Provider &provider, const OAuthTokens &old)
{
    oauth::ask(m_parts, provider.line,
               refreshRequest(provider.document, provider.client, old.refresh), this,
               [this, old](const CloudResult<ProviderReply> &reply) { take(reply, old); });
}

void RenewJob::take(const CloudResult<ProviderReply> &reply, const OAuthTokens &old)
{
    if (!reply) {
        CloudError error = reply.error();
        error.outcomeUnknown = false; // of the refresh, not of the call that wants the token
        return fail(error);
    }
    CloudResult<TokenGrant> grant = readGrant(*reply, m_parts.clock());
    if (!grant) {
        CloudError error = grant.error();
        if (error.serverCode == "invalid_grant"_L1) {
            error.kind = CloudError::Kind::SignInNeeded;
            error.reason = u"signed in elsewhere or expired"_s;
            m_refused = old.refresh;
        }
        return fail(error);
    }
    OAuthTokens tokens = grant->tokens;
    m_parts.redactor->learn(tokens.access);
    m_parts.redactor->learn(tokens.refresh);
    m_parts.redactor->learn(grant->idToken);
    // Not every provider gives a new refresh token, or repeats the scope.
    if (tokens.refresh.isEmpty())
        tokens.refresh = old.refresh;
    if (tokens.scope.isEmpty())
        tokens.scope = old.scope;
    tokens.issuer = old.issuer;
    tokens.clientId = old.clientId;
    m_keeper.save(tokens, this, [this, access = tokens.access](const StoreResult<Done> &) {
        finish(Outcome { access, true }); // the keeper remembers whether it could be stored
    });
}

void RenewJob::fail(const Problem &problem)
{
    if (const auto *error = std::get_if<CloudError>(&problem))
        finish(Unexpected<Problem>(redacted(*error, *m_parts.redactor)));
    else
        finish(Unexpected(problem));
}

void RenewJob::finish(Result<Outcome, Problem> result)
{
    const ProblemCallback<Outcome> done = std::exchange(m_done, nullptr);
    m_lock.release();
    done(std::move(result)); // may delete the job
}

} // namespace groupdesk::oauth
