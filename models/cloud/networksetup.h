#pragma once

#include <QNetworkProxyFactory>

class QNetworkAccessManager;

namespace groupdesk {

/// The system's proxies (environment variables, desktop settings) for everything but loopback
/// addresses, which a proxy would understand as its own machine.
class HostAwareProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

/// Prepares the one QNetworkAccessManager that all clients share: HostAwareProxyFactory, because
/// Qt does not look at the system's proxies unless told to, and defaults as careful as
/// RestClient's for requests that are not made by it.
void configureNetwork(QNetworkAccessManager &network);

} // namespace groupdesk
