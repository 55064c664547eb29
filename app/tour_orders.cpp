#include "tour.h"

#include "mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

// The part of the tour about what can be ordered for a group of Turso.

namespace groupdesk {

void Tour::planOrders()
{
    add(u"choose a group with locations"_s, always(), [this] { select(u"storefront"_s); });
    look(u"waitForLocationAction"_s, u"waitDialog"_s, u"order-wait"_s);

    add(u"ask for a token"_s, possible(u"groupTokenAction"_s), trigger(u"groupTokenAction"_s));
    add(u"create the token"_s, enabled(u"createTokenButton"_s), press(u"createTokenButton"_s),
        u"order-token"_s);
    add(u"say that it is stored"_s, enabled(u"secretStoredCheck"_s), press(u"secretStoredCheck"_s),
        u"order-new-token"_s);
    add(u"close the token"_s, enabled(u"secretCloseButton"_s), press(u"secretCloseButton"_s));

    add(u"ask for a transfer"_s, possible(u"transferAction"_s), trigger(u"transferAction"_s));
    add(u"say where to"_s, there(u"targetEdit"_s),
        [this] { find<QLineEdit>(u"targetEdit"_s)->setText(u"northwind"_s); });
    add(
        u"look at the transfer"_s, there(u"checkNotice"_s), [this] { typeConfirmation()(); },
        u"order-transfer"_s);
    add(u"leave the transfer"_s, enabled(u"transferButton"_s), dismiss(u"transferDialog"_s),
        u"order-transfer-confirmed"_s);
    add(u"see the transfer gone"_s, gone(u"transferDialog"_s), [] {});

    look(u"invalidateTokensAction"_s, u"invalidateDialog"_s, u"order-invalidate"_s);

    add(u"ask to delete it"_s, possible(u"deleteAction"_s), trigger(u"deleteAction"_s));
    add(u"see what goes with it"_s, impactRead(), dismiss(u"deleteDialog"_s), u"delete-impact"_s);
    add(u"leave it alone"_s, gone(u"deleteDialog"_s), [] {});
}

} // namespace groupdesk
