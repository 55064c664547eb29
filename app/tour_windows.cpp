#include "tour.h"

#include "desk.h"
#include "grouptableview.h"
#include "mainwindow.h"
#include "scopetreeview.h"
#include "workspace.h"

#include <QAction>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

// The part of the tour about the other windows: help, keys, preferences, about, menus, and the
// first page.

namespace groupdesk {

void Tour::planHelp()
{
    add(u"open the help"_s, always(), trigger(u"helpAction"_s));
    add(
        u"close the help"_s, there(u"helpWindow"_s),
        [this] { find<QWidget>(u"helpWindow"_s)->close(); }, u"help"_s);
    look(u"keysAction"_s, u"keysDialog"_s, u"keys"_s);
    look(u"preferencesAction"_s, u"preferencesDialog"_s, u"preferences"_s);
    look(u"aboutAction"_s, u"aboutDialog"_s, u"about"_s);
}

/// Where the people of an organization were read, because somebody looked at who is in a group.
void Tour::planPalette()
{
    const auto found = [this](int atMost) {
        return [this, atMost] {
            const auto *list = find<QListView>(u"paletteList"_s);
            const int rows = list == nullptr ? 0 : list->model()->rowCount();
            return rows > 0 && rows <= atMost;
        };
    };
    const auto type = [this](const QString &text) {
        return [this, text] { find<QLineEdit>(u"paletteEdit"_s)->setText(text); };
    };
    add(u"open the palette"_s, possible(u"paletteAction"_s), trigger(u"paletteAction"_s));
    add(u"look for something"_s, found(50), type(u"atlas ste"_s), u"palette"_s);
    add(u"look for somebody"_s, found(20), type(u"@astrid solb"_s), u"palette-found"_s);
    add(u"choose somebody"_s, found(5), [this] {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(find<QLineEdit>(u"paletteEdit"_s), &key);
    });
    add(u"see the groups of a person"_s, enabled(u"goToGroupButton"_s), dismiss(u"personDialog"_s),
        u"person"_s);
    add(u"see the palette gone"_s, gone(u"personDialog"_s), [] {});
}

void Tour::planMenus()
{
    const auto popUp = [] { return QApplication::activePopupWidget() != nullptr; };
    const auto noPopUp = [] { return QApplication::activePopupWidget() == nullptr; };
    const auto contextMenu = [this](const QString &name) {
        return [this, name] {
            const auto *view = m_window.findChild<QAbstractItemView *>(name);
            const QPoint place = view->visualRect(view->currentIndex()).center();
            Q_EMIT m_window.findChild<QAbstractItemView *>(name)->customContextMenuRequested(place);
        };
    };
    add(u"choose Turso"_s, always(), [this] { chooseScope(u"Turso demo"_s); });
    add(u"choose a group"_s, always(), [this] { select(u"storefront"_s); });
    add(u"see what can be done with it"_s, possible(u"editAction"_s), contextMenu(u"groupTable"_s));
    add(u"close the menu"_s, popUp, closePopups, u"menu-group"_s);
    add(u"see what can be done with the profile"_s, noPopUp, contextMenu(u"scopeTree"_s));
    add(u"close that menu"_s, popUp, closePopups, u"menu-profile"_s);
    const QList<QAction *> menus = m_window.menuBar()->actions();
    for (QAction *menu : menus) {
        add(u"open a menu"_s, noPopUp, [this, menu] {
            const QMenuBar *bar = m_window.menuBar();
            menu->menu()->popup(bar->mapToGlobal(bar->actionGeometry(menu).bottomLeft()));
        });
        add(u"close the menu"_s, popUp, closePopups, u"menu-%1"_s.arg(menus.indexOf(menu) + 1));
    }
    add(u"see the menus gone"_s, noPopUp, [] {});
}

/// At the end, because it takes every profile away.
void Tour::planWelcome()
{
    add(u"remove every profile"_s, always(), [this] {
        const QList<Profile> profiles = m_desk.workspace().profiles();
        for (const Profile &profile : profiles)
            m_desk.workspace().removeProfile(profile.id, this, [this](StoreResult<Done> removed) {
                if (!removed)
                    fail(u"a profile could not be removed"_s);
            });
    });
    add(
        u"see the first page"_s, there(u"welcomePage"_s), [] {}, u"welcome"_s);
}

} // namespace groupdesk
