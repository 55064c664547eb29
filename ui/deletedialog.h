#pragma once

#include "deletejob.h"
#include "deletionsubject.h"

#include <QDialog>
#include <QList>
#include <QTimer>

#include <chrono>
#include <functional>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace groupdesk {

class ClassBand;
class ConfirmField;
class CurlButton;
class DeletionModel;
class DeletionView;
class LockFollower;
class NoticeBox;
class WriteLock;

/// Asks whether to delete groups, names every one of them, and then shows what became of each.
/// Calls no service. Cancel is the default button and Return never deletes.
///
/// When the last item has its final state the dialog stays as long as there is something to read:
/// several groups, any other outcome than "deleted", or a deletion time from the server. A single
/// group that was simply deleted closes it.
class DeleteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a subjects must not be empty. The delete button works \a settleDelay after the dialog
    /// opened at the earliest, so that a double click elsewhere cannot reach it.
    explicit DeleteDialog(QList<DeletionSubject> subjects, QWidget *parent = nullptr,
                          std::chrono::milliseconds settleDelay = {});

    /// What may be done, at the moment of asking.
    struct Rights
    {
        /// Why nothing can be deleted now, in one sentence; empty if it can.
        std::function<QString()> whyNot;
        QList<WriteLock *> locks; ///< of the profiles concerned
    };
    /// Without rights everything may be done.
    void setRights(Rights rights);
    /// A right or lock changed: the button follows, and what was typed stays.
    void refreshRights();
    /// What would be sent, as commands to copy; without it there is nothing to copy.
    void setCurl(std::function<QString()> commands);

    /// What would be deleted: the subjects without the skipped ones, in their order.
    [[nodiscard]] QList<GroupRef> refs() const;

    /// The job's items; may be called as often as anything changes. Items are matched by their ref.
    void showProgress(const QList<groupdesk::DeleteItem> &items);

    /// While groups are being deleted this asks to stop instead, and the dialog stays.
    void reject() override;

Q_SIGNALS:
    /// Confirmed: delete these. Emitted again with the failed ones for "Retry n Failed".
    void deleteRequested(const QList<groupdesk::GroupRef> &refs);
    /// Finish the one in flight and start no other.
    void stopRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Phase {
        Asking,
        Running,
        Done,
    };

    void build();
    QWidget *buildQuestion();
    void addWarnings(QVBoxLayout *column);
    void buildButtons();
    void updateState();
    void confirm();
    void stop();
    void retry();
    void enterPhase(Phase phase);
    void finish();
    void showSelectedFailure();
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString whyNotYet() const;
    [[nodiscard]] QString forbidden() const;
    [[nodiscard]] QList<GroupRef> repeatable() const;

    DeletionModel *m_model;
    Rights m_rights;
    ClassBand *m_band;
    LockFollower *m_lock;
    QLabel *m_headline;
    DeletionView *m_view;
    QWidget *m_question = nullptr;
    ConfirmField *m_confirm = nullptr; ///< null if a plain question is enough
    QLabel *m_hint;
    QProgressBar *m_progress;
    NoticeBox *m_notice;
    QDialogButtonBox *m_buttons;
    CurlButton *m_curl;
    QPushButton *m_delete;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_stop;
    QPushButton *m_retry;
    QPushButton *m_close = nullptr;
    QTimer m_settle;
    bool m_settled = false;
    Phase m_phase = Phase::Asking;
};

} // namespace groupdesk
