#include "recoveryjob.h"

#include "callerrors.h"
#include "source.h"

#include <algorithm>
#include <utility>

namespace groupdesk {
namespace {

using Kind = JournalConclusion::Kind;
using Answered = JournalAnswer::Kind;

SourceRef sourceOfSubject(const JournalSubject &subject)
{
    return sourceOf(subject.ref);
}

bool isAboutTokens(JournalAction action)
{
    return action == JournalAction::CreateToken || action == JournalAction::InvalidateTokens
        || action == JournalAction::RotateToken || action == JournalAction::RestoreGrant;
}

/// "Not found" may be the answer to a deletion that somebody else, or a proxy, was faster with.
bool saysNotFound(const JournalAnswer &answer)
{
    return answer.error == kindName(CloudError::Kind::NotFound)
        || answer.error == kindName(CloudError::Kind::NotFoundOrForbidden);
}

/// What the answers alone say; no value: it has to be looked for.
std::optional<Kind> judgedByAnswers(const JournalEntry &entry)
{
    const JournalAction action = entry.intent.action;
    // How many requests a change takes is not noted: some may be missing.
    if (action == JournalAction::EditGroup || entry.requests.size() != 1)
        return {};
    const std::optional<JournalAnswer> &answer = entry.requests.constFirst().answer;
    if (!answer || answer->kind == Answered::Unknown)
        return {};
    if (answer->kind == Answered::Accepted)
        return action == JournalAction::CreateGroup ? std::nullopt : std::optional(Kind::Done);
    if (action == JournalAction::DeleteGroup && saysNotFound(*answer))
        return {};
    return Kind::NotDone;
}

} // namespace

QList<GroupRef> RecoveryReport::Batch::rest() const
{
    QList<GroupRef> refs;
    for (const QList<JournalSubject> &part : { notDone, neverBegun }) {
        for (const JournalSubject &subject : part)
            refs.append(subject.ref);
    }
    return refs;
}

RecoveryJob::RecoveryJob(const UnfinishedWork &work, WriteJournal &journal,
                         EditJob::Patience patience, QObject *parent)
    : QObject(parent), m_journal(journal), m_patience(patience)
{
    takeBatches(work);
    for (const JournalEntry &entry : work.operations)
        addCase({ entry.intent.subject, entry, entry.intent.action, -1, false, {} });
}

RecoveryJob::~RecoveryJob() = default;

void RecoveryJob::takeBatches(const UnfinishedWork &work)
{
    using Key = std::pair<GroupRef, QString>; // groups to create have names only
    const auto keyOf = [](const JournalSubject &subject) {
        return Key { subject.ref, subject.group };
    };
    QSet<Key> takenOver; // by later batches
    for (qsizetype place = work.batches.size() - 1; place >= 0; --place) {
        const UnfinishedWork::Batch &batch = work.batches.at(place);
        QSet<Key> begun;
        for (const JournalEntry &entry : batch.operations) {
            const Key key = keyOf(entry.intent.subject);
            begun.insert(key);
            Case one { entry.intent.subject, entry, entry.intent.action, int(place), false, {} };
            one.isTakenOver = takenOver.contains(key);
            addCase(one);
        }
        for (const JournalSubject &subject : batch.batch.subjects) {
            if (!begun.contains(keyOf(subject)) && !takenOver.contains(keyOf(subject)))
                addCase({ subject, {}, batch.batch.action, int(place), false, {} });
        }
        for (const JournalSubject &subject : batch.batch.subjects)
            takenOver.insert(keyOf(subject));
    }
    for (const UnfinishedWork::Batch &batch : work.batches)
        m_report.batches.append({ batch.batch, batch.begun, {}, {}, {}, {}, false });
}

void RecoveryJob::addCase(Case one)
{
    if (one.entry && one.entry->conclusion) {
        one.found = one.entry->conclusion->kind;
    } else if (one.entry || one.action == JournalAction::DeleteGroup) {
        one.isOpen = true;
        ++m_open;
    }
    m_cases.push_back(std::move(one));
}

void RecoveryJob::start()
{
    if (m_started)
        return;
    m_started = true;
    for (int index = 0; index < int(m_cases.size()); ++index) {
        const Case &one = caseOf(index);
        if (!one.isOpen)
            continue;
        const std::optional<Kind> judged = one.entry ? judgedByAnswers(*one.entry) : std::nullopt;
        if (judged)
            settle(index, *judged);
        else if (one.entry && isAboutTokens(one.action))
            settle(index, Kind::Unknown);
        else
            m_wanted.insert(sourceOfSubject(one.subject));
    }
    if (m_wanted.isEmpty())
        QMetaObject::invokeMethod(this, &RecoveryJob::finishIfOver, Qt::QueuedConnection);
    else
        Q_EMIT started();
}

void RecoveryJob::offer(const SourceRef &source, const RecoveryPlace &place)
{
    if (!m_wanted.remove(source))
        return;
    m_places.insert(source, place);
    if (place.owner) {
        connect(place.owner, &QObject::destroyed, this,
                [this, owner = place.owner] { loseOwner(owner); });
    }
    GroupService &groups = place.client->groups();
    m_looks.insert(source, new GroupLook(groups, place.organization, m_patience, this));
    m_glances.insert(source, new GroupLook(groups, place.organization, { {}, 1 }, this));
    for (int index = 0; index < int(m_cases.size()); ++index) {
        if (caseOf(index).isOpen && sourceOfSubject(caseOf(index).subject) == source)
            look(index, std::max(1, m_patience.looks));
    }
}

void RecoveryJob::refuse(const SourceRef &source, const Problem &problem)
{
    if (!m_wanted.remove(source))
        return;
    for (int index = 0; index < int(m_cases.size()); ++index) {
        if (caseOf(index).isOpen && sourceOfSubject(caseOf(index).subject) == source)
            leave(index, problem);
    }
}

void RecoveryJob::loseOwner(const QObject *owner)
{
    const QHash<SourceRef, RecoveryPlace> places = m_places;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (place->owner != owner)
            continue;
        const SourceRef source = place.key();
        m_places.remove(source);
        delete m_looks.take(source);
        delete m_glances.take(source);
        m_wanted.insert(source);
        refuse(source, notOpenError());
    }
}

void RecoveryJob::settle(int index, Kind kind, const GroupId &result)
{
    Case &one = caseOf(index);
    if (!one.isOpen)
        return;
    one.found = kind;
    if (one.entry)
        m_journal.conclude(one.entry->intent.id, { kind, result, {} });
    close(index);
}

void RecoveryJob::leave(int index, const Problem &problem)
{
    if (!caseOf(index).isOpen)
        return;
    m_report.problems.insert(sourceOfSubject(caseOf(index).subject), problem);
    close(index);
}

void RecoveryJob::close(int index)
{
    caseOf(index).isOpen = false;
    --m_open;
    // Later: the look that this came from goes on with others.
    if (m_open == 0)
        QMetaObject::invokeMethod(this, &RecoveryJob::finishIfOver, Qt::QueuedConnection);
}

void RecoveryJob::finishIfOver()
{
    if (m_open > 0 || m_over)
        return;
    m_over = true;
    finish();
}

void RecoveryJob::finish()
{
    QSet<int> unread; // batches of which something begun could not be looked for
    for (const Case &one : m_cases) {
        if (one.batch < 0) {
            m_report.operations.append({ *one.entry, one.found });
            continue;
        }
        RecoveryReport::Batch &batch = m_report.batches[one.batch];
        if (one.found == Kind::Done || one.found == Kind::FoundDone)
            batch.done.append(one.subject);
        else if (!one.entry)
            batch.neverBegun.append(one.subject);
        else if (one.found == Kind::NotDone && one.isTakenOver)
            continue;
        else if (one.found == Kind::NotDone)
            batch.notDone.append(one.subject);
        else
            batch.unknown.append(one.subject);
        if (one.entry && !one.found)
            unread.insert(one.batch);
    }
    for (int place = 0; place < m_report.batches.size(); ++place) {
        RecoveryReport::Batch &batch = m_report.batches[place];
        batch.isOver = batch.rest().isEmpty() && !unread.contains(place);
        if (batch.isOver)
            m_journal.endBatch(batch.batch.id, BatchEnd::Finished);
    }
    deleteLater();
    Q_EMIT finished(m_report);
}

} // namespace groupdesk
