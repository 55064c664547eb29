// The part of ProfileSession about what an earlier run saw.

#include "profilesession.h"

#include <algorithm>

namespace groupdesk {

bool ProfileSession::isMissing(const OrganizationId &organization) const
{
    return m_listing.missing.contains(organization);
}

QSet<OrganizationId> ProfileSession::showCached(const QList<CachedList> &lists)
{
    QSet<OrganizationId> shown;
    if (m_isListed)
        return shown;
    for (const CachedList &list : lists) {
        const OrganizationId &id = list.organization.id;
        if (source(id))
            continue;
        SourceStatus status;
        status.updated = list.updated;
        status.cached = true;
        m_listing.sources.append(
            { { m_profile.id, id }, list.organization, m_profile, m_platform, status });
        shown.insert(id);
    }
    if (!shown.isEmpty())
        Q_EMIT sourcesChanged();
    return shown;
}

/// What an earlier run saw and is not there any more does not stay, as what was loaded does.
void ProfileSession::dropCachedBut(const QList<Organization> &found)
{
    m_listing.sources.removeIf([&found](const Source &source) {
        return std::none_of(found.cbegin(), found.cend(), [&source](const Organization &named) {
            return named.id == source.organization.id;
        });
    });
}

} // namespace groupdesk
