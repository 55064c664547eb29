// The part of RecoveryJob that looks at the platforms.

#include "recoveryjob.h"

#include "callerrors.h"
#include "listjob.h"

namespace groupdesk {
namespace {

using Kind = JournalConclusion::Kind;

/// Clocks differ: a group that is older than its creation by no more than this is not older.
constexpr qint64 clockSkew = 120; // seconds

/// What \a now says about a change from \a before to \a wanted; NotDone: nothing of it is to be
/// seen.
Kind judged(const GroupContent &before, const GroupContent &wanted, const GroupContent &now)
{
    const QList<GroupField> asked = changedFields(before, wanted);
    const QList<GroupField> missing = changedFields(now, wanted);
    const QList<GroupField> changed = changedFields(now, before);
    bool someDone = false;
    bool someNot = false;
    for (const GroupField field : asked) {
        const bool isDone = !missing.contains(field);
        if (!isDone && changed.contains(field))
            return Kind::Unknown; // neither: somebody else was there, or half of a list is done
        someDone = someDone || isDone;
        someNot = someNot || !isDone;
    }
    if (!someNot)
        return Kind::FoundDone;
    return someDone ? Kind::Partly : Kind::NotDone;
}

} // namespace

const RecoveryPlace *RecoveryJob::placeOf(int index)
{
    const auto found = m_places.constFind(
        { caseOf(index).subject.ref.profile, caseOf(index).subject.ref.organization });
    return found == m_places.cend() || !caseOf(index).isOpen ? nullptr : &*found;
}

void RecoveryJob::look(int index, int looksLeft)
{
    if (!placeOf(index))
        return;
    switch (caseOf(index).action) {
    case JournalAction::CreateGroup:
        lookForCreated(index, looksLeft);
        break;
    case JournalAction::EditGroup:
        lookAtContent(index, caseOf(index).subject.ref.group, looksLeft);
        break;
    case JournalAction::DeleteGroup:
    case JournalAction::TransferGroup:
        lookAtList(index);
        break;
    case JournalAction::UnarchiveGroup:
        lookAtState(index, looksLeft);
        break;
    case JournalAction::CreateToken:
    case JournalAction::InvalidateTokens:
    case JournalAction::RotateToken:
    case JournalAction::RestoreGrant:
        settle(index, Kind::Unknown);
        break;
    }
}

void RecoveryJob::lookAtList(int index)
{
    const Case &one = caseOf(index);
    const SourceRef source { one.subject.ref.profile, one.subject.ref.organization };
    // Of what was never begun there is nothing that could show late.
    GroupLook *look = one.entry ? m_looks.value(source) : m_glances.value(source);
    look->add(one.subject.ref.group, [this, index, look](GroupLook::Finding finding) {
        using Finding = GroupLook::Finding;
        if (finding == Finding::Gone)
            settle(index, Kind::FoundDone);
        else if (finding == Finding::NotSeen)
            leave(index, look->problem());
        else if (caseOf(index).entry)
            settle(index, Kind::NotDone);
        else if (caseOf(index).isOpen)
            close(index);
    });
}

void RecoveryJob::lookForCreated(int index, int looksLeft)
{
    const RecoveryPlace &place = *placeOf(index);
    auto *list = new ListJob(place.client->groups(), place.organization, this);
    connect(list, &ListJob::failed, this,
            [this, index](const CloudError &error) { leave(index, error); });
    connect(list, &ListJob::finished, this, [this, index, looksLeft](const QList<Group> &groups) {
        const JournalEntry &entry = *caseOf(index).entry;
        QList<GroupId> found;
        for (const Group &group : groups) {
            const bool isOlder = group.created && *group.created < entry.begun.addSecs(-clockSkew);
            if (group.name == entry.intent.subject.group && !isOlder)
                found.append(group.id);
        }
        if (found.size() == 1)
            settle(index, Kind::FoundDone, found.constFirst());
        else if (found.isEmpty())
            lookAgain(index, looksLeft);
        else
            settle(index, Kind::Unknown);
    });
    list->start();
}

void RecoveryJob::lookAtState(int index, int looksLeft)
{
    const RecoveryPlace &place = *placeOf(index);
    place.client->groups().retrieve(place.organization, caseOf(index).subject.ref.group, this,
                                    [this, index, looksLeft](const CloudResult<Group> &group) {
                                        if (group && group->state != GroupState::Archived)
                                            settle(index, Kind::FoundDone);
                                        else if (group)
                                            lookAgain(index, looksLeft);
                                        else if (saysMissing(group.error()))
                                            settle(index, Kind::Unknown);
                                        else
                                            leave(index, group.error());
                                    });
}

void RecoveryJob::lookAtContent(int index, const GroupId &id, int looksLeft)
{
    const JournalIntent &intent = caseOf(index).entry->intent;
    if (!intent.before || !intent.wanted) {
        settle(index, Kind::Unknown); // pruned
        return;
    }
    const RecoveryPlace &place = *placeOf(index);
    // Where the name is the identity, a new name is a new id.
    const GroupId renamed(id.toString() == intent.before->name ? intent.wanted->name : QString());
    place.client->editing().open(
        place.organization, id, this,
        [this, index, id, renamed, looksLeft](const CloudResult<EditBase> &now) {
            if (now)
                judgeContent(index, *now, looksLeft);
            else if (!saysMissing(now.error()))
                leave(index, now.error());
            else if (!renamed.isEmpty() && renamed != id && placeOf(index))
                lookAtContent(index, renamed, looksLeft);
            else
                settle(index, Kind::Unknown);
        });
}

void RecoveryJob::judgeContent(int index, const EditBase &now, int looksLeft)
{
    const JournalIntent &intent = caseOf(index).entry->intent;
    const Kind kind = judged(intent.before->content, *intent.wanted, now.content);
    if (kind == Kind::FoundDone || looksLeft <= 1)
        settle(index, kind);
    else
        lookAgain(index, looksLeft);
}

void RecoveryJob::lookAgain(int index, int looksLeft)
{
    if (looksLeft <= 1) {
        settle(index, Kind::NotDone);
        return;
    }
    QTimer::singleShot(m_patience.pause, this,
                       [this, index, looksLeft] { look(index, looksLeft - 1); });
}

} // namespace groupdesk
