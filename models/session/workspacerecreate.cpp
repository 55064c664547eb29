// The part of Workspace that makes deleted groups again.

#include "workspace.h"

#include "journalsubject.h"

namespace groupdesk {

RecreateJob *Workspace::recreate(const JournalEntry &deletion)
{
    using Obstacle = RecreationObstacle::Kind;
    const SourceRef ref = sourceOf(deletion.intent.subject.ref);
    RecreateTarget target;
    target.deletion = deletion;
    target.subject = deletion.intent.subject;
    target.subject.ref.group = GroupId();
    target.subject.group.clear();
    target.platform = platform(deletion.intent.subject.platform);
    target.journal = &m_around.journal;
    target.patience = m_around.patience;
    ProfileSession *open = openSession(ref.profile);
    const Source *source = open ? open->source(ref.organization) : nullptr;
    if (source) {
        target.subject = journalSubject(*source, {}, {});
        target.organization = source->organization;
        target.client = open->client();
        target.owner = open;
        target.lock = m_locks.of(source->profile);
        target.limit = [this, ref] { return limit(GroupAction::Create, ref); };
    } else if (!session(ref.profile)) {
        target.obstacle = RecreationObstacle { Obstacle::ProfileGone };
    } else {
        const bool isListed = open && open->status().state == LoadState::Ready;
        target.obstacle
            = RecreationObstacle { isListed ? Obstacle::OrganizationGone : Obstacle::NotOpen };
    }
    auto *job = new RecreateJob(std::move(target), this);
    followRecreation(job, ref);
    return job;
}

void Workspace::followRecreation(RecreateJob *job, const SourceRef &ref)
{
    const auto sourceNow = [this, ref] { return place(ref).source; };
    connect(job, &RecreateJob::groupCreated, this, [this, sourceNow](const Group &group) {
        if (const Source *source = sourceNow())
            noteCreated(Source(*source), group);
    });
    connect(job, &RecreateJob::groupChanged, this, [this, sourceNow](const Group &group) {
        if (const Source *source = sourceNow())
            noteChanged(Source(*source), group);
    });
    connect(job, &RecreateJob::finished, this, [this, job, ref] {
        bool movedProjects = false;
        for (const RecreateItem &item : job->items()) {
            movedProjects = movedProjects || item.step.field == GroupField::Projects;
            noteFailure(ref, item.error);
        }
        if (movedProjects)
            reloadNames(ref);
    });
}

} // namespace groupdesk
