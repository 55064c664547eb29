#pragma once

#include "callback.h"
#include "capabilities.h"
#include "ids.h"
#include "restclient.h"
#include "secret.h"

#include <QDateTime>
#include <QString>

#include <optional>

/// \file What Nscale says about a token and its rights, as values. Pure functions.

namespace groupdesk::nscale {

/// Whose token it is.
struct Caller
{
    QString subject; ///< an e-mail address, or a service account's id
    bool isService = false;
};

/// userinfo: {"sub", "https://unikorn-cloud.org/authz": {"acctype"}}. Servers before 1.16.1 do not
/// send the account type; there a subject that is a UUID is a service account.
[[nodiscard]] CloudResult<Caller> caller(const RestReply &reply);

/// A service account's own entry in the list of its organization.
struct OwnAccount
{
    bool found = false;
    std::optional<QDateTime> expires; ///< "status.expiry": when its token ends
};
[[nodiscard]] CloudResult<OwnAccount> ownAccount(const RestReply &reply, const QString &subject);

/// The new token in the answer to a rotation: "status.accessToken".
[[nodiscard]] CloudResult<Secret> newToken(const RestReply &reply);

/// What an access control list does not allow with groups: {"global": […], "organizations": [{"id",
/// "endpoints": [{"name", "operations"}]}]}, and the older {"organization": {…}}. Rights to
/// "identity:groups" count that are global or of \a organization; those of projects do not.
[[nodiscard]] CloudResult<Capabilities> limits(const RestReply &reply,
                                               const OrganizationId &organization);

/// True if the list allows reading every project of \a organization: only then its list of projects
/// is the whole one.
[[nodiscard]] CloudResult<bool> readsAllProjects(const RestReply &reply,
                                                 const OrganizationId &organization);

} // namespace groupdesk::nscale
