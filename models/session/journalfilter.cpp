#include "journalfilter.h"

namespace groupdesk {
namespace {

bool isOrder(JournalAction action)
{
    switch (action) {
    case JournalAction::CreateGroup:
    case JournalAction::EditGroup:
    case JournalAction::DeleteGroup:
        return false;
    case JournalAction::UnarchiveGroup:
    case JournalAction::TransferGroup:
    case JournalAction::CreateToken:
    case JournalAction::InvalidateTokens:
    case JournalAction::RotateToken:
    case JournalAction::RestoreGrant:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

JournalQuery queryOf(const JournalFilter &filter)
{
    JournalQuery query;
    query.text = filter.text.simplified();
    switch (filter.kind) {
    case JournalFilter::Kind::All:
    case JournalFilter::Kind::Orders: // several actions: fits() picks them
        break;
    case JournalFilter::Kind::RecycleBin:
        query.onlyDeletedGroups = true;
        break;
    case JournalFilter::Kind::Edits:
        query.action = JournalAction::EditGroup;
        break;
    case JournalFilter::Kind::Creations:
        query.action = JournalAction::CreateGroup;
        break;
    }
    return query;
}

bool fits(const JournalEntry &entry, const JournalFilter &filter)
{
    return filter.kind != JournalFilter::Kind::Orders || isOrder(entry.intent.action);
}

JournalOutcome outcomeOf(const JournalEntry &entry)
{
    if (!entry.conclusion)
        return JournalOutcome::NotEnded;
    switch (entry.conclusion->kind) {
    case JournalConclusion::Kind::Done:
        return JournalOutcome::Done;
    case JournalConclusion::Kind::FoundDone:
        return JournalOutcome::FoundDone;
    case JournalConclusion::Kind::NotDone:
        return JournalOutcome::NotDone;
    case JournalConclusion::Kind::Partly:
        return JournalOutcome::Partly;
    case JournalConclusion::Kind::Unknown:
        return JournalOutcome::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
