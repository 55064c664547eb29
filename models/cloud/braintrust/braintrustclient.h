#pragma once

#include "platformclient.h"

#include <memory>

class QNetworkAccessManager;

namespace groupdesk {

/// What Groupdesk knows about Braintrust before talking to it.
[[nodiscard]] PlatformDescription describeBraintrust();

/// An opened Braintrust profile. \a network outlives the client.
[[nodiscard]] std::unique_ptr<PlatformClient> openBraintrust(QNetworkAccessManager &network,
                                                             const Connection &connection);

} // namespace groupdesk
