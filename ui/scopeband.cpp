#include "scopeband.h"

#include "classband.h"
#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {

std::optional<ProfileId> profileOf(const Scope &scope)
{
    if (const auto *profile = std::get_if<ProfileId>(&scope))
        return *profile;
    if (const auto *source = std::get_if<SourceRef>(&scope))
        return source->profile;
    return {};
}

void updateBand(ClassBand &band, const Workspace &workspace, const Scope &scope)
{
    const QList<Profile> profiles = workspace.profiles(scope);
    band.setVisible(!profiles.isEmpty());
    if (profiles.isEmpty())
        return;
    const auto id = profileOf(scope);
    const auto profile = id ? workspace.profile(*id) : std::nullopt;
    if (!profile) {
        // The enumeration is ordered by the care a class deserves.
        const auto strictest = std::min_element(profiles.cbegin(), profiles.cend(),
                                                [](const Profile &left, const Profile &right) {
                                                    return left.endpointClass < right.endpointClass;
                                                });
        const auto count = int(profiles.size());
        if (const auto *folder = std::get_if<FolderScope>(&scope))
            band.show(strictest->endpointClass,
                      ClassBand::tr("%1: all groups of %n profile(s)", nullptr, count)
                          .arg(displayName(folder->name)));
        else
            band.show(strictest->endpointClass,
                      ClassBand::tr("all groups of %n profile(s)", nullptr, count));
        return;
    }
    QString where = displayName(profile->name);
    if (const auto *ref = std::get_if<SourceRef>(&scope)) {
        if (const auto source = workspace.source(*ref))
            where += u" · "_s % displayName(source->organization.name);
    }
    band.show(profile->endpointClass, where);
}

} // namespace groupdesk
