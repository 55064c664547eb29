#pragma once

#include "grouptablemodel.h"
#include "listcache.h"
#include "writesinflight.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace groupdesk {

class ProfileSession;

/// Shows what was kept of a profile's lists when it is opened, until its platform has answered, and
/// keeps what is loaded: a list when it is complete, and what the table shows of it after a write,
/// so that a group that was deleted does not come back with the next start.
///
/// On the user interface's thread, like the Workspace that it is a part of. Rows are shown and
/// copied in slices; files are the cache's own business.
class WorkspaceCache final : public QObject
{
    Q_OBJECT

public:
    /// \a cache may be null: then nothing is shown and nothing kept. \a pause: for how long writes
    /// gather before what they left is kept.
    WorkspaceCache(ListCache *cache, GroupTableModel &groups, const WritesInFlight &writes,
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

Q_SIGNALS:
    /// There are more rows of \a source than before.
    void rowsShown(const groupdesk::SourceRef &source);

private:
    struct Showing
    {
        SourceRef source;
        GroupBatch groups;
        qsizetype done = 0;
    };
    void show(ProfileSession *session, const QList<CachedList> &lists);
    void showSlice();
    [[nodiscard]] QList<Group> slice(Showing &showing) const;
    void takeSources(const ProfileSession &session);
    void takeStatus(const ProfileSession &session, const OrganizationId &organization);
    void dropShowing(const SourceRef &source);
    void forgetChanges(const ProfileId &profile);
    void noteChanged(const SourceRef &source);
    void keep();
    void keep(const SourceRef &source);
    [[nodiscard]] bool isShowing(const SourceRef &source) const;

    ListCache *m_cache;
    GroupTableModel &m_groups;
    const WritesInFlight &m_writes;
    QHash<ProfileId, ProfileSession *> m_sessions;
    QList<Showing> m_showing; ///< what is not in the table yet, the first one first
    QHash<SourceRef, QDateTime> m_dates; ///< of the lists that were kept
    QSet<SourceRef> m_changed; ///< to be kept
    QTimer m_pause;
    QTimer m_nextSlice;
};

} // namespace groupdesk
