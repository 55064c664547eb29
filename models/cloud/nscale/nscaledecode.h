#pragma once

#include "callback.h"
#include "directory.h"
#include "organization.h"
#include "platformclient.h"
#include "restclient.h"

#include <QJsonObject>

/// \file Nscale's answers as values. Pure functions: they may run on a worker thread.
///
/// Lists are bare arrays, without pages; older servers send null for an empty one. Every resource
/// is {"metadata": {…}, "spec": {…}}. Mind the spelling: "organizationId" in metadata, "roleIDs" in
/// spec.

namespace groupdesk::nscale {

/// The error is the reason in English.
///
/// MemberCounts::people: servers regenerate "subjects" and "userIDs" from each other, so both lists
/// name mostly the same people; subjects may add external ones and older servers send none at all.
/// A person is not counted twice: the longer list counts, each entry once. No count if the object
/// has no "spec".
[[nodiscard]] Result<Group, QString> group(const QJsonObject &object,
                                           const OrganizationId &organization);

/// In the server's order (by id). One group that cannot be read fails the whole answer: a row must
/// not disappear silently. Group::raw is kept in answers that are decoded at once (see decoded()).
[[nodiscard]] CloudResult<GroupPage> groups(const RestReply &reply,
                                            const OrganizationId &organization);

[[nodiscard]] CloudResult<Group> oneGroup(const RestReply &reply,
                                          const OrganizationId &organization);

/// The answer to a delete, of which every 2xx is a success (200 with an empty body is documented),
/// except an HTML page: that did not come from Nscale.
[[nodiscard]] CloudResult<Removal> removal(const RestReply &reply);

/// Not ready unless provisioned (or silent about it): without its name space the server answers
/// group calls with 500.
[[nodiscard]] CloudResult<QList<Organization>> organizations(const RestReply &reply);

/// Sorted by name, which is "spec.subject": a user's metadata.name is the literal "undefined". The
/// ids are those of organization users, as groups list them. Detail: the state.
[[nodiscard]] CloudResult<Directory> users(const RestReply &reply);

/// Sorted by name. A role with "grantable": false (newer servers) may not be chosen; older servers
/// leave such roles out of the list.
[[nodiscard]] CloudResult<Directory> roles(const RestReply &reply);

/// Sorted by name, with the time at which the account's token expires.
[[nodiscard]] CloudResult<Directory> serviceAccounts(const RestReply &reply);

/// Sorted by name, with the groups linked. Detail: the provisioning status while it is not
/// "provisioned". Only those the account may read: the server leaves out the others.
[[nodiscard]] CloudResult<Directory> projects(const RestReply &reply);

/// Who the token belongs to: the e-mail, else "sub" (which is an e-mail for people and an id for
/// service accounts).
[[nodiscard]] CloudResult<QString> userInfo(const RestReply &reply);

} // namespace groupdesk::nscale
