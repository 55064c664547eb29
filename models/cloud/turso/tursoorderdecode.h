#pragma once

#include "groupaction.h"
#include "restclient.h"

#include <QString>

/// \file What Turso answers to orders, as values. Pure functions.

namespace groupdesk::turso {

/// The group as it is described after an order, bare or as {"group": …}; an order that was accepted
/// with an empty body or one of another shape has no group. Not so an HTML page: that did not come
/// from Turso.
[[nodiscard]] CloudResult<OrderResult> orderedGroup(const RestReply &reply,
                                                    const OrganizationId &organization);

/// {"jwt": "…"}: a token, which appears in no error.
[[nodiscard]] CloudResult<OrderResult> newGroupToken(const RestReply &reply);

/// Any answer but an HTML page.
[[nodiscard]] CloudResult<OrderResult> plainOrder(const RestReply &reply);

/// {"members": [{"username", "role", "email"}]}: the role of \a user, who is named by user name or
/// e-mail; empty if there is no such member.
[[nodiscard]] CloudResult<QString> roleOf(const RestReply &reply, const QString &user);

} // namespace groupdesk::turso
