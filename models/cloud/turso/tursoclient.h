#pragma once

#include "platformclient.h"

#include <memory>

class QNetworkAccessManager;

namespace groupdesk {

/// What Groupdesk knows about Turso before talking to it.
[[nodiscard]] PlatformDescription describeTurso();

/// An opened Turso profile. Options: profileoption::personalRoot and
/// profileoption::closestRegionUrl. \a network outlives the client.
[[nodiscard]] std::unique_ptr<PlatformClient> openTurso(QNetworkAccessManager &network,
                                                        const Connection &connection);

} // namespace groupdesk
