#pragma once

#include "callback.h"
#include "orders/orderdialog.h"
#include "organization.h"

#include <QList>
#include <QTimer>

#include <optional>

class QComboBox;

namespace groupdesk {

/// Asks to which organization a group goes. The target is looked at before it can be confirmed:
/// the dialog asks for that by itself, a moment after a choice or with Return in the field.
class TransferDialog final : public OrderDialog
{
    Q_OBJECT

public:
    /// \a known: organizations to choose from; any other can be typed.
    TransferDialog(const OrderSubject &subject, const QList<Organization> &known, QWidget *parent,
                   std::chrono::milliseconds settleDelay = {});

    /// What was found out about \a target; ignored unless that is what is chosen now.
    void setCheck(const OrganizationId &target, const CloudResult<TransferCheck> &check);

Q_SIGNALS:
    void checkRequested(const groupdesk::OrganizationId &target);

protected:
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] std::optional<GroupOrder> order() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeForm(const QList<Organization> &known);
    [[nodiscard]] OrganizationId target() const;
    void targetChanged();
    void check();

    enum class Stage {
        Nothing, ///< no target
        Waiting, ///< somebody types
        Checking,
        Failed, ///< it could not be looked at
        Obstacle,
        Possible,
    };
    Stage m_stage = Stage::Nothing;
    OrganizationId m_checked; ///< the target that is, or was, looked at
    QComboBox *m_target;
    NoticeBox *m_result;
    QTimer m_pause;
};

} // namespace groupdesk
