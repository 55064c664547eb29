#include "operationrecord.h"

#include "callerrors.h"

namespace groupdesk {

OperationRecord::OperationRecord(WriteJournal &journal, JournalIntent intent)
    : m_journal(journal), m_intent(std::move(intent))
{
}

void OperationRecord::send(const PlannedRequest &request, QObject *context,
                           std::function<void()> send, std::function<void(CloudError)> refused)
{
    const bool isFirst = !m_begun;
    StoreCallback<Done> noted = [this, isFirst, send = std::move(send),
                                 refused = std::move(refused)](const StoreResult<Done> &result) {
        if (result) {
            m_clock.start();
            send();
            return;
        }
        if (isFirst)
            m_begun = false; // there is no operation to end
        refused(notJournalledError(result.error()));
    };
    m_begun = true;
    if (isFirst)
        m_journal.begin(m_intent, request, context, std::move(noted));
    else
        m_journal.sending(m_intent.id, request, context, std::move(noted));
}

void OperationRecord::answered(const std::optional<CloudError> &error)
{
    m_journal.answered(m_intent.id, journalAnswer(error, elapsed()));
}

void OperationRecord::conclude(const JournalConclusion &conclusion)
{
    if (m_begun)
        m_journal.conclude(m_intent.id, conclusion);
}

std::chrono::milliseconds OperationRecord::elapsed() const
{
    return std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0);
}

} // namespace groupdesk
