#pragma once

#include "callback.h"
#include "restclient.h"

#include <QJsonArray>

namespace groupdesk::nscale {

/// A list answer: a bare array, or null, which older servers send for an empty one.
[[nodiscard]] CloudResult<QJsonArray> list(const RestReply &reply);

} // namespace groupdesk::nscale
