#pragma once

#include "platformclient.h"

#include <memory>

namespace groupdesk {

class Transport;

/// What Groupdesk knows about Turso before talking to it.
[[nodiscard]] PlatformDescription describeTurso();

/// An opened Turso profile. Options: profileoption::personalRoot and
/// profileoption::closestRegionUrl. \a transport outlives the client.
[[nodiscard]] std::unique_ptr<PlatformClient> openTurso(Transport &transport,
                                                        const Connection &connection);

} // namespace groupdesk
