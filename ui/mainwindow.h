#pragma once

#include "aboutdialog.h"
#include "theme.h"
#include "workspace.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QSettings;
class QSplitter;

namespace groupdesk {

class ClassBand;
class DetailPane;
class GroupController;
class GroupTableView;
class MessageBar;
class NoticeBoard;
class ProfileController;
class ScopeTreeView;
class SelectionBar;
class StatusLine;
class TableArea;
class WindowActions;

/// The one window: lays out the panes, owns the actions, and passes what they mean to the
/// controllers. What it shows is the workspace's.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \a settings keeps geometry, columns and colours; it must outlive the window.
    MainWindow(Workspace &workspace, Theme &theme, QSettings &settings, AboutInfo about);
    ~MainWindow() override;

    [[nodiscard]] NoticeBoard &notices() { return *m_notices; }

Q_SIGNALS:
    void demoRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPanes();
    void buildToolBar();
    void connectActions();
    void connectPanes();
    void chooseScope(const Scope &scope);
    void applyFilter(const QString &text);
    void updateActions();
    void updateTitle();
    void updateMatches();
    void followSelection();
    void reveal(const GroupRef &ref);
    void moveFocus(int step);
    void showAbout();
    void restoreLayout();

    Workspace &m_workspace;
    Theme &m_theme;
    QSettings &m_settings;
    AboutInfo m_about;
    GroupFilterModel *m_filter;
    TableArea *m_area;
    GroupTableView *m_table;
    ScopeTreeView *m_tree;
    DetailPane *m_details;
    MessageBar *m_messages;
    NoticeBoard *m_notices;
    ClassBand *m_band;
    StatusLine *m_status;
    WindowActions *m_actions;
    SelectionBar *m_selection;
    GroupController *m_groupController;
    ProfileController *m_profileController;
    QLineEdit *m_filterEdit = nullptr;
    QLabel *m_matchLabel = nullptr;
    QAction *m_matchAction = nullptr; ///< a tool bar shows and hides its widgets by actions
    QSplitter *m_splitter = nullptr;
};

} // namespace groupdesk
