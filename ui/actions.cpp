#include "actions.h"

#include "icons.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace groupdesk {

WindowActions::WindowActions(QWidget *window, QWidget *table) : QObject(window), m_window(window)
{
    newGroup = make({ "newGroupAction",
                      tr("&New Group…"),
                      "list-add",
                      { Qt::CTRL | Qt::Key_N },
                      tr("Create a group in one of the organizations") });
    deleteGroups = make({ "deleteAction",
                          tr("&Delete Group…"),
                          "edit-delete",
                          {},
                          tr("Delete the selected groups") });
    bindTo(table, deleteGroups, Qt::Key_Delete);
    copyRows = make({ "copyAction",
                      tr("&Copy Rows"),
                      "edit-copy",
                      {},
                      tr("Copy the selected rows as tab-separated text") });
    bindTo(table, copyRows, Qt::CTRL | Qt::Key_C);
    copyId = make({ "copyIdAction",
                    tr("Copy &Id"),
                    nullptr,
                    { Qt::CTRL | Qt::ALT | Qt::Key_C },
                    tr("Copy the ids of the selected groups") });
    newProfile = make({ "newProfileAction",
                        tr("&Add Profile…"),
                        "network-server",
                        { Qt::CTRL | Qt::SHIFT | Qt::Key_N },
                        tr("Add an account on Turso, Braintrust or Nscale") });
    editProfile = make({ "editProfileAction",
                         tr("&Edit Profile…"),
                         "document-edit",
                         {},
                         tr("Change the endpoint, token or class of the chosen profile") });
    removeProfile = make({ "removeProfileAction",
                           tr("Re&move Profile…"),
                           "list-remove",
                           {},
                           tr("Remove the chosen profile and its token from this computer") });
    openDemo = make({ "openDemoAction",
                      tr("Open &Demo"),
                      "class-demo",
                      {},
                      tr("Open three made-up accounts on this computer; no network is used") });
    refresh = make({ "refreshAction",
                     tr("&Refresh"),
                     "view-refresh",
                     { Qt::Key_F5, Qt::CTRL | Qt::Key_R },
                     tr("Ask the platforms again for what is shown") });
    refreshAll = make({ "refreshAllAction",
                        tr("Refresh &All"),
                        nullptr,
                        { Qt::CTRL | Qt::SHIFT | Qt::Key_R },
                        tr("Ask every platform again") });
    find = make({ "findAction",
                  tr("&Filter"),
                  "edit-find",
                  { Qt::CTRL | Qt::Key_F },
                  tr("Go to the filter") });
    clearFilter = make({ "clearFilterAction",
                         tr("C&lear Filter"),
                         "edit-clear",
                         {},
                         tr("Show every group of the scope again") });
    selectAll = make({ "selectAllAction",
                       tr("Select &All"),
                       nullptr,
                       {},
                       tr("Select every group that is shown") });
    bindTo(table, selectAll, Qt::CTRL | Qt::Key_A);
    selectNone = make({ "selectNoneAction",
                        tr("Select N&one"),
                        nullptr,
                        { Qt::CTRL | Qt::SHIFT | Qt::Key_A },
                        tr("Clear the selection") });
    nextPane = make({ "nextPaneAction",
                      tr("Ne&xt Pane"),
                      nullptr,
                      { Qt::Key_F6 },
                      tr("Move the focus to the next pane") });
    previousPane = make({ "previousPaneAction",
                          tr("Pre&vious Pane"),
                          nullptr,
                          { Qt::SHIFT | Qt::Key_F6 },
                          tr("Move the focus to the previous pane") });
    toggleDetails = make({ "toggleDetailsAction",
                           tr("&Details"),
                           nullptr,
                           { Qt::ALT | Qt::Key_Return },
                           tr("Show or hide the detail pane") });
    toggleDetails->setCheckable(true);
    fullScreen = make({ "fullScreenAction",
                        tr("F&ull Screen"),
                        nullptr,
                        { Qt::Key_F11 },
                        tr("Use the whole screen") });
    fullScreen->setCheckable(true);
    resetColumns = make({ "resetColumnsAction",
                          tr("R&eset Columns"),
                          nullptr,
                          {},
                          tr("Give every column its first width and place") });
    schemes = new QActionGroup(this);
    schemeSystem = make({ "schemeSystemAction",
                          tr("&System"),
                          "preferences-system",
                          {},
                          tr("Use the desktop's own colours") });
    schemeLight
        = make({ "schemeLightAction", tr("&Light"), "weather-clear", {}, tr("Use light colours") });
    schemeDark = make(
        { "schemeDarkAction", tr("Dar&k"), "weather-clear-night", {}, tr("Use dark colours") });
    for (QAction *scheme : { schemeSystem, schemeLight, schemeDark }) {
        scheme->setCheckable(true);
        schemes->addAction(scheme);
    }
    help = make({ "helpAction",
                  tr("&Help"),
                  "help-contents",
                  { Qt::Key_F1 },
                  tr("How to use this window") });
    keys = make({ "keysAction",
                  tr("&Keyboard Shortcuts"),
                  nullptr,
                  { QKeySequence(u"Ctrl+?"_s) },
                  tr("Every key of this window") });
    about = make({ "aboutAction",
                   tr("&About Groupdesk"),
                   "help-about",
                   {},
                   tr("Version, licence, hosts contacted, folders") });
    quit = make({ "quitAction",
                  tr("&Quit"),
                  "application-exit",
                  { Qt::CTRL | Qt::Key_Q },
                  tr("Close the program") });
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QAction *WindowActions::make(const Look &look)
{
    auto *action = new QAction(look.text, this);
    action->setObjectName(QLatin1String(look.name));
    if (look.icon != nullptr)
        action->setIcon(symbolicIcon(QLatin1String(look.icon)));
    action->setShortcuts(look.keys);
    action->setStatusTip(look.toolTip);
    const QString key = look.keys.isEmpty()
        ? QString()
        : QString(u" ("_s % look.keys.constFirst().toString(QKeySequence::NativeText) % u')');
    action->setToolTip(look.toolTip % key);
    m_window->addAction(action);
    return action;
}

void WindowActions::bindTo(QWidget *widget, QAction *action, const QKeySequence &key)
{
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_window->removeAction(action);
    widget->addAction(action);
}

void WindowActions::update(const ActionState &state)
{
    newGroup->setEnabled(state.canCreate);
    deleteGroups->setEnabled(state.selected > 0);
    deleteGroups->setText(state.selected > 1 ? tr("&Delete %n Groups…", nullptr, state.selected)
                                             : tr("&Delete Group…"));
    copyRows->setEnabled(state.selected > 0);
    copyId->setEnabled(state.selected > 0);
    selectNone->setEnabled(state.selected > 0);
    editProfile->setEnabled(state.profileInScope);
    removeProfile->setEnabled(state.profileInScope);
    refresh->setEnabled(state.hasProfiles);
    refreshAll->setEnabled(state.hasProfiles);
    clearFilter->setEnabled(state.hasFilter);
}

QList<QAction *> WindowActions::all() const
{
    return { newGroup,      deleteGroups, copyRows,    copyId,       newProfile,    editProfile,
             removeProfile, openDemo,     refresh,     refreshAll,   find,          clearFilter,
             selectAll,     selectNone,   nextPane,    previousPane, toggleDetails, fullScreen,
             resetColumns,  schemeSystem, schemeLight, schemeDark,   help,          keys,
             about,         quit };
}

} // namespace groupdesk
