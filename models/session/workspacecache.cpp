#include "workspacecache.h"

#include "profilesession.h"

#include <algorithm>
#include <utility>

namespace groupdesk {
namespace {

/// So many rows are shown before the event loop has its turn.
constexpr qsizetype sliceSize = 2'000;

/// What the table shows of \a source.
GroupBatch batchOf(const GroupTableModel &groups, const SourceRef &source)
{
    GroupBatch batch(source.organization);
    for (int row = 0; row < groups.rowCount(); ++row) {
        const GroupRow &shown = groups.rowAt(row);
        if (sourceOf(shown.ref) == source)
            batch.append(shown.group);
    }
    return batch;
}

} // namespace

WorkspaceCache::WorkspaceCache(ListCache *cache, GroupTableModel &groups,
                               const WritesInFlight &writes, std::chrono::milliseconds pause)
    : m_cache(cache), m_groups(groups), m_writes(writes)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, qOverload<>(&WorkspaceCache::keep));
    connect(&m_nextSlice, &QTimer::timeout, this, &WorkspaceCache::showSlice);
}

WorkspaceCache::~WorkspaceCache() = default;

void WorkspaceCache::follow(ProfileSession *session)
{
    if (m_cache == nullptr)
        return;
    m_sessions.insert(session->profile().id, session);
    connect(session, &ProfileSession::sourcesChanged, this,
            [this, session] { takeSources(*session); });
    connect(session, &ProfileSession::groupsLoaded, this,
            [this, session](const OrganizationId &organization) {
                dropShowing({ session->profile().id, organization });
            });
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
        if (source.profile == profile && !isShowing(source))
            keep(source);
    }
    forgetChanges(profile);
    m_showing.removeIf(
        [&profile](const Showing &showing) { return showing.source.profile == profile; });
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

// --- Showing
// ---------------------------------------------------------------------------------------

void WorkspaceCache::show(ProfileSession *session, const QList<CachedList> &lists)
{
    QList<CachedList> first;
    for (const CachedList &list : lists) {
        // A platform that was quicker than the disk is right.
        if (m_groups.countOf({ session->profile().id, list.organization.id }) == 0)
            first.append(list);
    }
    const QSet<OrganizationId> shown = session->showCached(first);
    for (const CachedList &list : std::as_const(first)) {
        if (shown.contains(list.organization.id))
            m_showing.append({ { session->profile().id, list.organization.id }, list.groups });
    }
    showSlice();
}

void WorkspaceCache::showSlice()
{
    if (m_showing.isEmpty()) {
        m_nextSlice.stop();
        return;
    }
    Showing &showing = m_showing.first();
    const SourceRef source = showing.source;
    const QList<Group> groups = slice(showing);
    if (showing.done == showing.groups.size())
        m_showing.removeFirst();
    const Source *known = m_sessions.value(source.profile)->source(source.organization);
    m_groups.mergeGroups(Source(*known), m_writes.upToDate(source, groups));
    Q_EMIT rowsShown(source);
    if (!m_nextSlice.isActive())
        m_nextSlice.start();
}

/// What came from the platform meanwhile is newer.
QList<Group> WorkspaceCache::slice(Showing &showing) const
{
    QList<Group> groups;
    const qsizetype end = std::min(showing.done + sliceSize, showing.groups.size());
    for (; showing.done < end; ++showing.done) {
        const Group group = showing.groups.at(showing.done);
        if (!m_groups.indexOf({ showing.source.profile, showing.source.organization, group.id })
                 .isValid())
            groups.append(group);
    }
    return groups;
}

void WorkspaceCache::dropShowing(const SourceRef &source)
{
    m_showing.removeIf([&source](const Showing &showing) { return showing.source == source; });
}

bool WorkspaceCache::isShowing(const SourceRef &source) const
{
    return std::any_of(m_showing.cbegin(), m_showing.cend(),
                       [&source](const Showing &showing) { return showing.source == source; });
}

// --- Keeping
// ---------------------------------------------------------------------------------------

void WorkspaceCache::takeSources(const ProfileSession &session)
{
    const ProfileId profile = session.profile().id;
    m_showing.removeIf([&](const Showing &showing) {
        return showing.source.profile == profile && !session.source(showing.source.organization);
    });
    if (!session.isListed())
        return;
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
    if (source.status.state != LoadState::Ready || !source.status.updated || source.status.cached)
        return;
    if (m_dates.value(source.ref) == *source.status.updated)
        return;
    m_dates.insert(source.ref, *source.status.updated);
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

void WorkspaceCache::keep()
{
    const QSet<SourceRef> changed = m_changed;
    for (const SourceRef &source : changed) {
        if (isShowing(source)) // half of it is not in the table yet
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
                       { known->organization, *known->status.updated, batchOf(m_groups, source) });
}

} // namespace groupdesk
