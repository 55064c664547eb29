#pragma once

#include "plannedrequest.h"
#include "requestrecord.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// \file Requests in forms that others read. Both hold no more than the records do: no secrets.

namespace groupdesk {

/// A command line for a POSIX shell that sends the request again, with the token taken from the
/// variable RequestRecord::tokenVariable. Headers whose value was redacted are left out, apart from
/// Authorization.
[[nodiscard]] QString curlOf(const RequestRecord &record);

/// The same for requests that were not sent yet, one command for each, separated by empty lines.
[[nodiscard]] QString curlOf(const QList<PlannedRequest> &requests, const QString &tokenVariable);

/// An HTTP archive, http://www.softwareishard.com/blog/har-12-spec/ : UTF-8 JSON.
[[nodiscard]] QByteArray harOf(const QList<RequestRecord> &records);

} // namespace groupdesk
