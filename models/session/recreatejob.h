#pragma once

#include "createjob.h"
#include "editjob.h"
#include "journal.h"
#include "recreation.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace groupdesk {

class WriteLock;

/// Where a deleted group is made again, and with what.
struct RecreateTarget
{
    JournalEntry deletion;
    JournalSubject subject; ///< without a group; names of now, or those of the deletion
    PlatformDescription platform;
    Organization organization;
    WriteJournal *journal = nullptr; ///< outlives the job
    PlatformClient *client = nullptr; ///< lives as long as \c owner; null: see obstacle
    QObject *owner = nullptr;
    std::optional<RecreationObstacle> obstacle {}; ///< why there is no client
    /// While it is closed nothing is sent. Null: there is none.
    std::shared_ptr<const WriteLock> lock {};
    /// Why nothing can be created there now; unset: nothing is known.
    std::function<std::optional<Limit>()> limit {};
    EditJob::Patience patience {}; ///< with what the platform does not show at once
};

/// One step and what became of it.
struct RecreateItem
{
    enum class State {
        Waiting,
        Running,
        Done,
        AlreadySo, ///< there was nothing to send
        FoundDone, ///< no usable answer, but looking shows that it was done
        Failed, ///< refused, or looking shows that it was not done
        Unknown, ///< no usable answer, and looking did not settle it, or its profile was closed
        NotStarted, ///< stopped, or the group was not made, or its profile was closed
    };
    RecreationStep step;
    State state = State::Waiting;
    std::optional<CloudError> error {};
    QList<RecreationPart> missing {}; ///< of the step's parts, what did not come back

    [[nodiscard]] bool isOver() const { return state != State::Waiting && state != State::Running; }
};

/// What came of it all.
struct RecreationReport
{
    std::optional<Group> group; ///< no value: it was not made, as far as is known
    QList<RecreationPart> back;
    QList<LostPart> lost; ///< what never does, what is gone, and what failed
    /// Why nothing was begun; empty if it was.
    QList<RecreationObstacle> obstacles;
};

/// Makes a deleted group again: the group, its content, then everything that pointed at it, each on
/// its own. Only the first step is needed by the others; a failure of any other stops nothing. Each
/// write is in the journal before it is sent, with the deletion as its cause, and is sent at most
/// once: one whose outcome is not known is looked up.
///
/// prepare() reads what can come back and changes nothing; start() reads it once more. Ends with
/// its owner: what was in flight then is Unknown. Whoever never starts it deletes it.
class RecreateJob final : public QObject
{
    Q_OBJECT

public:
    RecreateJob(RecreateTarget target, QObject *parent);
    ~RecreateJob() override;

    /// May be called again after prepared().
    void prepare();
    /// From what was read last; nothing before prepared().
    [[nodiscard]] RecreationPlan plan(const QString &name) const;
    /// The name it had; empty if that is not known any more.
    [[nodiscard]] QString name() const;
    [[nodiscard]] const JournalSubject &subject() const { return m_target.subject; }
    /// What would be sent that is known before anything is answered.
    [[nodiscard]] QList<PlannedRequest> requests(const QString &name) const;

    /// Call it once, after prepared(). finished() comes later.
    void start(const QString &name);
    /// The step in flight is finished; the others become NotStarted.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_phase == Phase::Running; }
    /// One for each step of the plan, once it was made from what was read by start().
    [[nodiscard]] const QList<RecreateItem> &items() const { return m_items; }
    [[nodiscard]] RecreationReport report() const;

Q_SIGNALS:
    void prepared();
    /// Of \a total steps \a done are over.
    void progressed(int done, int total);
    void groupCreated(const groupdesk::Group &group);
    /// The new group, or one that includes it, as it was read afterwards.
    void groupChanged(const groupdesk::Group &group);
    void finished();

private:
    enum class Phase {
        Idle,
        Reading,
        Running,
        Over,
    };
    using State = RecreateItem::State;
    struct Ending
    {
        State state = State::Failed;
        std::optional<CloudError> error {};
        QList<RecreationPart> missing {};
    };

    void read(std::function<void()> done);
    void begin();
    void next();
    void run(const RecreationStep &step);
    /// The current step is over; goes on from the event loop.
    void settle(const Ending &ending);
    void advance();
    void lookOver();
    void end();
    void loseOwner();
    [[nodiscard]] std::optional<Ending> refusal() const;
    /// The context of what is begun now; whatever was begun before is over.
    QObject *freshWork();
    [[nodiscard]] std::unique_ptr<OperationRecord> record(JournalAction action,
                                                          const GroupId &group,
                                                          const QString &name) const;

    // The steps: recreatejob_steps.cpp.
    void create();
    void takeCreated(const CreateResult &result);
    /// It may not show at once.
    void openNew(const RecreationStep &step, int looksLeft);
    void openContainer(const RecreationStep &step);
    void edit(const RecreationStep &step, const EditBase &base, bool again);
    void takeEdited(const RecreationStep &step, const EditOutcome &outcome, bool again);
    void makeGrant(const RecreationStep &step);
    void sendGrant(const Grant &grant);
    void lookForGrant(const Grant &grant, const CloudError &error, int looksLeft);
    void endGrant(const Ending &ending);
    /// Calls \a look after a pause.
    void later(std::function<void()> look);

    RecreateTarget m_target;
    Phase m_phase = Phase::Idle;
    RecreationFacts m_facts;
    RecreationPlan m_plan; ///< that is carried out
    QString m_name;
    QList<RecreateItem> m_items;
    qsizetype m_current = -1;
    std::optional<Group> m_group; ///< that was made
    std::optional<EditBase> m_base; ///< of it, as it was read last
    QList<Group> m_changed; ///< to be told
    std::unique_ptr<OperationRecord> m_grantRecord;
    QObject *m_work = nullptr; ///< the context of everything in flight
    bool m_isRead = false; ///< m_facts are complete
    bool m_stopped = false;
    bool m_blocked = false;
};

} // namespace groupdesk
