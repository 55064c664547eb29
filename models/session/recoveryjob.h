#pragma once

#include "grouplook.h"
#include "journal.h"
#include "platformclient.h"
#include "problem.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>
#include <vector>

namespace groupdesk {

/// What became of the work that a program left unfinished.
struct RecoveryReport
{
    /// Each subject is in one of the lists, except what is left to do and a later unfinished batch
    /// has taken over: that is in the later one's lists only.
    struct Batch
    {
        JournalBatch batch;
        QDateTime begun; ///< UTC
        QList<JournalSubject> done; ///< also groups that somebody else deleted meanwhile
        QList<JournalSubject> notDone; ///< begun, and the platform does not show it
        QList<JournalSubject> neverBegun;
        QList<JournalSubject> unknown; ///< begun; see RecoveryReport::problems for why
        bool isOver = false; ///< nothing is left of it; it has been ended

        /// What is left to do; for Workspace::remove(), which takes the batch over.
        [[nodiscard]] QList<GroupRef> rest() const;
    };
    struct Operation
    {
        JournalEntry entry;
        /// Noted so in the journal. No value: it could not be looked for and stays unfinished.
        std::optional<JournalConclusion::Kind> found;
    };
    QList<Batch> batches;
    QList<Operation> operations; ///< outside of batches
    /// What could not be read, and why; what is about it stays unfinished.
    QHash<SourceRef, Problem> problems;
};

/// Where an organization can be read.
struct RecoveryPlace
{
    PlatformClient *client = nullptr; ///< lives as long as \c owner
    QObject *owner = nullptr;
    Organization organization;
};

/// Finds out what became of work that a program left unfinished: looks at the platforms and writes
/// down what it finds. Sends nothing else. An operation of which every request was answered is
/// judged by the answers, a deletion by the organization's list, a creation by a group of that name
/// which is not older, a change by comparing the group with what it was and was to be. Of tokens
/// nothing can be seen. What is not to be seen at once is looked for again, as patience says. A
/// batch with nothing left is ended; one with something left stays until a person decides.
class RecoveryJob final : public QObject
{
    Q_OBJECT

public:
    /// \a journal outlives the job.
    RecoveryJob(const UnfinishedWork &work, WriteJournal &journal, EditJob::Patience patience,
                QObject *parent);
    ~RecoveryJob() override;

    /// Call it once. finished() comes later, when each of wanted() was offered or refused.
    void start();
    /// The organizations that are waited for.
    [[nodiscard]] const QSet<SourceRef> &wanted() const { return m_wanted; }
    /// It can be read now. Nothing happens if it is not wanted.
    void offer(const SourceRef &source, const RecoveryPlace &place);
    /// It cannot be read.
    void refuse(const SourceRef &source, const Problem &problem);

Q_SIGNALS:
    /// wanted() is not empty, and offers are welcome.
    void started();
    /// The job deletes itself afterwards.
    void finished(const groupdesk::RecoveryReport &report);

private:
    using Kind = JournalConclusion::Kind;
    /// One thing to find out.
    struct Case
    {
        JournalSubject subject;
        std::optional<JournalEntry> entry; ///< no value: it was never begun
        JournalAction action = JournalAction::DeleteGroup;
        int batch = -1; ///< in the report; negative: none
        bool isOpen = false; ///< being looked for
        std::optional<Kind> found; ///< for what was never begun only Done: the group is gone
        bool isTakenOver = false; ///< by a later batch
    };

    void takeBatches(const UnfinishedWork &work);
    void addCase(Case one);
    [[nodiscard]] Case &caseOf(int index) { return m_cases[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const RecoveryPlace *placeOf(int index);
    void look(int index, int looksLeft);
    void lookAtList(int index);
    void lookForCreated(int index, int looksLeft);
    void lookAtState(int index, int looksLeft);
    void lookAtContent(int index, const GroupId &id, int looksLeft);
    void judgeContent(int index, const EditBase &now, int looksLeft);
    /// Not seen yet: looks again, or believes it.
    void lookAgain(int index, int looksLeft);
    void settle(int index, Kind kind, const GroupId &result = {});
    /// It stays unfinished.
    void leave(int index, const Problem &problem);
    void close(int index);
    void loseOwner(const QObject *owner);
    void finishIfOver();
    void finish();

    WriteJournal &m_journal;
    EditJob::Patience m_patience;
    RecoveryReport m_report;
    std::vector<Case> m_cases;
    QSet<SourceRef> m_wanted;
    QHash<SourceRef, RecoveryPlace> m_places;
    QHash<SourceRef, GroupLook *> m_looks; ///< patient ones
    QHash<SourceRef, GroupLook *> m_glances; ///< one list each
    int m_open = 0; ///< cases
    bool m_started = false;
    bool m_over = false;
};

} // namespace groupdesk
