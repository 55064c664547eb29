#pragma once

#include "callback.h"
#include "groupcontent.h"
#include "groupsnapshot.h"
#include "ids.h"
#include "plannedrequest.h"
#include "profile.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// \file The journal of everything that was written to a platform. An operation is what a person
/// did to one group: one or more requests. It is noted before its first request is sent, each
/// further request before that one, each answer after it came, and at last how it ended. Several
/// operations that were confirmed together are a batch, noted before the first of them.

namespace groupdesk {

using OperationId = StrongId<struct OperationTag>; ///< a UUID, made here
using BatchId = StrongId<struct BatchTag>; ///< a UUID, made here

[[nodiscard]] OperationId newOperationId();
[[nodiscard]] BatchId newBatchId();

enum class JournalAction {
    CreateGroup,
    EditGroup,
    DeleteGroup,
    UnarchiveGroup,
    TransferGroup,
    CreateToken, ///< the token itself is never noted
    InvalidateTokens,
    RotateToken, ///< of a profile; neither token is noted
    RestoreGrant, ///< a row of an access control list made again for a re-created group
};

/// What an operation is about, with the names of that moment, so that the journal reads by itself.
struct JournalSubject
{
    GroupRef ref; ///< without a group for CreateGroup and RotateToken
    QString group; ///< its name; empty for RotateToken
    QString organization; ///< its name
    QString profile; ///< its name
    PlatformId platform;
    EndpointClass endpointClass = EndpointClass::Production;

    friend bool operator==(const JournalSubject &, const JournalSubject &) = default;
};

/// What is about to be done.
struct JournalIntent
{
    OperationId id;
    JournalAction action = JournalAction::EditGroup;
    JournalSubject subject;
    BatchId batch; ///< empty: by itself
    OperationId cause; ///< the operation that this one reverts or makes good; empty: none
    std::optional<GroupSnapshot> before; ///< as last read; no value for CreateGroup
    std::optional<GroupContent> wanted; ///< for CreateGroup and EditGroup
};

/// How one request was answered.
struct JournalAnswer
{
    enum class Kind {
        Accepted,
        Refused, ///< nothing was changed by it
        Unknown, ///< no usable answer: it may have been applied
        NotSent, ///< stopped, locked or closed before it left
    };
    Kind kind = Kind::Accepted;
    int httpStatus = 0; ///< 0: no answer was read
    QString error; ///< kindName() of the error; empty if there was none
    QString message; ///< the platform's own words, redacted; may be empty
    QString traceId;
    std::chrono::milliseconds elapsed { 0 }; ///< from handing it over to its answer

    friend bool operator==(const JournalAnswer &, const JournalAnswer &) = default;
};
/// Success, or what \a error says about what may have happened.
[[nodiscard]] JournalAnswer journalAnswer(const std::optional<CloudError> &error,
                                          std::chrono::milliseconds elapsed);

/// How an operation ended, as far as it is known.
struct JournalConclusion
{
    enum class Kind {
        Done,
        FoundDone, ///< there was no usable answer, but looking shows that it was done
        NotDone, ///< refused, or not sent, or looking shows that it was not done
        Partly, ///< some of its requests were applied
        Unknown, ///< looking did not settle it
    };
    Kind kind = Kind::Done;
    GroupId result; ///< the group's id afterwards, where it has (another) one
    std::optional<GroupContent> after; ///< as seen afterwards

    friend bool operator==(const JournalConclusion &, const JournalConclusion &) = default;
};

/// Several operations that were confirmed together.
struct JournalBatch
{
    BatchId id;
    JournalAction action = JournalAction::DeleteGroup;
    QList<JournalSubject> subjects; ///< everything that was confirmed, in the order of the work
};

enum class BatchEnd {
    Finished, ///< every operation has its end
    Stopped, ///< a person stopped it; the rest was not started
    Left, ///< it was interrupted, and a person decided to leave the rest
};

/// Takes notes of writes. The callbacks come when the note will survive the end of the program and
/// of the computer; only then may the request be sent. Errors: Io (the disk is full …); then it is
/// not to be sent. Nothing is ever changed or taken back.
class WriteJournal
{
public:
    virtual ~WriteJournal();

    virtual void beginBatch(const JournalBatch &batch, QObject *context, StoreCallback<Done> done)
        = 0;
    virtual void endBatch(const BatchId &batch, BatchEnd end) = 0;
    /// Notes \a intent and the first request as one.
    virtual void begin(const JournalIntent &intent, const PlannedRequest &first, QObject *context,
                       StoreCallback<Done> done)
        = 0;
    /// Notes a further request of an operation that has begun. Answers come in the order of the
    /// requests.
    virtual void sending(const OperationId &operation, const PlannedRequest &request,
                         QObject *context, StoreCallback<Done> done)
        = 0;
    // Noted soon, in the order of the calls; JournalArchive::failed() says if that did not work.
    virtual void answered(const OperationId &operation, const JournalAnswer &answer) = 0;
    virtual void conclude(const OperationId &operation, const JournalConclusion &conclusion) = 0;

protected:
    WriteJournal() = default;
    Q_DISABLE_COPY_MOVE(WriteJournal)
};

/// One request of an entry.
struct JournalRequest
{
    PlannedRequest request;
    QDateTime sent; ///< UTC
    std::optional<JournalAnswer> answer; ///< no value: none was noted

    friend bool operator==(const JournalRequest &, const JournalRequest &) = default;
};

/// One operation as the journal has it.
struct JournalEntry
{
    JournalIntent intent; ///< without before and wanted once they were pruned
    QDateTime begun; ///< UTC
    QList<JournalRequest> requests;
    std::optional<JournalConclusion> conclusion; ///< no value: it has not ended, as far as is noted
    bool isForgotten = false; ///< a person was taken out of it, or its content was pruned
};

struct JournalQuery
{
    QString text; ///< every word must be in a name, an action's requests or a message; empty: all
    std::optional<JournalAction> action;
    std::optional<BatchId> batch;
    std::optional<GroupRef> group;
    bool onlyDeletedGroups = false; ///< the recycle bin: deletions that happened
    qint64 before = 0; ///< the next page: what lastKey was; 0: from the newest
    int limit = 200;
};
struct JournalPage
{
    QList<JournalEntry> entries; ///< the newest first
    qint64 lastKey = 0; ///< 0: there is nothing older
};

/// What was going on when a program ended without an end.
struct UnfinishedWork
{
    struct Batch
    {
        JournalBatch batch;
        QDateTime begun; ///< UTC
        QList<JournalEntry> operations; ///< those that had begun
    };
    QList<Batch> batches; ///< the oldest first
    QList<JournalEntry> operations; ///< outside of batches, without a conclusion

    [[nodiscard]] bool isEmpty() const { return batches.isEmpty() && operations.isEmpty(); }
};

/// What verifying the chain of the journal found.
struct JournalCheck
{
    qint64 records = 0;
    qint64 forgotten = 0; ///< contents that were pruned or from which a person was taken out
    std::optional<qint64> firstBroken; ///< number of the first record that does not fit; no value:
                                       ///< everything fits
    QString reason; ///< English, technical; empty if everything fits
};

/// Reads and tends the journal. Everything answers later, and goes on elsewhere than on the thread
/// of the user interface.
class JournalArchive : public QObject
{
    Q_OBJECT

public:
    ~JournalArchive() override;

    virtual void entries(const JournalQuery &query, QObject *context,
                         StoreCallback<JournalPage> done)
        = 0;
    /// Of programs that are not running any more; what others are doing right now is theirs.
    virtual void unfinished(QObject *context, StoreCallback<UnfinishedWork> done) = 0;
    virtual void verify(QObject *context, StoreCallback<JournalCheck> done) = 0;
    /// Takes a person out of all contents: \a marks are everything that stands for them (id,
    /// e-mail, name), each at least three characters long. The answer: how many records were
    /// changed. The chain stays verifiable.
    virtual void forgetPerson(const QStringList &marks, QObject *context, StoreCallback<int> done)
        = 0;
    /// Drops the contents of operations that ended before \a before (UTC). The chain stays.
    virtual void prune(const QDateTime &before, QObject *context, StoreCallback<int> done) = 0;

Q_SIGNALS:
    /// There is something new, or less, to read.
    void changed();
    /// An answer or end could not be noted.
    void failed(const groupdesk::StoreError &error);

protected:
    explicit JournalArchive(QObject *parent = nullptr);
};

/// Both sides of one journal.
class Journal : public JournalArchive, public WriteJournal
{
    Q_OBJECT

public:
    ~Journal() override;

protected:
    explicit Journal(QObject *parent = nullptr);
};

} // namespace groupdesk
