#pragma once

#include <QJsonArray>
#include <QString>

#include <optional>

/// \file What an organization may have for its money. Prices and most numbers are invented; how
/// they are written down, and that some are missing, is not.

namespace groupdesk::demo {

/// {"name", "price", "prices", "quotas"} each.
[[nodiscard]] QJsonArray tursoPlans();
/// How many groups the plan includes; no value: not published, which is no limit.
[[nodiscard]] std::optional<int> tursoGroupQuota(const QString &plan);

} // namespace groupdesk::demo
