#include "oauth/oauthsignin.h"

#include "oauth/oauthsession.h"

#include <QMetaObject>

namespace groupdesk {
namespace {

/// The answer when the service is gone: the program is about to end.
template <class T>
void cancelLater(QObject *context, ProblemCallback<T> done)
{
    CloudError error;
    error.kind = CloudError::Kind::Cancelled;
    QMetaObject::invokeMethod(
        context, [done = std::move(done), error] { done(Unexpected<Problem>(error)); },
        Qt::QueuedConnection);
}

} // namespace

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
    return m_session ? m_session->current() : std::nullopt;
}

void OAuthSignIn::get(QObject *context, ProblemCallback<Secret> done)
{
    if (!m_session)
        return cancelLater(context, std::move(done));
    m_session->get(context, std::move(done));
}

void OAuthSignIn::renew(const Secret &rejected, QObject *context, ProblemCallback<Secret> done)
{
    if (!m_session)
        return cancelLater(context, std::move(done));
    m_session->renew(rejected, context, std::move(done));
}

void OAuthSignIn::forget()
{
    if (m_session)
        m_session->forget();
}

void OAuthSignIn::signIn(QObject *context, ProblemCallback<Done> done)
{
    if (!m_session)
        return cancelLater(context, std::move(done));
    m_session->signIn(context, std::move(done));
}

void OAuthSignIn::cancel()
{
    if (m_session)
        m_session->cancel();
}

QUrl OAuthSignIn::pendingAddress() const
{
    return m_session ? m_session->pendingAddress() : QUrl();
}

void OAuthSignIn::signOut(QObject *context, ProblemCallback<Done> done)
{
    if (!m_session)
        return cancelLater(context, std::move(done));
    m_session->signOut(context, std::move(done));
}

std::optional<StoreError> OAuthSignIn::storeProblem() const
{
    return m_session ? m_session->storeProblem() : std::nullopt;
}

} // namespace groupdesk
