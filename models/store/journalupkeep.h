#pragma once

#include "callback.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace groupdesk {

class JournalReading;
class JournalWorker;

/// Forgetting and pruning in steps small enough that nobody who has something to note waits long
/// for one of them, however large the journal is. Each step is whole: who is interrupted in between
/// does the rest another time.
class JournalUpkeep final
{
public:
    /// Both outlive this, and what this began.
    JournalUpkeep(JournalWorker &worker, JournalReading &reading);

    /// Called once, on any thread.
    using Reply = std::function<void(StoreResult<int>)>;
    /// How many records were changed.
    void forget(const QStringList &marks, Reply reply);
    /// How many operations lost their contents.
    void prune(const QDateTime &before, Reply reply);

private:
    struct Forgetting
    {
        QStringList marks;
        Reply reply;
        QList<qint64> sequences; ///< of contents that are still to be looked at
        qint64 lookedTo = 0; ///< contents after this one were not looked at yet
        int changed = 0;
        bool isLast = false;
    };
    void forgetSome(const std::shared_ptr<Forgetting> &all);
    struct Pruning
    {
        QDateTime before;
        Reply reply;
        int operations = 0;
        bool isLast = false;
    };
    void pruneSome(const std::shared_ptr<Pruning> &all);

    JournalWorker &m_worker;
    JournalReading &m_reading;
};

} // namespace groupdesk
