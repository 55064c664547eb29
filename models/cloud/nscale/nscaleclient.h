#pragma once

#include "platformclient.h"

#include <memory>

class QNetworkAccessManager;

namespace groupdesk {

/// What Groupdesk knows about Nscale before talking to it.
[[nodiscard]] PlatformDescription describeNscale();

/// An opened Nscale profile. \a network outlives the client.
[[nodiscard]] std::unique_ptr<PlatformClient> openNscale(QNetworkAccessManager &network,
                                                         const Connection &connection);

} // namespace groupdesk
