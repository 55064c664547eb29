#pragma once

#include "callback.h"
#include "directory.h"
#include "organization.h"
#include "platformclient.h"
#include "restclient.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// \file Braintrust's answers as values. Pure functions: they may run on a worker thread.
///
/// Every field but id, org_id and name may be absent or null. An absent member list is not an empty
/// one: the answer to a create leaves both lists out although they were stored.

namespace groupdesk::braintrust {

/// The 8-4-4-4-12 form in lower case, as the server sends it; no value if \a text is not a UUID.
/// Checked here because the server answers a malformed id with a dump of its schema checker.
[[nodiscard]] std::optional<QString> canonicalUuid(const QString &text);

/// The error is the reason in English. "Owners", "Engineers" and "Viewers" are taken to be built
/// in: nothing in the schema marks them.
[[nodiscard]] Result<Group, QString> group(const QJsonObject &object,
                                           const OrganizationId &organization);

/// False if \a object names another organization than \a organization. An organization that is not
/// known by its UUID matches everything.
[[nodiscard]] bool belongsTo(const QJsonObject &object, const OrganizationId &organization);

/// The array "objects" of a list answer.
[[nodiscard]] CloudResult<QJsonArray> objects(const RestReply &reply);

/// A page of groups without deleted ones and without those of other organizations: a misread filter
/// is not refused by the server but ignored, and a key may span organizations. A page shorter than
/// \a limit is the last. Group::raw is kept in answers that are decoded at once (see decoded()).
[[nodiscard]] CloudResult<GroupPage> groups(const RestReply &reply,
                                            const OrganizationId &organization, int limit);

/// A single group of the organization; NotFoundOrForbidden if it is another organization's, and
/// NotFound if it is marked as deleted.
[[nodiscard]] CloudResult<Group> oneGroup(const RestReply &reply,
                                          const OrganizationId &organization);

/// The answer to a create. FoundExisting if the header x-bt-found-existing says so, which is sent
/// only when an existing group was met; should something on the way have dropped the header, also
/// if the group is older than the answer or has another description than \a draft. A body that
/// cannot be read leaves the outcome unknown.
[[nodiscard]] CloudResult<Creation> creation(const RestReply &reply,
                                             const OrganizationId &organization,
                                             const GroupDraft &draft);

/// The answer to a delete: the deleted group with "deleted_at" set. Any 2xx answer is a success
/// whatever its body, except an HTML page: that did not come from Braintrust.
[[nodiscard]] CloudResult<Removal> removal(const RestReply &reply);

/// No value if the object has no id or no name.
[[nodiscard]] std::optional<Organization> organization(const QJsonObject &object);

/// Sorted by name. Every name field of a user may be null (invited, never signed in): then the
/// e-mail address, then the beginning of the id stands for it.
[[nodiscard]] Directory users(const QJsonArray &objects);

/// Roles or projects: those of \a organization and those that belong to none, which are the
/// platform's own, without deleted ones. Sorted by name.
[[nodiscard]] Directory namedObjects(const QJsonArray &objects, const OrganizationId &organization);

/// The service accounts behind a list of service tokens, each once, sorted by name.
[[nodiscard]] Directory serviceAccounts(const QJsonArray &objects,
                                        const OrganizationId &organization);

} // namespace groupdesk::braintrust
