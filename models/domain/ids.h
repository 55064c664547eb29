#pragma once

#include "strongid.h"

namespace groupdesk {

/// The platform's key in files and code: "turso", "braintrust", "nscale".
using PlatformId = StrongId<struct PlatformTag>;
/// A profile's own id, made here and never shown.
using ProfileId = StrongId<struct ProfileTag>;
/// Turso: slug. Braintrust and Nscale: UUID.
using OrganizationId = StrongId<struct OrganizationTag>;
/// Turso: the group's name (its identity in API v1). Braintrust and Nscale: UUID.
using GroupId = StrongId<struct GroupTag>;
/// Braintrust: user UUID. Nscale: organization-user UUID (not the e-mail, not a global user id).
using UserId = StrongId<struct UserTag>;
using RoleId = StrongId<struct RoleTag>;
using ServiceAccountId = StrongId<struct ServiceAccountTag>;

/// The full address of a group across everything that is open in the window.
struct GroupRef
{
    ProfileId profile;
    OrganizationId organization;
    GroupId group;

    friend bool operator==(const GroupRef &, const GroupRef &) = default;
    friend auto operator<=>(const GroupRef &, const GroupRef &) = default;
    friend size_t qHash(const GroupRef &ref, size_t seed = 0)
    {
        return qHashMulti(seed, ref.profile, ref.organization, ref.group);
    }
};

/// One source of groups: an organization as seen through a profile.
struct SourceRef
{
    ProfileId profile;
    OrganizationId organization;

    friend bool operator==(const SourceRef &, const SourceRef &) = default;
    friend auto operator<=>(const SourceRef &, const SourceRef &) = default;
    friend size_t qHash(const SourceRef &ref, size_t seed = 0)
    {
        return qHashMulti(seed, ref.profile, ref.organization);
    }
};

} // namespace groupdesk
