#include "windowmenus.h"

#include "actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString title(const char *text)
{
    return QCoreApplication::translate("WindowMenus", text);
}

QMenu *popUp(QWidget *owner)
{
    auto *menu = new QMenu(owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void addOrders(QMenu *menu, const WindowActions &actions)
{
    menu->addActions({ actions.pin, actions.protection, actions.unarchive, actions.copyUnarchive,
                       actions.waitForLocation, actions.groupToken });
    menu->addSeparator();
    menu->addAction(actions.transfer);
    menu->addSeparator();
    menu->addAction(actions.invalidateTokens);
}

void addProfileActions(QMenu *menu, const WindowActions &actions)
{
    menu->addActions({ actions.editProfile, actions.duplicateProfile });
    menu->addSeparator();
    menu->addActions({ actions.moveProfileUp, actions.moveProfileDown, actions.moveToFolder });
    menu->addSeparator();
    menu->addActions(
        { actions.signIn, actions.signOut, actions.rotateToken, actions.moveToKeychain });
    menu->addSeparator();
    menu->addAction(actions.removeProfile);
}

} // namespace

void fillMenuBar(QMenuBar &bar, const WindowActions &actions)
{
    QMenu *file = bar.addMenu(title(QT_TRANSLATE_NOOP("WindowMenus", "&File")));
    file->addAction(actions.newProfile);
    file->addSeparator();
    file->addActions({ actions.newWindow, actions.closeWindow });
    file->addSeparator();
    file->addActions({ actions.importProfiles, actions.exportProfiles });
    file->addSeparator();
    file->addAction(actions.openDemo);
    file->addSeparator();
    file->addAction(actions.quit);

    QMenu *edit = bar.addMenu(title(QT_TRANSLATE_NOOP("WindowMenus", "&Edit")));
    edit->addActions({ actions.undo, actions.redo });
    edit->addSeparator();
    edit->addActions({ actions.copyRows, actions.copyId });
    edit->addSeparator();
    edit->addActions({ actions.selectAll, actions.selectNone });
    edit->addSeparator();
    edit->addActions({ actions.find, actions.clearFilter });
    edit->addSeparator();
    edit->addAction(actions.preferences);

    QMenu *view = bar.addMenu(title(QT_TRANSLATE_NOOP("WindowMenus", "&View")));
    view->addActions(
        { actions.refresh, actions.refreshAll, actions.stopLoading, actions.loadRest });
    view->addSeparator();
    view->addActions({ actions.saveView, actions.starScope });
    view->addSeparator();
    view->addActions({ actions.toggleDetails, actions.closeEditor, actions.resetColumns });
    QMenu *colors = view->addMenu(title(QT_TRANSLATE_NOOP("WindowMenus", "C&olours")));
    colors->addActions(actions.schemes->actions());
    view->addSeparator();
    view->addActions({ actions.nextPane, actions.previousPane, actions.fullScreen });

    QMenu *group = bar.addMenu(title(QT_TRANSLATE_NOOP("WindowMenus", "&Group")));
    group->addActions({ actions.newGroup, actions.editGroup, actions.star });
    group->addSeparator();
    addOrders(group, actions);
    group->addSeparator();
    group->addAction(actions.deleteGroups);

    addProfileActions(bar.addMenu(title(QT_TRANSLATE_NOOP("WindowMenus", "&Profile"))), actions);

    QMenu *tools = bar.addMenu(title(QT_TRANSLATE_NOOP("WindowMenus", "&Tools")));
    tools->addAction(actions.palette);
    tools->addSeparator();
    tools->addActions({ actions.toggleLock, actions.lockSecrets });
    tools->addSeparator();
    tools->addActions({ actions.journal, actions.requestLog, actions.copyCurl });

    QMenu *help = bar.addMenu(title(QT_TRANSLATE_NOOP("WindowMenus", "&Help")));
    help->addActions({ actions.help, actions.keys });
    help->addSeparator();
    help->addAction(actions.about);
}

void popUpTableMenu(QWidget *table, const QPoint &globalPosition, const WindowActions &actions)
{
    QMenu *menu = popUp(table);
    menu->addActions({ actions.newGroup, actions.editGroup, actions.star, actions.toggleLock });
    menu->addSeparator();
    menu->addActions({ actions.copyRows, actions.copyId });
    menu->addSeparator();
    addOrders(menu, actions);
    menu->addSeparator();
    menu->addAction(actions.deleteGroups);
    menu->popup(globalPosition);
}

QMenu *makeOrderMenu(QWidget *parent, const WindowActions &actions)
{
    auto *menu = new QMenu(parent);
    addOrders(menu, actions);
    return menu;
}

void popUpScopeMenu(QWidget *tree, const QPoint &globalPosition, const WindowActions &actions)
{
    QMenu *menu = popUp(tree);
    menu->addActions({ actions.refresh, actions.newGroup, actions.toggleLock, actions.starScope });
    menu->addSeparator();
    menu->addAction(actions.newProfile);
    addProfileActions(menu, actions);
    menu->popup(globalPosition);
}

} // namespace groupdesk
