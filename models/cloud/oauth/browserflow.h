#pragma once

#include "oauth/loopbacklistener.h"
#include "oauth/provideraccess.h"
#include "oauth/signinlock.h"
#include "oauth/tokenkeeper.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace groupdesk::oauth {

/// One sign-in: the authorization code flow of OAuth 2.0 with PKCE (S256), state and nonce, in the
/// system's browser, with a loopback address to come back to (RFC 6749, 7636, 8252).
class BrowserFlow final : public QObject
{
    Q_OBJECT

public:
    BrowserFlow(const OAuthParts &parts, TokenKeeper &keeper, ProviderAccess &provider,
                QObject *parent);
    ~BrowserFlow() override;

    /// The callback is dropped with the flow. Errors besides those of ProviderAccess::find():
    /// BadArgument with field "redirectPort" if nobody can listen there; Timeout; Cancelled;
    /// BadResponse for an answer that is not this sign-in's (state, nonce, issuer) or of no use;
    /// Forbidden and others for what the provider answers in the browser, with its serverCode;
    /// those of readGrant(). A StoreError means signed in, but not stored: see TokenKeeper.
    void start(ProblemCallback<Done> done);
    /// Nothing happens once the browser has answered: the tokens are then on their way, and those
    /// from before may be dead already.
    void cancel();
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    /// Where the browser was sent; empty before and after.
    [[nodiscard]] const QUrl &address() const { return m_address; }

private:
    void listen(const Provider &provider);
    void openBrowser(const QString &redirectUri);
    void read(const LoopbackListener::Fields &fields);
    [[nodiscard]] std::optional<CloudError> problemOf(const LoopbackListener::Fields &fields) const;
    [[nodiscard]] QString problemOf(const Secret &idToken) const;
    [[nodiscard]] CloudError error(CloudError::Kind kind, const QString &reason) const;
    void exchange(const QByteArray &code);
    void take(const CloudResult<ProviderReply> &reply);
    void finish(Result<Done, Problem> result);

    const OAuthParts &m_parts;
    TokenKeeper &m_keeper;
    ProviderAccess &m_access;
    std::optional<Provider> m_provider;
    const QByteArray m_state;
    const QByteArray m_nonce;
    const QByteArray m_verifier;
    QPointer<LoopbackListener> m_listener;
    QString m_redirectUri;
    QUrl m_address;
    QTimer m_limit;
    SignInLock m_lock;
    bool m_isAnswered = false;
    ProblemCallback<Done> m_done;
};

} // namespace groupdesk::oauth
