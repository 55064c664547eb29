#include "tour.h"

#include "mainwindow.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

// The part of the tour about what a person keeps at hand: saved views and favourites.

namespace groupdesk {

void Tour::planViews()
{
    add(u"look for something"_s, loaded(), filter(u"data"_s));
    add(u"keep that"_s, possible(u"saveViewAction"_s), trigger(u"saveViewAction"_s));
    add(u"name it"_s, there(u"saveViewDialog"_s),
        [this] { find<QLineEdit>(u"viewNameEdit"_s)->setText(u"Data groups"_s); });
    add(u"save it"_s, enabled(u"saveViewButton"_s), press(u"saveViewButton"_s), u"save-view"_s);
    add(u"choose Turso"_s, gone(u"saveViewDialog"_s), [this] { chooseScope(u"Turso demo"_s); });
    add(u"keep it at hand"_s, possible(u"starScopeAction"_s), trigger(u"starScopeAction"_s));
    add(u"choose a group"_s, always(), [this] { select(u"storefront"_s); });
    add(u"keep that at hand, too"_s, possible(u"starAction"_s), trigger(u"starAction"_s));
    add(
        u"see them above the profiles"_s, always(), [this] { chooseScope({}); }, u"saved-views"_s);
}

} // namespace groupdesk
