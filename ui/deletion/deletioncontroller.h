#pragma once

#include "deletion/deletionsubject.h"
#include "impactjob.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace groupdesk {

class BatchDialog;
class DeletionFlow;
class NoticeBoard;
class UnsavedDialog;

/// Everything about deleting groups in one window: asks, carries out what was confirmed, shows how
/// far it is, also in the background, and tells what came of it.
class DeletionController final : public QObject
{
    Q_OBJECT

public:
    DeletionController(Workspace &workspace, NoticeBoard &notices, QWidget *window);
    ~DeletionController() override;

    /// Asks whether to delete these and no others, whatever is selected or shown later. Groups that
    /// are not in the table any more are left out.
    void begin(const QList<GroupRef> &refs);
    /// The same for what is left of a batch that was interrupted; see DeleteJob::takeOver().
    void resume(const QList<GroupRef> &refs, const BatchId &interrupted);
    [[nodiscard]] bool isRunning() const;
    /// Brings back a batch that runs in the background.
    void raise();
    /// True if nothing is being deleted. Else asks; \a leave is called once the batches are
    /// stopped, if that is what the person wants.
    bool mayLeave(const std::function<void()> &leave);
    /// Replaces settleDelay(), for tests.
    void setSettleDelay(std::chrono::milliseconds delay) { m_settle = delay; }

Q_SIGNALS:
    void announced(const QString &sentence);
    /// What runs in the background: "Deleting… 120 of 200"; empty if nothing does.
    void taskChanged(const QString &text);
    void runningChanged();
    /// Many groups were deleted, or not: for whoever looks elsewhere. Says no name.
    void taskEnded(const QString &headline, const QString &text);

private:
    struct Batch
    {
        BatchDialog *dialog = nullptr; ///< owned by the window
        QPointer<DeleteJob> job; ///< null once it has ended
        QList<DeletionSubject> subjects;
        int number = 0;
        bool inBackground = false; ///< a person sent it there
    };
    /// What a question is asked for.
    struct Purpose
    {
        int again = 0; ///< number of the batch whose failures are tried again
        BatchId interrupted {}; ///< the batch this is what is left of
    };
    void ask(const QList<DeletionSubject> &subjects, const Purpose &purpose);
    [[nodiscard]] QList<DeletionSubject> subjectsOf(const QList<GroupRef> &refs) const;
    [[nodiscard]] QString keptReason(const GroupRef &ref) const;
    void carryOut(const QList<DeletionSubject> &subjects, const DeletionMeasure &measure,
                  const Purpose &purpose);
    Batch &makeBatch(const QList<DeletionSubject> &subjects);
    void run(Batch &batch, DeleteJob *job);
    void finish(int number);
    void tell(const Batch &batch);
    void retry(int number, const QList<GroupRef> &refs);
    void reveal(int number);
    void updateTask();
    void updateBarriers();
    [[nodiscard]] Batch *find(int number);

    Workspace &m_workspace;
    NoticeBoard &m_notices;
    QWidget *m_window;
    QPointer<DeletionFlow> m_flow;
    QPointer<UnsavedDialog> m_question;
    std::vector<std::unique_ptr<Batch>> m_batches;
    std::function<void()> m_leave; ///< waits for the batches to stop
    std::optional<std::chrono::milliseconds> m_settle;
    QString m_task;
    int m_number = 0;
};

} // namespace groupdesk
