#pragma once

#include "capabilities.h"
#include "ids.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace groupdesk {

class Workspace;

/// One order as the menus show it.
struct OfferedOrder
{
    bool offered = false; ///< false: the platform has no such thing, so it is not shown
    QString whyNot; ///< not empty: dimmed, and why

    friend bool operator==(const OfferedOrder &, const OfferedOrder &) = default;
};

/// What can be ordered for what is selected now.
struct OrderState
{
    OfferedOrder protection;
    std::optional<bool> isProtected; ///< no value: the platform did not say yet
    OfferedOrder unarchive;
    OfferedOrder wait;
    OfferedOrder token;
    OfferedOrder transfer;
    OfferedOrder invalidate;
    /// There is an archived group whose command can be copied, whoever may carry it out.
    bool isArchived = false;

    friend bool operator==(const OrderState &, const OrderState &) = default;
};

/// What is being done just now. GroupAction::Edit stands for changing the delete protection.
using OrdersInFlight = QMultiHash<GroupRef, GroupAction>;

/// Orders are for one group: of several selected ones the first says what is shown at all. Nothing
/// selected: nothing is offered.
[[nodiscard]] OrderState orderState(Workspace &workspace, const QList<GroupRef> &selected,
                                    const OrdersInFlight &running);

/// Why \a action cannot be done with this group now, in one sentence; empty if it may work.
[[nodiscard]] QString whyNotOrder(const Workspace &workspace, GroupAction action,
                                  const GroupRef &ref);

} // namespace groupdesk
