#include "networksetup.h"

#include "profile.h"
#include "servertext.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslError>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr qint64 caFileCap = 4 * 1024 * 1024;

QString nameOf(const QStringList &organization, const QStringList &commonName)
{
    QStringList parts;
    if (!commonName.isEmpty())
        parts.append(u"CN=%1"_s.arg(commonName.join(u' ')));
    if (!organization.isEmpty())
        parts.append(u"O=%1"_s.arg(organization.join(u' ')));
    return parts.isEmpty() ? u"unnamed"_s : serverText(parts.join(u", "_s)).left(200);
}

} // namespace

HostAwareProxyFactory::HostAwareProxyFactory(const ProxySettings &settings, const Secret &password)
    : m_settings(settings), m_password(password)
{
}

QList<QNetworkProxy> HostAwareProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    QUrl host;
    host.setHost(query.peerHostName());
    if (isLoopback(host) || m_settings.mode == ProxySettings::Mode::None)
        return { QNetworkProxy(QNetworkProxy::NoProxy) };
    if (!m_settings.isExplicit())
        return systemProxyForQuery(query);
    const auto type = m_settings.mode == ProxySettings::Mode::Http ? QNetworkProxy::HttpProxy
                                                                   : QNetworkProxy::Socks5Proxy;
    return { QNetworkProxy(type, m_settings.host, m_settings.port, m_settings.user,
                           QString::fromUtf8(m_password.reveal())) };
}

void configureNetwork(QNetworkAccessManager &network, const ProxySettings &proxy,
                      const Secret &proxyPassword)
{
    network.setProxyFactory(new HostAwareProxyFactory(proxy, proxyPassword)); // the network owns it
    network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network.setAutoDeleteReplies(false);
    network.setTransferTimeout(0);
}

Result<QList<QSslCertificate>, QString> readCertificates(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(
            u"the file of certificates %1 cannot be read: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(caFileCap);
    QList<QSslCertificate> certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (certificates.isEmpty())
        return Unexpected(u"the file %1 holds no certificate in PEM form"_s.arg(path));
    return certificates;
}

QString tlsReason(const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    if (certificate.isNull())
        return error.errorString();
    QString whose = u"subject %1, issuer %2"_s.arg(
        nameOf(certificate.subjectInfo(QSslCertificate::Organization),
               certificate.subjectInfo(QSslCertificate::CommonName)),
        nameOf(certificate.issuerInfo(QSslCertificate::Organization),
               certificate.issuerInfo(QSslCertificate::CommonName)));
    if (error.error() == QSslError::CertificateExpired)
        whose += u", valid until %1"_s.arg(certificate.expiryDate().toUTC().toString(Qt::ISODate));
    if (error.error() == QSslError::CertificateNotYetValid)
        whose
            += u", valid from %1"_s.arg(certificate.effectiveDate().toUTC().toString(Qt::ISODate));
    return u"%1 (%2)"_s.arg(error.errorString(), whose);
}

} // namespace groupdesk
