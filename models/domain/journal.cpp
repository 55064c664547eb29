#include "journal.h"

#include <QUuid>

namespace groupdesk {

WriteJournal::~WriteJournal() = default;

JournalArchive::JournalArchive(QObject *parent) : QObject(parent)
{
}
JournalArchive::~JournalArchive() = default;

Journal::Journal(QObject *parent) : JournalArchive(parent)
{
}
Journal::~Journal() = default;

OperationId newOperationId()
{
    return OperationId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

BatchId newBatchId()
{
    return BatchId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

JournalAnswer journalAnswer(const std::optional<CloudError> &error,
                            std::chrono::milliseconds elapsed)
{
    JournalAnswer answer;
    answer.elapsed = elapsed;
    if (!error)
        return answer;
    const bool wasSent = error->httpStatus != 0 || error->outcomeUnknown;
    answer.kind = error->outcomeUnknown ? JournalAnswer::Kind::Unknown
        : wasSent                       ? JournalAnswer::Kind::Refused
                                        : JournalAnswer::Kind::NotSent;
    answer.httpStatus = error->httpStatus;
    answer.error = kindName(error->kind);
    answer.message = error->serverMessage;
    answer.traceId = error->traceId;
    return answer;
}

} // namespace groupdesk
