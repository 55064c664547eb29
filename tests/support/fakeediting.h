#pragma once

#include "directory.h"
#include "groupediting.h"

/// \file How FakePlatform edits: one step for each field that changed, whose body names the group
/// and says what becomes of the field.

namespace groupdesk::test {

[[nodiscard]] PlannedRequest fakeRequest(const QByteArray &verb, const OrganizationId &organization,
                                         const QString &group,
                                         const std::optional<QJsonObject> &body);
/// What of \a group can be edited; \a projects are those of its organization.
[[nodiscard]] GroupContent fakeContent(const Group &group, const Directory &projects);
[[nodiscard]] CloudResult<EditPlan> fakePlan(const OrganizationId &organization,
                                             const EditBase &base, const GroupContent &wanted);
void applyFakeStep(Group &group, Directory &projects, const EditStep &step);

} // namespace groupdesk::test
