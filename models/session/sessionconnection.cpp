#include "sessionconnection.h"

#include "once.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

CloudError noSignIn()
{
    CloudError error;
    error.kind = CloudError::Kind::Unsupported;
    error.reason = u"no sign-in with the browser"_s;
    return error;
}

Result<TokenOrigin, Problem> originOf(const Surroundings &around, const Profile &profile,
                                      const Secrets &typed, const Secret &proxyPassword)
{
    TokenOrigin origin;
    origin.proxyPassword = proxyPassword;
    if (profile.signIn == SignInMethod::Browser) {
        if (!around.signIns)
            return Unexpected<Problem>(noSignIn());
        origin.signIn = around.signIns->open(profile, proxyPassword);
        origin.credentials = origin.signIn;
    } else if (const auto token = typed.constFind(SecretSlot::Token); token != typed.cend()) {
        origin.credentials = fixedCredentials(*token);
    } else {
        origin.stored = std::make_shared<StoredCredentials>(profile, around.secrets, around.prompt);
        origin.credentials = origin.stored;
    }
    return origin;
}

bool needsProxyPassword(const Profile &profile)
{
    return profile.network.proxy.isExplicit() && !profile.network.proxy.user.isEmpty();
}

} // namespace

void findOrigin(const Surroundings &around, const Profile &profile, const Secrets &typed,
                QObject *context, ProblemCallback<TokenOrigin> done)
{
    using Found = Result<TokenOrigin, Problem>;
    const auto password = typed.constFind(SecretSlot::ProxyPassword);
    if (password != typed.cend() || !needsProxyPassword(profile)) {
        const Secret known = password != typed.cend() ? *password : Secret();
        later<Found>(context, std::move(done), originOf(around, profile, typed, known));
        return;
    }
    around.secrets.read(profile, SecretSlot::ProxyPassword, context,
                        [&around, profile, typed, done](const StoreResult<Secret> &stored) {
                            if (stored)
                                done(originOf(around, profile, typed, *stored));
                            else if (stored.error().kind == StoreError::Kind::NotFound)
                                done(originOf(around, profile, typed, {}));
                            else
                                done(Unexpected<Problem>(stored.error()));
                        });
}

SessionConnection::SessionConnection(Profile profile, const Surroundings &around,
                                     std::shared_ptr<const WriteLock> lock, QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_around(around), m_lock(std::move(lock))
{
    // The address is there some time after the provider was asked where its page is.
    m_addressWatch.setInterval(50ms);
    connect(&m_addressWatch, &QTimer::timeout, this, &SessionConnection::watchAddress);
}

SessionConnection::~SessionConnection() = default;

bool SessionConnection::isReady() const
{
    return m_client && m_origin.credentials->current();
}

void SessionConnection::find(QObject *context, ProblemCallback<Done> done)
{
    if (m_origin.credentials) {
        later<Result<Done, Problem>>(context, std::move(done), Done {});
        return;
    }
    findOrigin(m_around, m_profile, {}, context,
               [this, done = std::move(done)](const Result<TokenOrigin, Problem> &found) {
                   if (found && !m_origin.credentials) // else somebody was faster
                       m_origin = *found;
                   if (found)
                       done(Done {});
                   else
                       done(Unexpected(found.error()));
               });
}

void SessionConnection::open(QObject *context, ProblemCallback<Done> done)
{
    find(context, [this, context, done = std::move(done)](const Result<Done, Problem> &found) {
        if (!found) {
            done(found);
            return;
        }
        m_origin.credentials->get(context, [this, done](const Result<Secret, Problem> &token) {
            takeToken(token, done);
        });
    });
}

void SessionConnection::takeToken(const Result<Secret, Problem> &token,
                                  const ProblemCallback<Done> &done)
{
    if (!token) {
        done(Unexpected(token.error()));
        return;
    }
    if (!m_client) {
        Opening opening = openClient(connection(), m_around.platforms);
        if (!opening) {
            done(Unexpected(opening.error()));
            return;
        }
        m_client = std::move(opening).value();
    }
    done(Done {});
}

Connection SessionConnection::connection() const
{
    return { m_profile, m_origin.credentials, m_lock, m_origin.proxyPassword };
}

void SessionConnection::noteAccepted()
{
    if (m_origin.stored)
        m_origin.stored->noteAccepted();
}

void SessionConnection::startOver()
{
    if (m_origin.stored)
        m_origin.stored->startOver();
}

void SessionConnection::forget()
{
    if (m_origin.credentials)
        m_origin.credentials->forget();
}

void SessionConnection::setProfile(const Profile &profile)
{
    m_profile = profile;
    if (m_origin.stored)
        m_origin.stored->setProfile(profile);
}

void SessionConnection::findSignIn(QObject *context,
                                   const std::function<void(BrowserSignIn &)> &use,
                                   ProblemCallback<Done> done)
{
    if (m_profile.signIn != SignInMethod::Browser) {
        later<Result<Done, Problem>>(context, std::move(done), Unexpected<Problem>(noSignIn()));
        return;
    }
    find(context, [this, use, done = std::move(done)](const Result<Done, Problem> &found) {
        if (found)
            use(*m_origin.signIn);
        else
            done(found);
    });
}

void SessionConnection::signIn(QObject *context, ProblemCallback<Done> done)
{
    const auto ended = [this, done](const Result<Done, Problem> &signedIn) {
        m_addressWatch.stop();
        Q_EMIT signInChanged();
        done(signedIn);
    };
    findSignIn(
        context,
        [this, context, ended](BrowserSignIn &signIn) {
            signIn.signIn(context, ended);
            m_addressWatch.start();
            Q_EMIT signInChanged();
        },
        done);
}

void SessionConnection::watchAddress()
{
    if (signInAddress().isEmpty())
        return;
    m_addressWatch.stop();
    Q_EMIT signInChanged();
}

void SessionConnection::cancelSignIn()
{
    if (m_origin.signIn)
        m_origin.signIn->cancel();
}

std::optional<StoreError> SessionConnection::storeProblem() const
{
    return m_origin.signIn ? m_origin.signIn->storeProblem() : std::nullopt;
}

QUrl SessionConnection::signInAddress() const
{
    return m_origin.signIn ? m_origin.signIn->pendingAddress() : QUrl();
}

void SessionConnection::signOut(QObject *context, ProblemCallback<Done> done)
{
    findSignIn(
        context, [context, done](BrowserSignIn &signIn) { signIn.signOut(context, done); }, done);
}

} // namespace groupdesk
