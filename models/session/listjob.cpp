#include "listjob.h"

namespace groupdesk {

ListJob::ListJob(GroupService &service, Organization organization, QObject *parent)
    : QObject(parent), m_service(service), m_organization(std::move(organization))
{
}

void ListJob::start()
{
    request({});
}

void ListJob::request(const std::optional<PageCursor> &cursor)
{
    m_service.list(m_organization, cursor, this, [this, cursor](CloudResult<GroupPage> page) {
        if (page)
            take(std::move(page).value(), cursor);
        else
            recover(page.error(), cursor);
    });
}

void ListJob::take(GroupPage page, const std::optional<PageCursor> &cursor)
{
    QList<Group> fresh;
    bool progress = false;
    for (const Group &group : std::as_const(page.groups)) {
        if (m_seen.contains(group.id))
            continue;
        progress = true;
        m_seen.insert(group.id);
        m_groups.append(group);
        if (!m_announced.contains(group.id))
            fresh.append(group);
        m_announced.insert(group.id);
    }

    const bool circular = page.next == cursor || (page.next && m_cursors.contains(*page.next));
    const bool last = !page.next || !progress || circular;
    if (!last)
        m_cursors.insert(*page.next);

    const QPointer<ListJob> alive(this);
    if (!fresh.isEmpty())
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
        m_groups.clear();
        request({});
        return;
    }
    deleteLater();
    Q_EMIT failed(error);
}

} // namespace groupdesk
