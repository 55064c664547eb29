#pragma once

#include "recreatewords.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace groupdesk {

class ClassBand;
class CurlButton;
class FieldProblem;
class LockFollower;
class NoticeBox;
class WriteLock;

/// Says what comes back of a deleted group and what does not, asks whether to create it again, and
/// then shows what came of it. Calls no service, is not modal: show() it; it deletes itself when
/// closed. Return creates: nothing is lost by it.
class RecreateDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RecreateDialog(RecreateSubject subject, QWidget *parent = nullptr);

    /// Of the profile; null: there is none.
    void setLock(WriteLock *lock);
    /// What a group called so would be; asked at every change.
    void setPlanner(std::function<RecreationPlan(const QString &)> planner);
    void setCurl(std::function<QString(const QString &)> commands);

    /// It is being read again; Cancel works all the time.
    void showReading();
    /// It was read.
    void showPlan();
    /// A right or lock changed: what is said follows, and what was typed stays.
    void refreshRights();
    /// The job's steps: \a done of \a total are over.
    void showProgress(int done, int total);
    void showReport(const RecreationReport &report);
    [[nodiscard]] QString name() const;

    /// While the group is being created this asks to stop instead, and the dialog stays.
    void reject() override;

Q_SIGNALS:
    void recreateRequested(const QString &name);
    void stopRequested();
    /// Read again what is in the way.
    void checkRequested();
    void showGroupRequested();

private:
    enum class Phase {
        Reading,
        Asking,
        Running,
        Done,
    };

    void build();
    void buildButtons();
    QWidget *buildName();
    QWidget *buildLists();
    QTreeWidget *makeList(const QString &name, const QStringList &columns, QLabel *title);
    void enterPhase(Phase phase);
    void updateState();
    void start();
    void stop();
    void showObstacles(const RecreationPlan &plan);
    void fill(const QList<RecreationPart> &back, const QList<LostPart> &lost);
    [[nodiscard]] QString nameProblem(const RecreationPlan &plan) const;
    [[nodiscard]] RecreationPlan plan() const;

    RecreateSubject m_subject;
    std::function<RecreationPlan(const QString &)> m_planner;
    RecreationReport m_report;
    QPointer<WriteLock> m_writeLock;
    ClassBand *m_band;
    LockFollower *m_lock;
    QLabel *m_headline;
    QWidget *m_nameRow = nullptr;
    QLineEdit *m_name;
    FieldProblem *m_nameHint;
    QLabel *m_backTitle;
    QLabel *m_lostTitle;
    QTreeWidget *m_back = nullptr;
    QTreeWidget *m_lost = nullptr;
    QProgressBar *m_progress;
    NoticeBox *m_notice;
    QDialogButtonBox *m_buttons;
    CurlButton *m_curl;
    QPushButton *m_recreate;
    QPushButton *m_check;
    QPushButton *m_stop;
    QPushButton *m_copy;
    QPushButton *m_show;
    QPushButton *m_close = nullptr;
    Phase m_phase = Phase::Reading;
    bool m_nameMatters = false; ///< it was in the way once
};

} // namespace groupdesk
