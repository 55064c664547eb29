#pragma once

#include "plannedrequest.h"

namespace groupdesk {

/// What a preview shows of \a request: nothing if one of its ids must not go into a path.
[[nodiscard]] inline QList<PlannedRequest> sendable(const PlannedRequest &request)
{
    return request.url.isValid() ? QList<PlannedRequest> { request } : QList<PlannedRequest> {};
}

} // namespace groupdesk
