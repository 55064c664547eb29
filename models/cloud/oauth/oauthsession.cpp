#include "oauth/oauthsession.h"

#include <utility>

namespace groupdesk::oauth {
namespace {

template <class T>
void answerLater(const QPointer<QObject> &context, ProblemCallback<T> done,
                 Result<T, Problem> answer)
{
    if (!context || !done)
        return;
    QMetaObject::invokeMethod(
        context.data(),
        [done = std::move(done), answer = std::move(answer)]() mutable { done(std::move(answer)); },
        Qt::QueuedConnection);
}

} // namespace

OAuthSession::OAuthSession(OAuthParts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_keeper(m_parts), m_provider(m_parts)
{
}

OAuthSession::~OAuthSession()
{
    // They refer to the members, which go before the children do.
    qDeleteAll(findChildren<BrowserFlow *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_job;
}

std::optional<Secret> OAuthSession::current() const
{
    const std::optional<OAuthTokens> &tokens = m_keeper.tokens();
    if (!tokens || isDue(*tokens, m_parts.clock()))
        return std::nullopt;
    return tokens->access;
}

void OAuthSession::get(QObject *context, ProblemCallback<Secret> done)
{
    renew(Secret(), context, std::move(done));
}

void OAuthSession::renew(const Secret &rejected, QObject *context, ProblemCallback<Secret> done)
{
    const std::optional<Secret> token = current();
    if (token && *token != rejected) {
        answerLater<Secret>(context, std::move(done), *token);
        if (m_keeper.isSaveDue() && !m_job)
            startJob({}); // finds nothing to refresh, and stores what is not stored yet
        return;
    }
    m_waiters.append({ rejected, context, std::move(done) });
    startJobIfNeeded();
}

void OAuthSession::startJobIfNeeded()
{
    if (m_job || m_waiters.isEmpty())
        return;
    RenewJob::Order order;
    order.rejected = m_waiters.constFirst().rejected;
    order.mayReadOnly = !m_keeper.tokens();
    startJob(order);
}

void OAuthSession::startJob(const RenewJob::Order &order)
{
    RenewJob::Order full = order;
    full.deadRefresh = m_deadRefresh;
    m_isForgotten = false;
    m_job = new RenewJob(m_parts, m_keeper, m_provider, full, this);
    m_job->start([this](const Result<RenewJob::Outcome, Problem> &result) { jobDone(result); });
}

void OAuthSession::jobDone(const Result<RenewJob::Outcome, Problem> &result)
{
    m_deadRefresh = m_job->refusedRefresh();
    m_job->deleteLater();
    m_job = nullptr;
    if (std::exchange(m_isForgotten, false))
        m_keeper.forget();
    QList<Waiter> rest;
    for (const Waiter &waiter : std::exchange(m_waiters, {})) {
        if (!result)
            answerLater<Secret>(waiter.context, waiter.done, Unexpected(result.error()));
        else if (!result->isRefreshed && result->access == waiter.rejected)
            rest.append(waiter); // the very token that was refused to this one
        else
            answerLater<Secret>(waiter.context, waiter.done, result->access);
    }
    m_waiters = rest;
    startJobIfNeeded();
    endIfIdle();
}

void OAuthSession::forget()
{
    m_keeper.forget();
    m_isForgotten = true; // what a job at work brings is stored, but not kept
}

void OAuthSession::signIn(QObject *context, ProblemCallback<Done> done)
{
    CloudError cancelled;
    cancelled.kind = CloudError::Kind::Cancelled;
    answerSignIn(Unexpected<Problem>(cancelled));
    if (m_flow && m_flow->isAnswered()) {
        // Its tokens are on their way and must be stored; this one takes their place later.
        ++m_endings;
        m_flow = nullptr;
    } else {
        cancel();
    }
    m_signInContext = context;
    m_signInDone = std::move(done);
    auto *flow = new BrowserFlow(m_parts, m_keeper, m_provider, this);
    m_flow = flow;
    connect(context, &QObject::destroyed, flow, [flow] { flow->cancel(); });
    flow->start([this, flow](const Result<Done, Problem> &result) { flowDone(flow, result); });
}

void OAuthSession::answerSignIn(const Result<Done, Problem> &result)
{
    answerLater<Done>(m_signInContext, std::exchange(m_signInDone, nullptr), result);
    m_signInContext.clear();
}

void OAuthSession::flowDone(BrowserFlow *flow, const Result<Done, Problem> &result)
{
    flow->deleteLater();
    const bool isSignedIn = result || std::holds_alternative<StoreError>(result.error());
    if (isSignedIn)
        m_deadRefresh = {};
    if (flow == m_flow) {
        m_flow = nullptr;
        answerSignIn(result);
    } else {
        --m_endings;
    }
    endIfIdle();
}

void OAuthSession::cancel()
{
    if (m_flow)
        m_flow->cancel(); // ends in flowDone()
}

QUrl OAuthSession::pendingAddress() const
{
    return m_flow ? m_flow->address() : QUrl();
}

void OAuthSession::signOut(QObject *context, ProblemCallback<Done> done)
{
    cancel();
    ++m_endings;
    // Under the lock, so that a refresh somewhere does not store new tokens behind our back.
    auto *lock = new SignInLock(m_parts.lockFile, this);
    const auto end = [this, lock, context = QPointer<QObject>(context),
                      done = std::move(done)](const StoreResult<Done> &result) {
        delete lock;
        --m_endings;
        if (result)
            answerLater<Done>(context, done, Done {});
        else
            answerLater<Done>(context, done, Unexpected<Problem>(result.error()));
        endIfIdle();
    };
    lock->take(m_parts.limits.lock, [this, end](const StoreResult<Done> &locked) {
        if (locked)
            m_keeper.remove(this, end);
        else
            end(locked);
    });
}

std::optional<StoreError> OAuthSession::storeProblem() const
{
    return m_keeper.storeProblem();
}

void OAuthSession::release()
{
    m_isReleased = true;
    if (m_flow && m_flow->isAnswered())
        return;
    cancel();
    endIfIdle();
}

void OAuthSession::endIfIdle()
{
    if (m_isReleased && !m_job && !m_flow && m_endings == 0)
        deleteLater();
}

} // namespace groupdesk::oauth
