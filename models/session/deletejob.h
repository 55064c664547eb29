#pragma once

#include "platformclient.h"

#include <QList>
#include <QObject>

#include <optional>

namespace groupdesk {

/// One group to delete: captured when the person was asked, never looked up again by row or name.
struct DeleteTarget
{
    GroupRef ref;
    Organization organization;
    QString name; ///< as it was shown in the question
    GroupService *service = nullptr; ///< outlives the job
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
        Unknown, ///< no usable answer, and looking failed too
        NotStarted, ///< stopped before its turn
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
    void settle(int index, const CloudError &error);
    void setState(int index, DeleteItem::State state, std::optional<CloudError> error = {});

    QList<DeleteItem> m_items;
    int m_current = -1;
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace groupdesk
