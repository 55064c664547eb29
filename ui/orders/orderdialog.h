#pragma once

#include "groupaction.h"
#include "orders/ordersubject.h"
#include "plannedrequest.h"

#include <QDialog>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace groupdesk {

class ClassBand;
class ConfirmField;
class CurlButton;
class FoldOut;
class LockFollower;
class NoticeBox;
class WriteLock;
struct ErrorText;

/// What every dialog has that orders something for one group: whose it is, what would be sent, the
/// button that orders it, and what was answered if that was a refusal. Calls no service. open() it;
/// it deletes itself when closed. Whoever carries the order out closes it with accept(), or says in
/// it why nothing was done: then it can be ordered again.
class OrderDialog : public QDialog
{
    Q_OBJECT

public:
    /// What may be done, at the moment of asking.
    struct Rights
    {
        /// Why this cannot be ordered now, in one sentence; empty if it can.
        std::function<QString()> whyNot;
        WriteLock *lock = nullptr; ///< null: no lock is in the way
    };
    /// Without rights everything may be done.
    void setRights(Rights rights);
    /// A right or lock changed: the button follows, and what was typed stays.
    void refreshRights() { updateState(); }
    /// What would be sent for an order; without it there is nothing to look at or to copy.
    void setRequests(std::function<QList<PlannedRequest>(const GroupOrder &)> requests);
    /// The order was refused, and nothing was done.
    void showFailure(const ErrorText &text);
    /// An order that left cannot be called back: it goes on, and its outcome is told elsewhere. A
    /// dialog that is needed for the outcome stays.
    void reject() override;

Q_SIGNALS:
    void confirmed(const groupdesk::GroupOrder &order);

protected:
    /// How dangerous it is, and what Return does.
    enum class Weight {
        Harmless, ///< Return orders it
        Careful, ///< only the button orders it
        Grave, ///< the button is red, Cancel is the default, and the group's name is typed first
    };
    struct Look
    {
        QString name; ///< of the dialog, for tests
        QString title;
        QString headline;
        QString button; ///< with a mnemonic
        QString buttonName;
        QString buttonIcon;
        QString busy; ///< what is said while it is carried out
        Weight weight = Weight::Careful;
        bool staysWhileRunning = false;
        /// The button works that long after the dialog was shown at the earliest.
        std::chrono::milliseconds settleDelay {};
    };
    OrderDialog(OrderSubject subject, Look look, QWidget *parent);

    /// Puts the form between the headline and the buttons; once, at the end of the constructor.
    void build(QWidget *form);
    void updateState();
    /// To the field for the name, where there is one; else to Cancel.
    void focusConfirmation();
    [[nodiscard]] const OrderSubject &subject() const { return m_subject; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Why the form is not complete, in one sentence; empty if it is.
    [[nodiscard]] virtual QString missing() const = 0;
    /// What the form says; no value while it says nothing that could be sent.
    [[nodiscard]] virtual std::optional<GroupOrder> order() const = 0;

    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildRequest();
    void buildButtons();
    void confirm();
    [[nodiscard]] QString whyNotYet() const;
    [[nodiscard]] QList<PlannedRequest> requests() const;
    [[nodiscard]] bool isForbidden() const;

    OrderSubject m_subject;
    Look m_look;
    Rights m_rights;
    std::function<QList<PlannedRequest>(const GroupOrder &)> m_requests;
    ClassBand *m_band;
    LockFollower *m_lock;
    QWidget *m_form = nullptr;
    QPlainTextEdit *m_requestText = nullptr;
    FoldOut *m_requestFold = nullptr;
    ConfirmField *m_confirm = nullptr; ///< only for what is grave
    NoticeBox *m_notice = nullptr;
    QLabel *m_hint = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    CurlButton *m_curl = nullptr;
    QPushButton *m_order = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_settle;
    bool m_settled = false;
    bool m_running = false;
};

} // namespace groupdesk
