// The part of ProfileSession that refreshes without being asked, and ends what was asked for.

#include "profilesession.h"

#include <algorithm>
#include <utility>

namespace groupdesk {

bool ProfileSession::isRefreshing() const
{
    const bool listing = m_how == Asking::Unasked && m_asking;
    return isUnderWay(m_status.state) || listing || !m_jobs.isEmpty();
}

bool ProfileSession::mayRefreshQuietly() const
{
    // Without its token in memory a refresh could ask a person for it.
    if (m_status.state != LoadState::Ready || m_status.offline || !m_connection.isReady()
        || isRefreshing())
        return false;
    return std::any_of(
        m_listing.sources.cbegin(), m_listing.sources.cend(),
        [](const Source &source) { return source.status.state == LoadState::Ready; });
}

void ProfileSession::refreshQuietly()
{
    if (!mayRefreshQuietly())
        return;
    m_directories.forgetAll();
    ask(Asking::Unasked);
}

void ProfileSession::startLists()
{
    const Asking how = std::exchange(m_how, Asking::Aloud);
    const QList<Source> sources = m_listing.sources;
    for (const Source &source : sources) {
        const OrganizationId id = source.organization.id;
        if (m_listing.missing.contains(id))
            continue;
        const LoadState state = source.status.state;
        if (how != Asking::Unasked || state == LoadState::Idle)
            startList(id);
        else if (state == LoadState::Ready)
            startList(id, Asking::Unasked);
        // Else it failed, or a person stopped it: it waits for one.
    }
}

void ProfileSession::stop()
{
    stopAsking();
    const QList<OrganizationId> running = m_jobs.keys();
    for (const OrganizationId &organization : running)
        stop(organization);
}

void ProfileSession::stopAsking()
{
    if (!isUnderWay(m_status.state))
        return;
    m_asking.reset();
    if (m_status.offline)
        m_comeback.wait(); // it is asked again by itself, as before
    setStatus({ LoadState::Stopped, {}, m_status.offline });
}

void ProfileSession::stop(const OrganizationId &organization)
{
    stopAsking();
    const Source *known = source(organization);
    if (!known || !known->status.showsLoading())
        return;
    delete m_jobs.take(organization);
    SourceStatus stopped = known->status;
    stopped.state = LoadState::Stopped;
    setSourceStatus(organization, stopped);
    settle();
}

} // namespace groupdesk
