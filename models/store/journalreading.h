#pragma once

#include "callback.h"
#include "journalsql.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <functional>
#include <vector>

namespace groupdesk {

/// The thread that reads the journal, with a connection of its own: who looks through all of it
/// does not keep anybody from writing.
class JournalReading final : public QThread
{
    Q_OBJECT

public:
    explicit JournalReading(const QString &path);
    ~JournalReading() override;

    /// Called on this thread, in the order of the calls, with an open connection, or with the
    /// reason why there is none.
    using Read = std::function<void(StoreResult<JournalSql *>)>;
    /// May be called from every thread.
    void add(Read read);
    /// Reads what was asked for, and ends the thread.
    void stopAndWait();

protected:
    void run() override;

private:
    [[nodiscard]] StoreResult<JournalSql *> connection();

    QString m_path;
    JournalSql m_sql; ///< of this thread
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::vector<Read> m_queue;
    bool m_stopping = false;
};

} // namespace groupdesk
