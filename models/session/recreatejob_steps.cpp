// The single steps of RecreateJob.

#include "recreatejob.h"

#include "callerrors.h"
#include "recreatejob_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

CloudError unsent(CloudError::Kind kind, const QString &reason)
{
    CloudError error;
    error.kind = kind;
    error.reason = reason;
    return error;
}

/// Why \a step cannot be done with a group that was read as \a base; no value if it can.
std::optional<CloudError> whyNot(const RecreationStep &step, const EditBase &base)
{
    const GroupField field
        = step.kind == RecreationStep::Kind::Container ? GroupField::IncludedGroups : step.field;
    const bool isThere = isList(field) ? base.content.lists.contains(field)
        : field == GroupField::Tags    ? base.content.tags.has_value()
                                       : base.content.protection.has_value();
    if (isThere)
        return {};
    return base.unread.value(
        field, unsent(CloudError::Kind::Unsupported, u"the group has no such field here"_s));
}

QSet<GroupId> idsOf(const QList<Group> &groups)
{
    QSet<GroupId> ids;
    for (const Group &group : groups)
        ids.insert(group.id);
    return ids;
}

} // namespace

std::unique_ptr<OperationRecord> RecreateJob::record(JournalAction action, const GroupId &group,
                                                     const QString &name) const
{
    JournalIntent intent;
    intent.id = newOperationId();
    intent.action = action;
    intent.subject = m_target.subject;
    intent.subject.ref.group = group;
    intent.subject.group = name;
    intent.cause = m_target.deletion.intent.id;
    return std::make_unique<OperationRecord>(*m_target.journal, intent);
}

void RecreateJob::later(std::function<void()> look)
{
    auto *pause = new QTimer(m_work);
    pause->setSingleShot(true);
    connect(pause, &QTimer::timeout, this, std::move(look));
    pause->start(m_target.patience.pause);
}

void RecreateJob::create()
{
    auto *job = new CreateJob(*m_target.client, m_target.organization,
                              { m_plan.draft, idsOf(m_facts.groups) },
                              record(JournalAction::CreateGroup, {}, m_plan.draft.name), m_work);
    connect(job, &CreateJob::finished, this, &RecreateJob::takeCreated);
    job->start();
}

void RecreateJob::takeCreated(const CreateResult &result)
{
    using Outcome = CreateResult::Outcome;
    const QList<RecreationPart> all = m_items.at(m_current).step.parts;
    switch (result.outcome) {
    case Outcome::Created:
    case Outcome::CreatedAfterAll:
        m_group = result.group;
        settle({ result.outcome == Outcome::Created ? State::Done : State::FoundDone });
        return;
    case Outcome::FoundExisting:
        // Somebody else's: it is not touched.
        settle({ State::Failed,
                 unsent(CloudError::Kind::Conflict, u"a group of that name was there already"_s),
                 all });
        return;
    case Outcome::NotCreated:
    case Outcome::Failed:
        settle({ State::Failed, result.error, all });
        return;
    case Outcome::Unknown:
        settle({ State::Unknown, result.error, all });
        return;
    }
    Q_UNREACHABLE();
}

void RecreateJob::openNew(const RecreationStep &step, int looksLeft)
{
    if (m_base) {
        edit(step, *m_base, true);
        return;
    }
    m_target.client->editing().open(
        m_target.organization, m_group->id, m_work,
        [this, step, looksLeft](const CloudResult<EditBase> &base) {
            if (base) {
                m_base = *base;
                edit(step, *base, true);
            } else if (saysMissing(base.error()) && looksLeft > 1) {
                later([this, step, looksLeft] { openNew(step, looksLeft - 1); });
            } else {
                settle({ State::Failed, base.error(), step.parts });
            }
        });
}

void RecreateJob::openContainer(const RecreationStep &step)
{
    m_target.client->editing().open(m_target.organization, step.container.id, m_work,
                                    [this, step](const CloudResult<EditBase> &base) {
                                        if (base)
                                            edit(step, *base, true);
                                        else
                                            settle({ State::Failed, base.error(), step.parts });
                                    });
}

void RecreateJob::edit(const RecreationStep &step, const EditBase &base, bool again)
{
    if (const std::optional<CloudError> error = whyNot(step, base)) {
        settle({ State::Failed, *error, step.parts });
        return;
    }
    const GroupId old = m_target.deletion.intent.before->id;
    EditRequest request;
    request.base = base.content;
    request.wanted = step.kind == RecreationStep::Kind::Container
        ? recreate::repointed(base.content, old, m_group->id)
        : recreate::withParts(base.content, step);
    request.cause = m_target.deletion.intent.id;
    // The old group is gone: nobody is locked out by taking it out of a list.
    request.accepted = { { EditWarning::Kind::MayLockOut, { old.toString() } } };
    if (sameContent(request.base, request.wanted)) {
        settle({ State::AlreadySo });
        return;
    }
    auto *job = new EditJob(
        m_target.client->editing(), m_target.organization, base.group.id, request,
        { m_target.patience, record(JournalAction::EditGroup, base.group.id, base.group.name) },
        m_work);
    connect(job, &EditJob::finished, this,
            [this, step, again](const EditOutcome &outcome) { takeEdited(step, outcome, again); });
    job->start();
}

void RecreateJob::takeEdited(const RecreationStep &step, const EditOutcome &outcome, bool again)
{
    using Kind = EditOutcome::Kind;
    const bool isNew = step.kind == RecreationStep::Kind::Content;
    if (outcome.kind == Kind::Conflict && outcome.now && again) {
        edit(step, *outcome.now, false); // nothing was sent; somebody else changed it meanwhile
        return;
    }
    if (isNew)
        m_base = outcome.now;
    if (outcome.now)
        m_changed.append(outcome.now->group);
    Ending ending;
    ending.error = outcome.error;
    switch (outcome.kind) {
    case Kind::Saved:
    case Kind::NotVisibleYet:
        ending.state = State::Done;
        break;
    case Kind::Unchanged:
        ending.state = State::AlreadySo;
        break;
    case Kind::Unknown:
        ending.state = State::Unknown;
        ending.missing = step.parts;
        break;
    case Kind::Conflict:
    case Kind::NeedsAcceptance:
        ending.error = unsent(CloudError::Kind::Conflict, u"the group changed meanwhile"_s);
        [[fallthrough]];
    case Kind::Failed:
        ending.state = State::Failed;
        ending.missing = isNew && outcome.now
            ? recreate::missingParts(step.parts, outcome.now->content)
            : step.parts;
        break;
    }
    settle(ending);
}

void RecreateJob::makeGrant(const RecreationStep &step)
{
    const Grant grant = movedGrant(step.grant, m_target.deletion.intent.before->id, m_group->id);
    const CloudResult<PlannedRequest> request
        = m_target.client->grantWriting().plannedCreate(m_target.organization, grant);
    if (!request) {
        settle({ State::Failed, request.error(), step.parts });
        return;
    }
    m_grantRecord = record(JournalAction::RestoreGrant, m_group->id, m_group->name);
    m_grantRecord->send(
        *request, m_work, [this, grant] { sendGrant(grant); },
        [this, step](const CloudError &error) {
            settle({ State::Failed, error, step.parts });
        });
}

void RecreateJob::sendGrant(const Grant &grant)
{
    m_target.client->grantWriting().create(
        m_target.organization, grant, m_work, [this, grant](const CloudResult<Done> &answer) {
            m_grantRecord->answered(answer ? std::nullopt : std::optional(answer.error()));
            if (answer)
                endGrant({ State::Done });
            else if (answer.error().outcomeUnknown)
                lookForGrant(grant, answer.error(), m_target.patience.looks);
            else
                endGrant({ State::Failed, answer.error() });
        });
}

void RecreateJob::lookForGrant(const Grant &grant, const CloudError &error, int looksLeft)
{
    m_target.client->insight().grants(
        m_target.organization, m_group->id, m_work,
        [this, grant, error, looksLeft](const CloudResult<GrantList> &found) {
            const QList<Grant> rows = found ? found->held + found->onGroup : QList<Grant>();
            const bool isThere
                = std::any_of(rows.cbegin(), rows.cend(),
                              [&grant](const Grant &row) { return sameGrant(row, grant); });
            if (isThere)
                endGrant({ State::FoundDone });
            else if (looksLeft > 1)
                later([=, this] { lookForGrant(grant, error, looksLeft - 1); });
            else
                endGrant({ found && found->complete ? State::Failed : State::Unknown, error });
        });
}

void RecreateJob::endGrant(const Ending &ending)
{
    using Kind = JournalConclusion::Kind;
    JournalConclusion end;
    end.result = m_group->id;
    end.kind = ending.state == State::Done ? Kind::Done
        : ending.state == State::FoundDone ? Kind::FoundDone
        : ending.state == State::Unknown   ? Kind::Unknown
                                           : Kind::NotDone;
    m_grantRecord->conclude(end);
    Ending whole = ending;
    if (ending.state == State::Failed || ending.state == State::Unknown)
        whole.missing = m_items.at(m_current).step.parts;
    settle(whole);
}

} // namespace groupdesk
