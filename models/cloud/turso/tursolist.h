#pragma once

#include "callback.h"
#include "platformclient.h"
#include "restreply.h"

#include <optional>

/// \file The two ways in which groups() reads a list. Both say the same, except that only the first
/// keeps Group::raw.

namespace groupdesk::turso {

/// Any list. What it says of a bad one is what counts.
[[nodiscard]] CloudResult<GroupPage> groupsOfDocument(const RestReply &reply,
                                                      const OrganizationId &organization);

/// A long list, read by simdjson. No value for whatever is not a plain and sound list.
[[nodiscard]] std::optional<GroupPage> groupsOfText(const RestReply &reply,
                                                    const OrganizationId &organization);

} // namespace groupdesk::turso
