#pragma once

#include "platformclient.h"

#include <memory>

namespace groupdesk {

class Transport;

/// What Groupdesk knows about Braintrust before talking to it.
[[nodiscard]] PlatformDescription describeBraintrust();

/// An opened Braintrust profile. \a transport outlives the client.
[[nodiscard]] std::unique_ptr<PlatformClient> openBraintrust(Transport &transport,
                                                             const Connection &connection);

} // namespace groupdesk
