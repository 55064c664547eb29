#pragma once

#include "groupediting.h"
#include "groupmerge.h"
#include "operationrecord.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace groupdesk {

/// What is to be saved.
struct EditRequest
{
    GroupContent base; ///< what the editor was opened on: tells what changed meanwhile
    GroupContent wanted;
    QList<EditWarning> accepted; ///< the warnings of the plan that a person saw and accepted
    OperationId cause {}; ///< the journalled operation that this reverts; empty: none
};

/// What became of saving.
struct EditOutcome
{
    enum class Kind {
        Saved, ///< and seen at the platform
        Unchanged, ///< there was nothing to send
        /// The group is not what the editor was opened on; nothing was sent. See now.
        Conflict,
        /// The plan has warnings that were not accepted; nothing was sent.
        NeedsAcceptance,
        /// The platform refused a step; those before it are done.
        Failed,
        /// A step got no usable answer, and looking did not settle what became of it.
        Unknown,
        /// Every step was accepted, but the platform does not show it yet.
        NotVisibleYet,
    };
    Kind kind = Kind::Failed;
    std::optional<EditBase> now; ///< the group as it was last read
    /// For Failed and Unknown; for NotVisibleYet why the last look saw nothing, if it did not.
    std::optional<CloudError> error;
    QList<EditWarning> warnings; ///< for NeedsAcceptance
    int done = 0; ///< steps that were accepted
    int total = 0;
    GroupId id; ///< the group's id afterwards
    OperationId operation {}; ///< in the journal, where something was sent
};

/// Saves the changes of one editor: reads the group again, compares it with what the editor was
/// opened on, sends the steps of the plan one after another, and reads the group until it shows
/// them. Each step is in the journal before it is sent. A write is never repeated: after one whose
/// outcome is not known the group is read, and the job says what it found. Only after a 409, by
/// which nothing was changed, the group is read again and, if it still is what the editor was
/// opened on, the plan is made anew, once.
class EditJob final : public QObject
{
    Q_OBJECT

public:
    struct Patience
    {
        std::chrono::milliseconds pause { 1'000 }; ///< between two looks
        int looks = 10;
    };

    /// What saving needs besides its task.
    struct Means
    {
        Patience patience;
        std::unique_ptr<OperationRecord> record; ///< not begun; never null
    };

    EditJob(EditService &service, Organization organization, GroupId group, EditRequest request,
            Means means, QObject *parent);

    void start();
    [[nodiscard]] int done() const { return m_outcome.done; }
    [[nodiscard]] int total() const { return m_outcome.total; }

Q_SIGNALS:
    void progressed();
    void finished(const groupdesk::EditOutcome &outcome);

private:
    void begin(const EditBase &theirs);
    void adoptPlan(const CloudResult<EditPlan> &plan);
    void sendNext();
    void take(const CloudResult<Done> &answer);
    void startOver();
    void endFailed(const CloudError &error);
    void look();
    void lookAt(const GroupId &id);
    void lookAgain();
    void judge(const EditBase &found);
    void judgeUnknown(const EditBase &found, const GroupContent &goal);
    void finish(EditOutcome::Kind kind);
    [[nodiscard]] JournalConclusion conclusion() const;
    [[nodiscard]] bool isSettled() const { return m_outcome.done == m_outcome.total; }

    EditService &m_service;
    Organization m_organization;
    GroupId m_group;
    EditRequest m_request;
    Means m_means;
    EditPlan m_plan; ///< what is left of it
    EditOutcome m_outcome;
    int m_looksLeft = 0;
    std::optional<CloudError> m_blind; ///< why the last look saw nothing
    bool m_retried = false;
    bool m_lookedUp = false; ///< that a step was applied had to be found out
    QTimer m_pause;
};

} // namespace groupdesk
