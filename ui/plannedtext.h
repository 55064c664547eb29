#pragma once

#include "plannedrequest.h"

#include <QList>
#include <QString>

namespace groupdesk {

/// Requests as a person reads them: a line with verb and address, and the body below.
[[nodiscard]] QString requestsText(const QList<PlannedRequest> &requests);
/// The same as one JSON array, for programs.
[[nodiscard]] QString requestsJson(const QList<PlannedRequest> &requests);

} // namespace groupdesk
