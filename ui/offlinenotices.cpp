#include "offlinenotices.h"

#include "formats.h"
#include "group.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

QString keyOf(const ProfileId &id)
{
    return u"offline/"_s % id.toString();
}

} // namespace

OfflineNotices::OfflineNotices(Workspace &workspace, MessageBar &bar, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_bar(bar)
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &OfflineNotices::tick);
    connect(&workspace, &Workspace::statusChanged, this, &OfflineNotices::follow);
    connect(&workspace, &Workspace::limitsChanged, this, &OfflineNotices::follow);
    connect(&workspace, &Workspace::profilesChanged, this, &OfflineNotices::forgetRemoved);
}

void OfflineNotices::follow(const ProfileId &id)
{
    const auto profile = m_workspace.profile(id);
    const bool offline = profile && m_workspace.isOffline(id);
    if (offline && !m_offline.contains(id)) {
        m_offline.append(id);
        m_bar.post(messageOf(*profile));
    } else if (offline) {
        m_bar.reword(keyOf(id), headline(*profile), { retryText(id) });
    } else if (m_offline.removeOne(id)) {
        m_bar.dismiss(keyOf(id));
    }
    if (m_offline.isEmpty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

void OfflineNotices::forgetRemoved()
{
    const auto known = m_offline;
    for (const ProfileId &id : known) {
        if (!m_workspace.profile(id)) {
            m_offline.removeOne(id);
            m_bar.dismiss(keyOf(id));
        }
    }
}

void OfflineNotices::tick()
{
    const auto known = m_offline;
    for (const ProfileId &id : known)
        follow(id);
}

std::optional<QDateTime> OfflineNotices::oldestShown(const ProfileId &id) const
{
    std::optional<QDateTime> oldest;
    for (const Source &source : m_workspace.sources(Scope(id))) {
        const auto &updated = source.status.updated;
        if (updated && (!oldest || *updated < *oldest))
            oldest = updated;
    }
    return oldest;
}

QString OfflineNotices::headline(const Profile &profile) const
{
    const QString name = displayName(profile.name);
    const auto since = oldestShown(profile.id);
    return since ? tr("%1: offline — showing %2").arg(name, momentText(*since))
                 : tr("%1: offline — nothing was loaded yet").arg(name);
}

QString OfflineNotices::retryText(const ProfileId &id) const
{
    const auto left = m_workspace.nextTry(id);
    return left ? tr("&Retry Now (%1 s)").arg(left->count()) : tr("&Retry Now");
}

Message OfflineNotices::messageOf(const Profile &profile)
{
    ErrorText text;
    if (const auto problem = m_workspace.profileStatus(profile.id).problem)
        text = errorText(*problem,
                         { .activity = Activity::Connecting,
                           .platform = m_workspace.platform(profile.platform).name,
                           .profile = profile.name,
                           .platformId = profile.platform });
    const QString cause = text.headline;
    text.headline = headline(profile);
    text.advice
        = tr("%1 Nothing can be changed there meanwhile. It is asked again by itself.").arg(cause);
    text.actions.clear();
    const Message::Action retry { retryText(profile.id), [this, id = profile.id] {
                                     // Its message comes back if this is in vain.
                                     m_offline.removeOne(id);
                                     m_workspace.refresh(Scope(id));
                                 } };
    return { keyOf(profile.id), Message::Severity::Warning, text, { retry } };
}

} // namespace groupdesk
