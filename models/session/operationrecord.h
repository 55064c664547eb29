#pragma once

#include "journal.h"

#include <QElapsedTimer>

#include <functional>
#include <optional>

namespace groupdesk {

/// Sees that the requests of one operation are in the journal before they are sent, and their
/// answers after. An operation whose record ends without conclude() stays open in the journal: the
/// next start of the program looks what became of it.
class OperationRecord final
{
public:
    OperationRecord(WriteJournal &journal, JournalIntent intent);
    Q_DISABLE_COPY_MOVE(OperationRecord)

    [[nodiscard]] const JournalIntent &intent() const { return m_intent; }
    /// Before the first request only: what is known by then.
    void setBefore(const GroupSnapshot &before) { m_intent.before = before; }
    void setWanted(const GroupContent &wanted) { m_intent.wanted = wanted; }

    /// Notes \a request and then calls \a send; if it cannot be noted, calls \a refused with
    /// NotJournalled. One of the two, later, unless \a context is gone; the record must live as
    /// long as \a context.
    void send(const PlannedRequest &request, QObject *context, std::function<void()> send,
              std::function<void(CloudError)> refused);
    /// The request that was noted last is sent only now.
    void handOver() { m_clock.start(); }
    /// The answer to the request sent last; no value: accepted.
    void answered(const std::optional<CloudError> &error);
    /// Does nothing if no request was noted: then nothing was begun.
    void conclude(const JournalConclusion &conclusion);

    /// From the last send(), or from handOver(), to now.
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

private:
    WriteJournal &m_journal;
    JournalIntent m_intent;
    QElapsedTimer m_clock;
    bool m_begun = false; ///< noted, or being noted
};

} // namespace groupdesk
