// The part of Workspace about what may be done: locks, limits, tokens and sign-ins.

#include "workspace.h"

#include "once.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

Problem notThere()
{
    CloudError error;
    error.kind = CloudError::Kind::MissingToken;
    error.reason = u"the profile is not open"_s;
    return error;
}

Problem closedMeanwhile()
{
    CloudError error;
    error.kind = CloudError::Kind::Cancelled;
    error.reason = u"the profile was closed meanwhile"_s;
    return error;
}

using DoneOrProblem = Result<Done, Problem>;

} // namespace

void Workspace::connectAccess(ProfileSession *session)
{
    const ProfileId id = session->profile().id;
    connect(&session->facts(), &TokenFacts::statusChanged, this,
            [this, id] { Q_EMIT tokenStatusChanged(id); });
    connect(&session->facts(), &TokenFacts::limitsChanged, this,
            [this, id] { Q_EMIT limitsChanged(id); });
    connect(&session->connection(), &SessionConnection::signInChanged, this,
            [this, id] { Q_EMIT signInChanged(id); });
}

void Workspace::takeOffline(const ProfileSession &session)
{
    const ProfileId id = session.profile().id;
    const bool offline = session.status().offline;
    if (offline == m_offline.contains(id))
        return;
    if (offline)
        m_offline.insert(id);
    else
        m_offline.remove(id);
    Q_EMIT limitsChanged(id);
}

WriteLock *Workspace::lock(const ProfileId &id) const
{
    return m_locks.find(id);
}

bool Workspace::allowsWrites(const ProfileId &id) const
{
    const WriteLock *known = lock(id);
    return known && known->allowsWrites();
}

std::optional<Limit> Workspace::profileLimit(const ProfileSession &session) const
{
    const WriteLock *known = lock(session.profile().id);
    if (known->state() == WriteLock::State::Barred)
        return Limit { Limit::Kind::Barred, {} };
    if (!known->allowsWrites())
        return Limit { Limit::Kind::ReadOnly, {} };
    if (session.status().offline)
        return Limit { Limit::Kind::Offline, {} };
    if (session.isStale())
        return Limit { Limit::Kind::Stale, {} };
    return {};
}

std::optional<Limit> Workspace::limit(GroupAction action, const SourceRef &source) const
{
    const ProfileSession *known = session(source.profile);
    if (!known)
        return {};
    if (const std::optional<Limit> first = profileLimit(*known))
        return first;
    if (action == GroupAction::Delete && m_pinsProblem)
        return Limit { Limit::Kind::PinsUnread, m_pinsProblem->path };
    const Source *found = known->source(source.organization);
    if (found && !found->organization.ready)
        return Limit { Limit::Kind::Organization, found->organization.detail };
    const Capabilities limits = known->facts().limits(source.organization);
    const auto told = limits.constFind(action);
    return told == limits.cend() ? std::nullopt : std::optional<Limit>(*told);
}

std::optional<Limit> Workspace::limit(GroupAction action, const Scope &scope) const
{
    std::optional<Limit> first;
    for (const ProfileSession *session : m_sessions) {
        if (!touches(scope, *session))
            continue;
        if (session->sources().isEmpty()) {
            const std::optional<Limit> own = profileLimit(*session);
            if (!own)
                return {};
            first = first ? first : own;
        }
        for (const Source &source : session->sources()) {
            if (!contains(scope, source.ref, source.profile.folder))
                continue;
            const std::optional<Limit> own = limit(action, source.ref);
            if (!own)
                return {};
            first = first ? first : own;
        }
    }
    return first;
}

TokenStatus Workspace::tokenStatus(const ProfileId &id) const
{
    const ProfileSession *known = session(id);
    return known ? known->facts().status() : TokenStatus();
}

bool Workspace::isOffline(const ProfileId &id) const
{
    return profileStatus(id).offline;
}

bool Workspace::isStale(const ProfileId &id) const
{
    const ProfileSession *known = session(id);
    return known && known->isStale();
}

std::optional<std::chrono::seconds> Workspace::nextTry(const ProfileId &id) const
{
    const ProfileSession *known = session(id);
    const auto left = known && isOffline(id) ? known->comeback().left() : std::nullopt;
    return left ? std::optional(std::chrono::ceil<std::chrono::seconds>(*left)) : std::nullopt;
}

void Workspace::signIn(const ProfileId &id, QObject *context, ProblemCallback<Done> done)
{
    ProfileSession *known = session(id);
    if (!known) {
        later<DoneOrProblem>(context, std::move(done), Unexpected(notThere()));
        return;
    }
    const auto answer
        = once<DoneOrProblem>(known, context, Unexpected(closedMeanwhile()), std::move(done));
    known->connection().signIn(known, [known, answer](const DoneOrProblem &signedIn) {
        // Tokens that could not be stored are good all the same, until the program ends.
        if (signedIn || std::holds_alternative<StoreError>(signedIn.error()))
            known->restart();
        answer(signedIn);
    });
}

void Workspace::cancelSignIn(const ProfileId &id)
{
    if (ProfileSession *known = session(id))
        known->connection().cancelSignIn();
}

std::optional<StoreError> Workspace::signInProblem(const ProfileId &id) const
{
    ProfileSession *known = session(id);
    return known ? known->connection().storeProblem() : std::nullopt;
}

QUrl Workspace::signInAddress(const ProfileId &id) const
{
    ProfileSession *known = session(id);
    return known ? known->connection().signInAddress() : QUrl();
}

void Workspace::signOut(const ProfileId &id, QObject *context, ProblemCallback<Done> done)
{
    ProfileSession *known = session(id);
    if (!known) {
        later<DoneOrProblem>(context, std::move(done), Unexpected(notThere()));
        return;
    }
    const auto answer
        = once<DoneOrProblem>(known, context, Unexpected(closedMeanwhile()), std::move(done));
    known->connection().signOut(known, [this, id, answer](const DoneOrProblem &signedOut) {
        m_cache->forget(id); // the next account may be another one
        Q_EMIT signInChanged(id);
        answer(signedOut);
    });
}

RotateTokenJob *Workspace::rotateToken(const ProfileId &id)
{
    ProfileSession *known = openSession(id);
    if (!known || !known->connection().stored())
        return nullptr;
    auto *job = new RotateTokenJob(
        { known->connection().connection(), known->connection().stored(), m_around }, this);
    connect(job, &RotateTokenJob::finished, this, [this, id] {
        if (ProfileSession *still = session(id))
            still->askFacts();
    });
    return job;
}

void Workspace::lockSecrets()
{
    m_locks.lockAll();
    for (ProfileSession *session : std::as_const(m_sessions))
        session->forgetSecrets();
    m_around.secrets.forget();
}

} // namespace groupdesk
