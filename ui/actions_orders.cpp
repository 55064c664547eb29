#include "actions.h"

// The actions that order something for the selected group.

namespace groupdesk {

void WindowActions::makeOrderActions()
{
    protection = make({ "protectionAction",
                        tr("Delete &Protection"),
                        "security-high",
                        {},
                        tr("Forbid, or allow, that the selected group is deleted") });
    protection->setCheckable(true);
    unarchive = make({ "unarchiveAction",
                       tr("&Unarchive"),
                       nullptr,
                       {},
                       tr("Wake the selected group and its databases") });
    copyUnarchive = make({ "copyUnarchiveAction",
                           tr("Copy Unarc&hive as cURL"),
                           "edit-copy",
                           {},
                           tr("Copy the request that wakes the selected group as a command, with a "
                              "variable for the token") });
    waitForLocation = make({ "waitForLocationAction",
                             tr("Wait for &Location…"),
                             "mark-location",
                             {},
                             tr("Wait until the selected group can be used in a location") });
    groupToken = make({ "groupTokenAction",
                        tr("Create &Group Token…"),
                        "dialog-password",
                        {},
                        tr("Create a token for the databases of the selected group") });
    transfer = make({ "transferAction",
                      tr("&Transfer to Another Organization…"),
                      "document-send",
                      {},
                      tr("Hand the selected group over to another organization") });
    invalidateTokens = make({ "invalidateTokensAction",
                              tr("In&validate All Tokens…"),
                              nullptr,
                              {},
                              tr("End every token of the selected group and of its databases") });
}

void WindowActions::updateOrders(const OrderState &orders)
{
    const auto show = [this](QAction *action, const OfferedOrder &order) {
        action->setVisible(order.offered);
        allow(action, order.offered, order.whyNot);
    };
    show(protection, orders.protection);
    protection->setChecked(orders.isProtected.value_or(false));
    protection->setText(orders.isProtected ? tr("Delete &Protection")
                                           : tr("Delete &Protection (Not Known Yet)"));
    if (!orders.isProtected && orders.protection.whyNot.isEmpty()) {
        const QString how = tr("Find out whether the selected group is protected from deletion");
        protection->setToolTip(how);
        protection->setStatusTip(how);
    }
    show(unarchive, orders.unarchive);
    copyUnarchive->setVisible(orders.isArchived);
    copyUnarchive->setEnabled(orders.isArchived);
    show(waitForLocation, orders.wait);
    show(groupToken, orders.token);
    show(transfer, orders.transfer);
    show(invalidateTokens, orders.invalidate);
}

} // namespace groupdesk
