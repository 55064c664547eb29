#pragma once

#include "listjob.h"
#include "platformclient.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace groupdesk {

/// One group to delete: captured when the person was asked, never looked up again by row or name.
struct DeleteTarget
{
    GroupRef ref;
    Organization organization;
    QString name; ///< as it was shown in the question
    GroupService *service = nullptr; ///< lives as long as \c owner
    /// Whose end ends the service, too. Null: the service outlives the job.
    QObject *owner = nullptr;
    /// While it is closed the group is not touched. Null: there is none.
    std::shared_ptr<const WriteLock> lock;
};

struct DeleteItem
{
    enum class State {
        Waiting,
        Running,
        Deleted,
        AlreadyGone, ///< somebody else had deleted it
        DeletedAfterAll, ///< no usable answer, but the list no longer has it
        Failed, ///< refused; the group is still there
        StillThere, ///< no usable answer, and the list still has it
        Unknown, ///< no usable answer, and looking failed too or its profile was closed meanwhile
        NotStarted, ///< stopped, or its profile closed, before its turn
    };
    DeleteTarget target;
    State state = State::Waiting;
    std::optional<QDateTime> deletedAt; ///< UTC, where the platform says so
    std::optional<CloudError> error;

    [[nodiscard]] bool isGone() const
    {
        return state == State::Deleted || state == State::AlreadyGone
            || state == State::DeletedAfterAll;
    }
};

/// Deletes groups one after another; one failure does not stop the rest. A delete is sent at most
/// once: after an answer that leaves the outcome open (also "not found", which on one platform may
/// mean "forbidden") the organization is listed and the item says what was found.
class DeleteJob final : public QObject
{
    Q_OBJECT

public:
    DeleteJob(const QList<DeleteTarget> &targets, QObject *parent);

    /// Call it once. finished() comes later, also if there is nothing to delete.
    void start();
    /// The one in flight is finished; the others become NotStarted.
    void stop();
    [[nodiscard]] const QList<DeleteItem> &items() const { return m_items; }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void itemChanged(int index);
    /// Every item has its final state.
    void finished();

private:
    void next();
    void takeAnswer(int index, const CloudResult<Removal> &answer);
    void settle(int index, const CloudError &error);
    void setState(int index, DeleteItem::State state, std::optional<CloudError> error = {});
    void loseOwner(const QObject *owner);
    void abandon(int index);

    QList<DeleteItem> m_items;
    QPointer<ListJob> m_look;
    int m_current = -1;
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace groupdesk
