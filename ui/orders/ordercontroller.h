#pragma once

#include "messagebar.h"
#include "orders/orderstate.h"
#include "orders/ordersubject.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace groupdesk {

class NoticeBoard;
class OrderDialog;
class ProtectionFlow;

/// What is ordered for one group: asks, carries it out, and tells what came of it. Acts on the
/// group it was called with, whatever is selected later. An order goes on without its dialog.
class OrderController final : public QObject
{
    Q_OBJECT

public:
    OrderController(Workspace &workspace, NoticeBoard &notices, QWidget *window);

    [[nodiscard]] OrderState state(const QList<GroupRef> &selected) const;

    /// To the other state than is shown; finds out how it is where that is not known.
    void toggleProtection(const GroupRef &ref);
    void unarchive(const GroupRef &ref);
    void copyUnarchive(const GroupRef &ref);
    void wait(const GroupRef &ref);
    void createToken(const GroupRef &ref);
    void transfer(const GroupRef &ref);
    void invalidateTokens(const GroupRef &ref);

Q_SIGNALS:
    /// state() may have another answer: something began or ended, or a group changed.
    void stateChanged();
    void announced(const QString &sentence);
    /// For whoever looks elsewhere. Says no name.
    void taskEnded(const QString &headline, const QString &text);

private:
    template <class Dialog>
    void openAboutDatabases(const OrderSubject &subject, Dialog *dialog, GroupAction action);
    void open(const OrderSubject &subject, OrderDialog *dialog, GroupAction action);
    void carryOut(const OrderSubject &subject, const GroupOrder &order, OrderDialog *dialog);
    void ended(const OrderSubject &subject, const GroupOrder &order, const OrderOutcome &outcome,
               OrderDialog *dialog);
    void tellDone(const OrderSubject &subject, const GroupOrder &order, const Secret &token);
    void tellUnknown(const OrderSubject &subject, const GroupOrder &order, const CloudError &error);
    void showToken(const OrderSubject &subject, const CreateTokenOrder &order, const Secret &token);
    [[nodiscard]] QList<Message::Action> wayOut(const OrderSubject &subject,
                                                const GroupOrder &order);
    void setRunning(const GroupRef &ref, GroupAction action, bool running);

    Workspace &m_workspace;
    NoticeBoard &m_notices;
    QWidget *m_window;
    ProtectionFlow *m_protection;
    OrdersInFlight m_running;
    QTimer m_soon; ///< many rows change at once; one look at them is enough
};

} // namespace groupdesk
