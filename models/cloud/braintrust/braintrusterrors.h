#pragma once

#include "clouderror.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace groupdesk::braintrust {

/// What an error text is followed by: "text [user_email=…] [user_org=…] [timestamp=…]
/// [request_id=…]".
struct Trailer
{
    QString text; ///< what stood before it; without the caller's e-mail address
    QString userOrganization; ///< the name of the key's organization, byte for byte
    QString requestId;
};

/// Cuts the bracketed trailer off \a body.
[[nodiscard]] Trailer splitTrailer(const QString &body);

/// The organization that the trailer of an error \a body names; empty if it names none.
[[nodiscard]] QString userOrganization(const QByteArray &body);

/// Reads Braintrust's error bodies, as seen from live servers:
/// - plain text with a trailer, also where JSON would be due;
/// - a pretty-printed JSON array of schema complaints (zod) followed by the trailer, which is not
///   JSON as a whole;
/// - an object with Message, Code and InternalTraceId, in that spelling; "error", "message" and
///   "detail" are accepted too;
/// - for a bad key a text about Cognito and JWT parts that means nothing to the reader: dropped.
///
/// Beyond the status: "Missing <right> access to …, or the … does not exist" comes with 400 or 403
/// and stands for both on purpose (NotFoundOrForbidden); a 404 below a single group is treated
/// alike. The trace id is the header x-bt-internal-trace-id, else the next best.
void readError(CloudError &error, const QByteArray &body,
               const QHash<QByteArray, QByteArray> &headers);

} // namespace groupdesk::braintrust
