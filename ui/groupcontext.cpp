#include "groupcontext.h"

#include "workspace.h"

namespace groupdesk {

ErrorContext groupContext(Workspace &workspace, const GroupRef &ref, Activity activity)
{
    ErrorContext context { .activity = activity };
    if (const auto profile = workspace.profile(ref.profile)) {
        context.profile = profile->name;
        context.platform = workspace.platform(profile->platform).name;
        context.platformId = profile->platform;
    }
    if (const auto source = workspace.source({ ref.profile, ref.organization }))
        context.organization = source->organization.name;
    if (const auto row = workspace.groups().row(ref))
        context.group = row->group.name;
    return context;
}

} // namespace groupdesk
