#pragma once

#include "callback.h"
#include "organization.h"
#include "platformclient.h"
#include "restclient.h"

#include <QJsonObject>

#include <optional>

/// \file Turso's answers as values. Pure functions: they may run on a worker thread.
///
/// Turso's descriptions of a group differ: the published pages know name, locations and primary;
/// the API reference adds uuid, version and delete_protection; the vendor's command line reads
/// archived and status too. The server itself matches keys without regard to case. So everything
/// but the name is optional here, keys are matched case-insensitively, and the object is kept as it
/// came.

namespace groupdesk::turso {

/// The error is the reason in English.
[[nodiscard]] Result<Group, QString> group(const QJsonObject &object,
                                           const OrganizationId &organization);

/// {"groups": […]}, {"groups": null} or a bare array. Turso does not page groups. One group that
/// cannot be read fails the whole answer: a row must not disappear silently.
[[nodiscard]] CloudResult<GroupPage> groups(const RestReply &reply,
                                            const OrganizationId &organization);

/// {"group": {…}} or a bare group.
[[nodiscard]] CloudResult<Group> oneGroup(const RestReply &reply,
                                          const OrganizationId &organization);

/// The answer to a create: as oneGroup(), or no value for an empty body, which counts as success
/// too. A body that cannot be read leaves the outcome unknown.
[[nodiscard]] CloudResult<std::optional<Group>> createdGroup(const RestReply &reply,
                                                             const OrganizationId &organization);

/// Any 2xx answer to a delete is a success whatever its body, except an HTML page: that did not
/// come from Turso.
[[nodiscard]] CloudResult<Removal> removal(const RestReply &reply);

/// Any other write: every 2xx answer is a success, mostly with an empty body, except an HTML page.
[[nodiscard]] CloudResult<Done> accepted(const RestReply &reply);

/// {"delete_protection": true}; no value if it says nothing.
[[nodiscard]] CloudResult<std::optional<bool>> deleteProtection(const RestReply &reply);

} // namespace groupdesk::turso
