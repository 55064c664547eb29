#pragma once

#include "deletion/deletionladder.h"
#include "deletion/deletionmodel.h"

#include <QDialog>
#include <QList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace groupdesk {

class ClassBand;
class ConfirmField;
class CurlButton;
class DeletionView;
class LockFollower;
class NoticeBox;
class WriteLock;
struct ErrorText;

/// Asks whether to delete groups, names every one of them, and says what goes with each as soon as
/// that was read. Calls no service. Cancel is the default button, works at any moment, and Return
/// never deletes. Whoever carries it out reads once more after deleteRequested(), and then closes
/// it with accept() or shows what changed: then it has to be confirmed again.
class DeleteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a subjects must not be empty. \a settle replaces settleDelay(), for tests.
    explicit DeleteDialog(QList<DeletionSubject> subjects, QWidget *parent = nullptr,
                          std::optional<std::chrono::milliseconds> settle = {});

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
    /// What people are called; asked whenever something is shown.
    void setNames(DeletionModel::NamesOf names);
    /// More names are known.
    void refreshNames();

    /// What would be deleted, in the order of the rows: the subjects without those that are skipped
    /// or gone.
    [[nodiscard]] QList<GroupRef> refs() const;

    /// Of \a total answers \a done are here.
    void showReading(int done, int total);
    enum class News {
        First, ///< nothing was shown before
        Changed, ///< it is not what was shown when it was confirmed
    };
    /// What was found. \a problems: what could not be read, in words, for each organization that
    /// DeletionMeasure::problems names.
    void showMeasure(const DeletionMeasure &measure, News news,
                     const QList<ErrorText> &problems = {});
    /// It turned out that this one is not to be deleted.
    void keep(const GroupRef &ref, const QString &reason);

Q_SIGNALS:
    /// Confirmed: these, if what goes with them is still what is shown.
    void deleteRequested(const QList<groupdesk::GroupRef> &refs);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Phase {
        Reading,
        Asking,
        Checking, ///< confirmed, and being read once more
    };

    void build();
    void buildLabels();
    QVBoxLayout *buildColumn();
    void buildButtons();
    void enterPhase(Phase phase);
    void updateState();
    void updateTexts();
    void updateGate();
    void sayGrave();
    void sayIrreversible();
    void sayProblems(News news, const QList<ErrorText> &problems);
    void restartSettling();
    void confirm();
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString whyNotYet() const;
    [[nodiscard]] QString forbidden() const;
    [[nodiscard]] QString binWords() const;
    [[nodiscard]] QStringList graveSentences() const;
    [[nodiscard]] DeletionGate gate() const;

    DeletionModel *m_model;
    Rights m_rights;
    DeletionModel::NamesOf m_names;
    ClassBand *m_band;
    LockFollower *m_lock;
    QLabel *m_headline;
    NoticeBox *m_notice; ///< what changed, or could not be read
    NoticeBox *m_grave;
    NoticeBox *m_irreversible;
    DeletionView *m_view;
    QLabel *m_total;
    QLabel *m_bin;
    QLabel *m_reading;
    QProgressBar *m_progress;
    ConfirmField *m_confirm;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
    CurlButton *m_curl;
    QPushButton *m_delete;
    QPushButton *m_cancel = nullptr;
    QTimer m_settle;
    std::optional<std::chrono::milliseconds> m_delay;
    bool m_settled = false;
    Phase m_phase = Phase::Reading;
};

} // namespace groupdesk
