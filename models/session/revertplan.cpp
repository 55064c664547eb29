#include "revertplan.h"

#include "groupmerge.h"

namespace groupdesk {
namespace {

GroupRef groupAfter(const JournalEntry &entry)
{
    GroupRef ref = entry.intent.subject.ref;
    if (entry.conclusion && !entry.conclusion->result.isEmpty())
        ref.group = entry.conclusion->result;
    return ref;
}

std::optional<RevertObstacle> obstacleOf(JournalAction action)
{
    switch (action) {
    case JournalAction::CreateGroup:
    case JournalAction::EditGroup:
        return {};
    case JournalAction::DeleteGroup:
        return RevertObstacle::IsDeletion;
    case JournalAction::UnarchiveGroup:
        return RevertObstacle::Unarchived;
    case JournalAction::TransferGroup:
        return RevertObstacle::Transferred;
    case JournalAction::CreateToken:
        return RevertObstacle::TokenMade;
    case JournalAction::InvalidateTokens:
        return RevertObstacle::TokensEnded;
    case JournalAction::RotateToken:
        return RevertObstacle::TokenExchanged;
    case JournalAction::RestoreGrant:
        return RevertObstacle::GrantMade;
    }
    Q_UNREACHABLE();
}

std::optional<RevertObstacle> obstacleOf(const std::optional<JournalConclusion> &conclusion)
{
    if (!conclusion)
        return RevertObstacle::NotSettled;
    switch (conclusion->kind) {
    case JournalConclusion::Kind::Done:
    case JournalConclusion::Kind::FoundDone:
    case JournalConclusion::Kind::Partly:
        return {};
    case JournalConclusion::Kind::NotDone:
        return RevertObstacle::NothingDone;
    case JournalConclusion::Kind::Unknown:
        return RevertObstacle::NotSettled;
    }
    Q_UNREACHABLE();
}

RevertPlan planOfEdit(const JournalEntry &entry)
{
    const JournalIntent &intent = entry.intent;
    if (entry.isForgotten || !intent.before || !intent.wanted)
        return RevertObstacle::ContentGone;
    const GroupRef group = groupAfter(entry);
    if (group.group.isEmpty())
        return RevertObstacle::GroupUnknown;
    // Of a part of the changes nobody knows which, unless the group was looked at.
    if (!entry.conclusion->after && entry.conclusion->kind == JournalConclusion::Kind::Partly)
        return RevertObstacle::NotSettled;
    RevertByEdit revert;
    revert.group = group;
    revert.request.base = entry.conclusion->after.value_or(*intent.wanted);
    revert.request.wanted = takenBack(intent.before->content, *intent.wanted, revert.request.base);
    if (sameContent(revert.request.base, revert.request.wanted))
        return RevertObstacle::NothingLeft;
    return revert;
}

} // namespace

GroupContent takenBack(const GroupContent &before, const GroupContent &wanted,
                       const GroupContent &after)
{
    // Seen from what was wanted, going back is one side's change and what others did is the other.
    QList<MergeRow> rows = compareContents(wanted, after, before);
    for (MergeRow &row : rows) {
        const bool unknownBefore = !isList(row.field) && row.field != GroupField::Tags && !row.mine;
        // Undecided: it is not what this change made of it.
        if (row.pick == MergeRow::Pick::Undecided || unknownBefore)
            row.pick = MergeRow::Pick::Theirs;
    }
    return mergedContent(after, rows);
}

RevertPlan revertPlan(const JournalEntry &entry)
{
    const auto notNow = obstacleOf(entry.conclusion);
    if (notNow == RevertObstacle::NothingDone)
        return *notNow; // whatever it was meant to do
    if (const auto never = obstacleOf(entry.intent.action))
        return *never;
    if (notNow)
        return *notNow;
    if (entry.intent.action == JournalAction::EditGroup)
        return planOfEdit(entry);
    const GroupRef created = groupAfter(entry);
    return created.group.isEmpty() ? RevertPlan(RevertObstacle::GroupUnknown)
                                   : RevertPlan(RevertByDeletion { created });
}

} // namespace groupdesk
