#include "orders/databasesnow.h"

#include "groupcontext.h"
#include "workspace.h"

namespace groupdesk {

DatabasesNow databasesOf(Workspace &workspace, const GroupRef &group)
{
    constexpr auto kind = DirectoryKind::Databases;
    const SourceRef source = sourceOf(group);
    const NameBook &names = workspace.names();
    DatabasesNow now;
    now.known = names.isKnown(source, kind);
    now.loading = names.isLoading(source, kind);
    if (const auto error = names.problem(source, kind))
        now.problem = errorText(*error, groupContext(workspace, group, Activity::LoadingChoices));
    for (const DirectoryEntry &entry : names.directory(source, kind)) {
        if (entry.groups.contains(group.group))
            now.entries.append(entry);
    }
    return now;
}

} // namespace groupdesk
