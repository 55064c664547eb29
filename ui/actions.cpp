#include "actions.h"

#include "formats.h"
#include "icons.h"
#include "mnemonics.h"

#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace groupdesk {

WindowActions::WindowActions(QWidget *window, QWidget *table, QWidget *tree)
    : QObject(window), m_window(window)
{
    makeGroupActions(table);
    makeEditActions();
    makeOrderActions();
    makeProfileActions();
    makeTokenActions();
    makeLoadActions(table);
    makeViewActions(table);
    makeWindowActions();
    makeHelpActions();
    makeSavingActions(table, tree);
    bindTo(tree, moveProfileUp, Qt::ALT | Qt::Key_Up);
    bindTo(tree, moveProfileDown, Qt::ALT | Qt::Key_Down);
}

void WindowActions::makeGroupActions(QWidget *table)
{
    newGroup = make({ "newGroupAction",
                      tr("&New Group…"),
                      "list-add",
                      { Qt::CTRL | Qt::Key_N },
                      tr("Create a group in one of the organizations") });
    newGroup->setIconText(tr("New Group"));
    deleteGroups = make({ "deleteAction",
                          tr("&Delete Group…"),
                          "edit-delete",
                          {},
                          tr("Delete the selected groups") });
    deleteGroups->setIconText(tr("Delete"));
    bindTo(table, deleteGroups, Qt::Key_Delete);
    pin = make({ "pinAction",
                 tr("Neve&r Delete"),
                 "view-pin",
                 {},
                 tr("Keep the selected groups from being deleted from this computer, whatever "
                    "their platform allows") });
    pin->setCheckable(true);
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
}

void WindowActions::makeEditActions()
{
    editGroup = make({ "editAction",
                       tr("&Edit Group…"),
                       "document-edit",
                       { Qt::Key_F2 },
                       tr("Change the selected group in a form beside the table") });
    editGroup->setIconText(tr("Edit")); // the tool bar has to fit with large text, too
    undo = make({ "undoAction",
                  tr("&Undo"),
                  "edit-undo",
                  { Qt::CTRL | Qt::Key_Z },
                  tr("Undo the last edit that was saved from this window") });
    redo = make({ "redoAction",
                  tr("&Redo"),
                  nullptr,
                  { Qt::CTRL | Qt::SHIFT | Qt::Key_Z },
                  tr("Make the edit again that was undone last") });
    closeEditor = make({ "closeEditorAction",
                         tr("Close Edi&tor"),
                         nullptr,
                         { Qt::CTRL | Qt::Key_W },
                         tr("Close the form that is shown beside the table") });
}

void WindowActions::makeLoadActions(QWidget *table)
{
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
    stopLoading = make({ "stopLoadingAction",
                         tr("Stop &Loading"),
                         "process-stop",
                         {},
                         tr("Give up loading what is shown; what arrived stays") });
    stopLoading->setIconText(tr("Stop"));
    bindTo(table, stopLoading, Qt::Key_Escape);
    loadRest = make({ "loadRestAction",
                      tr("Load t&he Rest"),
                      "view-refresh",
                      {},
                      tr("Ask again for the lists whose loading was stopped") });
}

void WindowActions::makeViewActions(QWidget *table)
{
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
    selectMatching = make({ "selectMatchingAction",
                            tr("Select All Matching"),
                            nullptr,
                            {},
                            tr("Select every group that matches the filter, and no other") });
    selectNone = make({ "selectNoneAction",
                        tr("Select N&one"),
                        nullptr,
                        { Qt::CTRL | Qt::SHIFT | Qt::Key_A },
                        tr("Clear the selection") });
    palette = make({ "paletteAction",
                     tr("Command &Palette…"),
                     nullptr,
                     { Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::SHIFT | Qt::Key_P },
                     tr("Find an action, a group, an organization or a person by some letters") });
    preferences = make({ "preferencesAction",
                         tr("&Preferences…"),
                         "document-properties",
                         { Qt::CTRL | Qt::Key_Comma },
                         tr("Language, colours, text size, notifications") });
    preferences->setMenuRole(QAction::PreferencesRole);
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
}

void WindowActions::makeWindowActions()
{
    newWindow = make({ "newWindowAction",
                       tr("New &Window"),
                       nullptr,
                       { Qt::CTRL | Qt::ALT | Qt::Key_N },
                       tr("Open one more window on the same profiles") });
    closeWindow = make({ "closeWindowAction",
                         tr("&Close Window"),
                         "window-close",
                         { Qt::CTRL | Qt::SHIFT | Qt::Key_W },
                         tr("Close this window; the others stay") });
    quit = make({ "quitAction",
                  tr("&Quit"),
                  "application-exit",
                  { Qt::CTRL | Qt::Key_Q },
                  tr("Close every window; those that are open now come back at the next start") });
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeHelpActions()
{
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
    about->setMenuRole(QAction::AboutRole);
}

QAction *WindowActions::make(const Look &look)
{
    auto *action = new QAction(look.text, this);
    action->setObjectName(QLatin1String(look.name));
    if (look.icon != nullptr)
        action->setIcon(symbolicIcon(QLatin1String(look.icon)));
    action->setShortcuts(look.keys);
    // Tool bars show no mnemonics; Qt takes a plain "&" away, but not the "(&X)" of some languages.
    if (look.text.contains("(&"_L1))
        action->setIconText(withoutMnemonic(look.text));
    action->setStatusTip(look.toolTip);
    const QString key = look.keys.isEmpty()
        ? QString()
        : QString(u" ("_s % look.keys.constFirst().toString(QKeySequence::NativeText) % u')');
    action->setToolTip(look.toolTip % key);
    m_toolTips.insert(action, action->toolTip());
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
    allow(newGroup, state.canCreate, state.whyNotCreate);
    allow(editGroup, state.selected == 1, state.whyNotEdit);
    closeEditor->setEnabled(state.showsEditor);
    allow(deleteGroups, state.selected > 0, state.whyNotDelete);
    deleteGroups->setText(state.selected > 1 ? tr("&Delete %n Groups…", nullptr, state.selected)
                                             : tr("&Delete Group…"));
    pin->setVisible(state.keepsPins);
    allow(pin, state.selected > 0 && state.keepsPins, state.whyNotPin);
    pin->setChecked(state.isPinned);
    updateSaving(state);
    updateOrders(state.orders);
    updateUndo(state);
    copyRows->setEnabled(state.selected > 0);
    copyId->setEnabled(state.selected > 0);
    selectNone->setEnabled(state.selected > 0);
    const bool moreMatch = state.hasFilter && state.selected < state.matching;
    selectMatching->setEnabled(moreMatch);
    selectMatching->setVisible(moreMatch);
    selectMatching->setText(tr("Select All %n Matching", nullptr, state.matching));
    for (QAction *action : { editProfile, removeProfile, duplicateProfile, moveToFolder })
        action->setEnabled(state.profileInScope);
    moveProfileUp->setEnabled(state.canMoveUp);
    moveProfileDown->setEnabled(state.canMoveDown);
    allow(rotateToken, state.profileInScope, state.whyNotRotate);
    signIn->setVisible(state.signsIn);
    signOut->setVisible(state.signsIn);
    moveToKeychain->setEnabled(state.tokenElsewhere);
    exportProfiles->setEnabled(state.hasProfiles);
    lockSecrets->setEnabled(state.hasProfiles);
    updateLoad(state);
    clearFilter->setEnabled(state.hasFilter);
}

void WindowActions::updateLoad(const ActionState &state)
{
    refresh->setEnabled(state.hasProfiles);
    refreshAll->setEnabled(state.hasProfiles);
    stopLoading->setEnabled(state.isLoading);
    // With a filter, who presses Esc means the filter.
    const QKeySequence key = state.hasFilter ? QKeySequence() : QKeySequence(Qt::Key_Escape);
    if (stopLoading->shortcut() != key)
        stopLoading->setShortcut(key);
    loadRest->setEnabled(state.isStopped);
    loadRest->setVisible(state.isStopped);
}

void WindowActions::updateUndo(const ActionState &state)
{
    const auto named = [](const QString &name) { return displayName(name).replace(u'&', u"&&"_s); };
    undo->setEnabled(state.canUndo);
    undo->setText(state.undoName.isEmpty() ? tr("&Undo")
                                           : tr("&Undo Edit of “%1”").arg(named(state.undoName)));
    redo->setEnabled(state.canRedo);
    redo->setText(state.redoName.isEmpty() ? tr("&Redo")
                                           : tr("&Redo Edit of “%1”").arg(named(state.redoName)));
}

void WindowActions::allow(QAction *action, bool enabled, const QString &whyNot)
{
    action->setEnabled(enabled && whyNot.isEmpty());
    action->setProperty("whyNot", whyNot); // for the command palette
    const QString toolTip = whyNot.isEmpty() ? m_toolTips.value(action) : plainToolTip(whyNot);
    action->setToolTip(toolTip);
    action->setStatusTip(whyNot.isEmpty() ? toolTip : whyNot);
    const auto shownAt = action->associatedObjects();
    for (QObject *object : shownAt) {
        if (auto *button = qobject_cast<QToolButton *>(object))
            button->setAccessibleDescription(whyNot);
    }
}

} // namespace groupdesk
