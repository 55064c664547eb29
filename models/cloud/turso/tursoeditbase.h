#pragma once

#include "groupediting.h"
#include "restclient.h"

namespace groupdesk::turso {

/// What was read of a group to edit it.
struct EditParts
{
    Group group;
    CloudResult<bool> protection; ///< as the group's configuration says
    bool renames = true; ///< false: this server refused to know the call
};

/// The configuration of a group: {"delete_protection": bool}, not wrapped. Null means off, for the
/// field and for the whole; that is how Turso's command line reads it.
[[nodiscard]] CloudResult<bool> configuredProtection(const RestReply &reply);

/// The configuration decides about the protection; where it cannot be read, what the group itself
/// says, and only where that says nothing either, the protection is unread.
[[nodiscard]] EditBase editBase(const EditParts &parts);

} // namespace groupdesk::turso
