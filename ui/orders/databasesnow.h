#pragma once

#include "directory.h"
#include "errortext.h"

#include <optional>

namespace groupdesk {

class Workspace;

/// The databases of one group, as far as they are known at this moment.
struct DatabasesNow
{
    Directory entries;
    bool known = false; ///< false: entries say nothing
    bool loading = false;
    std::optional<ErrorText> problem; ///< why they could not be read
};

/// Asks nothing; see NameBook::load().
[[nodiscard]] DatabasesNow databasesOf(Workspace &workspace, const GroupRef &group);

} // namespace groupdesk
