// The part of Workspace that asks for the groups, again or by itself, and gives up asking.

#include "workspace.h"

#include <algorithm>

namespace groupdesk {

void Workspace::refresh(const Scope &scope)
{
    m_marks.stop();
    m_groups->clearMarks();
    const auto *source = std::get_if<SourceRef>(&scope);
    for (ProfileSession *session : std::as_const(m_sessions)) {
        if (source && source->profile == session->profile().id)
            session->refresh(source->organization);
        else if (touches(scope, *session))
            session->refresh();
    }
}

void Workspace::loadRest(const Scope &scope)
{
    const QList<ProfileSession *> sessions = m_sessions;
    for (ProfileSession *session : sessions) {
        if (!touches(scope, *session))
            continue;
        if (session->status().state == LoadState::Stopped) {
            session->refresh();
            continue;
        }
        const QList<Source> sources = session->sources();
        for (const Source &source : sources) {
            if (contains(scope, source.ref, source.profile.folder)
                && source.status.state == LoadState::Stopped)
                session->refresh(source.organization.id);
        }
    }
}

void Workspace::stopLoading(const Scope &scope)
{
    const auto *source = std::get_if<SourceRef>(&scope);
    const QList<ProfileSession *> sessions = m_sessions;
    for (ProfileSession *session : sessions) {
        if (source && source->profile == session->profile().id)
            session->stop(source->organization);
        else if (touches(scope, *session))
            session->stop();
    }
}

bool Workspace::isLoading() const
{
    return isLoading(EverythingScope {});
}

bool Workspace::isLoading(const Scope &scope) const
{
    for (const ProfileSession *session : m_sessions) {
        if (touches(scope, *session) && isUnderWay(session->status().state))
            return true;
        for (const Source &source : session->sources()) {
            if (contains(scope, source.ref, source.profile.folder) && source.status.showsLoading())
                return true;
        }
    }
    return false;
}

void Workspace::refreshQuietly(const ProfileId &id)
{
    if (ProfileSession *known = session(id))
        known->refreshQuietly();
}

bool Workspace::mayRefreshQuietly(const ProfileId &id) const
{
    const ProfileSession *known = session(id);
    return known && known->mayRefreshQuietly() && signInAddress(id).isEmpty();
}

bool Workspace::isRefreshing(const ProfileId &id) const
{
    const ProfileSession *known = session(id);
    return known && known->isRefreshing();
}

std::optional<QDateTime> Workspace::oldestUpdate(const ProfileId &id) const
{
    const ProfileSession *known = session(id);
    const QList<Source> sources = known ? known->sources() : QList<Source>();
    std::optional<QDateTime> oldest;
    for (const Source &source : sources) {
        const SourceStatus &status = source.status;
        if (status.state == LoadState::Ready && status.updated)
            oldest = oldest ? std::min(*oldest, *status.updated) : *status.updated;
    }
    return oldest;
}

bool Workspace::hasBusyGroups(const ProfileId &id) const
{
    const QList<GroupRef> busy = m_busy.keys();
    return std::any_of(busy.cbegin(), busy.cend(),
                       [&id](const GroupRef &ref) { return ref.profile == id; });
}

} // namespace groupdesk
