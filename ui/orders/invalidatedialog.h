#pragma once

#include "orders/databasesnow.h"
#include "orders/orderdialog.h"

namespace groupdesk {

class MemberListView;

/// Asks whether to end every token of a group, and names the databases whose tokens end with them.
/// Weighs as much as deleting.
class InvalidateDialog final : public OrderDialog
{
    Q_OBJECT

public:
    explicit InvalidateDialog(const OrderSubject &subject, QWidget *parent = nullptr,
                              std::chrono::milliseconds settleDelay = {});

    void setDatabases(const DatabasesNow &databases);

Q_SIGNALS:
    /// They could not be read, and should be asked for again.
    void databasesRequested();

protected:
    [[nodiscard]] QString missing() const override { return {}; }
    [[nodiscard]] std::optional<GroupOrder> order() const override
    {
        return InvalidateTokensOrder {};
    }

private:
    [[nodiscard]] QWidget *makeForm();

    QLabel *m_count;
    MemberListView *m_list;
};

} // namespace groupdesk
