#include "storedcredentials.h"

#include "once.h"
#include "opening.h"

#include <utility>

namespace groupdesk {

using Answer = Result<Secret, Problem>;

StoredCredentials::StoredCredentials(Profile profile, SecretStore &store, SecretPrompt *prompt)
    : m_profile(std::move(profile)), m_store(store), m_prompt(prompt),
      m_life(std::make_unique<QObject>())
{
}

StoredCredentials::~StoredCredentials() = default;

std::optional<Secret> StoredCredentials::current() const
{
    return m_step == Step::Renewing ? std::nullopt : m_token;
}

void StoredCredentials::get(QObject *context, ProblemCallback<Secret> done)
{
    if (const std::optional<Secret> token = current()) {
        later<Answer>(context, std::move(done), *token);
        return;
    }
    m_waiters.append({ context, std::move(done), {} });
    if (m_step == Step::Idle)
        read();
}

void StoredCredentials::renew(const Secret &rejected, QObject *context,
                              ProblemCallback<Secret> done)
{
    const std::optional<Secret> token = current();
    if (token && *token != rejected) {
        later<Answer>(context, std::move(done), *token);
        return;
    }
    m_waiters.append({ context, std::move(done), rejected });
    if (m_step == Step::Idle)
        startRenewal(rejected);
}

void StoredCredentials::forget()
{
    m_declined.reset();
    if (m_step != Step::Exchanging)
        m_token.reset();
}

void StoredCredentials::read()
{
    m_step = Step::Reading;
    m_store.read(m_profile, SecretSlot::Token, m_life.get(),
                 [this](const StoreResult<Secret> &found) {
                     if (!found)
                         fail(found.error());
                     else if (const std::optional<StoreError> problem = problemOf(*found))
                         fail(*problem);
                     else
                         succeed(*found);
                 });
}

void StoredCredentials::startRenewal(const Secret &rejected)
{
    m_step = Step::Renewing;
    m_rejected = rejected;
    m_store.read(m_profile, SecretSlot::Token, m_life.get(),
                 [this](const StoreResult<Secret> &found) { takeReread(found); });
}

void StoredCredentials::takeReread(const StoreResult<Secret> &found)
{
    if (found && *found != m_rejected && found->isSendable()) {
        succeed(*found);
        return;
    }
    if (m_accepted && m_prompt && m_declined != m_rejected)
        ask();
    else if (!found)
        fail(found.error());
    else
        failWith(CloudError::Kind::Unauthorized);
}

void StoredCredentials::ask()
{
    const SecretQuestion question { SecretQuestion::Kind::TokenAgain, m_profile, {} };
    m_prompt->ask(question, m_life.get(),
                  [this](const StoreResult<Secret> &answer) { takeAnswer(answer); });
}

void StoredCredentials::takeAnswer(const StoreResult<Secret> &answer)
{
    if (!answer) {
        m_declined = m_rejected;
        if (answer.error().kind == StoreError::Kind::Declined)
            failWith(CloudError::Kind::Cancelled);
        else
            fail(answer.error());
        return;
    }
    const Secret token = *answer;
    if (const std::optional<StoreError> problem = problemOf(token)) {
        fail(*problem);
    } else if (token == m_rejected) {
        failWith(CloudError::Kind::Unauthorized);
    } else if (!canWrite()) {
        succeed(token); // until the program ends, or its source has a newer one
    } else {
        m_store.write(m_profile, SecretSlot::Token, token, m_life.get(),
                      [this, token](const StoreResult<Done> &written) {
                          if (written)
                              succeed(token);
                          else
                              fail(written.error());
                      });
    }
}

bool StoredCredentials::canWrite() const
{
    return m_profile.tokenSource != TokenSource::Environment
        && m_profile.tokenSource != TokenSource::Command;
}

void StoredCredentials::beginExchange(const Secret &present)
{
    m_token = present;
    m_life = std::make_unique<QObject>(); // what is being read or asked is out of date soon
    m_step = Step::Exchanging;
}

void StoredCredentials::endExchange(const std::optional<Secret> &token)
{
    m_step = Step::Idle;
    const std::optional<Secret> known = token ? token : m_token;
    if (known)
        succeed(*known);
    else if (!m_waiters.isEmpty())
        read();
}

void StoredCredentials::succeed(const Secret &token)
{
    m_token = token;
    m_step = Step::Idle;
    QList<Waiter> served;
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.rejected == token)
            m_waiters.append(waiter);
        else
            served.append(waiter);
    }
    if (!m_waiters.isEmpty())
        startRenewal(token);
    // Nothing of this is touched from here on: a callback may end it.
    for (const Waiter &waiter : std::as_const(served)) {
        if (waiter.context)
            waiter.done(token);
    }
}

void StoredCredentials::fail(const Problem &problem)
{
    m_step = Step::Idle;
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.done(Unexpected(problem));
    }
}

void StoredCredentials::failWith(CloudError::Kind kind)
{
    CloudError error;
    error.kind = kind;
    fail(error);
}

} // namespace groupdesk
