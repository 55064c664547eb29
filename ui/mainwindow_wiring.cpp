#include "mainwindow.h"

#include "actions.h"
#include "detailpane.h"
#include "groupcontroller.h"
#include "grouptableview.h"
#include "helpdialog.h"
#include "messagebar.h"
#include "noticeboard.h"
#include "profilecontroller.h"
#include "scopeband.h"
#include "scopetreeview.h"
#include "tablearea.h"
#include "welcomepage.h"
#include "windowmenus.h"

#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

// What each action and each pane of the window means: who is told.

namespace groupdesk {

void MainWindow::connectActions()
{
    const auto on
        = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->newGroup, [this] { m_groupController->newGroup(m_filter->scope()); });
    on(m_actions->deleteGroups, [this] { m_groupController->deleteSelected(); });
    on(m_actions->copyRows, [this] { m_groupController->copyRows(); });
    on(m_actions->copyId, [this] { m_groupController->copyIds(); });
    on(m_actions->newProfile, [this] { m_profileController->add(); });
    on(m_actions->editProfile, [this] {
        if (const auto id = profileOf(m_filter->scope()))
            m_profileController->edit(*id);
    });
    on(m_actions->removeProfile, [this] {
        if (const auto id = profileOf(m_filter->scope()))
            m_profileController->remove(*id);
    });
    on(m_actions->openDemo, &MainWindow::demoRequested);
    on(m_actions->refresh, [this] { m_workspace.refresh(m_filter->scope()); });
    on(m_actions->refreshAll, [this] { m_workspace.refresh(EverythingScope {}); });
    on(m_actions->find, [this] {
        m_filterEdit->setFocus(Qt::ShortcutFocusReason);
        m_filterEdit->selectAll();
    });
    on(m_actions->clearFilter, [this] { m_filterEdit->clear(); });
    on(m_actions->selectAll, [this] { m_table->selectAll(); });
    on(m_actions->selectNone, [this] { m_table->clearSelection(); });
    on(m_actions->nextPane, [this] { moveFocus(+1); });
    on(m_actions->previousPane, [this] { moveFocus(-1); });
    on(m_actions->fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(m_actions->resetColumns, [this] { m_table->resetColumns(); });
    on(m_actions->schemeSystem, [this] { m_theme.setScheme(ColorScheme::System); });
    on(m_actions->schemeLight, [this] { m_theme.setScheme(ColorScheme::Light); });
    on(m_actions->schemeDark, [this] { m_theme.setScheme(ColorScheme::Dark); });
    on(m_actions->help, [this] { makeHelpDialog(this)->show(); });
    on(m_actions->keys, [this] { makeKeysDialog(m_actions->all(), this)->show(); });
    on(m_actions->about, &MainWindow::showAbout);
    on(m_actions->quit, &QWidget::close);
    connect(m_actions->toggleDetails, &QAction::toggled, m_details, &QWidget::setVisible);

    const auto syncScheme = [this] {
        const ColorScheme scheme = m_theme.scheme();
        m_actions->schemeSystem->setChecked(scheme == ColorScheme::System);
        m_actions->schemeLight->setChecked(scheme == ColorScheme::Light);
        m_actions->schemeDark->setChecked(scheme == ColorScheme::Dark);
    };
    connect(&m_theme, &Theme::schemeChanged, this, syncScheme);
    syncScheme();
}

void MainWindow::connectPanes()
{
    connect(m_tree, &ScopeTreeView::scopeChosen, this, &MainWindow::chooseScope);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        popUpScopeMenu(m_tree, m_tree->viewport()->mapToGlobal(position), *m_actions);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        popUpTableMenu(m_table, m_table->viewport()->mapToGlobal(position), *m_actions);
    });
    connect(m_table, &GroupTableView::selectionSettled, this, &MainWindow::followSelection);
    connect(m_table, &GroupTableView::opened, this, [this] {
        m_actions->toggleDetails->setChecked(true);
        m_details->setFocus();
    });
    connect(m_filterEdit, &QLineEdit::textChanged, this, &MainWindow::applyFilter);
    connect(m_filter, &GroupFilterModel::countChanged, this, &MainWindow::updateMatches);
    connect(m_filter, &GroupFilterModel::countChanged, this, &MainWindow::followSelection);
    connect(m_messages, &MessageBar::heightChanging, m_table, &GroupTableView::compensate);
    connect(m_notices, &NoticeBoard::editProfileRequested, m_profileController,
            &ProfileController::edit);
    connect(m_groupController, &GroupController::revealRequested, this, &MainWindow::reveal);
    connect(m_details, &DetailPane::retrieved, this,
            [this] { m_notices->withdraw(u"retrieve"_s); });
    connect(m_details, &DetailPane::retrieveFailed, m_groupController,
            &GroupController::reportRetrieve);

    connect(m_area, &TableArea::newGroupRequested, m_actions->newGroup, &QAction::trigger);
    connect(m_area, &TableArea::clearFilterRequested, m_filterEdit, &QLineEdit::clear);
    connect(m_area, &TableArea::retryRequested, m_actions->refresh, &QAction::trigger);
    connect(m_area, &TableArea::editProfileRequested, this, [this] {
        const auto id = profileOf(m_filter->scope());
        m_profileController->edit(id ? *id : m_workspace.profiles().constFirst().id);
    });
    connect(m_area->welcome(), &WelcomePage::addProfileRequested, m_profileController,
            &ProfileController::add);
    connect(m_area->welcome(), &WelcomePage::demoRequested, this, &MainWindow::demoRequested);

    for (const auto signal : { &Workspace::profilesChanged, &Workspace::loadingChanged }) {
        connect(&m_workspace, signal, this, &MainWindow::updateActions);
        connect(&m_workspace, signal, this, &MainWindow::updateTitle);
    }
    connect(&m_workspace, &Workspace::statusChanged, this, &MainWindow::updateActions);
}

} // namespace groupdesk
