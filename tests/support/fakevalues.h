#pragma once

#include "clouderror.h"
#include "group.h"
#include "organization.h"
#include "profile.h"

#include <QString>

/// \file Plain values for tests, with everything that a test does not care about filled in.

namespace groupdesk::test {

[[nodiscard]] Profile makeProfile(const QString &id, const QString &name,
                                  const QString &platform = QStringLiteral("braintrust"));
[[nodiscard]] Organization makeOrganization(const QString &id, const QString &name);
/// A group of Braintrust's kind; give it other details to make it another platform's.
[[nodiscard]] Group makeGroup(const QString &id, const QString &name,
                              const QString &organization = QStringLiteral("acme"));
[[nodiscard]] CloudError makeError(CloudError::Kind kind, int httpStatus = 0);
/// The error of a write that left and was never answered.
[[nodiscard]] CloudError makeUnknownOutcome();

} // namespace groupdesk::test
