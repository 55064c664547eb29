#include "autorefresh.h"

#include "workspace.h"

#include <algorithm>

namespace groupdesk {
namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

AutoRefresh::AutoRefresh(Workspace &workspace, const RefreshPace::Timing &timing, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_pace(timing),
      m_isEngaged([](const ProfileId &) { return false; })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutoRefresh::run);
    connect(&workspace, &Workspace::statusChanged, this, &AutoRefresh::follow);
    connect(&workspace, &Workspace::profilesChanged, this, [this] {
        if (m_running && !m_workspace.isRefreshing(*m_running))
            m_running.reset(); // it was closed, or opened afresh
        arm();
    });
}

void AutoRefresh::setInterval(std::chrono::milliseconds interval)
{
    m_pace.setInterval(interval);
    arm();
}

void AutoRefresh::look()
{
    m_pace.look(now());
    arm();
}

void AutoRefresh::lookAway()
{
    m_pace.lookAway(now());
    arm();
}

void AutoRefresh::setEngaged(std::function<bool(const ProfileId &)> isEngaged)
{
    m_isEngaged = std::move(isEngaged);
}

/// When the profile was last brought up to date, or that was tried.
QDateTime AutoRefresh::lastOf(const ProfileId &id) const
{
    const QDateTime tried = m_tried.value(id);
    const QDateTime updated = m_workspace.oldestUpdate(id).value_or(QDateTime());
    if (!updated.isValid() || !tried.isValid())
        return updated.isValid() ? updated : tried;
    return std::max(updated, tried);
}

QList<AutoRefresh::Turn> AutoRefresh::turns() const
{
    QList<Turn> turns;
    for (const Profile &profile : m_workspace.profiles()) {
        if (!m_workspace.mayRefreshQuietly(profile.id))
            continue;
        if (const std::optional<QDateTime> due = m_pace.due(lastOf(profile.id)))
            turns.append({ profile.id, *due });
    }
    std::stable_sort(turns.begin(), turns.end(),
                     [](const Turn &left, const Turn &right) { return left.due < right.due; });
    return turns;
}

void AutoRefresh::arm()
{
    m_timer.stop();
    if (m_running)
        return;
    const QList<Turn> waiting = turns();
    if (waiting.isEmpty())
        return;
    const qint64 left = now().msecsTo(waiting.constFirst().due);
    m_timer.start(std::chrono::milliseconds(std::max<qint64>(left, 0)));
}

void AutoRefresh::run()
{
    bool isHeldUp = false;
    const QList<Turn> waiting = turns();
    for (const Turn &turn : waiting) {
        if (now() < turn.due)
            break;
        if (!m_isEngaged(turn.profile))
            return refresh(turn.profile);
        isHeldUp = true;
    }
    if (isHeldUp)
        m_timer.start(m_pace.timing().soon);
    else
        arm(); // something was refreshed meanwhile
}

void AutoRefresh::refresh(const ProfileId &id)
{
    m_tried.insert(id, now());
    m_running = id;
    m_workspace.refreshQuietly(id);
}

void AutoRefresh::follow(const ProfileId &id)
{
    if (m_running && *m_running == id && !m_workspace.isRefreshing(id))
        m_running.reset();
    arm();
}

} // namespace groupdesk
