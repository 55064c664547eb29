#include "listjob.h"

namespace groupdesk {

ListJob::ListJob(GroupService &service, Organization organization, QObject *parent, Keep keep)
    : QObject(parent), m_service(service), m_organization(std::move(organization)), m_keep(keep)
{
}

void ListJob::start()
{
    Q_EMIT begun();
    request({});
}

void ListJob::request(const std::optional<PageCursor> &cursor)
{
    m_service.list(m_organization, cursor, this, [this, cursor](CloudResult<GroupPage> page) {
        if (page)
            take(*page, cursor);
        else
            recover(page.error(), cursor);
    });
}

bool ListJob::keep(const GroupBatch &page, QList<Group> &fresh)
{
    bool progress = false;
    for (const Group &group : page) {
        if (m_seen.contains(group.id))
            continue;
        progress = true;
        m_seen.insert(group.id);
        m_groups.append(group);
        if (!m_announced.contains(group.id))
            fresh.append(group);
        m_announced.insert(group.id);
    }
    return progress;
}

/// Two ids that have one hash by chance only matter if a whole page is of such: never.
bool ListJob::bringsSomething(const GroupBatch &page)
{
    const qsizetype before = m_hashes.size();
    for (qsizetype place = 0; place < page.size(); ++place) {
        const std::string_view id = page.view(place).id().bytes();
        m_hashes.insert(qHashBits(id.data(), id.size()));
    }
    return m_hashes.size() > before;
}

void ListJob::take(const GroupPage &page, const std::optional<PageCursor> &cursor)
{
    QList<Group> fresh;
    bool progress = false;
    if (m_keep == Keep::Groups)
        progress = keep(page.groups, fresh);
    else if (page.next || cursor) // the only page there is need not be compared with others
        progress = bringsSomething(page.groups);

    const bool circular = page.next == cursor || (page.next && m_cursors.contains(*page.next));
    const bool last = !page.next || !progress || circular;
    if (!last)
        m_cursors.insert(*page.next);

    const QPointer<ListJob> alive(this);
    if (!page.groups.isEmpty())
        Q_EMIT pageRead(page.groups);
    if (alive && !fresh.isEmpty())
        Q_EMIT pageArrived(fresh);
    if (!alive)
        return;
    if (!last) {
        request(page.next);
        return;
    }
    deleteLater();
    Q_EMIT finished(m_groups);
}

void ListJob::recover(const CloudError &error, const std::optional<PageCursor> &cursor)
{
    if (error.kind == CloudError::Kind::CursorLost && cursor && !m_restarted) {
        m_restarted = true;
        m_cursors.clear();
        m_seen.clear();
        m_hashes.clear();
        m_groups.clear();
        start();
        return;
    }
    deleteLater();
    Q_EMIT failed(error);
}

} // namespace groupdesk
