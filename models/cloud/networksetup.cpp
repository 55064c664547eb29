#include "networksetup.h"

#include "profile.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QUrl>

namespace groupdesk {

QList<QNetworkProxy> HostAwareProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    QUrl host;
    host.setHost(query.peerHostName());
    if (isLoopback(host))
        return { QNetworkProxy(QNetworkProxy::NoProxy) };
    return systemProxyForQuery(query);
}

void configureNetwork(QNetworkAccessManager &network)
{
    network.setProxyFactory(new HostAwareProxyFactory); // the network owns it
    network.setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    network.setAutoDeleteReplies(false);
    network.setTransferTimeout(0);
}

} // namespace groupdesk
