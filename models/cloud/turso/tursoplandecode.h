#pragma once

#include "restclient.h"

#include <QHash>
#include <QString>

#include <optional>

/// \file What Turso says about plans and usage, as values. Pure functions. The reference writes
/// quotas in camelCase and usage in snake_case; keys are compared without regard to both.

namespace groupdesk::turso {

/// {"subscription": {"name", "plan", "overages", …}}: the plan's name; empty without a plan. Ids of
/// plans with paid overages end in "_overages", which the list of plans does not know.
[[nodiscard]] CloudResult<QString> subscribedPlan(const RestReply &reply);

/// Plan name, in lower case, to the number of groups it allows. What is missing, null or not above
/// zero is not published and left out.
using GroupQuotas = QHash<QString, int>;
/// {"plans": [{"name", "quotas": {"groups", …}}]}
[[nodiscard]] CloudResult<GroupQuotas> groupQuotas(const RestReply &reply);

/// The organization's usage. The reference has it in "organization"."usage"; live servers were seen
/// with "total" in its place, and with no "organization" around it.
struct Usage
{
    std::optional<int> groups;
    QHash<QString, qint64> databaseBytes; ///< by the database's UUID
};
[[nodiscard]] CloudResult<Usage> usage(const RestReply &reply);

} // namespace groupdesk::turso
