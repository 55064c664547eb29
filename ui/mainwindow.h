#pragma once

#include "aboutdialog.h"
#include "preferences.h"
#include "windowstate.h"
#include "workspace.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QSettings;
class QSplitter;
class QToolBar;

namespace groupdesk {

class ClassBand;
class DeletionController;
class DetailPane;
class EditController;
class GroupController;
class GroupTableView;
class HelpController;
class JournalController;
class LockControl;
class MessageBar;
class NoticeBoard;
class OfflineNotices;
class OrderController;
class PaneCycle;
class PauseNotices;
class ProfileController;
class RecoveryNotices;
class RecreateFlow;
class RefreshKeeper;
class RequestLogDock;
class RequestLogModel;
class RotateTokenFlow;
class SavedViewController;
class ScopeTreeView;
class SidePane;
class SelectionBar;
class StatusLine;
class TableArea;
class ToastHost;
class TokenNotices;
class UndoController;
class ViewRestorer;
class WindowActions;
struct ActionState;

/// The one window: lays out the panes, owns the actions, and passes what they mean to the
/// controllers. What it shows is the workspace's.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \a settings keeps geometry and columns. Both it and \a preferences outlive the window.
    MainWindow(Workspace &workspace, Preferences &preferences, QSettings &settings,
               AboutInfo about);
    ~MainWindow() override;

    [[nodiscard]] NoticeBoard &notices() { return *m_notices; }
    [[nodiscard]] ProfileController &profiles() { return *m_profileController; }
    [[nodiscard]] JournalController &journal() { return *m_journal; }
    [[nodiscard]] RecoveryNotices &recovery() { return *m_recovery; }
    [[nodiscard]] DeletionController &deletions() { return *m_deletions; }
    [[nodiscard]] RefreshKeeper &refreshing() { return *m_refreshing; }
    /// Gives the window its request log. \a log outlives the window; call it once.
    void setRequestLog(RequestLogModel &log);

    [[nodiscard]] WindowState state() const;
    /// Makes the window look like \a state, and show the same as soon as it is there: see
    /// ViewRestorer. To be called before anything is asked for.
    void restore(const WindowState &state);
    /// Moves a little, so that what lies exactly below can be seen.
    void stepAside();
    /// True if nothing is lost by closing the window now. Else a person is asked, and \a leave runs
    /// if and when nothing is lost any more.
    [[nodiscard]] bool mayClose(const std::function<void()> &leave);
    /// Shows, one after the other, what files of profiles would add and change.
    void openProfileFiles(const QStringList &files);

Q_SIGNALS:
    void demoRequested();
    /// Something that may have taken long; whoever looks elsewhere may want to know. No names.
    void taskEnded(const QString &headline, const QString &text);
    void newWindowRequested();
    void quitRequested(); ///< of the whole program
    void stateChanged(); ///< state() may say something else now

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    void buildPanes();
    void buildToolBar();
    void buildPaneCycle();
    void connectActions();
    void connectProfileActions();
    void connectPanes();
    void connectViews();
    void connectArea();
    void connectAccess();
    void connectEditing();
    void connectOrders();
    void connectDeletion();
    void followGroups();
    void connectJournal();
    void connectPalette();
    void connectState();
    void stopLoading();
    void deleteGroup(const GroupRef &ref);
    void editSelected();
    void removeProfile();
    void updateSidePane();
    void makeRoomForEditor();
    void chooseScope(const Scope &scope);
    void applyFilter(const QString &text);
    void updateActions();
    void updateSelectionBar(const ActionState &state);
    void addProfileState(ActionState &state) const;
    void addEditState(ActionState &state) const;
    void addPinState(ActionState &state) const;
    void addViewState(ActionState &state) const;
    [[nodiscard]] ActionState actionState() const;
    /// Why nothing of the selection can be deleted, and how many of it cannot; no reason if
    /// something can.
    struct DeleteLimit
    {
        QString whyNot;
        bool unlocks = false;
        int limited = 0;
    };
    [[nodiscard]] DeleteLimit deleteLimit() const;
    [[nodiscard]] QString profileName(const Scope &scope) const;
    void updateTitle();
    void updateMatches();
    void followSelection();
    void sayDropped(int before);
    void reveal(const GroupRef &ref);
    void enterTable();
    void connectPreferences();
    void showPreferences();
    void showAbout();
    void restoreLayout();
    void restoreDocks();

    Workspace &m_workspace;
    Preferences &m_preferences;
    QSettings &m_settings;
    AboutInfo m_about;
    GroupFilterModel *m_filter;
    TableArea *m_area;
    GroupTableView *m_table;
    ScopeTreeView *m_tree;
    DetailPane *m_details;
    SidePane *m_side;
    MessageBar *m_messages;
    NoticeBoard *m_notices;
    ClassBand *m_band;
    StatusLine *m_status;
    PauseNotices *m_pauses;
    OfflineNotices *m_offline;
    TokenNotices *m_tokens;
    RotateTokenFlow *m_rotation;
    RequestLogDock *m_log = nullptr;
    WindowActions *m_actions;
    LockControl *m_locks;
    SelectionBar *m_selection;
    GroupController *m_groupController;
    DeletionController *m_deletions;
    EditController *m_editController;
    OrderController *m_orderController;
    ProfileController *m_profileController;
    JournalController *m_journal;
    RecreateFlow *m_recreation;
    RecoveryNotices *m_recovery;
    ToastHost *m_toasts;
    UndoController *m_undo;
    SavedViewController *m_views = nullptr;
    PaneCycle *m_panes = nullptr;
    HelpController *m_help;
    RefreshKeeper *m_refreshing;
    QLineEdit *m_filterEdit = nullptr;
    QLabel *m_matchLabel = nullptr;
    QAction *m_matchAction = nullptr; ///< a tool bar shows and hides its widgets by actions
    QSplitter *m_splitter = nullptr;
    int m_roomForEditor = 0; ///< pixels that the table gave to an open form
    QTimer m_typed; ///< the number of matches is said when nothing was typed for a moment
    QObject *m_watching = nullptr; ///< hears what changes state()
    ViewRestorer *m_restorer = nullptr; ///< if the window is made again
    QTimer m_soon; ///< while a batch changes row after row, the rest follows a few times a second
};

} // namespace groupdesk
