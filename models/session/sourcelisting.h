#pragma once

#include "source.h"

#include <QList>
#include <QSet>

namespace groupdesk {

/// The organizations of a profile, as it wants them and as its token sees them.
struct SourceListing
{
    QList<Source> sources;
    QSet<OrganizationId> missing; ///< wanted by the profile, but the token cannot see them

    /// Null if there is no such organization.
    [[nodiscard]] const Source *find(const OrganizationId &organization) const;
    [[nodiscard]] Source *find(const OrganizationId &organization);
};

/// What becomes of \a before when the platform lists \a found: the wanted ones, with the status
/// they had, and then those that are wanted and not there, as failed.
[[nodiscard]] SourceListing listed(const Profile &profile, const PlatformDescription &platform,
                                   const SourceListing &before, const QList<Organization> &found);

/// The profile's organizations where the platform does not let its token list them: named as in the
/// profile, or as they were known \a before.
[[nodiscard]] QList<Organization> organizationsByHand(const Profile &profile,
                                                      const SourceListing &before);

} // namespace groupdesk
