#pragma once

#include "platformclient.h"

class QNetworkAccessManager;

namespace groupdesk {

/// The platforms this build knows. A new platform is one folder here and one line in the registry.
/// \a network is shared by all clients and must outlive them.
class PlatformRegistry final : public PlatformFactory
{
public:
    explicit PlatformRegistry(QNetworkAccessManager &network);

    [[nodiscard]] QList<PlatformDescription> platforms() const override;
    [[nodiscard]] std::unique_ptr<PlatformClient> open(const Connection &connection) override;

private:
    QNetworkAccessManager &m_network;
};

} // namespace groupdesk
