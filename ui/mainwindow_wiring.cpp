#include "mainwindow.h"

#include "actions.h"
#include "classband.h"
#include "deletion/deletioncontroller.h"
#include "detailpane.h"
#include "editcontroller.h"
#include "groupcontroller.h"
#include "grouptableview.h"
#include "help/helpcontroller.h"
#include "journal/journalcontroller.h"
#include "journal/recoverynotices.h"
#include "loadprogress.h"
#include "lockcontrol.h"
#include "messagebar.h"
#include "noticeboard.h"
#include "orders/ordercontroller.h"
#include "palette/palettecontroller.h"
#include "panecycle.h"
#include "pausenotices.h"
#include "preferencesdialog.h"
#include "profilecontroller.h"
#include "recreateflow.h"
#include "rotatetokenflow.h"
#include "scopeband.h"
#include "scopetreeview.h"
#include "sidepane.h"
#include "statusline.h"
#include "tablearea.h"
#include "tokennotices.h"
#include "undocontroller.h"
#include "views/savedviewcontroller.h"
#include "waitingwords.h"
#include "welcomepage.h"
#include "windowmenus.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What each action and each pane of the window means: who is told.

namespace groupdesk {

void MainWindow::connectActions()
{
    const auto on
        = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->newGroup, [this] { m_groupController->newGroup(m_filter->scope()); });
    on(m_actions->copyRows, [this] { m_groupController->copyRows(); });
    on(m_actions->copyId, [this] { m_groupController->copyIds(); });
    on(m_actions->newProfile, [this] { m_profileController->add(); });
    on(m_actions->openDemo, &MainWindow::demoRequested);
    on(m_actions->refresh, [this] { m_workspace.refresh(m_filter->scope()); });
    on(m_actions->refreshAll, [this] { m_workspace.refresh(EverythingScope {}); });
    on(m_actions->stopLoading, &MainWindow::stopLoading);
    on(m_actions->loadRest, [this] { m_workspace.loadRest(m_filter->scope()); });
    m_status->addLoadButtons(m_actions->stopLoading, m_actions->loadRest);
    on(m_actions->find, [this] {
        m_filterEdit->setFocus(Qt::ShortcutFocusReason);
        m_filterEdit->selectAll();
    });
    on(m_actions->clearFilter, [this] { m_filterEdit->clear(); });
    for (QAction *all : { m_actions->selectAll, m_actions->selectMatching })
        on(all, [this] { m_table->selectAll(); });
    on(m_actions->selectNone, [this] { m_table->clearSelection(); });
    on(m_actions->nextPane, [this] { m_panes->move(+1); });
    on(m_actions->previousPane, [this] { m_panes->move(-1); });
    on(m_actions->fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(m_actions->resetColumns, [this] { m_views->resetColumns(); });
    on(m_actions->help, [this] { m_help->showHelp(); });
    on(m_actions->keys, [this] { m_help->showKeys(*menuBar()); });
    on(m_actions->about, &MainWindow::showAbout);
    on(m_actions->newWindow, &MainWindow::newWindowRequested);
    on(m_actions->closeWindow, &QWidget::close);
    on(m_actions->quit, &MainWindow::quitRequested);
    connect(m_actions->toggleDetails, &QAction::toggled, this, &MainWindow::updateSidePane);
}

void MainWindow::connectPreferences()
{
    connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    const auto stands = [this](QAction *action, ColorScheme scheme) {
        connect(action, &QAction::triggered, this, [this, scheme] {
            Choices choices = m_preferences.choices();
            choices.colors = scheme;
            m_preferences.choose(choices);
        });
        const auto sync = [this, action, scheme] {
            action->setChecked(m_preferences.choices().colors == scheme);
        };
        connect(&m_preferences, &Preferences::changed, action, sync);
        sync();
    };
    stands(m_actions->schemeSystem, ColorScheme::System);
    stands(m_actions->schemeLight, ColorScheme::Light);
    stands(m_actions->schemeDark, ColorScheme::Dark);
}

void MainWindow::showPreferences()
{
    // One for each window is enough; asking again brings it to the front.
    auto *dialog = findChild<PreferencesDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr)
        dialog = new PreferencesDialog(m_preferences, this);
    dialog->open();
    dialog->raise();
}

void MainWindow::connectProfileActions()
{
    const auto onProfile = [this](QAction *action, auto method) {
        connect(action, &QAction::triggered, this, [this, method] {
            if (const auto id = profileOf(m_filter->scope()))
                (m_profileController->*method)(*id);
        });
    };
    onProfile(m_actions->editProfile, &ProfileController::edit);
    onProfile(m_actions->duplicateProfile, &ProfileController::duplicate);
    connect(m_actions->removeProfile, &QAction::triggered, this, &MainWindow::removeProfile);
    onProfile(m_actions->moveProfileUp, &ProfileController::moveUp);
    onProfile(m_actions->moveProfileDown, &ProfileController::moveDown);
    onProfile(m_actions->moveToFolder, &ProfileController::setFolder);
    onProfile(m_actions->signIn, &ProfileController::signIn);
    onProfile(m_actions->signOut, &ProfileController::signOut);
    onProfile(m_actions->moveToKeychain, &ProfileController::moveTokenToKeychain);
    connect(m_actions->exportProfiles, &QAction::triggered, m_profileController,
            &ProfileController::exportProfiles);
    connect(m_actions->importProfiles, &QAction::triggered, m_profileController,
            &ProfileController::importProfiles);
    connect(m_actions->rotateToken, &QAction::triggered, this, [this] {
        if (const auto id = profileOf(m_filter->scope()))
            m_rotation->begin(*id);
    });
    connect(m_actions->lockSecrets, &QAction::triggered, this, [this] {
        m_workspace.lockSecrets();
        m_status->announce(tr("Tokens are dropped from memory and changes are locked. Lists stay; "
                              "tokens are read or asked for again when they are needed."));
    });
}

void MainWindow::connectAccess()
{
    connect(m_locks, &LockControl::wordsChanged, m_band, &ClassBand::setLock);
    connect(m_locks, &LockControl::wordsChanged, m_status, &StatusLine::setLock);
    connect(m_locks, &LockControl::announced, m_status, &StatusLine::announce);
    connect(m_band, &ClassBand::lockButtonPressed, m_locks, &LockControl::toggle);
    connect(m_status, &StatusLine::lockPressed, m_locks, &LockControl::toggle);
    connect(m_pauses, &PauseNotices::summaryChanged, m_status, &StatusLine::setPause);
    for (const auto signal :
         { &Workspace::lockChanged, &Workspace::limitsChanged, &Workspace::tokenStatusChanged })
        connect(&m_workspace, signal, this, &MainWindow::updateActions);
    connect(&m_workspace, &Workspace::statusChanged, this, [this] {
        if (m_deletions->isRunning())
            followGroups();
        else {
            updateActions();
            updateMatches();
        }
    });
    connect(m_tokens, &TokenNotices::rotateRequested, m_rotation, &RotateTokenFlow::begin);
    connect(m_tokens, &TokenNotices::editProfileRequested, m_profileController,
            &ProfileController::edit);
    connect(m_notices, &NoticeBoard::signInRequested, m_profileController,
            &ProfileController::signIn);
    m_band->setLock(m_locks->words());
    m_status->setLock(m_locks->words());
}

void MainWindow::connectPanes()
{
    m_tree->setWaitingWords([this](const Scope &scope) {
        const auto id = profileOf(scope);
        const auto profile = id ? m_workspace.profile(*id) : std::nullopt;
        return profile ? waitingWords(m_workspace, *profile).shortly : QString();
    });
    connect(m_tree, &ScopeTreeView::scopeChosen, this, &MainWindow::chooseScope);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const QPoint place = m_tree->viewport()->mapToGlobal(position);
        if (!m_views->popUpMenu(m_tree->indexAt(position), place))
            popUpScopeMenu(m_tree, place, *m_actions);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        popUpTableMenu(m_table, m_table->viewport()->mapToGlobal(position), *m_actions);
    });
    connect(m_table, &GroupTableView::selectionSettled, this, &MainWindow::followSelection);
    connect(m_table, &GroupTableView::opened, this, [this] {
        m_actions->toggleDetails->setChecked(true);
        m_side->raiseDetails();
        m_details->setFocus();
    });
    connect(m_filterEdit, &QLineEdit::textChanged, this, &MainWindow::applyFilter);
    m_typed.setSingleShot(true);
    m_typed.setInterval(700ms);
    connect(&m_typed, &QTimer::timeout, this, [this] {
        if (m_filter->rowCount() > 0) // else what stands in their place is read out
            m_status->say(m_matchLabel->text());
    });
    connect(m_filter, &GroupFilterModel::countChanged, this, &MainWindow::followGroups);
    connect(m_messages, &MessageBar::heightChanging, m_table, &GroupTableView::compensate);
    connect(m_notices, &NoticeBoard::editProfileRequested, m_profileController,
            &ProfileController::edit);
    connect(m_groupController, &GroupController::revealRequested, this, &MainWindow::reveal);
    connect(m_details, &DetailPane::retrieved, this,
            [this] { m_notices->withdraw(u"retrieve"_s); });
    connect(m_details, &DetailPane::retrieveFailed, m_groupController,
            &GroupController::reportRetrieve);
}

void MainWindow::connectEditing()
{
    connect(m_actions->editGroup, &QAction::triggered, this, &MainWindow::editSelected);
    connect(m_actions->closeEditor, &QAction::triggered, m_side, &SidePane::closeCurrent);
    connect(m_side, &SidePane::editorsChanged, this, &MainWindow::updateActions);
    connect(m_editController, &EditController::pagesChanged, this, &MainWindow::updateSidePane);
    connect(m_editController, &EditController::pagesChanged, this, &MainWindow::makeRoomForEditor);
    connect(m_editController, &EditController::revealRequested, this, &MainWindow::reveal);
    m_details->setEditAction(m_actions->editGroup);
    connect(m_details, &DetailPane::removeReferenceRequested, m_editController,
            &EditController::removeReference);
    connect(m_editController, &EditController::announced, m_status, &StatusLine::announce);
    connect(&m_workspace, &Workspace::profilesChanged, m_editController,
            &EditController::offerDrafts);
    m_editController->offerDrafts();
}

void MainWindow::connectOrders()
{
    const auto onGroup = [this](QAction *action, auto method) {
        connect(action, &QAction::triggered, this, [this, method] {
            const QList<GroupRef> selected = m_table->selectedRefs();
            if (selected.size() == 1)
                (m_orderController->*method)(selected.constFirst());
            updateActions(); // a checkable action has turned by itself
        });
    };
    onGroup(m_actions->protection, &OrderController::toggleProtection);
    onGroup(m_actions->unarchive, &OrderController::unarchive);
    onGroup(m_actions->copyUnarchive, &OrderController::copyUnarchive);
    onGroup(m_actions->waitForLocation, &OrderController::wait);
    onGroup(m_actions->groupToken, &OrderController::createToken);
    onGroup(m_actions->transfer, &OrderController::transfer);
    onGroup(m_actions->invalidateTokens, &OrderController::invalidateTokens);
    m_details->setMoreMenu(makeOrderMenu(m_details, *m_actions));
    connect(m_orderController, &OrderController::stateChanged, this, &MainWindow::updateActions);
    connect(m_orderController, &OrderController::taskEnded, this, &MainWindow::taskEnded);
    connect(m_orderController, &OrderController::announced, m_status, &StatusLine::announce);
}

void MainWindow::connectDeletion()
{
    connect(m_actions->deleteGroups, &QAction::triggered, this,
            [this] { m_deletions->begin(m_table->selectedRefs()); });
    connect(m_actions->pin, &QAction::triggered, this, [this](bool pinned) {
        m_groupController->setPinned(pinned);
        updateActions(); // a checkable action has turned by itself
    });
    connect(&m_workspace, &Workspace::pinsChanged, this, &MainWindow::followSelection);
    connect(m_groupController, &GroupController::announced, m_status, &StatusLine::announce);
    connect(m_deletions, &DeletionController::announced, m_status, &StatusLine::announce);
    connect(m_deletions, &DeletionController::taskChanged, m_status, &StatusLine::setTask);
    connect(m_deletions, &DeletionController::runningChanged, this, &MainWindow::followSelection);
    connect(m_deletions, &DeletionController::taskEnded, this, &MainWindow::taskEnded);
    connect(m_status, &StatusLine::taskPressed, m_deletions, &DeletionController::raise);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        updateMatches();
        followSelection();
    });
}

void MainWindow::connectJournal()
{
    JournalDock *dock = m_journal->dock();
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    dock->hide();
    connect(m_actions->journal, &QAction::triggered, this, [dock](bool wanted) {
        dock->setVisible(wanted);
        if (wanted) {
            dock->raise();
            dock->focusTarget()->setFocus(Qt::ShortcutFocusReason);
        }
    });
    connect(dock->toggleViewAction(), &QAction::toggled, m_actions->journal, &QAction::setChecked);
    m_status->addJournalButton(m_actions->journal);
    connect(m_journal, &JournalController::announced, m_status, &StatusLine::announce);
    connect(m_journal, &JournalController::deletionRequested, this, &MainWindow::deleteGroup);
    connect(m_journal, &JournalController::recreateRequested, m_recreation, &RecreateFlow::begin);
    connect(m_recreation, &RecreateFlow::taskEnded, this, &MainWindow::taskEnded);
    connect(m_recreation, &RecreateFlow::revealRequested, this, &MainWindow::reveal);

    connect(m_recovery, &RecoveryNotices::deletionRequested, m_deletions,
            &DeletionController::resume);
    connect(m_recovery, &RecoveryNotices::journalRequested, this, [this] {
        if (!m_actions->journal->isChecked())
            m_actions->journal->trigger();
    });
    // As soon as there is something that can be looked at.
    const auto recover = [this] {
        if (!m_workspace.profiles().isEmpty())
            m_recovery->start();
    };
    connect(&m_workspace, &Workspace::profilesChanged, this, recover);
    recover();

    connect(m_actions->undo, &QAction::triggered, m_undo, &UndoController::undo);
    connect(m_actions->redo, &QAction::triggered, m_undo, &UndoController::redo);
    connect(m_undo, &UndoController::changed, this, &MainWindow::updateActions);
    connect(m_undo, &UndoController::announced, m_status, &StatusLine::announce);
}

void MainWindow::connectPalette()
{
    auto *commands = new PaletteController(m_workspace, *menuBar(), m_actions->palette, this);
    connect(m_actions->palette, &QAction::triggered, commands, &PaletteController::open);
    connect(commands, &PaletteController::groupChosen, this, [this](const GroupRef &ref) {
        reveal(ref);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(commands, &PaletteController::scopeChosen, this, [this](const Scope &scope) {
        m_tree->setCurrentScope(scope);
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void MainWindow::deleteGroup(const GroupRef &ref)
{
    if (!m_workspace.groups().row(ref)) {
        m_notices->inform(u"journal/revert"_s, tr("The group is not in the list any more."),
                          tr("Refresh its organization to see whether it is still there."));
        return;
    }
    reveal(ref);
    m_deletions->begin({ ref });
}

void MainWindow::stopLoading()
{
    m_workspace.stopLoading(m_filter->scope());
    m_status->say(stoppedText(loadProgress(m_workspace, m_filter->scope())));
}

void MainWindow::editSelected()
{
    const QList<GroupRef> selected = m_table->selectedRefs();
    if (selected.size() == 1)
        m_editController->edit(selected.constFirst());
}

void MainWindow::removeProfile()
{
    const auto id = profileOf(m_filter->scope());
    if (!id)
        return;
    const auto remove = [this, id = *id] { m_profileController->remove(id); };
    if (m_editController->mayLeave(*id, remove))
        remove();
}

void MainWindow::connectArea()
{
    connect(m_area, &TableArea::newGroupRequested, m_actions->newGroup, &QAction::trigger);
    connect(m_area, &TableArea::clearFilterRequested, m_filterEdit, &QLineEdit::clear);
    connect(m_area, &TableArea::retryRequested, m_actions->refresh, &QAction::trigger);
    connect(m_area, &TableArea::loadRestRequested, m_actions->loadRest, &QAction::trigger);
    connect(m_area, &TableArea::editProfileRequested, m_profileController,
            &ProfileController::edit);
    connect(m_area, &TableArea::signInRequested, m_profileController, &ProfileController::signIn);
    connect(m_area->welcome(), &WelcomePage::addProfileRequested, m_profileController,
            &ProfileController::add);
    connect(m_area->welcome(), &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_area->welcome(), &WelcomePage::importProfilesRequested, m_profileController,
            &ProfileController::importProfiles);

    for (const auto signal : { &Workspace::profilesChanged, &Workspace::loadingChanged }) {
        connect(&m_workspace, signal, this, &MainWindow::updateActions);
        connect(&m_workspace, signal, this, &MainWindow::updateTitle);
    }
}

} // namespace groupdesk
