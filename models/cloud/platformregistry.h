#pragma once

#include "platformclient.h"

namespace groupdesk {

class Transport;

/// The platforms this build knows. A new platform is one folder here and one line in the registry.
/// \a transport is shared by all clients and must outlive them.
class PlatformRegistry final : public PlatformFactory
{
public:
    explicit PlatformRegistry(Transport &transport);

    [[nodiscard]] QList<PlatformDescription> platforms() const override;
    [[nodiscard]] std::unique_ptr<PlatformClient> open(const Connection &connection) override;

private:
    Transport &m_transport;
};

} // namespace groupdesk
