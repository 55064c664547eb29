#pragma once

#include "loadprogress.h"
#include "lockwords.h"
#include "workspace.h"

#include <QStatusBar>
#include <QTimer>

class QAction;
class QProgressBar;
class QToolButton;

namespace groupdesk {

class ElidedLabel;

/// The status bar: whether writes are allowed, how many sources, how fresh, what is being loaded or
/// waited for.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(Workspace &workspace, QWidget *parent);

    void setScope(const Scope &scope);
    void setLock(const LockWords &words);
    /// What is waited for on purpose; empty: nothing.
    void setPause(const QString &pause);
    /// What runs in the background: "Deleting… 120 of 200"; empty: nothing does.
    void setTask(const QString &task);
    /// One sentence, shown for eight seconds and read out.
    void announce(const QString &sentence);
    /// Read out only: what stands somewhere else already.
    void say(const QString &sentence);
    /// Beside what is being loaded, while that is in the scope: \a stop. Once it was stopped:
    /// \a rest. Call it once.
    void addLoadButtons(QAction *stop, QAction *rest);
    /// At the end of the line. Call it once.
    void addJournalButton(QAction *journal);

Q_SIGNALS:
    /// The word about the lock was pressed.
    void lockPressed();
    /// What runs in the background was pressed.
    void taskPressed();

private:
    void update();
    void updateTask();
    void updateFreshness(const QList<Source> &sources);
    void tick();
    [[nodiscard]] QString sourcesText(const QList<Source> &sources) const;
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] QString taskText(const LoadProgress &progress) const;

    Workspace &m_workspace;
    Scope m_scope = EverythingScope {};
    QString m_pause;
    std::optional<QDateTime> m_oldest; ///< what "Updated 10 s ago" is about
    QTimer m_tick; ///< until that text is another one
    QToolButton *m_lock;
    QToolButton *m_batch;
    ElidedLabel *m_sources;
    ElidedLabel *m_updated;
    ElidedLabel *m_task;
    QProgressBar *m_progress;
    QToolButton *m_stop = nullptr;
    QToolButton *m_rest = nullptr;
    QWidget *m_voice; ///< what announce() said last, for those who do not see it
};

} // namespace groupdesk
