#pragma once

#include "groupintake.h"
#include "grouptablemodel.h"
#include "listcache.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace groupdesk {

class ProfileSession;

/// Shows what was kept of a profile's lists when it is opened, until its platform has answered, and
/// keeps what is loaded: a list when it is complete, and what the table shows of it after a write,
/// so that a group that was deleted does not come back with the next start.
///
/// On the user interface's thread, like the Workspace that it is a part of. Files are the cache's
/// own business.
class WorkspaceCache final : public QObject
{
    Q_OBJECT

public:
    /// \a cache may be null: then nothing is shown and nothing kept. \a intake brings what is shown
    /// into \a groups. \a pause: for how long changes gather before they are kept.
    WorkspaceCache(ListCache *cache, const GroupTableModel &groups, GroupIntake &intake,
                   std::chrono::milliseconds pause);
    ~WorkspaceCache() override;

    /// Asks for what is kept of \a session, and shows it when it comes.
    void follow(ProfileSession *session);
    /// Keeps what has changed now; to be called while the rows are still there.
    void leave(const ProfileId &profile);
    void leaveAll();
    /// The profile is gone, or somebody else's token is in it.
    void forget(const ProfileId &profile);
    /// A group of \a source was created, changed or deleted.
    void noteWritten(const SourceRef &source);

private:
    void show(ProfileSession *session, const QList<CachedList> &lists);
    void takeSources(const ProfileSession &session);
    void takeStatus(const ProfileSession &session, const OrganizationId &organization);
    void forgetChanges(const ProfileId &profile);
    void noteChanged(const SourceRef &source);
    void keepChanged();
    void keep(const SourceRef &source);

    ListCache *m_cache;
    const GroupTableModel &m_groups;
    GroupIntake &m_intake;
    QHash<ProfileId, ProfileSession *> m_sessions;
    QHash<SourceRef, QDateTime> m_dates; ///< of the lists that were kept
    QSet<SourceRef> m_shown; ///< whose rows came from the cache
    QSet<SourceRef> m_changed; ///< to be kept
    QTimer m_pause;
};

} // namespace groupdesk
