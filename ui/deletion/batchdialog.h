#pragma once

#include "deletion/batchmodel.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace groupdesk {

class BatchFilter;
class ClassBand;
class NoticeBox;

/// Shows a batch of deletions while it is carried out, and what became of every group after. Not
/// modal; closing it while the batch runs sends it to the background, it never stops anything.
/// Calls no service.
class BatchDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a subjects: what will be deleted.
    explicit BatchDialog(const QList<DeletionSubject> &subjects, QWidget *parent = nullptr);
    ~BatchDialog() override;

    /// Why nothing can be tried again now, in one sentence; empty if it can.
    void setBarrier(const QString &reason);
    /// What became of one group. Cheap: may come thousands of times a second.
    void take(const DeleteItem &item);
    /// These are being tried again, in a job of their own.
    void beginAgain(const QList<GroupRef> &refs);
    /// The job has come to its end; groups it never spoke of were not started.
    void end();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const BatchCounts &counts() const { return m_model->counts(); }
    [[nodiscard]] const BatchModel &model() const { return *m_model; }

    /// While the batch runs: to the background.
    void reject() override;

Q_SIGNALS:
    /// counts() are others, a few times a second.
    void progressed();
    /// Finish what is in flight and start no other.
    void stopRequested();
    /// Ask about deleting these, and then try them again.
    void retryRequested(const QList<groupdesk::GroupRef> &refs);
    void sentToBackground();
    /// One sentence about what was done here: "Report copied".
    void announced(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildView();
    void buildButtons();
    QHBoxLayout *buildTools();
    QPushButton *addTool(QHBoxLayout *row, const QString &name, const QString &text);
    void updateState();
    void updateProgress();
    void updateButtons();
    void showCurrent();
    void showFirstFailure();
    void stop();
    void copyReport();
    void askWhereToSave();
    void saveTo(const QString &path);

    BatchModel *m_model;
    BatchFilter *m_filter;
    ClassBand *m_band;
    QLabel *m_headline;
    QProgressBar *m_progress;
    QCheckBox *m_onlyFailures;
    QTreeView *m_view;
    NoticeBox *m_notice;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_close = nullptr;
    QString m_barrier;
    bool m_running = true;
    bool m_stopping = false;
};

} // namespace groupdesk
