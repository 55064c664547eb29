#pragma once

#include "platformclient.h"
#include "problem.h"

#include <memory>
#include <optional>

namespace groupdesk {

using Opening = Result<std::unique_ptr<PlatformClient>, Problem>;

/// Why \a token cannot be used at all (StoreError::Kind::Invalid); no value if it can.
[[nodiscard]] std::optional<StoreError> problemOf(const Secret &token);

/// The client of \a profile, or why there is none: a token that cannot be sent, or a platform that
/// this version does not know.
[[nodiscard]] Opening openClient(const Connection &connection, PlatformFactory &factory);

} // namespace groupdesk
