#include "journalworker.h"

#include "journalwriter.h"

#include <QDeadlineTimer>
#include <QMutexLocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// How long answers and ends, for which nobody waits, wait for the next request's note, with which
/// they share a transaction: in milliseconds.
constexpr int companyTime = 5;

StoreError closing()
{
    return { StoreError::Kind::Unavailable, u"the program is closing"_s, {} };
}

} // namespace

JournalWorker::JournalWorker(const QString &path, Reports reports)
    : m_database(path), m_reports(std::move(reports))
{
    setObjectName(u"journal"_s);
}

JournalWorker::~JournalWorker()
{
    stopAndWait();
}

void JournalWorker::add(Urgency urgency, Write write, Written written)
{
    enqueue({ std::move(write), {}, std::move(written), urgency == Urgency::Awaited });
}

void JournalWorker::addWork(Work work, Written written)
{
    enqueue({ {}, std::move(work), std::move(written), true });
}

void JournalWorker::enqueue(Task task)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_stopping) {
            m_queue.push_back(std::move(task));
            m_wake.wakeOne();
            return;
        }
    }
    task.written(closing());
}

void JournalWorker::stopAndWait()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_wake.wakeOne();
    }
    wait();
}

bool JournalWorker::hasAwaited() const
{
    return std::any_of(m_queue.cbegin(), m_queue.cend(),
                       [](const Task &task) { return task.isAwaited; });
}

JournalWorker::Tasks JournalWorker::take()
{
    const QMutexLocker lock(&m_mutex);
    while (m_queue.empty() && !m_stopping)
        m_wake.wait(&m_mutex);
    const QDeadlineTimer deadline(companyTime);
    while (!hasAwaited() && !m_stopping && m_wake.wait(&m_mutex, deadline)) { }
    return std::exchange(m_queue, {});
}

void JournalWorker::run()
{
    // Whatever is wrong is said before somebody wants to write.
    (void)open();
    for (Tasks tasks = take(); !tasks.empty(); tasks = take())
        process(tasks);
    m_database.sql().close();
}

std::optional<StoreError> JournalWorker::open()
{
    const StoreResult<Done> opened = m_database.open();
    if (const auto loss = m_database.takeLoss())
        m_reports.failed(*loss);
    if (opened) {
        m_reported.reset();
        return {};
    }
    report(opened.error());
    return opened.error();
}

void JournalWorker::report(const StoreError &error)
{
    if (m_reported == error)
        return;
    m_reported = error;
    m_reports.failed(error);
}

// Work stands by itself; the notes between two pieces of it go together.
void JournalWorker::process(std::span<Task> tasks)
{
    while (!tasks.empty()) {
        if (tasks.front().work) {
            doWork(tasks.front());
            tasks = tasks.subspan(1);
            continue;
        }
        const auto end = std::find_if(tasks.begin(), tasks.end(),
                                      [](const Task &task) { return bool(task.work); });
        const auto count = size_t(end - tasks.begin());
        writeNotes(tasks.first(count));
        tasks = tasks.subspan(count);
    }
}

void JournalWorker::doWork(const Task &task)
{
    std::optional<StoreError> error = open();
    if (!error) {
        JournalWriter writer(m_database.sql(), m_database.instance());
        task.work(m_database.sql(), writer);
        error = m_database.sql().takeError();
        if (error)
            m_database.sql().rollback();
        else
            m_reports.written();
    }
    task.written(error);
}

bool JournalWorker::isCorrupt(const std::optional<Failure> &failure)
{
    return failure && failure->error.kind == StoreError::Kind::Corrupt;
}

void JournalWorker::writeNotes(std::span<Task> notes)
{
    std::optional<Failure> failure = transaction(notes);
    if (isCorrupt(failure)) {
        m_database.sql().close(); // somebody else may have begun a new one already
        failure = transaction(notes);
    }
    if (isCorrupt(failure)) {
        m_database.setAside(failure->error);
        failure = transaction(notes);
    }
    if (failure && failure->of == Failure::Of::Note && notes.size() > 1) {
        for (Task &note : notes)
            writeNotes({ &note, 1 });
        return;
    }
    for (const Task &note : notes) {
        const bool concerned = failure && (note.write || failure->of == Failure::Of::Opening);
        note.written(concerned ? std::optional(failure->error) : std::nullopt);
    }
}

std::optional<JournalWorker::Failure> JournalWorker::transaction(std::span<Task> notes)
{
    if (const auto error = open())
        return Failure { *error, Failure::Of::Opening };
    if (std::none_of(notes.begin(), notes.end(), [](const Task &note) { return bool(note.write); }))
        return {};
    JournalSql &sql = m_database.sql();
    JournalWriter writer(sql, m_database.instance());
    sql.beginWriting();
    writer.readHead();
    const bool isGood = !sql.hasError();
    for (const Task &note : notes) {
        if (note.write && !sql.hasError())
            note.write(writer);
    }
    const auto of = isGood && sql.hasError() ? Failure::Of::Note : Failure::Of::Transaction;
    writer.writeHead();
    if (sql.commit()) {
        ++m_commits;
        m_reports.written();
        return {};
    }
    const auto error = sql.takeError();
    sql.rollback();
    return Failure { *error, of };
}

} // namespace groupdesk
