#pragma once

#include "orders/orderdialog.h"

class QComboBox;

namespace groupdesk {

/// Asks for which location of a group to wait.
class WaitDialog final : public OrderDialog
{
    Q_OBJECT

public:
    explicit WaitDialog(const OrderSubject &subject, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString missing() const override { return {}; }
    [[nodiscard]] std::optional<GroupOrder> order() const override;

private:
    [[nodiscard]] QWidget *makeForm();

    QComboBox *m_location;
};

} // namespace groupdesk
