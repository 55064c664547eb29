#pragma once

#include "journal/recoverydialog.h"
#include "workspace.h"

#include <QObject>
#include <QSet>

namespace groupdesk {

class NoticeBoard;

/// At the start: finds out what an earlier run left unfinished, and says it above the table, with a
/// way to go on. Nothing is deleted or changed from here.
class RecoveryNotices final : public QObject
{
    Q_OBJECT

public:
    RecoveryNotices(Workspace &workspace, NoticeBoard &notices, QWidget *window);

    /// Looks, once; to be called when the profiles are known.
    void start();
    /// Looks again, for what could not be looked up: asks the organizations anew first.
    void lookAgain();

Q_SIGNALS:
    /// What is left of a batch is to be deleted, through the whole of the deletion's questions.
    /// The deletion takes \a batch over: Workspace::remove().
    void deletionRequested(const QList<groupdesk::GroupRef> &refs, const groupdesk::BatchId &batch);
    /// The journal is to be shown.
    void journalRequested();

private:
    void look();
    void lookUp(const UnfinishedWork &work);
    void report(const RecoveryReport &report);
    void reportBatch(const RecoveryReport::Batch &batch, const RecoveryReport &report);
    void offer(const RecoveryReport::Batch &batch, const QStringList &problems);
    void reportOperations(const QList<RecoveryReport::Operation> &operations);
    void show(const RecoveryReport::Batch &batch, const QStringList &problems);
    [[nodiscard]] QStringList problemsOf(const RecoveryReport::Batch &batch,
                                         const RecoveryReport &report) const;

    Workspace &m_workspace;
    NoticeBoard &m_notices;
    QWidget *m_window;
    QSet<SourceRef> m_unreadable; ///< when it was looked last
    bool m_started = false;
    bool m_looking = false;
};

} // namespace groupdesk
