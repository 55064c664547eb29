// The part of Workspace that reads and writes single groups on their platforms.

#include "workspace.h"

#include "callerrors.h"
#include "once.h"

namespace groupdesk {

ProfileSession *Workspace::openSession(const ProfileId &id) const
{
    ProfileSession *known = session(id);
    return known && known->client() ? known : nullptr;
}

void Workspace::retrieve(const GroupRef &ref, QObject *context, Callback<Group> done)
{
    ProfileSession *session = openSession(ref.profile);
    const Source *source = session ? session->source(ref.organization) : nullptr;
    if (!source) {
        later<CloudResult<Group>>(context, std::move(done), Unexpected(notOpenError()));
        return;
    }
    const Callback<Group> answer
        = once<CloudResult<Group>>(session, context, Unexpected(closedError()), std::move(done));
    const bool shown = m_groups->indexOf(ref).isValid();
    beginBusy(ref);
    session->client()->groups().retrieve(
        source->organization, ref.group, session,
        [this, session, ref, shown, answer](const CloudResult<Group> &group) {
            endBusy(ref);
            // A row that left meanwhile was deleted; this answer is older than that.
            const Source *known = session->source(ref.organization);
            if (group && known && (!shown || m_groups->indexOf(ref).isValid())) {
                m_groups->putGroup(Source(*known), *group);
                if (!shown)
                    takeSourceStatus(*session, ref.organization);
            }
            answer(group);
        });
}

void Workspace::directory(const SourceRef &source, DirectoryKind kind, QObject *context,
                          Callback<Directory> done)
{
    ProfileSession *session = openSession(source.profile);
    if (!session) {
        later<CloudResult<Directory>>(context, std::move(done), Unexpected(notOpenError()));
        return;
    }
    session->directory(
        source.organization, kind, context,
        once<CloudResult<Directory>>(session, context, Unexpected(closedError()), std::move(done)));
}

void Workspace::create(const SourceRef &source, const GroupDraft &draft, QObject *context,
                       std::function<void(CreateResult)> done)
{
    using Outcome = CreateResult::Outcome;
    ProfileSession *session = openSession(source.profile);
    const Source *target = session ? session->source(source.organization) : nullptr;
    if (!target) {
        later(context, std::move(done), CreateResult { Outcome::Failed, {}, notOpenError() });
        return;
    }
    if (!allowsWrites(source.profile)) {
        later(context, std::move(done), CreateResult { Outcome::Failed, {}, lockedError() });
        return;
    }
    std::optional<QSet<GroupId>> known;
    if (target->status.updated && !target->status.cached)
        known = m_groups->idsOf(source);
    const auto answer = once(session, context, CreateResult { Outcome::Unknown, {}, closedError() },
                             std::move(done));
    // The session's child: it goes on when the dialog that asked is closed, and ends with the
    // profile.
    JournalIntent note
        = intent(JournalAction::CreateGroup, *target, { source.profile, source.organization, {} });
    note.subject.group = draft.name;
    auto *job = new CreateJob(*session->client(), target->organization, { draft, known },
                              record(note), session);
    connect(job, &CreateJob::finished, this,
            [this, session, source, answer](const CreateResult &result) {
                const Source *shown = session->source(source.organization);
                if (result.group && shown)
                    noteCreated(Source(*shown), *result.group);
                noteFailure(source, result.error);
                answer(result);
            });
    job->start();
}

void Workspace::noteFailure(const SourceRef &source, const std::optional<CloudError> &error)
{
    ProfileSession *known = session(source.profile);
    if (known && error && error->kind == CloudError::Kind::Forbidden)
        known->noteForbidden(source.organization);
}

bool Workspace::isListing(const Source &source) const
{
    return source.status.state == LoadState::Loading || m_intake.isBusy(source.ref);
}

void Workspace::noteCreated(const Source &source, const Group &group)
{
    if (isListing(source))
        m_writes.noteCreated({ source.ref.profile, source.ref.organization, group.id });
    m_groups->putGroup(source, group);
    m_cache->noteWritten(source.ref);
    takeSourceStatus(*session(source.ref.profile), source.organization.id);
}

void Workspace::noteChanged(const Source &source, const Group &group)
{
    // A row that left meanwhile was deleted; this is older than that.
    if (!m_groups->indexOf({ source.ref.profile, source.ref.organization, group.id }).isValid())
        return;
    if (isListing(source))
        m_writes.noteChanged(source.ref, group);
    m_groups->putGroup(source, group);
    m_cache->noteWritten(source.ref);
}

void Workspace::noteDeleted(const GroupRef &ref)
{
    const ProfileSession *known = session(ref.profile);
    const Source *source = known ? known->source(ref.organization) : nullptr;
    if (source && isListing(*source))
        m_writes.noteDeleted(ref);
    m_groups->removeGroup(ref);
    m_cache->noteWritten(sourceOf(ref));
    if (source)
        takeSourceStatus(*known, ref.organization);
}

void Workspace::beginBusy(const GroupRef &ref)
{
    ++m_busy[ref];
    m_groups->setBusy(ref, true);
}

void Workspace::endBusy(const GroupRef &ref)
{
    if (--m_busy[ref] > 0)
        return;
    m_busy.remove(ref);
    m_groups->setBusy(ref, false);
}

} // namespace groupdesk
