#pragma once

#include "callback.h"
#include "platformclient.h"
#include "restreply.h"

#include <QAnyStringView>

#include <optional>

/// \file The two ways in which groups() reads a page, and the rules they share. Both say the same,
/// except that only the first keeps Group::raw.

namespace groupdesk::braintrust {

/// Any page. What it says of a bad one is what counts.
[[nodiscard]] CloudResult<GroupPage> groupsOfDocument(const RestReply &reply,
                                                      const OrganizationId &organization,
                                                      int limit);

/// A long page, read by simdjson. No value for whatever is not a plain and sound page.
[[nodiscard]] std::optional<GroupPage> groupsOfText(const RestReply &reply,
                                                    const OrganizationId &organization, int limit);

/// By its name: nothing else marks a built-in group.
[[nodiscard]] bool isBuiltIn(QAnyStringView name);

/// Whether an "org_id" means the organization whose canonicalUuid() is \a wanted.
[[nodiscard]] bool isOrganization(QAnyStringView id, const QString &wanted);

} // namespace groupdesk::braintrust
