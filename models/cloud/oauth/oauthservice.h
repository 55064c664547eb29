#pragma once

#include "oauth/oauthparts.h"

#include <QObject>

namespace groupdesk {

class Transport;

/// Makes the sign-ins of profiles: OAuth 2.0 in the system's browser, at any OpenID provider that
/// has a discovery document. It knows Nscale's rules, which are stricter than most:
/// - the redirect address is compared as a whole, so that the port must be the registered one;
/// - the client's secret is mandatory even with PKCE (other providers do without);
/// - a refresh token works once, and each refresh ends the tokens before; so one refresh at a time,
///   in all windows and processes (a lock file), and the new tokens stored before they are used;
/// - a sign-in elsewhere with the same client ends the one here: SignInNeeded.
/// Tokens are refreshed when they are asked for or refused, never on a timer.
///
/// When the service is gone, its sign-ins answer everything with Cancelled. One thread.
class OAuthService final : public SignInService
{
public:
    /// \a lockFolder is made where it is missing; all processes of this person share it.
    OAuthService(Transport &transport, SecretStore &secrets, Redactor &redactor,
                 BrowserOpener browser, QString lockFolder, oauth::OAuthLimits limits = {});
    ~OAuthService() override;

    [[nodiscard]] std::shared_ptr<BrowserSignIn> open(const Profile &profile,
                                                      const Secret &proxyPassword) override;

private:
    Transport &m_transport;
    SecretStore &m_secrets;
    Redactor &m_redactor;
    const BrowserOpener m_browser;
    const QString m_lockFolder;
    const oauth::OAuthLimits m_limits;
    QObject m_sessions; ///< the parent of all
};

} // namespace groupdesk
