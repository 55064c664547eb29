#pragma once

#include "callback.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace groupdesk {

/// One user of a journal, as long as it lives: it holds a lock beside the file, which the system
/// releases however the program ends. What has no end in the journal belongs to somebody who is
/// still at it, or to nobody any more.
class JournalInstance final
{
public:
    /// \a journal: path of the file.
    explicit JournalInstance(const QString &journal);
    ~JournalInstance();
    Q_DISABLE_COPY_MOVE(JournalInstance)

    /// From now on isAlive() is true everywhere. The folder must exist. Io.
    [[nodiscard]] StoreResult<Done> hold();
    [[nodiscard]] const QString &id() const { return m_id; }

    /// Whether the user \a id of \a journal still lives.
    [[nodiscard]] static bool isAlive(const QString &journal, const QString &id);
    /// Removes what those left behind who were killed.
    static void tidy(const QString &journal);

private:
    QString m_id;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< null until it is held
};

} // namespace groupdesk
