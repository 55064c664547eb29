#pragma once

#include "callback.h"
#include "directory.h"
#include "organization.h"
#include "restclient.h"

#include <QList>
#include <QString>

/// \file What surrounds Turso's groups, as values. Pure functions: they may run on a worker thread.

namespace groupdesk::turso {

/// {"organizations": […]} (v2, and v1 in older documentation) or a bare array (v1). The id is the
/// slug, which is what paths take although older pages say "organization name". A personal
/// organization is literally named "personal"; its slug, the user name, says more.
[[nodiscard]] CloudResult<QList<Organization>> organizations(const RestReply &reply);

/// True for the personal account among organizations().
[[nodiscard]] bool isPersonal(const Organization &organization);

/// {"locations": {code: text}} (v1) or {"locations": {provider: {code: text}}} (v2), sorted by
/// text. The list belongs to the organization: only older ones see the legacy three-letter codes.
[[nodiscard]] CloudResult<Directory> locations(const RestReply &reply);

/// {"server": "aws-eu-west-1", "client": "fra"}: the code of "server".
[[nodiscard]] CloudResult<QString> closestLocation(const RestReply &reply);

/// {"user": {"username", "email", …}}: the user name, else the e-mail.
[[nodiscard]] CloudResult<QString> userName(const RestReply &reply);

} // namespace groupdesk::turso
