#include "mainwindow.h"

#include "actions.h"
#include "deletion/deletioncontroller.h"
#include "detailpane.h"
#include "editcontroller.h"
#include "formats.h"
#include "grouptableview.h"
#include "journal/journalcontroller.h"
#include "profilecontroller.h"
#include "scopetreeview.h"
#include "setting.h"
#include "sidepane.h"
#include "statusline.h"
#include "viewrestorer.h"
#include "views/savedviewcontroller.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QUrl>

using namespace Qt::StringLiterals;

// How the window looks and what it shows, remembered and made again; opening and closing it.

namespace groupdesk {
namespace {

const Setting<QByteArray> geometrySetting("window/geometry"_L1);
const Setting<QByteArray> splitterSetting("window/splitter"_L1);
const Setting<QByteArray> docksSetting("window/docks"_L1);
const Setting<bool> detailsSetting("window/details"_L1, true);

/// The files on this computer that were dropped, if all of them could hold profiles.
QStringList profileFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        const QString file = url.toLocalFile();
        if (!file.endsWith(".groupdesk-profiles"_L1) && !file.endsWith(".json"_L1))
            return {};
        files.append(file);
    }
    return files;
}

} // namespace

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(geometrySetting.get(m_settings)))
        resize(QSize(em(this) * 100, em(this) * 56).boundedTo(screen()->availableSize() * 0.95));
    m_splitter->restoreState(splitterSetting.get(m_settings));
    m_actions->toggleDetails->setChecked(detailsSetting.get(m_settings));
    setAcceptDrops(true);
}

void MainWindow::restoreDocks()
{
    restoreState(docksSetting.get(m_settings));
}

WindowState MainWindow::state() const
{
    WindowState state;
    state.geometry = saveGeometry();
    state.splitter = m_splitter->saveState();
    state.columns = m_table->layoutState();
    state.docks = saveState();
    state.details = m_actions->toggleDetails->isChecked();
    state.scope = m_tree->currentScope();
    state.view = m_views->active();
    state.filter = m_filterEdit->text();
    state.selected = m_table->soleSelection();
    state.detailTab = m_details->currentTab();
    state.editors = m_editController->refs();
    state.shownEditor = m_editController->shown();
    return m_restorer != nullptr ? m_restorer->completed(state) : state;
}

void MainWindow::restore(const WindowState &state)
{
    restoreGeometry(state.geometry);
    m_splitter->restoreState(state.splitter);
    if (state.view.isEmpty()) // else they are the view's
        m_views->columns().adopt(widerScopes(state.scope, {}), state.columns);
    restoreState(state.docks);
    m_actions->toggleDetails->setChecked(state.details);
    m_filterEdit->setText(state.filter);
    m_restorer = new ViewRestorer(
        m_workspace,
        { .tree = m_tree, .table = m_table, .details = m_details, .editors = m_editController },
        this);
    m_restorer->begin(state);
}

void MainWindow::connectViews()
{
    m_views = new SavedViewController(m_workspace,
                                      { .tree = m_tree,
                                        .table = m_table,
                                        .filter = m_filter,
                                        .filterEdit = m_filterEdit,
                                        .notices = m_notices,
                                        .toasts = m_toasts,
                                        .window = this },
                                      m_settings, this);
    connect(m_actions->saveView, &QAction::triggered, m_views, &SavedViewController::saveView);
    connect(m_actions->star, &QAction::triggered, m_views, &SavedViewController::toggleSelection);
    connect(m_actions->starScope, &QAction::triggered, m_views, &SavedViewController::toggleScope);
    connect(m_views, &SavedViewController::revealRequested, this, &MainWindow::reveal);
    connect(m_views, &SavedViewController::announced, m_status, &StatusLine::announce);
    connect(m_views, &SavedViewController::changed, this, [this] {
        updateActions();
        updateTitle();
        Q_EMIT stateChanged();
    });
}

void MainWindow::addViewState(ActionState &state) const
{
    state.keepsViews = m_workspace.views().isKept();
    state.isStarred = m_views->isSelectionStarred();
    state.canStarScope = m_views->canStarScope();
    state.isScopeStarred = m_views->isScopeStarred();
}

void MainWindow::stepAside()
{
    if (isMaximized() || isFullScreen())
        return;
    const QPoint step(em(this) * 2, em(this) * 2);
    if (screen()->availableGeometry().contains(frameGeometry().translated(step)))
        move(pos() + step);
}

void MainWindow::connectState()
{
    m_watching = new QObject(this);
    const auto tells = [this](auto *sender, auto signal) {
        connect(sender, signal, m_watching, [this] { Q_EMIT stateChanged(); });
    };
    tells(m_splitter, &QSplitter::splitterMoved);
    tells(m_table->horizontalHeader(), &QHeaderView::sectionResized);
    tells(m_table->horizontalHeader(), &QHeaderView::sectionMoved);
    tells(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged);
    tells(m_table, &GroupTableView::selectionSettled);
    tells(m_tree, &ScopeTreeView::scopeChosen);
    tells(m_filterEdit, &QLineEdit::textChanged);
    tells(m_actions->toggleDetails, &QAction::toggled);
    tells(m_details, &DetailPane::tabChanged);
    tells(m_side, &SidePane::editorsChanged);
    tells(m_journal->dock(), &QDockWidget::visibilityChanged);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        Q_EMIT stateChanged();
    QMainWindow::changeEvent(event);
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    Q_EMIT stateChanged();
    QMainWindow::moveEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    Q_EMIT stateChanged();
    QMainWindow::resizeEvent(event);
}

bool MainWindow::mayClose(const std::function<void()> &leave)
{
    return m_editController->mayLeave(leave) && m_deletions->mayLeave(leave);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose([this] { close(); })) {
        event->ignore();
        return;
    }
    geometrySetting.set(m_settings, saveGeometry());
    splitterSetting.set(m_settings, m_splitter->saveState());
    m_views->columns().look(); // what was changed just now
    docksSetting.set(m_settings, saveState());
    detailsSetting.set(m_settings, m_actions->toggleDetails->isChecked());
    QMainWindow::closeEvent(event);
}

void MainWindow::openProfileFiles(const QStringList &files)
{
    m_profileController->openFiles(files);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!profileFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openProfileFiles(profileFiles(*event->mimeData()));
}

} // namespace groupdesk
