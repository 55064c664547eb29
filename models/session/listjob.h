#pragma once

#include "platformclient.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace groupdesk {

/// Reads every page of an organization's groups. Deleting the job ends it silently.
///
/// Pages may overlap while groups come and go, so groups are kept by id. A page that brings nothing
/// new together with another cursor ends the walk: some servers repeat their last page. CursorLost
/// starts the walk again, once.
class ListJob final : public QObject
{
    Q_OBJECT

public:
    enum class Keep {
        Groups, ///< pageArrived() and finished() tell them, each once
        Nothing, ///< for who takes the pages as they come, with pageRead() and begun()
    };
    ListJob(GroupService &service, Organization organization, QObject *parent,
            Keep keep = Keep::Groups);

    void start();

Q_SIGNALS:
    /// A walk starts at the first page: what was read before does not count.
    void begun();
    /// A page as it was answered, which may repeat groups of earlier ones.
    void pageRead(const groupdesk::GroupBatch &page);
    /// The groups of one page that were not in an earlier one. Followed by more pages, or by
    /// finished().
    void pageArrived(const QList<groupdesk::Group> &groups);
    /// All groups, in the platform's order; none with Keep::Nothing. The job deletes itself
    /// afterwards.
    void finished(const QList<groupdesk::Group> &groups);
    /// What arrived before stays valid but is not complete. The job deletes itself afterwards.
    void failed(const groupdesk::CloudError &error);

private:
    void request(const std::optional<PageCursor> &cursor);
    void take(const GroupPage &page, const std::optional<PageCursor> &cursor);
    /// Keeps what is new of \a page; \a fresh is what pageArrived() tells. False: nothing is new.
    bool keep(const GroupBatch &page, QList<Group> &fresh);
    [[nodiscard]] bool bringsSomething(const GroupBatch &page);
    void recover(const CloudError &error, const std::optional<PageCursor> &cursor);

    GroupService &m_service;
    Organization m_organization;
    Keep m_keep;
    QList<Group> m_groups;
    QSet<GroupId> m_seen; ///< in this walk
    QSet<size_t> m_hashes; ///< of the ids of this walk, with Keep::Nothing
    QSet<GroupId> m_announced; ///< in this walk or the one before a lost cursor
    QSet<PageCursor> m_cursors; ///< asked for in this walk; a server that repeats one is done
    bool m_restarted = false;
};

} // namespace groupdesk
