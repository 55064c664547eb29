#pragma once

#include "platformclient.h"

#include <memory>

namespace groupdesk {

class Transport;

/// What Groupdesk knows about Nscale before talking to it.
[[nodiscard]] PlatformDescription describeNscale();

/// An opened Nscale profile. \a transport outlives the client.
[[nodiscard]] std::unique_ptr<PlatformClient> openNscale(Transport &transport,
                                                         const Connection &connection);

} // namespace groupdesk
