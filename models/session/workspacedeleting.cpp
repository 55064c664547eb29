// The part of Workspace that finds out what deleting groups takes with it, deletes them, and looks
// after deletions that were interrupted.

#include "workspace.h"

#include "callerrors.h"
#include "impactjob.h"
#include "journalsubject.h"

namespace groupdesk {
namespace {

QList<GroupId> includedBy(const Group &group)
{
    const auto *details = std::get_if<BraintrustDetails>(&group.details);
    return details ? details->memberGroups.value_or(QList<GroupId> {}) : QList<GroupId> {};
}

/// As measured; empty if that was not to be read.
QList<GroupId> includedBy(const GroupSnapshot &snapshot)
{
    QList<GroupId> included;
    for (const QString &id : snapshot.content.lists.value(GroupField::IncludedGroups))
        included.append(GroupId(id));
    return included;
}

} // namespace

ImpactJob *Workspace::measure(const QList<GroupRef> &refs)
{
    QHash<SourceRef, QList<Group>> known;
    for (const GroupRef &ref : refs) {
        const SourceRef source = sourceOf(ref);
        if (!known.contains(source))
            known.insert(source, m_groups->batchOf(source).toList());
    }
    QList<ImpactTarget> targets;
    for (const GroupRef &ref : refs) {
        const Place at = place(sourceOf(ref));
        const std::optional<GroupRow> row = m_groups->row(ref);
        ImpactTarget target;
        target.ref = ref;
        target.shown = row ? row->group : Group();
        target.known = known.value(sourceOf(ref));
        if (at.source) {
            target.organization = at.source->organization;
            target.client = at.session->client();
            target.owner = at.session;
        }
        targets.append(target);
    }
    return new ImpactJob(targets, this);
}

DeleteTarget Workspace::deleteTarget(const GroupRef &ref, const DeletionMeasure &measure)
{
    DeleteTarget target;
    target.ref = ref;
    ProfileSession *session = openSession(ref.profile);
    const Source *source = session ? session->source(ref.organization) : nullptr;
    if (!source) {
        target.unable = notOpenError();
        return target;
    }
    target.organization = source->organization;
    const std::optional<GroupRow> row = m_groups->row(ref);
    if (!row) {
        target.unable = notShownError();
        return target;
    }
    target.name = row->group.name;
    // Whoever asks for it, and whatever was confirmed before.
    if (isPinned(ref) || m_pinsProblem) {
        target.unable = pinnedError();
        return target;
    }
    target.client = session->client();
    target.owner = session;
    target.lock = m_locks.of(source->profile);
    target.subject = journalSubject(*source, ref.group, target.name);
    target.includes = includedBy(row->group);
    target.before = snapshotOf(row->group);
    const auto measured = measure.snapshots.constFind(ref);
    if (measured != measure.snapshots.cend()) {
        target.includes += includedBy(*measured);
        target.before = *measured;
    }
    return target;
}

DeleteJob *Workspace::remove(const QList<GroupRef> &refs, const DeletionMeasure &measure,
                             const BatchId &interrupted)
{
    QList<DeleteTarget> targets;
    targets.reserve(refs.size());
    QSet<GroupRef> known;
    for (const GroupRef &ref : refs) {
        if (known.contains(ref))
            continue; // nothing is sent twice
        known.insert(ref);
        targets.append(deleteTarget(ref, measure));
    }
    auto *job = new DeleteJob(targets, m_around.journal, m_around.patience, this);
    job->takeOver(interrupted);
    if (m_around.traffic)
        job->heed(*m_around.traffic);
    connect(job, &DeleteJob::itemChanged, this,
            [this, job](int index) { followItem(job->items().at(index)); });
    connect(job, &DeleteJob::finished, job, &QObject::deleteLater);
    return job;
}

RecoveryJob *Workspace::lookUp(const UnfinishedWork &work)
{
    auto *job = new RecoveryJob(work, m_around.journal, m_around.patience, this);
    connect(job, &RecoveryJob::started, this, [this, job] {
        const QSet<SourceRef> wanted = job->wanted();
        for (const SourceRef &source : wanted) {
            ProfileSession *known = session(source.profile);
            if (known && known->status().state == LoadState::Idle)
                known->refresh();
        }
        serve(*job);
    });
    connect(this, &Workspace::statusChanged, job, [this, job] { serve(*job); });
    connect(this, &Workspace::profilesChanged, job, [this, job] { serve(*job); });
    return job;
}

void Workspace::serve(RecoveryJob &job)
{
    const QSet<SourceRef> wanted = job.wanted();
    for (const SourceRef &source : wanted)
        serve(job, source);
}

void Workspace::serve(RecoveryJob &job, const SourceRef &wanted)
{
    const auto [session, source] = place(wanted);
    if (source) {
        job.offer(wanted, { session->client(), session, source->organization });
        return;
    }
    const ProfileStatus status = profileStatus(wanted.profile);
    if (!this->session(wanted.profile))
        job.refuse(wanted, notOpenError());
    else if (status.state == LoadState::Failed)
        job.refuse(wanted, status.problem.value_or(notOpenError()));
    else if (status.state == LoadState::Ready)
        job.refuse(wanted, notListedError());
}

void Workspace::followItem(const DeleteItem &item)
{
    using State = DeleteItem::State;
    if (item.state == State::Running)
        beginBusy(item.target.ref);
    else if (item.sent)
        endBusy(item.target.ref);
    if (item.isGone())
        noteDeleted(item.target.ref);
    if (item.state == State::Failed)
        noteFailure({ item.target.ref.profile, item.target.ref.organization }, item.error);
}

} // namespace groupdesk
