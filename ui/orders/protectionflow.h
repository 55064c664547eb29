#pragma once

#include "messagebar.h"
#include "orders/ordersubject.h"
#include "workspace.h"

#include <QObject>

#include <optional>

namespace groupdesk {

class NoticeBoard;

/// Turns the delete protection of a group on and off: reads the group, plans nothing but that one
/// field, sends it after a look where that is due, and tells what came of it.
class ProtectionFlow final : public QObject
{
    Q_OBJECT

public:
    ProtectionFlow(Workspace &workspace, NoticeBoard &notices, QWidget *window);

    /// No value: only finds out how it is.
    void set(const GroupRef &ref, std::optional<bool> wanted);

Q_SIGNALS:
    void began(const groupdesk::GroupRef &ref);
    void ended(const groupdesk::GroupRef &ref);
    void announced(const QString &sentence);

private:
    /// What is wanted of which group.
    struct Wish
    {
        OrderSubject subject;
        bool on = false;
    };
    void opened(const OrderSubject &subject, std::optional<bool> wanted, const EditBase &base);
    void plan(const Wish &wish, const EditBase &base);
    void review(const Wish &wish, const EditBase &base, const EditPlan &plan);
    void send(const Wish &wish, const EditBase &base, const EditPlan &plan,
              const QList<EditWarning> &accepted);
    void take(const Wish &wish, const EditPlan &plan, const EditOutcome &outcome);
    void tell(const OrderSubject &subject, const ErrorText &text, Message::Severity severity,
              const std::optional<CloudError> &error = {});
    void tellDone(const Wish &wish, const EditPlan &plan);
    void tellUnknown(const Wish &wish, const CloudError &error);
    [[nodiscard]] Message::Action againButton(const Wish &wish);

    Workspace &m_workspace;
    NoticeBoard &m_notices;
    QWidget *m_window;
};

} // namespace groupdesk
