#pragma once

#include "clouderror.h"

#include <QByteArray>
#include <QHash>

namespace groupdesk::nscale {

/// Reads Nscale's error bodies: {"error": code, "error_description": text}, with "trace_id" from
/// newer servers (older ones join the trace that RestClient began, so its id stays). The list of
/// codes grows and is passed on as sent.
///
/// Some generations of the server answer a refused body with the whole schema and an echo of what
/// was sent: the message ends before that. CloudError::field is set where such a text points into
/// the body ("/metadata/name").
///
/// A 500 may mean that the caller is no longer a member of the organization: still a ServerError.
void readError(CloudError &error, const QByteArray &body,
               const QHash<QByteArray, QByteArray> &headers);

} // namespace groupdesk::nscale
