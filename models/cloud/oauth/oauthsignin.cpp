#include "oauth/oauthsignin.h"

#include "oauth/oauthsession.h"

namespace groupdesk {

OAuthSignIn::OAuthSignIn(oauth::OAuthSession *session) : m_session(session)
{
}

OAuthSignIn::~OAuthSignIn()
{
    if (m_session)
        m_session->release();
}

std::optional<Secret> OAuthSignIn::current() const
{
    return m_session->current();
}

void OAuthSignIn::get(QObject *context, ProblemCallback<Secret> done)
{
    m_session->get(context, std::move(done));
}

void OAuthSignIn::renew(const Secret &rejected, QObject *context, ProblemCallback<Secret> done)
{
    m_session->renew(rejected, context, std::move(done));
}

void OAuthSignIn::forget()
{
    m_session->forget();
}

void OAuthSignIn::signIn(QObject *context, ProblemCallback<Done> done)
{
    m_session->signIn(context, std::move(done));
}

void OAuthSignIn::cancel()
{
    m_session->cancel();
}

QUrl OAuthSignIn::pendingAddress() const
{
    return m_session->pendingAddress();
}

void OAuthSignIn::signOut(QObject *context, ProblemCallback<Done> done)
{
    m_session->signOut(context, std::move(done));
}

std::optional<StoreError> OAuthSignIn::storeProblem() const
{
    return m_session->storeProblem();
}

} // namespace groupdesk
