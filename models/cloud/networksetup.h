#pragma once

#include "networkoptions.h"
#include "result.h"
#include "secret.h"

#include <QList>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QString>

class QNetworkAccessManager;
class QSslError;

namespace groupdesk {

/// The system's proxies (environment variables, desktop settings) or those of a profile, for
/// everything but loopback addresses, which a proxy would understand as its own machine.
class HostAwareProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit HostAwareProxyFactory(const ProxySettings &settings = {}, const Secret &password = {});

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    ProxySettings m_settings;
    Secret m_password;
};

/// Prepares a QNetworkAccessManager: its way out, and defaults as careful as RestClient's for
/// requests that are not made by it. Qt does not look at the system's proxies unless told to.
void configureNetwork(QNetworkAccessManager &network, const ProxySettings &proxy = {},
                      const Secret &proxyPassword = {});

/// The certificates of a PEM file. The error is one technical line in English that names the file.
[[nodiscard]] Result<QList<QSslCertificate>, QString> readCertificates(const QString &path);

/// What is wrong with a server's certificate, in English: the error, and whose certificate it is
/// ("subject CN=a, issuer CN=b", its dates where they are the matter).
[[nodiscard]] QString tlsReason(const QSslError &error);

} // namespace groupdesk
