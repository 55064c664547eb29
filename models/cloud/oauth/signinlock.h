#pragma once

#include "callback.h"

#include <QDeadlineTimer>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace groupdesk::oauth {

/// Keeps all windows and processes of this person from changing one sign-in at the same time, with
/// a lock file. A lock whose process is gone counts for nothing. Ends with the object.
class SignInLock final : public QObject
{
    Q_OBJECT

public:
    /// Makes the folder of \a file where it is missing, for this person alone.
    SignInLock(const QString &file, QObject *parent);

    /// Tries until it has the lock, every tenth of a second, without blocking: at most for \a limit
    /// (StoreError::TimedOut). Io: no lock file can be made there. The callback is dropped with the
    /// lock. Call once.
    void take(std::chrono::milliseconds limit, StoreCallback<Done> done);
    /// Gives it back, or stops trying.
    void release();

private:
    void attempt();
    void answer(StoreResult<Done> result);

    QString m_path;
    QLockFile m_file;
    QTimer m_next;
    QDeadlineTimer m_limit;
    StoreCallback<Done> m_done;
};

} // namespace groupdesk::oauth
