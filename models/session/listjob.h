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
    ListJob(GroupService &service, Organization organization, QObject *parent);

    void start();

Q_SIGNALS:
    /// The groups of one page that were not in an earlier one. Followed by more pages, or by
    /// finished().
    void pageArrived(const QList<groupdesk::Group> &groups);
    /// All groups, in the platform's order. The job deletes itself afterwards.
    void finished(const QList<groupdesk::Group> &groups);
    /// What arrived before stays valid but is not complete. The job deletes itself afterwards.
    void failed(const groupdesk::CloudError &error);

private:
    void request(const std::optional<PageCursor> &cursor);
    void take(GroupPage page, const std::optional<PageCursor> &cursor);
    void recover(const CloudError &error, const std::optional<PageCursor> &cursor);

    GroupService &m_service;
    Organization m_organization;
    QList<Group> m_groups;
    QSet<GroupId> m_seen; ///< in this walk
    QSet<GroupId> m_announced; ///< in this walk or the one before a lost cursor
    QSet<PageCursor> m_cursors; ///< asked for in this walk; a server that repeats one is done
    bool m_restarted = false;
};

} // namespace groupdesk
