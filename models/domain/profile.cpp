#include "profile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

void checkUrl(const QUrl &url, QList<ProfileProblem> &problems)
{
    if (!url.isValid() || url.host().isEmpty()) {
        problems.append(ProfileProblem::UrlMissing);
        return;
    }
    const bool plainLoopback = url.scheme() == "http"_L1 && isLoopback(url);
    if (url.scheme() != "https"_L1 && !plainLoopback)
        problems.append(ProfileProblem::UrlNotHttps);
    if (!url.userInfo().isEmpty())
        problems.append(ProfileProblem::UrlHasUserInfo);
    if (url.hasQuery() || url.hasFragment())
        problems.append(ProfileProblem::UrlHasQueryOrFragment);
}

void checkVariable(const Profile &profile, QList<ProfileProblem> &problems)
{
    static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    if (profile.tokenSource != TokenSource::Environment)
        return;
    if (profile.tokenVariable.isEmpty())
        problems.append(ProfileProblem::VariableMissing);
    else if (!name.match(profile.tokenVariable).hasMatch())
        problems.append(ProfileProblem::VariableNotAName);
}

void checkCommand(const Profile &profile, QList<ProfileProblem> &problems)
{
    if (profile.tokenSource == TokenSource::Command && profile.tokenCommand.trimmed().isEmpty())
        problems.append(ProfileProblem::CommandMissing);
}

void checkSignIn(const Profile &profile, QList<ProfileProblem> &problems)
{
    if (profile.signIn != SignInMethod::Browser)
        return;
    const QUrl &issuer = profile.oauth.issuer;
    const bool plainLoopback = issuer.scheme() == "http"_L1 && isLoopback(issuer);
    if (profile.oauth.clientId.trimmed().isEmpty())
        problems.append(ProfileProblem::ClientIdMissing);
    if (!issuer.isEmpty() && issuer.scheme() != "https"_L1 && !plainLoopback)
        problems.append(ProfileProblem::IssuerNotHttps);
    if (!profile.oauth.redirectPath.startsWith(u'/'))
        problems.append(ProfileProblem::RedirectPathRelative);
    if (profile.tokenSource == TokenSource::Environment
        || profile.tokenSource == TokenSource::Command)
        problems.append(ProfileProblem::SourceCannotKeep);
}

void checkNetwork(const NetworkOptions &network, QList<ProfileProblem> &problems)
{
    if (network.proxy.isExplicit()) {
        QUrl url;
        url.setHost(network.proxy.host, QUrl::StrictMode);
        if (url.host().isEmpty())
            problems.append(ProfileProblem::ProxyHostMissing);
        if (network.proxy.port == 0)
            problems.append(ProfileProblem::ProxyPortMissing);
    }
    const auto within = [](std::chrono::seconds value, int longest) {
        return value.count() >= 1 && value.count() <= longest;
    };
    if (!within(network.connectLimit, 300) || !within(network.firstByteLimit, 600)
        || !within(network.totalLimit, 3600))
        problems.append(ProfileProblem::TimeoutOutOfRange);
}

} // namespace

QList<ProfileProblem> problemsOf(const Profile &profile)
{
    QList<ProfileProblem> problems;
    if (profile.name.trimmed().isEmpty())
        problems.append(ProfileProblem::NameMissing);
    if (profile.platform.isEmpty())
        problems.append(ProfileProblem::PlatformMissing);
    checkUrl(profile.baseUrl, problems);
    checkVariable(profile, problems);
    checkCommand(profile, problems);
    checkSignIn(profile, problems);
    checkNetwork(profile.network, problems);
    return problems;
}

bool startsLocked(const Profile &profile)
{
    return profile.startReadOnly || profile.endpointClass == EndpointClass::Production;
}

QUrl normalizedBaseUrl(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (!trimmed.contains("://"_L1))
        trimmed.prepend("https://"_L1);
    QUrl url(trimmed, QUrl::StrictMode);
    QString path = url.path(QUrl::FullyEncoded);
    const auto strip = [&path](QLatin1String suffix) {
        while (path.endsWith(u'/'))
            path.chop(1);
        if (path.endsWith(suffix))
            path.chop(suffix.size());
    };
    strip("/v1/proxy"_L1);
    strip("/v1"_L1);
    strip(""_L1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

bool isLoopback(const QUrl &url)
{
    static const QRegularExpression loopback(u"^127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$"_s);
    const QString host = url.host();
    return host == "localhost"_L1 || host == "::1"_L1 || loopback.match(host).hasMatch();
}

QString toKey(EndpointClass endpointClass)
{
    switch (endpointClass) {
    case EndpointClass::Production:
        return u"production"_s;
    case EndpointClass::Staging:
        return u"staging"_s;
    case EndpointClass::Development:
        return u"development"_s;
    case EndpointClass::Demo:
        return u"demo"_s;
    }
    Q_UNREACHABLE();
}

QString toKey(TokenSource source)
{
    switch (source) {
    case TokenSource::Keychain:
        return u"keychain"_s;
    case TokenSource::Environment:
        return u"environment"_s;
    case TokenSource::Session:
        return u"session"_s;
    case TokenSource::Command:
        return u"command"_s;
    case TokenSource::Ask:
        return u"ask"_s;
    case TokenSource::VaultFile:
        return u"vault"_s;
    }
    Q_UNREACHABLE();
}

QString toKey(SignInMethod method)
{
    switch (method) {
    case SignInMethod::Token:
        return u"token"_s;
    case SignInMethod::Browser:
        return u"browser"_s;
    }
    Q_UNREACHABLE();
}

QString toKey(ProxySettings::Mode mode)
{
    switch (mode) {
    case ProxySettings::Mode::System:
        return u"system"_s;
    case ProxySettings::Mode::None:
        return u"none"_s;
    case ProxySettings::Mode::Http:
        return u"http"_s;
    case ProxySettings::Mode::Socks5:
        return u"socks5"_s;
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
