#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {

Workspace::Workspace(const Surroundings &around, QObject *parent)
    : QObject(parent), m_around(around),
      m_locks(around.barWrites ? ProfileLocks::Policy::Barred : ProfileLocks::Policy::Normal),
      m_groups(new GroupTableModel(this)), m_scopes(new ScopeTreeModel(this)),
      m_views(new SavedViews(around.views, this)), m_intake(*m_groups, m_writes),
      m_cache(std::make_unique<WorkspaceCache>(around.listCache, *m_groups, m_intake,
                                               around.cachePause)),
      m_names(new NameBook(*this))
{
    connectMemberships();
    connect(m_views, &SavedViews::changed, m_scopes,
            [this] { m_scopes->setShelf(m_views->shelf()); });
    connect(&m_intake, &GroupIntake::settled, this, [this](const SourceRef &source) {
        const ProfileSession *known = session(source.profile);
        if (known && known->source(source.organization))
            takeSourceStatus(*known, source.organization);
        m_marks.start(); // as long as rows arrive, what changed stays marked
    });
    m_marks.setSingleShot(true);
    m_marks.setInterval(around.markTime);
    connect(&m_marks, &QTimer::timeout, m_groups, &GroupTableModel::clearMarks);
    connect(&m_locks, &ProfileLocks::changed, this, [this](const ProfileId &id) {
        m_scopes->setLocked(id, !allowsWrites(id));
        Q_EMIT lockChanged(id);
        Q_EMIT limitsChanged(id);
    });
}

Workspace::~Workspace()
{
    // Before the sessions: a job that loses one would go on with the next group.
    qDeleteAll(findChildren<DeleteJob *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<RecoveryJob *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<RecreateJob *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<RotateTokenJob *>(Qt::FindDirectChildrenOnly));
    m_cache->leaveAll();
    qDeleteAll(m_sessions);
}

StoreResult<Done> Workspace::load()
{
    const QList<ProfileSession *> before = m_sessions;
    for (const ProfileSession *session : before)
        close(ProfileId(session->profile().id));
    return reload();
}

StoreResult<Done> Workspace::reload()
{
    const StoreResult<QList<Profile>> stored = m_around.profiles.load();
    reloadPins();
    m_views->reload();
    adopt(stored.value_or(QList<Profile>()), {}, {});
    if (!stored)
        return Unexpected(stored.error());
    return Done {};
}

QList<Profile> Workspace::profiles() const
{
    QList<Profile> profiles;
    for (const ProfileSession *session : m_sessions)
        profiles.append(session->profile());
    return profiles;
}

QList<Profile> Workspace::profiles(const Scope &scope) const
{
    QList<Profile> found = profiles();
    found.removeIf(
        [&scope](const Profile &profile) { return !groupdesk::touches(scope, profile); });
    return found;
}

std::optional<Profile> Workspace::profile(const ProfileId &id) const
{
    const ProfileSession *known = session(id);
    return known ? std::optional<Profile>(known->profile()) : std::nullopt;
}

QList<PlatformDescription> Workspace::platforms() const
{
    return m_around.platforms.platforms();
}

PlatformDescription Workspace::platform(const PlatformId &id) const
{
    const QList<PlatformDescription> known = m_around.platforms.platforms();
    for (const PlatformDescription &platform : known) {
        if (platform.id == id)
            return platform;
    }
    PlatformDescription unknown;
    unknown.id = id;
    unknown.name = id.toString();
    return unknown;
}

bool Workspace::touches(const Scope &scope, const ProfileSession &session) const
{
    return groupdesk::touches(scope, session.profile());
}

void Workspace::updateLoading()
{
    const bool loading = isLoading();
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged();
}

QList<Source> Workspace::sources() const
{
    return sources(EverythingScope {});
}

QList<Source> Workspace::sources(const Scope &scope) const
{
    QList<Source> found;
    for (const ProfileSession *session : m_sessions) {
        for (const Source &source : session->sources()) {
            if (contains(scope, source.ref, source.profile.folder))
                found.append(counted(source));
        }
    }
    return found;
}

std::optional<Source> Workspace::source(const SourceRef &ref) const
{
    const ProfileSession *known = session(ref.profile);
    const Source *found = known ? known->source(ref.organization) : nullptr;
    return found ? std::optional<Source>(counted(*found)) : std::nullopt;
}

ProfileStatus Workspace::profileStatus(const ProfileId &id) const
{
    const ProfileSession *known = session(id);
    return known ? known->status() : ProfileStatus {};
}

Source Workspace::counted(Source source) const
{
    // A session counts what it read; the table also knows what was created and deleted since.
    source.status.loaded = m_groups->countOf(source.ref);
    return source;
}

ProfileSession *Workspace::session(const ProfileId &id) const
{
    const auto found = std::find_if(
        m_sessions.cbegin(), m_sessions.cend(),
        [&id](const ProfileSession *session) { return session->profile().id == id; });
    return found == m_sessions.cend() ? nullptr : *found;
}

ProfileSession *Workspace::open(const Profile &profile, qsizetype place)
{
    auto *session = new ProfileSession(profile, platform(profile.platform), m_around,
                                       m_locks.of(profile), this);
    m_sessions.insert(place, session);
    connectSession(session);
    connectAccess(session);
    m_cache->follow(session);
    return session;
}

void Workspace::close(const ProfileId &id)
{
    ProfileSession *closing = session(id);
    if (!closing)
        return;
    m_cache->leave(id);
    m_sessions.removeOne(closing);
    const QSet<SourceRef> shown = m_groups->sourcesOf(id);
    for (const SourceRef &source : shown)
        removeSource(source);
    for (const Source &source : closing->sources())
        removeSource(source.ref); // also one without rows has been here
    // A job that loses its session settles its item now, so this comes before forgetting.
    delete closing;
    m_busy.removeIf([&id](const auto &entry) { return entry.key().profile == id; });
    m_offline.remove(id);
    m_names->forget(id);
}

void Workspace::connectSession(ProfileSession *session)
{
    connect(session, &ProfileSession::statusChanged, this, [this, session] {
        m_scopes->setProfileStatus(session->profile().id, session->status());
        updateLoading();
        takeOffline(*session);
        Q_EMIT statusChanged(session->profile().id);
    });
    connect(session, &ProfileSession::sourcesChanged, this,
            [this, session] { takeSources(*session); });
    connect(session, &ProfileSession::sourceStatusChanged, this,
            [this, session](const OrganizationId &organization) {
                takeSourceStatus(*session, organization);
            });
    connectLists(session);
}

void Workspace::connectLists(ProfileSession *session)
{
    const auto ref = [session](const OrganizationId &organization) {
        return SourceRef { session->profile().id, organization };
    };
    connect(session, &ProfileSession::listBegun, this,
            [this, ref](const OrganizationId &organization) { m_intake.begin(ref(organization)); });
    connect(session, &ProfileSession::groupsArrived, this,
            [this, session](const OrganizationId &organization, const GroupBatch &groups) {
                m_intake.add(*session->source(organization), groups);
            });
    connect(session, &ProfileSession::groupsLoaded, this,
            [this, ref](const OrganizationId &organization) {
                m_names->reload(ref(organization)); // the refresh is about names, too
                m_intake.end(ref(organization));
            });
}

void Workspace::removeSource(const SourceRef &source)
{
    m_intake.drop(source);
    m_groups->removeSource(source);
    m_writes.forget(source);
}

void Workspace::takeSources(const ProfileSession &session)
{
    const ProfileId id = session.profile().id;
    const QSet<SourceRef> shown = m_groups->sourcesOf(id);
    for (const SourceRef &source : shown) {
        if (!session.source(source.organization))
            removeSource(source);
    }
    m_scopes->setSources(id, sources(id));
    updateLoading();
    Q_EMIT statusChanged(id);
    Q_EMIT limitsChanged(id);
}

void Workspace::takeSourceStatus(const ProfileSession &session, const OrganizationId &organization)
{
    const Source source = counted(*session.source(organization));
    if (!isListing(source))
        m_writes.forget(source.ref);
    m_scopes->setSourceStatus(source.ref, source.status);
    updateLoading();
    Q_EMIT statusChanged(source.ref.profile);
}

void Workspace::syncScopes()
{
    m_scopes->setProfiles(profiles(), platforms());
    for (const ProfileSession *session : std::as_const(m_sessions)) {
        const ProfileId id = session->profile().id;
        m_scopes->setLocked(id, !allowsWrites(id));
        m_scopes->setProfileStatus(id, session->status());
        m_scopes->setSources(id, sources(id));
    }
    updateLoading();
}

} // namespace groupdesk
