#include "memoryjournal.h"

#include <QPointer>

#include <algorithm>

namespace groupdesk::test {
namespace {

template <class T>
void later(QObject *context, StoreCallback<T> done, StoreResult<T> result)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result = std::move(result)] { done(result); },
        Qt::QueuedConnection);
}

bool fits(const JournalEntry &entry, const JournalQuery &query)
{
    const JournalIntent &intent = entry.intent;
    const bool deleted = intent.action == JournalAction::DeleteGroup && entry.conclusion
        && (entry.conclusion->kind == JournalConclusion::Kind::Done
            || entry.conclusion->kind == JournalConclusion::Kind::FoundDone);
    return (!query.onlyDeletedGroups || deleted)
        && (!query.action || *query.action == intent.action)
        && (!query.batch || *query.batch == intent.batch)
        && (!query.group || *query.group == intent.subject.ref)
        && intent.subject.group.contains(query.text, Qt::CaseInsensitive);
}

} // namespace

MemoryJournal::MemoryJournal() = default;
MemoryJournal::~MemoryJournal() = default;

void MemoryJournal::answer(QObject *context, StoreCallback<Done> done)
{
    if (!m_holding) {
        later<Done>(context, std::move(done), Done {});
        return;
    }
    m_held.append([context = QPointer(context), done = std::move(done)] {
        if (context)
            done(Done {});
    });
}

void MemoryJournal::releaseAll()
{
    m_holding = false;
    const auto held = std::exchange(m_held, {});
    for (const auto &release : held)
        release();
}

void MemoryJournal::beginBatch(const JournalBatch &batch, QObject *context,
                               StoreCallback<Done> done)
{
    if (m_error) {
        later<Done>(context, std::move(done), Unexpected(*m_error));
        return;
    }
    m_batches.append(batch);
    answer(context, std::move(done));
}

void MemoryJournal::endBatch(const BatchId &batch, BatchEnd end)
{
    m_ends.insert(batch, end);
    Q_EMIT changed();
}

std::optional<BatchEnd> MemoryJournal::endOf(const BatchId &batch) const
{
    const auto found = m_ends.constFind(batch);
    return found == m_ends.cend() ? std::nullopt : std::optional(*found);
}

void MemoryJournal::begin(const JournalIntent &intent, const PlannedRequest &first,
                          QObject *context, StoreCallback<Done> done)
{
    if (m_error) {
        later<Done>(context, std::move(done), Unexpected(*m_error));
        return;
    }
    JournalEntry entry;
    entry.intent = intent;
    entry.begun = QDateTime::currentDateTimeUtc();
    entry.requests.append({ first, entry.begun, {} });
    put(entry);
    answer(context, std::move(done));
}

void MemoryJournal::sending(const OperationId &operation, const PlannedRequest &request,
                            QObject *context, StoreCallback<Done> done)
{
    if (m_error) {
        later<Done>(context, std::move(done), Unexpected(*m_error));
        return;
    }
    JournalEntry *entry = find(operation);
    Q_ASSERT(entry);
    entry->requests.append({ request, QDateTime::currentDateTimeUtc(), {} });
    answer(context, std::move(done));
}

void MemoryJournal::answered(const OperationId &operation, const JournalAnswer &answer)
{
    JournalEntry *entry = find(operation);
    Q_ASSERT(entry && !entry->requests.isEmpty() && !entry->requests.last().answer);
    entry->requests.last().answer = answer;
    Q_EMIT changed();
}

void MemoryJournal::conclude(const OperationId &operation, const JournalConclusion &conclusion)
{
    JournalEntry *entry = find(operation);
    Q_ASSERT(entry);
    entry->conclusion = conclusion;
    Q_EMIT changed();
}

void MemoryJournal::put(const JournalEntry &entry)
{
    m_entries.append(entry);
    Q_EMIT changed();
}

JournalEntry *MemoryJournal::find(const OperationId &operation)
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [&operation](const JournalEntry &entry) {
              return entry.intent.id == operation;
          });
    return found == m_entries.end() ? nullptr : &*found;
}

void MemoryJournal::entries(const JournalQuery &query, QObject *context,
                            StoreCallback<JournalPage> done)
{
    ++m_reads;
    if (m_readError) {
        later<JournalPage>(context, std::move(done), Unexpected(*m_readError));
        return;
    }
    JournalPage page;
    qint64 key = query.before > 0 ? query.before - 1 : m_entries.size();
    for (; key > 0 && page.entries.size() < query.limit; --key) {
        if (fits(m_entries.at(key - 1), query))
            page.entries.append(m_entries.at(key - 1));
    }
    page.lastKey = key > 0 ? key + 1 : 0;
    later<JournalPage>(context, std::move(done), page);
}

void MemoryJournal::unfinished(QObject *context, StoreCallback<UnfinishedWork> done)
{
    if (m_readError)
        later<UnfinishedWork>(context, std::move(done), Unexpected(*m_readError));
    else
        later<UnfinishedWork>(context, std::move(done), m_unfinished);
}

void MemoryJournal::verify(QObject *context, StoreCallback<JournalCheck> done)
{
    if (m_readError)
        later<JournalCheck>(context, std::move(done), Unexpected(*m_readError));
    else
        later<JournalCheck>(context, std::move(done), m_check);
}

void MemoryJournal::forgetPerson(const QStringList &marks, QObject *context,
                                 StoreCallback<int> done)
{
    m_marks.append(marks);
    if (m_readError) {
        later<int>(context, std::move(done), Unexpected(*m_readError));
        return;
    }
    later<int>(context, std::move(done), int(m_entries.size()));
}

void MemoryJournal::prune(const QDateTime &before, QObject *context, StoreCallback<int> done)
{
    m_prunings.append(before);
    later<int>(context, std::move(done), 0);
}

} // namespace groupdesk::test
