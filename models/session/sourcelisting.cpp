#include "sourcelisting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

bool isNamed(const Organization &organization, const QString &name)
{
    return organization.id.toString() == name || organization.name == name;
}

bool isWanted(const Profile &profile, const Organization &organization)
{
    const QStringList &only = profile.onlyOrganizations;
    return only.isEmpty() || std::any_of(only.cbegin(), only.cend(), [&](const QString &name) {
               return isNamed(organization, name);
           });
}

QStringList missingNames(const Profile &profile, const QList<Organization> &found)
{
    QStringList missing;
    for (const QString &name : profile.onlyOrganizations) {
        const auto named
            = [&name](const Organization &organization) { return isNamed(organization, name); };
        if (!missing.contains(name) && std::none_of(found.cbegin(), found.cend(), named))
            missing.append(name);
    }
    return missing;
}

/// What all sources of a listing have in common.
struct Maker
{
    const Profile &profile;
    const PlatformDescription &platform;
    const SourceListing &before;

    [[nodiscard]] Source visible(const Organization &organization) const
    {
        const SourceRef ref { profile.id, organization.id };
        Source made { ref, organization, profile, platform, {} };
        const Source *known = before.find(organization.id);
        if (known && !before.missing.contains(organization.id))
            made.status = known->status;
        return made;
    }
    [[nodiscard]] Source missing(const QString &name) const
    {
        Source made = visible({ OrganizationId(name), name, {}, true });
        for (const Source &known : before.sources) { // what was loaded while it was seen stays
            if (isNamed(known.organization, name))
                made = known;
        }
        CloudError error;
        error.kind = CloudError::Kind::NotFound;
        error.reason = u"the token cannot see the organization “%1”"_s.arg(name);
        made.status.state = LoadState::Failed;
        made.status.problem = error;
        return made;
    }
};

} // namespace

const Source *SourceListing::find(const OrganizationId &organization) const
{
    const auto found
        = std::find_if(sources.cbegin(), sources.cend(), [&organization](const Source &source) {
              return source.organization.id == organization;
          });
    return found == sources.cend() ? nullptr : &*found;
}

Source *SourceListing::find(const OrganizationId &organization)
{
    const auto found
        = std::find_if(sources.begin(), sources.end(), [&organization](const Source &source) {
              return source.organization.id == organization;
          });
    return found == sources.end() ? nullptr : &*found;
}

SourceListing listed(const Profile &profile, const PlatformDescription &platform,
                     const SourceListing &before, const QList<Organization> &found)
{
    const Maker make { profile, platform, before };
    SourceListing listing;
    for (const Organization &organization : found) {
        if (isWanted(profile, organization) && !std::as_const(listing).find(organization.id))
            listing.sources.append(make.visible(organization));
    }
    const QStringList names = missingNames(profile, found);
    for (const QString &name : names) {
        const Source made = make.missing(name);
        if (std::as_const(listing).find(made.organization.id))
            continue;
        listing.missing.insert(made.organization.id);
        listing.sources.append(made);
    }
    return listing;
}

QList<Organization> organizationsByHand(const Profile &profile, const SourceListing &before)
{
    QList<Organization> named;
    for (const QString &name : profile.onlyOrganizations) {
        Organization organization { OrganizationId(name), name, {}, true };
        // Earlier, the token may have been allowed to list them: then the real id is known.
        for (const Source &source : before.sources) {
            if (isNamed(source.organization, name)
                && !before.missing.contains(source.organization.id))
                organization = source.organization;
        }
        named.append(organization);
    }
    return named;
}

} // namespace groupdesk
