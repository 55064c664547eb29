#pragma once

#include "ids.h"
#include "networkoptions.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace groupdesk {

/// How much care an endpoint deserves. Shown as colour, word and icon wherever one can act.
enum class EndpointClass {
    Production,
    Staging,
    Development,
    Demo,
};

/// Where a profile's token is kept. Never in profiles.json.
enum class TokenSource {
    Keychain, ///< the desktop's Secret Service
    Environment, ///< an environment variable named in the profile
    Session, ///< in memory until the program ends
    Command, ///< printed by a program named in the profile ("op read …")
    Ask, ///< asked for whenever it is needed; in memory until the secrets are locked
    VaultFile, ///< a file encrypted with a passphrase, for machines without a keychain
};

/// How a profile proves who it is.
enum class SignInMethod {
    Token, ///< a token, key or service token the person pasted
    Browser, ///< OAuth 2.0 in the system's browser
};

/// The OAuth client of a profile with SignInMethod::Browser. Its secret is
/// SecretSlot::ClientSecret.
struct OAuthClient
{
    QUrl issuer; ///< where /.well-known/openid-configuration is; empty: the profile's base URL
    QString clientId;
    /// The loopback port of the redirect address. It must be the one that was registered for the
    /// client: Nscale compares the whole address. 0: any free port (RFC 8252).
    quint16 redirectPort = 53682;
    QString redirectPath = QStringLiteral("/callback");
    QString scope = QStringLiteral("openid email profile");

    friend bool operator==(const OAuthClient &, const OAuthClient &) = default;
};

/// Keys of Profile::options. Values are text; a missing key is the default.
namespace profileoption {
/// Turso: "true" uses the personal root /v1/groups instead of an organization's.
inline constexpr QLatin1String personalRoot("personalRoot");
/// Turso: the host to ask for the closest location, e.g. https://region.turso.io. Missing: never
/// ask. The token is not sent there.
inline constexpr QLatin1String closestRegionUrl("closestRegionUrl");
} // namespace profileoption

/// An endpoint profile: where, as whom (but not the token itself), and how much of it.
struct Profile
{
    ProfileId id;
    QString name;
    PlatformId platform;
    QUrl baseUrl; ///< https, or http on a loopback address
    /// Empty: every organization the token can see. Else ids, slugs or names of the wanted ones.
    QStringList onlyOrganizations;
    EndpointClass endpointClass = EndpointClass::Production;
    TokenSource tokenSource = TokenSource::Keychain;
    QString tokenVariable; ///< for TokenSource::Environment
    /// For TokenSource::Command: a program and its arguments, quoted as in
    /// QProcess::splitCommand(). No shell looks at it.
    QString tokenCommand;
    SignInMethod signIn = SignInMethod::Token;
    OAuthClient oauth; ///< for SignInMethod::Browser
    QString folder; ///< the folder it is shown in; empty: none
    bool startReadOnly = false; ///< production always starts so: startsLocked()
    NetworkOptions network;
    QHash<QString, QString> options;
    QJsonObject unknown; ///< keys of the stored profile that this version does not know; kept

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// One thing that keeps a profile from being used.
enum class ProfileProblem {
    NameMissing,
    PlatformMissing,
    UrlMissing,
    UrlNotHttps, ///< plain http is for loopback addresses only
    UrlHasUserInfo, ///< a name or password in the address would end up in logs
    UrlHasQueryOrFragment,
    VariableMissing,
    VariableNotAName, ///< environment variables are letters, digits and _, not starting with a
                      ///< digit
    CommandMissing,
    ProxyHostMissing, ///< or not a host name
    ProxyPortMissing,
    TimeoutOutOfRange, ///< see NetworkOptions
    ClientIdMissing,
    IssuerNotHttps,
    RedirectPathRelative, ///< must start with '/'
    SourceCannotKeep, ///< a browser sign-in needs a place to store tokens: not a variable or
                      ///< command
};

/// Everything that is wrong with \a profile, in the order of the form's fields.
[[nodiscard]] QList<ProfileProblem> problemsOf(const Profile &profile);

/// Whether writes need to be unlocked first.
[[nodiscard]] bool startsLocked(const Profile &profile);

/// \a url as a base to append "/v1/…" to: no trailing slash, and without a trailing "/v1" or
/// "/v1/proxy", which people copy from examples. Path prefixes are kept. A bare host gets
/// "https://".
[[nodiscard]] QUrl normalizedBaseUrl(const QString &text);

/// True for 127.0.0.0/8, ::1 and "localhost".
[[nodiscard]] bool isLoopback(const QUrl &url);

/// The stable word used in files: "production", "staging", "development", "demo".
[[nodiscard]] QString toKey(EndpointClass endpointClass);
/// The stable word used in files: "keychain", "environment", "session", "command", "ask", "vault".
[[nodiscard]] QString toKey(TokenSource source);
/// The stable word used in files: "token", "browser".
[[nodiscard]] QString toKey(SignInMethod method);
/// The stable word used in files: "system", "none", "http", "socks5".
[[nodiscard]] QString toKey(ProxySettings::Mode mode);

} // namespace groupdesk
