#include "platforms/tursoorders.h"

#include <QCoreApplication>

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TursoUi)
};

} // namespace

OrderUi tursoOrders()
{
    OrderUi orders;
    orders.transfer = {
        Texts::tr("The other organization owns the group and its databases from then on, and pays "
                  "for them. Only its people can give them back."),
        Texts::tr("Every database gets a new host name. The old addresses go on working for a "
                  "while: change what uses them."),
        Texts::tr("API tokens that belong to this group alone are revoked."),
    };
    orders.invalidate = {
        Texts::tr("Every token of the group, and of each database in it, ends. Whatever uses one "
                  "is refused until it has a new token."),
        Texts::tr("Open connections drop, at the latest within an hour."),
    };
    orders.token = {
        Texts::tr("It is for all databases of the group, also those that are created later."),
        Texts::tr("It is shown once and is in no list. It cannot be revoked by itself: only "
                  "invalidating every token of the group ends it before its time."),
    };
    orders.attach = Texts::tr("Queries with this token may read the ticked databases beside the "
                              "one they run in (ATTACH).");
    return orders;
}

} // namespace groupdesk
