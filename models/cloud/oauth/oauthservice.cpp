#include "oauth/oauthservice.h"

#include "oauth/oauthsession.h"
#include "oauth/oauthsignin.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// Profile ids are not made for file names.
QString lockFileOf(const QString &folder, const ProfileId &profile)
{
    const QByteArray id = profile.toString().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex();
    return u"%1/signin-%2.lock"_s.arg(folder, QString::fromLatin1(hash.first(32)));
}

} // namespace

OAuthService::OAuthService(Transport &transport, SecretStore &secrets, Redactor &redactor,
                           BrowserOpener browser, QString lockFolder, oauth::OAuthLimits limits)
    : m_transport(transport), m_secrets(secrets), m_redactor(redactor),
      m_browser(std::move(browser)), m_lockFolder(std::move(lockFolder)), m_limits(limits)
{
}

OAuthService::~OAuthService() = default;

std::shared_ptr<BrowserSignIn> OAuthService::open(const Profile &profile,
                                                  const Secret &proxyPassword)
{
    oauth::OAuthParts parts;
    parts.profile = profile;
    parts.line = [this, network = profile.network, proxyPassword] {
        return m_transport.line(network.proxy, proxyPassword, network.caFile);
    };
    parts.record = [this](const RequestRecord &record) { m_transport.record(record); };
    parts.secrets = &m_secrets;
    parts.redactor = &m_redactor;
    parts.browser = m_browser;
    parts.lockFile = lockFileOf(m_lockFolder, profile.id);
    parts.limits = m_limits;
    parts.root = &m_sessions;
    return std::make_shared<OAuthSignIn>(new oauth::OAuthSession(std::move(parts), &m_sessions));
}

} // namespace groupdesk
