#pragma once

#include "callback.h"
#include "journaldatabase.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <functional>
#include <span>
#include <vector>

namespace groupdesk {

class JournalWriter;

/// The thread that writes the journal. Everything that waits when it gets to it is written in one
/// transaction: the disk, not the number of notes, says how long that takes; meanwhile new notes
/// gather for the next.
class JournalWorker final : public QThread
{
    Q_OBJECT

public:
    /// Called on this thread; what they call must stand that.
    struct Reports
    {
        std::function<void(const StoreError &)> failed; ///< opening failed, or a file was lost
        std::function<void()> written; ///< there is something new
    };
    JournalWorker(const QString &path, Reports reports);
    ~JournalWorker() override;

    enum class Urgency {
        Awaited, ///< somebody waits for it
        Whenever, ///< may wait a moment for company
    };
    using Write = std::function<void(JournalWriter &)>;
    /// How it ended; no value: it is on the disk.
    using Written = std::function<void(const std::optional<StoreError> &)>;
    /// In the order of the calls. An empty \a write: \a written is called when everything before
    /// is on the disk. May be called from every thread; \a written is called on this one, or at
    /// once if it has been stopped.
    void add(Urgency urgency, Write write, Written written);
    /// The same, for what needs the connection itself and no transaction, or several.
    using Work = std::function<void(JournalSql &, JournalWriter &)>;
    void addWork(Work work, Written written);

    /// Writes what waits, and ends the thread.
    void stopAndWait();
    [[nodiscard]] qint64 commits() const { return m_commits; }

protected:
    void run() override;

private:
    struct Task
    {
        Write write;
        Work work;
        Written written;
        bool isAwaited = false;
    };
    using Tasks = std::vector<Task>;
    void enqueue(Task task);
    /// Waits for something to do; nothing: it is over.
    [[nodiscard]] Tasks take();
    [[nodiscard]] bool hasAwaited() const;
    void process(std::span<Task> tasks);
    [[nodiscard]] std::optional<StoreError> open();
    void report(const StoreError &error);
    void writeNotes(std::span<Task> notes);
    void doWork(const Task &task);

    struct Failure
    {
        enum class Of {
            Opening, ///< nothing can be read, either
            Note, ///< one of the notes cannot be written; others may
            Transaction,
        };
        StoreError error;
        Of of = Of::Transaction;
    };
    [[nodiscard]] static bool isCorrupt(const std::optional<Failure> &failure);
    [[nodiscard]] std::optional<Failure> transaction(std::span<Task> notes);

    JournalDatabase m_database; ///< of this thread
    Reports m_reports;
    std::optional<StoreError> m_reported; ///< what was said about opening last
    std::atomic<qint64> m_commits = 0;
    QMutex m_mutex;
    QWaitCondition m_wake;
    Tasks m_queue;
    bool m_stopping = false;
};

} // namespace groupdesk
