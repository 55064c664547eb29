#include "editjob.h"

#include "callerrors.h"
#include "journalsubject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// \a wanted without what a person agreed to lose, so that it can be seen at the platform.
GroupContent withoutDropped(GroupContent wanted, const QList<EditWarning> &warnings)
{
    for (const EditWarning &warning : warnings) {
        if (warning.kind == EditWarning::Kind::MayLockOut)
            continue;
        const auto subjects = wanted.lists.find(GroupField::Subjects);
        if (subjects != wanted.lists.end()) {
            subjects->removeIf(
                [&warning](const QString &item) { return warning.items.contains(item); });
        }
    }
    return wanted;
}

/// Why it cannot be told what the group has of something that was changed: that part of it could
/// not be read. No value if all of it is there.
std::optional<CloudError> missingPart(const EditBase &found, const EditRequest &request)
{
    for (const GroupField field : changedFields(request.base, request.wanted)) {
        if (!isList(field) || found.content.lists.contains(field))
            continue;
        CloudError unsaid;
        unsaid.kind = CloudError::Kind::BadResponse;
        unsaid.reason = u"the answer has no such list any more"_s;
        return found.unread.value(field, unsaid);
    }
    return {};
}

} // namespace

EditJob::EditJob(EditService &service, Organization organization, GroupId group,
                 EditRequest request, Means means, QObject *parent)
    : QObject(parent), m_service(service), m_organization(std::move(organization)),
      m_group(std::move(group)), m_request(std::move(request)), m_means(std::move(means))
{
    m_outcome.id = m_group;
    m_pause.setSingleShot(true);
    m_pause.setInterval(m_means.patience.pause);
    connect(&m_pause, &QTimer::timeout, this, &EditJob::look);
}

void EditJob::start()
{
    m_service.open(m_organization, m_group, this, [this](const CloudResult<EditBase> &theirs) {
        if (theirs) {
            begin(*theirs);
            return;
        }
        m_outcome.error = theirs.error();
        finish(EditOutcome::Kind::Failed);
    });
}

void EditJob::begin(const EditBase &theirs)
{
    m_outcome.now = theirs;
    if (const auto error = missingPart(theirs, m_request)) {
        m_outcome.error = *error;
        finish(EditOutcome::Kind::Failed);
        return;
    }
    const QList<MergeRow> rows = compareContents(m_request.base, theirs.content, m_request.wanted);
    const bool changed = std::any_of(rows.cbegin(), rows.cend(),
                                     [](const MergeRow &row) { return row.base != row.theirs; });
    if (changed) {
        finish(EditOutcome::Kind::Conflict);
        return;
    }
    adoptPlan(m_service.plan(m_organization, theirs, mergedContent(theirs.content, rows)));
}

void EditJob::adoptPlan(const CloudResult<EditPlan> &plan)
{
    if (!plan) {
        m_outcome.error = plan.error();
        finish(EditOutcome::Kind::Failed);
        return;
    }
    const bool accepted = std::all_of(
        plan->warnings.cbegin(), plan->warnings.cend(),
        [this](const EditWarning &warning) { return m_request.accepted.contains(warning); });
    if (!accepted) {
        m_outcome.warnings = plan->warnings;
        finish(EditOutcome::Kind::NeedsAcceptance);
        return;
    }
    if (plan->steps.isEmpty()) {
        finish(EditOutcome::Kind::Unchanged);
        return;
    }
    m_plan = *plan;
    m_request.wanted = withoutDropped(m_request.wanted, plan->warnings);
    m_outcome.total = int(plan->steps.size());
    m_means.record->setBefore(snapshotOf(*m_outcome.now));
    m_means.record->setWanted(m_request.wanted);
    Q_EMIT progressed();
    sendNext();
}

void EditJob::sendNext()
{
    if (m_plan.steps.isEmpty()) {
        m_outcome.id = m_plan.resultId.isEmpty() ? m_group : m_plan.resultId;
        m_looksLeft = m_means.patience.looks;
        look();
        return;
    }
    m_means.record->send(
        m_plan.steps.constFirst().request, this,
        [this] {
            m_service.send(m_plan.steps.constFirst(), this,
                           [this](const CloudResult<Done> &answer) { take(answer); });
        },
        [this](const CloudError &error) { endFailed(error); });
}

void EditJob::take(const CloudResult<Done> &answer)
{
    m_means.record->answered(answer ? std::nullopt : std::optional(answer.error()));
    if (answer) {
        m_plan.steps.removeFirst();
        ++m_outcome.done;
        Q_EMIT progressed();
        sendNext();
        return;
    }
    const CloudError error = answer.error();
    if (error.outcomeUnknown) {
        m_outcome.error = error;
        m_looksLeft = m_means.patience.looks;
        look();
    } else if (error.httpStatus == 409 && m_outcome.done == 0 && !m_retried) {
        startOver();
    } else {
        endFailed(error);
    }
}

void EditJob::startOver()
{
    m_retried = true;
    m_outcome.total = 0;
    start();
}

void EditJob::endFailed(const CloudError &error)
{
    m_outcome.error = error;
    // One look, for what the group is now: steps before this one may have changed it.
    m_service.open(m_organization, m_group, this, [this](const CloudResult<EditBase> &found) {
        if (found)
            m_outcome.now = *found;
        finish(EditOutcome::Kind::Failed);
    });
}

void EditJob::look()
{
    --m_looksLeft;
    lookAt(isSettled() ? m_outcome.id : m_group);
}

void EditJob::lookAt(const GroupId &id)
{
    m_service.open(m_organization, id, this, [this, id](const CloudResult<EditBase> &found) {
        if (found) {
            m_blind.reset();
            m_outcome.id = id;
            judge(*found);
            return;
        }
        // A rename whose outcome is not known: it may have another id by now.
        if (saysMissing(found.error()) && id == m_group && !m_plan.resultId.isEmpty()
            && m_plan.resultId != m_group && !isSettled()) {
            lookAt(m_plan.resultId);
            return;
        }
        m_blind = found.error();
        lookAgain();
    });
}

void EditJob::lookAgain()
{
    if (m_looksLeft > 0) {
        m_pause.start();
        return;
    }
    if (isSettled()) {
        m_outcome.error = m_blind;
        finish(EditOutcome::Kind::NotVisibleYet);
        return;
    }
    // The group was seen, and never as the step would have made it: it was not applied.
    finish(m_blind ? EditOutcome::Kind::Unknown : EditOutcome::Kind::Failed);
}

void EditJob::judge(const EditBase &found)
{
    m_outcome.now = found;
    if (const auto error = missingPart(found, m_request)) {
        m_blind = *error;
        lookAgain();
        return;
    }
    const QList<MergeRow> rows = compareContents(m_request.base, found.content, m_request.wanted);
    // What others changed meanwhile is theirs; only what was to be changed here is looked for.
    const GroupContent goal = mergedContent(found.content, rows);
    if (!isDecided(rows))
        lookAgain();
    else if (!isSettled())
        judgeUnknown(found, goal);
    else if (sameContent(found.content, goal))
        finish(EditOutcome::Kind::Saved);
    else
        lookAgain();
}

void EditJob::judgeUnknown(const EditBase &found, const GroupContent &goal)
{
    const CloudResult<EditPlan> rest = m_service.plan(m_organization, found, goal);
    if (!rest || rest->steps.size() >= m_plan.steps.size()) {
        lookAgain();
        return;
    }
    // Less is left to do than before the step, so it was applied. What is left is planned on what
    // was found.
    m_group = m_outcome.id;
    m_plan = *rest;
    m_lookedUp = true;
    ++m_outcome.done;
    m_outcome.total = m_outcome.done + int(rest->steps.size());
    m_outcome.error.reset();
    Q_EMIT progressed();
    sendNext();
}

void EditJob::finish(EditOutcome::Kind kind)
{
    m_outcome.kind = kind;
    m_outcome.operation = m_means.record->intent().id;
    m_means.record->conclude(conclusion());
    deleteLater();
    Q_EMIT finished(m_outcome);
}

JournalConclusion EditJob::conclusion() const
{
    using Kind = JournalConclusion::Kind;
    JournalConclusion end;
    end.result = m_outcome.id;
    if (m_outcome.now && m_outcome.now->group.id == m_outcome.id)
        end.after = m_outcome.now->content;
    switch (m_outcome.kind) {
    case EditOutcome::Kind::Saved:
    case EditOutcome::Kind::NotVisibleYet:
    case EditOutcome::Kind::Unchanged:
        end.kind = m_lookedUp ? Kind::FoundDone : Kind::Done;
        if (m_outcome.kind == EditOutcome::Kind::NotVisibleYet)
            end.after = m_request.wanted;
        break;
    case EditOutcome::Kind::Unknown:
        end.kind = Kind::Unknown;
        break;
    case EditOutcome::Kind::Conflict:
    case EditOutcome::Kind::NeedsAcceptance:
    case EditOutcome::Kind::Failed:
        end.kind = m_outcome.done > 0 ? Kind::Partly : Kind::NotDone;
        break;
    }
    return end;
}

} // namespace groupdesk
