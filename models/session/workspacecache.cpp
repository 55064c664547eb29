#include "workspacecache.h"

#include "profilesession.h"

namespace groupdesk {

WorkspaceCache::WorkspaceCache(ListCache *cache, const GroupTableModel &groups, GroupIntake &intake,
                               std::chrono::milliseconds pause)
    : m_cache(cache), m_groups(groups), m_intake(intake)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &WorkspaceCache::keepChanged);
}

WorkspaceCache::~WorkspaceCache() = default;

void WorkspaceCache::follow(ProfileSession *session)
{
    if (m_cache == nullptr)
        return;
    m_sessions.insert(session->profile().id, session);
    connect(session, &ProfileSession::sourcesChanged, this,
            [this, session] { takeSources(*session); });
    connect(session, &ProfileSession::sourceStatusChanged, this,
            [this, session](const OrganizationId &organization) {
                takeStatus(*session, organization);
            });
    m_cache->load(listOrigin(session->profile()), session,
                  [this, session](const QList<CachedList> &lists) { show(session, lists); });
}

void WorkspaceCache::leave(const ProfileId &profile)
{
    const QSet<SourceRef> changed = m_changed;
    for (const SourceRef &source : changed) {
        // Of a list that is arriving half may be missing; then the one before stays.
        if (source.profile == profile && !m_intake.isBusy(source))
            keep(source);
    }
    forgetChanges(profile);
    m_shown.removeIf([&profile](const SourceRef &source) { return source.profile == profile; });
    m_sessions.remove(profile);
    m_dates.removeIf([&profile](const auto &entry) { return entry.key().profile == profile; });
}

void WorkspaceCache::leaveAll()
{
    const QList<ProfileId> profiles = m_sessions.keys();
    for (const ProfileId &profile : profiles)
        leave(profile);
}

void WorkspaceCache::forget(const ProfileId &profile)
{
    forgetChanges(profile);
    if (m_cache != nullptr)
        m_cache->forget(profile);
}

void WorkspaceCache::forgetChanges(const ProfileId &profile)
{
    m_changed.removeIf([&profile](const SourceRef &source) { return source.profile == profile; });
}

void WorkspaceCache::show(ProfileSession *session, const QList<CachedList> &lists)
{
    const QSet<OrganizationId> shown = session->showCached(lists);
    for (const CachedList &list : lists) {
        if (!shown.contains(list.organization.id))
            continue;
        m_shown.insert({ session->profile().id, list.organization.id });
        m_intake.add(*session->source(list.organization.id), list.groups);
    }
}

void WorkspaceCache::takeSources(const ProfileSession &session)
{
    if (!session.isListed())
        return;
    const ProfileId profile = session.profile().id;
    m_shown.removeIf([this, &session, &profile](const SourceRef &source) {
        if (source.profile == profile && !session.source(source.organization))
            m_intake.drop(source); // what is not in the table yet does not get there
        return source.profile == profile;
    });
    QList<OrganizationId> visible;
    for (const Source &source : session.sources()) {
        if (!session.isMissing(source.organization.id))
            visible.append(source.organization.id);
    }
    m_cache->keepOnly(listOrigin(session.profile()), visible);
}

void WorkspaceCache::takeStatus(const ProfileSession &session, const OrganizationId &organization)
{
    const Source &source = *session.source(organization);
    const SourceStatus &status = source.status;
    if (status.state != LoadState::Ready || !status.updated || status.cached
        || m_dates.value(source.ref) == *status.updated)
        return;
    m_dates.insert(source.ref, *status.updated);
    noteChanged(source.ref);
}

void WorkspaceCache::noteWritten(const SourceRef &source)
{
    if (m_cache != nullptr)
        noteChanged(source);
}

void WorkspaceCache::noteChanged(const SourceRef &source)
{
    m_changed.insert(source);
    if (!m_pause.isActive())
        m_pause.start();
}

void WorkspaceCache::keepChanged()
{
    const QSet<SourceRef> changed = m_changed;
    for (const SourceRef &source : changed) {
        if (m_intake.isBusy(source)) // half of it is not in the table yet
            m_pause.start();
        else
            keep(source);
    }
}

void WorkspaceCache::keep(const SourceRef &source)
{
    m_changed.remove(source);
    const ProfileSession *session = m_sessions.value(source.profile);
    const Source *known = session ? session->source(source.organization) : nullptr;
    // Of a list that never was complete there is nothing to keep, and nothing to correct.
    if (known && known->status.updated && !session->isMissing(source.organization))
        m_cache->store(listOrigin(session->profile()),
                       { known->organization, *known->status.updated, m_groups.batchOf(source) });
}

} // namespace groupdesk
