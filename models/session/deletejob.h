#pragma once

#include "editjob.h"
#include "grouplook.h"
#include "operationrecord.h"
#include "platformclient.h"
#include "trafficmonitor.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace groupdesk {

/// One group to delete: captured when the person was asked, never looked up again by row or name.
struct DeleteTarget
{
    GroupRef ref;
    Organization organization;
    QString name; ///< as it was shown in the question
    /// Lives as long as \c owner. Null: the group is not touched, see \c unable.
    PlatformClient *client = nullptr;
    /// Whose end ends the client, too. Null: the client outlives the job.
    QObject *owner = nullptr;
    /// While it is closed the group is not touched. Null: there is none.
    std::shared_ptr<const WriteLock> lock {};
    QList<GroupId> includes {}; ///< those of them that are to be deleted, too, go later
    JournalSubject subject {};
    GroupSnapshot before {}; ///< for the journal
    std::optional<CloudError> unable {}; ///< why there is no client
};

struct DeleteItem
{
    enum class State {
        Waiting,
        Running, ///< handed over to the platform's client, or looked for afterwards
        Deleted,
        AlreadyGone, ///< somebody else had deleted it
        DeletedAfterAll, ///< no usable answer, but the list no longer has it
        Failed, ///< refused, or not noted in the journal; the group is still there
        StillThere, ///< no usable answer, and the list still has it
        Unknown, ///< no usable answer, and looking failed too or its profile was closed meanwhile
        NotStarted, ///< stopped, or its profile closed, before its turn; or there is no client
    };
    DeleteTarget target;
    State state = State::Waiting;
    bool sent = false; ///< it was Running
    std::chrono::milliseconds elapsed { 0 }; ///< until its request was answered
    std::optional<QDateTime> deletedAt; ///< UTC, where the platform says so
    std::optional<CloudError> error;

    [[nodiscard]] bool isGone() const
    {
        return state == State::Deleted || state == State::AlreadyGone
            || state == State::DeletedAfterAll;
    }
    [[nodiscard]] bool isFinal() const
    {
        return state != State::Waiting && state != State::Running;
    }
};

/// Deletes groups, several of each profile at once; one failure does not stop the rest. Groups wait
/// until those that include them have their final state (see deletionOrder()).
///
/// Every delete is in the journal before it is sent. So that the disk does not set the pace, some
/// are noted ahead of their turn. If there are several, they are a batch.
///
/// A delete is sent at most once: after an answer that leaves the outcome open (also "not found",
/// which on one platform may mean "forbidden") the organization is listed and the item says what
/// was found. In the journal a group that somebody else deleted is FoundDone.
class DeleteJob final : public QObject
{
    Q_OBJECT

public:
    static constexpr int width = 6; ///< handed over at once, of one profile
    static constexpr int ahead = 6; ///< noted and not yet handed over, of one profile

    /// \a patience: with lists that do not show deletions at once. \a journal outlives the job.
    DeleteJob(const QList<DeleteTarget> &targets, WriteJournal &journal, EditJob::Patience patience,
              QObject *parent);
    ~DeleteJob() override;

    /// This is what is left of \a interrupted: ends that batch as soon as what is left is noted as
    /// a batch of its own. Before start().
    void takeOver(const BatchId &interrupted) { m_interrupted = interrupted; }
    /// While a host wants no requests, none is handed over: what would only wait there can still be
    /// stopped. Before start(); \a traffic outlives the job.
    void heed(TrafficMonitor &traffic);
    /// Call it once. finished() comes later, also if there is nothing to delete.
    void start();
    /// Those that were handed over are finished; the others become NotStarted.
    void stop();
    [[nodiscard]] const QList<DeleteItem> &items() const { return m_items; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Empty: it is none, or it has not begun.
    [[nodiscard]] const BatchId &batch() const { return m_batch; }

Q_SIGNALS:
    void itemChanged(int index);
    /// Every item has its final state.
    void finished();

private:
    struct Work;
    struct Lane;

    void makeLanes();
    void begin();
    void beginBatch(const QList<JournalSubject> &subjects);
    void schedule();
    void goOn();
    void note(int index);
    void noted(int index);
    void send(int index);
    void takeAnswer(int index, const CloudResult<Removal> &answer);
    void lookFor(int index);
    void takeFinding(int index, GroupLook::Finding finding);
    /// It was noted and will not be sent.
    void withdraw(int index, const CloudError &reason);
    void conclude(int index, DeleteItem::State state, const std::optional<CloudError> &error);
    void setState(int index, DeleteItem::State state, const std::optional<CloudError> &error = {});
    void release(int index);
    void loseOwner(const QObject *owner);
    void finishIfOver();
    [[nodiscard]] Work &workOf(int index);
    [[nodiscard]] Lane &laneOf(int index);
    [[nodiscard]] bool isLocked(int index) const;
    [[nodiscard]] bool isPaused(const Lane &lane) const;

    QList<DeleteItem> m_items; ///< in the order given
    std::vector<Work> m_work; ///< what else there is to know of each
    std::vector<Lane> m_lanes;
    WriteJournal &m_journal;
    TrafficMonitor *m_traffic = nullptr;
    EditJob::Patience m_patience;
    BatchId m_interrupted;
    BatchId m_batch;
    int m_open = 0; ///< items without a final state
    int m_notesUnderWay = 0;
    bool m_started = false;
    bool m_running = false;
    bool m_isScheduled = false;
    bool m_isReady = false; ///< the batch is noted, or there is none
};

} // namespace groupdesk
