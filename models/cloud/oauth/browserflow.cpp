#include "oauth/browserflow.h"

#include "httperror.h"
#include "oauth/callbackpage.h"
#include "oauth/idtoken.h"
#include "oauth/pkce.h"
#include "recordof.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::oauth {
namespace {

using Kind = CloudError::Kind;

/// What the provider's "error" in the browser means (RFC 6749, 4.1.2.1).
Kind kindOfCode(const QString &code)
{
    if (code == "access_denied"_L1)
        return Kind::Forbidden;
    if (code == "server_error"_L1 || code == "temporarily_unavailable"_L1)
        return Kind::ServerError;
    return Kind::BadRequest;
}

QUrl withQuery(const QUrl &endpoint, const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray query = endpoint.query(QUrl::FullyEncoded).toLatin1();
    for (const auto &[name, value] : fields) {
        if (!query.isEmpty())
            query += '&';
        query += name + '=' + value.toPercentEncoding();
    }
    QUrl url = endpoint;
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

SignInEnd endOf(const Result<Done, Problem> &result)
{
    if (result)
        return SignInEnd::SignedIn;
    return std::holds_alternative<StoreError>(result.error()) ? SignInEnd::NotStored
                                                              : SignInEnd::Failed;
}

} // namespace

BrowserFlow::BrowserFlow(const OAuthParts &parts, TokenKeeper &keeper, ProviderAccess &provider,
                         QObject *parent)
    : QObject(parent), m_parts(parts), m_keeper(keeper), m_access(provider), m_state(randomText()),
      m_nonce(randomText()), m_verifier(randomText()), m_lock(parts.lockFile, nullptr)
{
    m_parts.redactor->learn(Secret::fromBytes(m_verifier));
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(Unexpected<Problem>(error(Kind::Timeout, u"nobody signed in in the browser"_s)));
    });
}

BrowserFlow::~BrowserFlow()
{
    if (m_done) // it was not finished
        delete m_listener;
}

void BrowserFlow::start(ProblemCallback<Done> done)
{
    m_done = std::move(done);
    m_limit.start(m_parts.limits.browser);
    m_access.find(this, [this](const Result<Provider, Problem> &provider) {
        if (!m_done)
            return;
        if (!provider)
            return finish(Unexpected(provider.error()));
        listen(*provider);
    });
}

void BrowserFlow::listen(const Provider &provider)
{
    m_provider = provider;
    m_listener = new LoopbackListener(m_parts.root);
    connect(m_listener, &LoopbackListener::answered, this, &BrowserFlow::read);
    const OAuthClient &client = m_parts.profile.oauth;
    const Result<QString, QString> address
        = m_listener->listen(client.redirectPort, client.redirectPath);
    if (address)
        return openBrowser(*address);
    CloudError problem = error(Kind::BadArgument, {});
    problem.host = u"127.0.0.1:%1"_s.arg(client.redirectPort);
    problem.request.clear();
    problem.field = u"redirectPort"_s;
    problem.reason = u"cannot listen on %1: %2"_s.arg(problem.host, address.error());
    finish(Unexpected<Problem>(problem));
}

void BrowserFlow::openBrowser(const QString &redirectUri)
{
    m_redirectUri = redirectUri;
    const OAuthClient &client = m_parts.profile.oauth;
    m_address = withQuery(m_provider->document.authorization,
                          { { "response_type", "code" },
                            { "client_id", client.clientId.toUtf8() },
                            { "redirect_uri", redirectUri.toUtf8() },
                            { "scope", client.scope.toUtf8() },
                            { "state", m_state },
                            { "nonce", m_nonce },
                            { "code_challenge", codeChallenge(m_verifier) },
                            { "code_challenge_method", "S256" } });
    // Where no browser starts, a person can still copy the address into one: it is
    // pendingAddress().
    if (!m_parts.browser || !m_parts.browser(m_address))
        qWarning("No browser could be started for the sign-in.");
}

CloudError BrowserFlow::error(Kind kind, const QString &reason) const
{
    CloudError result;
    result.kind = kind;
    result.reason = reason;
    if (m_provider) {
        const QUrl &asked = m_provider->document.authorization;
        result.host = asked.authority();
        result.request = u"GET "_s + asked.path(QUrl::FullyEncoded);
    }
    return result;
}

std::optional<CloudError> BrowserFlow::problemOf(const LoopbackListener::Fields &fields) const
{
    // The state comes first: whoever does not know it has no say in this sign-in.
    if (!isSameText(fields.value("state"), m_state))
        return error(Kind::BadResponse, u"the browser's answer is another sign-in's (state)"_s);
    const QString issuer = QString::fromUtf8(fields.value("iss"));
    const bool isIssuerDue = m_provider->document.sendsIssuer || fields.contains("iss");
    if (isIssuerDue && issuer != m_provider->document.issuer)
        return error(Kind::BadResponse, u"the browser's answer is another issuer's (iss)"_s);
    if (fields.contains("error")) {
        CloudError refusal = error({}, {});
        refusal.serverCode = QString::fromUtf8(fields.value("error"));
        refusal.serverMessage = QString::fromUtf8(fields.value("error_description"));
        refusal.kind = kindOfCode(refusal.serverCode);
        cleanTexts(refusal, {});
        return refusal;
    }
    if (fields.value("code").isEmpty())
        return error(Kind::BadResponse, u"the browser's answer has no code"_s);
    return std::nullopt;
}

void BrowserFlow::read(const LoopbackListener::Fields &fields)
{
    m_isAnswered = true;
    m_limit.stop();
    const QByteArray code = fields.value("code");
    m_parts.redactor->learn(Secret::fromBytes(code));
    if (const auto problem = problemOf(fields))
        return finish(Unexpected<Problem>(*problem));
    m_lock.take(m_parts.limits.lock, [this, code](const StoreResult<Done> &locked) {
        if (!locked) {
            // Not a StoreError: that would mean signed in.
            const StoreError &store = locked.error();
            return finish(Unexpected<Problem>(
                error(Kind::Timeout, QString(store.detail + u": "_s + store.path))));
        }
        exchange(code);
    });
}

void BrowserFlow::exchange(const QByteArray &code)
{
    const ProviderRequest request = exchangeRequest(m_provider->document, m_provider->client, code,
                                                    m_redirectUri, m_verifier);
    ask(m_parts, m_provider->line, request, this,
        [this](const CloudResult<ProviderReply> &reply) { take(reply); });
}

QString BrowserFlow::problemOf(const Secret &idToken) const
{
    if (idToken.isEmpty()) // PKCE has bound the code to this sign-in all the same
        return {};
    return idTokenProblem(
        idToken.reveal(),
        { m_provider->document.issuer, m_provider->client.id, m_nonce, m_parts.clock() });
}

void BrowserFlow::take(const CloudResult<ProviderReply> &reply)
{
    if (!reply) {
        CloudError lost = reply.error();
        lost.outcomeUnknown = false; // whatever came of it: the code is of no more use
        return finish(Unexpected<Problem>(lost));
    }
    const CloudResult<TokenGrant> grant = readGrant(*reply, m_parts.clock());
    if (!grant)
        return finish(Unexpected<Problem>(grant.error()));
    OAuthTokens tokens = grant->tokens;
    m_parts.redactor->learn(tokens.access);
    m_parts.redactor->learn(tokens.refresh);
    m_parts.redactor->learn(grant->idToken);
    tokens.issuer = m_provider->document.issuer;
    tokens.clientId = m_provider->client.id;
    if (tokens.scope.isEmpty())
        tokens.scope = m_parts.profile.oauth.scope;
    if (const QString problem = problemOf(grant->idToken); !problem.isEmpty()) {
        CloudError wrong = reply->context;
        wrong.kind = Kind::BadResponse;
        wrong.reason = problem;
        return finish(Unexpected<Problem>(wrong));
    }
    m_keeper.save(tokens, this, [this](const StoreResult<Done> &saved) {
        if (!saved)
            return finish(Unexpected<Problem>(saved.error()));
        finish(Done {});
    });
}

void BrowserFlow::cancel()
{
    if (!m_isAnswered && m_done)
        finish(Unexpected<Problem>(error(Kind::Cancelled, {})));
}

void BrowserFlow::finish(Result<Done, Problem> result)
{
    m_limit.stop();
    m_address.clear();
    m_lock.release();
    if (m_listener)
        m_listener->finish(callbackPage(endOf(result)));
    // A provider may repeat in its words what it was sent.
    if (const auto *error = result ? nullptr : std::get_if<CloudError>(&result.error()))
        result = Unexpected<Problem>(redacted(*error, *m_parts.redactor));
    const ProblemCallback<Done> done = std::exchange(m_done, nullptr);
    if (done)
        done(std::move(result)); // may delete the flow
}

} // namespace groupdesk::oauth
