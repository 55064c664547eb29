#include "tour.h"

#include "mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QTableView>

using namespace Qt::StringLiterals;

// The part of the tour about profiles: sign-in, test, locks, the request log.

namespace groupdesk {

void Tour::planConnections()
{
    add(u"choose Nscale"_s, always(), [this] { chooseScope(u"Nscale demo"_s); });
    add(u"edit the profile"_s, always(), trigger(u"editProfileAction"_s));
    add(u"show the sign-in"_s, enabled(u"signInBrowserRadio"_s), press(u"signInBrowserRadio"_s));
    add(u"back to the token"_s, always(), press(u"signInTokenRadio"_s), u"profile-sign-in"_s);
    add(u"test the connection"_s, enabled(u"testButton"_s), press(u"testButton"_s));
    add(
        u"read the result"_s,
        [this] { return find<QWidget>(u"testNotice"_s) != nullptr && enabled(u"testButton"_s)(); },
        press(u"readOnlyCheck"_s), u"profile-test"_s);
    add(u"save the profile"_s, enabled(u"saveButton"_s), press(u"saveButton"_s));
    add(
        u"see it locked"_s, [this] { return !dialogOpen(u"profileDialog"_s); },
        trigger(u"toggleLockAction"_s), u"read-only"_s);
    add(u"see it unlocked"_s, always(), trigger(u"requestLogAction"_s), u"unlocked"_s);
    add(
        u"choose a request"_s,
        [this] {
            const auto *table = find<QTableView>(u"requestTable"_s);
            return table != nullptr && table->model()->rowCount() > 0;
        },
        [this] {
            if (auto *table = find<QTableView>(u"requestTable"_s))
                table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
        });
    add(u"read the request"_s, always(), trigger(u"requestLogAction"_s), u"request-log"_s);
}

} // namespace groupdesk
