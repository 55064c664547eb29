#include "mainwindow.h"

#include "actions.h"
#include "classband.h"
#include "deletion/deletioncontroller.h"
#include "detailpane.h"
#include "editcontroller.h"
#include "filterfield.h"
#include "filternames.h"
#include "fontfollower.h"
#include "formats.h"
#include "groupcontroller.h"
#include "grouptableview.h"
#include "help/helpcontroller.h"
#include "help/helptopic.h"
#include "journal/journalcontroller.h"
#include "journal/recoverynotices.h"
#include "lockcontrol.h"
#include "messagebar.h"
#include "mnemonics.h"
#include "noticeboard.h"
#include "offlinenotices.h"
#include "orders/ordercontroller.h"
#include "panecycle.h"
#include "pausenotices.h"
#include "profilecontroller.h"
#include "queryworkspace.h"
#include "recreateflow.h"
#include "refreshkeeper.h"
#include "requestlogdock.h"
#include "requestlogmodel.h"
#include "rotatetokenflow.h"
#include "scopetreeview.h"
#include "selectionbar.h"
#include "sidepane.h"
#include "statusline.h"
#include "tablearea.h"
#include "toasthost.h"
#include "tokennotices.h"
#include "undocontroller.h"
#include "windowmenus.h"

#include <QChildEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSplitter>
#include <QTabBar>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

MainWindow::MainWindow(Workspace &workspace, Preferences &preferences, QSettings &settings,
                       AboutInfo about)
    : m_workspace(workspace), m_preferences(preferences), m_settings(settings),
      m_about(std::move(about)), m_filter(new GroupFilterModel(this)), m_area(nullptr),
      m_table(nullptr), m_tree(new ScopeTreeView(&workspace.scopes(), this)),
      m_details(new DetailPane(workspace, this)), m_side(new SidePane(m_details, this)),
      m_messages(new MessageBar(this)), m_notices(new NoticeBoard(workspace, *m_messages, this)),
      m_band(new ClassBand(this)), m_status(new StatusLine(workspace, this)),
      m_pauses(new PauseNotices(workspace, workspace.traffic(), *m_messages, this)),
      m_offline(new OfflineNotices(workspace, *m_messages, this)),
      m_tokens(new TokenNotices(workspace, *m_messages, this)),
      m_rotation(new RotateTokenFlow(workspace, this))
{
    setObjectName(u"mainWindow"_s);
    m_filter->setSourceModel(&workspace.groups());
    new FilterNames(workspace, *m_filter, this);
    m_area = new TableArea(workspace, m_filter, this);
    m_table = m_area->table();
    m_actions = new WindowActions(this, m_table, m_tree);
    m_locks = new LockControl(workspace, m_actions->toggleLock, this);
    m_selection = new SelectionBar({ .remove = m_actions->deleteGroups,
                                     .clear = m_actions->selectNone,
                                     .unlock = m_actions->toggleLock,
                                     .selectMatching = m_actions->selectMatching },
                                   this);
    m_groupController = new GroupController(workspace, *m_table, *m_notices, this);
    m_deletions = new DeletionController(workspace, *m_notices, this);
    m_editController = new EditController(workspace, *m_side, *m_notices, this);
    m_orderController = new OrderController(workspace, *m_notices, this);
    m_profileController = new ProfileController(workspace, *m_notices, this);
    m_journal = new JournalController(workspace, *m_editController, *m_notices, settings, this);
    m_recreation = new RecreateFlow(workspace, this);
    m_recovery = new RecoveryNotices(workspace, *m_notices, this);
    m_toasts = new ToastHost(m_area);
    m_undo = new UndoController(workspace, *m_editController, *m_notices, *m_toasts, this);
    m_help = new HelpController(this);
    m_refreshing = new RefreshKeeper(workspace, preferences, this);
    m_refreshing->setOccupied([this] { return m_deletions->isRunning(); });
    setStatusBar(m_status);
    buildPanes();
    buildToolBar();
    menuBar()->setObjectName(u"menuBar"_s);
    fillMenuBar(*menuBar(), *m_actions);
    connectActions();
    connectPreferences();
    connectProfileActions();
    connectPanes();
    connectViews();
    connectArea();
    connectAccess();
    connectEditing();
    connectOrders();
    connectDeletion();
    connectJournal();
    connectPalette();
    buildPaneCycle();
    new UniqueMnemonics(this);
    restoreLayout();
    connectState();
    chooseScope(m_tree->currentScope());
}

MainWindow::~MainWindow()
{
    hide(); // while it still hears what its docks say to that
    delete m_panes; // it looks at the panes, which end one by one after this
    delete m_watching; // what they say then changes nothing
}

void MainWindow::buildPanes()
{
    auto *middle = new QWidget(this);
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->setSpacing(0);
    middleColumn->addWidget(m_area, 1);
    middleColumn->addWidget(m_selection);

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 1);
    followFont(this, [this] { m_tree->setMinimumWidth(em(this) * 10); });
    m_splitter->setSizes({ em(this) * 16, em(this) * 60, em(this) * 24 });
    // Whoever moves a handle has said how wide the panes are to be.
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_roomForEditor = 0; });

    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setHelpTopic(m_band, u"connections#lock"_s);
    column->addWidget(m_band);
    column->addWidget(m_messages); // as wide as the window: its words need the room
    column->addWidget(m_splitter, 1);
    setCentralWidget(central);
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Main Toolbar"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->setAccessibleName(bar->windowTitle());
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    followFont(bar, [bar] { bar->setIconSize(QSize(em(bar), em(bar)) * 5 / 4); });
    bar->addActions({ m_actions->newGroup, m_actions->editGroup, m_actions->deleteGroups });
    bar->addSeparator();
    bar->addAction(m_actions->refresh);

    auto *spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    m_matchLabel = new QLabel(bar);
    m_matchLabel->setObjectName(u"matchLabel"_s);
    m_matchLabel->setForegroundRole(QPalette::PlaceholderText);
    m_matchLabel->setContentsMargins(em(this) / 2, 0, em(this) / 2, 0);
    m_matchAction = bar->addWidget(m_matchLabel);
    auto *field = new FilterField(bar);
    m_filterEdit = field;
    field->setPlaceholderText(tr("Filter groups (Ctrl+F)"));
    field->setVocabulary([this] { return vocabularyOf(m_workspace); });
    field->addAction(m_actions->find->icon(), QLineEdit::LeadingPosition);
    setHelpTopic(field, u"finding#filter"_s);
    connect(field, &FilterField::entered, this, &MainWindow::enterTable);
    connect(field, &FilterField::left, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    bar->addWidget(m_filterEdit);
}

void MainWindow::reveal(const GroupRef &ref)
{
    if (m_table->reveal(ref))
        return;
    m_filterEdit->clear();
    const auto profile = m_workspace.profile(ref.profile);
    const QString folder = profile ? profile->folder : QString();
    if (!contains(m_filter->scope(), SourceRef { ref.profile, ref.organization }, folder))
        m_tree->setCurrentScope(EverythingScope {});
    m_table->reveal(ref);
}

/// Where one is, what narrows it, what came of it, what is beside and below it.
void MainWindow::buildPaneCycle()
{
    const auto always = [](QWidget *pane) { return [pane] { return pane; }; };
    m_panes = new PaneCycle(
        this,
        { { always(m_tree) },
          { always(m_filterEdit) },
          { always(m_band) },
          { always(m_messages) },
          { always(m_area), always(m_table) },
          { always(m_toasts), [this] { return m_toasts->focusTarget(); } },
          { always(m_selection) },
          { [this] { return m_side->currentWidget(); } },
          { always(m_journal->dock()), [this] { return m_journal->dock()->focusTarget(); } },
          { [this]() -> QWidget * { return m_log; } },
          { always(m_status) } });
}

void MainWindow::enterTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    // A table that gets the focus makes its first row current, but selects nothing. (Not
    // selectRow(): from right to left it looks for a column beyond the last one.)
    if (m_table->selectedRefs().isEmpty() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
}

void MainWindow::childEvent(QChildEvent *event)
{
    QMainWindow::childEvent(event);
    // Made by Qt for docks that lie on each other; it stays, empty, while they are hidden, and
    // would swallow the focus unseen. Each dock has a key of its own.
    auto *tabs = qobject_cast<QTabBar *>(event->child());
    if (tabs != nullptr && event->type() == QEvent::ChildPolished)
        tabs->setFocusPolicy(Qt::NoFocus);
}

void MainWindow::setRequestLog(RequestLogModel &log)
{
    m_log = new RequestLogDock(log, m_actions->copyCurl, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_log);
    tabifyDockWidget(m_journal->dock(), m_log);
    m_log->hide();
    m_actions->requestLog->setVisible(true);
    m_notices->setHasRequestLog();
    connect(m_actions->requestLog, &QAction::triggered, m_log, &QWidget::setVisible);
    connect(m_log->toggleViewAction(), &QAction::toggled, m_actions->requestLog,
            &QAction::setChecked);
    connect(m_log, &RequestLogDock::informed, m_status, &StatusLine::announce);
    connect(m_log, &RequestLogDock::exportFailed, this,
            [this](const QString &headline, const QString &reason) {
                m_notices->post(u"export-har"_s, { headline, reason, {}, {} }, {});
            });
    connect(m_notices, &NoticeBoard::requestShown, m_log, &RequestLogDock::reveal);
    const auto nameProfiles = [this, &log] { log.setProfiles(m_workspace.profiles()); };
    connect(&m_workspace, &Workspace::profilesChanged, this, nameProfiles);
    nameProfiles();
    restoreDocks();
}

void MainWindow::showAbout()
{
    AboutInfo info = m_about;
    info.hosts += contactedHosts(m_workspace.profiles());
    info.hosts.removeDuplicates();
    if (m_preferences.choices().askForUpdates && !m_preferences.offer().updateHost.isEmpty())
        info.hosts += hostLine(m_preferences.offer().updateHost, tr("asked for a newer version"));
    auto *dialog = new AboutDialog(info, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace groupdesk
