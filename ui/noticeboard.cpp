#include "noticeboard.h"

#include "formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString profileKey(const ProfileId &id)
{
    return u"profile/"_s % id.toString();
}

QString sourceKey(const SourceRef &ref)
{
    return u"source/"_s % ref.profile.toString() % u'/' % ref.organization.toString();
}

/// One message is enough for a host that is down, however many organizations it has.
bool isSameFailure(const Problem &left, const Problem &right)
{
    const auto *first = std::get_if<CloudError>(&left);
    const auto *second = std::get_if<CloudError>(&right);
    return first != nullptr && second != nullptr && first->kind == second->kind
        && first->host == second->host;
}

/// What makes it the same problem again: some platforms send a new trace id with every answer.
Problem withoutTrace(Problem problem)
{
    if (auto *error = std::get_if<CloudError>(&problem)) {
        error->traceId.clear();
        error->retryAfter.reset();
    }
    return problem;
}

bool isDone(LoadState state)
{
    return state == LoadState::Ready || state == LoadState::Failed;
}

} // namespace

NoticeBoard::NoticeBoard(Workspace &workspace, MessageBar &bar, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_bar(bar)
{
    connect(&workspace, &Workspace::statusChanged, this, &NoticeBoard::sync);
    connect(&workspace, &Workspace::profilesChanged, this, &NoticeBoard::forgetRemoved);
}

void NoticeBoard::sync(const ProfileId &id)
{
    const auto profile = m_workspace.profile(id);
    if (!profile)
        return;
    const ProfileStatus status = m_workspace.profileStatus(id);
    if (status.offline) {
        // OfflineNotices has one message for all of it.
        for (const QString &key : m_keys.value(id))
            retract(key);
        return;
    }
    if (status.problem)
        report(profileKey(id), *status.problem, *profile, {});
    else if (isDone(status.state))
        retract(profileKey(id));
    QStringList current { profileKey(id) };
    for (const Source &source : m_workspace.sources(Scope(id))) {
        const QString key = sourceKey(source.ref);
        current.append(key);
        const bool covered = status.problem && source.status.problem
            && isSameFailure(*status.problem, *source.status.problem);
        if (covered || source.status.state == LoadState::Ready)
            retract(key);
        else if (source.status.problem)
            report(key, *source.status.problem, *profile, source);
    }
    const QStringList posted = m_keys.value(id);
    for (const QString &key : posted) {
        if (!current.contains(key))
            retract(key); // the organization is gone, and what was wrong with it
    }
}

void NoticeBoard::retract(const QString &key)
{
    m_bar.dismiss(key);
    m_posted.remove(key);
}

void NoticeBoard::forgetRemoved()
{
    for (auto it = m_keys.begin(); it != m_keys.end();) {
        if (m_workspace.profile(it.key())) {
            ++it;
            continue;
        }
        for (const QString &key : std::as_const(it.value()))
            retract(key);
        it = m_keys.erase(it);
    }
}

void NoticeBoard::report(const QString &key, const Problem &problem, const Profile &profile,
                         const std::optional<Source> &source)
{
    const Problem lasting = withoutTrace(problem);
    if (const auto known = m_posted.constFind(key); known != m_posted.cend() && *known == lasting)
        return;
    m_posted.insert(key, lasting);
    if (QStringList &keys = m_keys[profile.id]; !keys.contains(key))
        keys.append(key);
    ErrorText text = errorText(problem,
                               { .activity = source ? Activity::Listing : Activity::Connecting,
                                 .platform = m_workspace.platform(profile.platform).name,
                                 .profile = profile.name,
                                 .organization = source ? source->organization.name : QString(),
                                 .platformId = profile.platform });
    if (!text.headline.contains(displayName(profile.name)))
        text.headline = tr("%1: %2").arg(displayName(profile.name), text.headline);
    if (const auto shownSince = oldestShown(profile.id, source)) {
        const QString shown = tr("Showing the list of %1.").arg(momentText(*shownSince));
        text.advice = text.advice.isEmpty() ? shown : QString(text.advice % u' ' % shown);
    }
    const GroupRef ref { profile.id, source ? source->ref.organization : OrganizationId(), {} };
    const auto *cloud = std::get_if<CloudError>(&problem);
    m_bar.post({ key, Message::Severity::Error, text, actionsOf(text, ref),
                 cloud == nullptr ? QList<Message::Action>() : requestActions(*cloud) });
}

QList<Message::Action> NoticeBoard::requestActions(const CloudError &error)
{
    if (!m_hasRequestLog || error.request.isEmpty())
        return {};
    return { { tr("Show Re&quest"), [this, host = error.host, request = error.request] {
                  Q_EMIT requestShown(host, request);
              } } };
}

std::optional<QDateTime> NoticeBoard::oldestShown(const ProfileId &profile,
                                                  const std::optional<Source> &only) const
{
    std::optional<QDateTime> oldest;
    const QList<Source> sources = only ? QList<Source> { *only } : m_workspace.sources(profile);
    for (const Source &source : sources) {
        const SourceStatus &status = source.status;
        if (status.updated && status.loaded > 0 && (!oldest || *status.updated < *oldest))
            oldest = status.updated;
    }
    return oldest;
}

void NoticeBoard::post(const QString &key, const ErrorText &text, const GroupRef &ref,
                       Message::Severity severity)
{
    m_bar.post({ key, severity, text, actionsOf(text, ref) });
}

void NoticeBoard::post(const QString &key, const CloudError &error, const ErrorContext &context,
                       const GroupRef &ref, Message::Severity severity)
{
    const ErrorText text = errorText(error, context);
    m_bar.post({ key, severity, text, actionsOf(text, ref), requestActions(error) });
}

void NoticeBoard::post(Message message, const GroupRef &ref, const std::optional<CloudError> &error)
{
    message.actions = actionsOf(message.text, ref) + message.actions;
    if (error)
        message.detailActions = requestActions(*error);
    m_bar.post(message);
}

void NoticeBoard::withdraw(const QString &key)
{
    m_bar.dismiss(key);
}

void NoticeBoard::inform(const QString &key, const QString &headline, const QString &advice,
                         const QList<Message::Action> &actions)
{
    m_bar.post({ key, Message::Severity::Information, { headline, advice, {}, {} }, actions });
}

Message::Action NoticeBoard::buttonFor(ErrorAction action, const GroupRef &ref)
{
    return { actionText(action), run(action, ref) };
}

QList<Message::Action> NoticeBoard::actionsOf(const ErrorText &text, const GroupRef &ref)
{
    QList<Message::Action> actions;
    for (const ErrorAction action : text.actions)
        actions.append(buttonFor(action, ref));
    return actions;
}

std::function<void()> NoticeBoard::run(ErrorAction action, const GroupRef &ref)
{
    const Scope scope = ref.organization.isEmpty()
        ? Scope(ref.profile)
        : Scope(SourceRef { ref.profile, ref.organization });
    switch (action) {
    case ErrorAction::Retry:
    case ErrorAction::CheckNow:
    case ErrorAction::RefreshList:
        return [this, scope, profile = ref.profile] {
            for (const QString &key : m_keys.value(profile))
                m_posted.remove(key);
            m_workspace.refresh(scope);
        };
    case ErrorAction::EnterToken: // the session asks for it again
        return [this, profile = ref.profile] { m_workspace.refresh(Scope(profile)); };
    case ErrorAction::EditProfile:
        return [this, profile = ref.profile] { Q_EMIT editProfileRequested(profile); };
    case ErrorAction::SignIn:
        return [this, profile = ref.profile] { Q_EMIT signInRequested(profile); };
    case ErrorAction::Unlock:
        return [this, profile = ref.profile] {
            if (WriteLock *lock = m_workspace.lock(profile))
                lock->unlockFor();
        };
    case ErrorAction::RemoveFromList:
        return [this, ref] { m_workspace.groups().removeGroup(ref); };
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
