#pragma once

#include "callback.h"
#include "journalinstance.h"
#include "journalsql.h"

#include <QString>

#include <optional>

namespace groupdesk {

/// The journal's file: made where there is none, brought to this version where it is older, kept
/// aside where it cannot be read. Used from one thread.
class JournalDatabase final
{
public:
    explicit JournalDatabase(const QString &path);

    /// Does nothing if it is open. Errors: Newer, Io; then it may be tried again.
    [[nodiscard]] StoreResult<Done> open();
    /// Closes a file that turned out to be damaged and keeps it aside; open() begins a new one.
    void setAside(const StoreError &why);
    /// Corrupt, with the path of what was kept aside since the last call.
    [[nodiscard]] std::optional<StoreError> takeLoss();

    [[nodiscard]] JournalSql &sql() { return m_sql; }
    [[nodiscard]] const QString &instance() const { return m_instance.id(); }

private:
    [[nodiscard]] StoreResult<Done> openFile();

    QString m_path;
    JournalInstance m_instance;
    JournalSql m_sql;
    std::optional<StoreError> m_loss;
};

} // namespace groupdesk
