#pragma once

#include "orders/orderstate.h"

#include <QAction>
#include <QActionGroup>
#include <QHash>
#include <QObject>

class QWidget;

namespace groupdesk {

/// What is selected and possible right now; decides which actions are enabled.
struct ActionState
{
    int selected = 0;
    bool canCreate = false; ///< at least one organization is there to create in
    QString whyNotCreate; ///< not empty: nothing can be created in the scope, and why
    QString whyNotEdit; ///< not empty: the selected group cannot be edited, and why
    QString whyNotDelete; ///< not empty: nothing of the selection can be deleted, and why
    bool keepsPins = false; ///< there is a place to keep "Never Delete"
    bool isPinned = false; ///< every selected group is marked "Never Delete"
    QString whyNotPin; ///< not empty: the marks cannot be read, and why
    int matching = 0; ///< groups that match the filter
    bool profileInScope = false; ///< the scope is one profile, or an organization of one
    bool canMoveUp = false;
    bool canMoveDown = false;
    QString whyNotRotate; ///< not empty: the profile's token cannot be exchanged, and why
    bool signsIn = false; ///< the profile signs in with the browser
    bool tokenElsewhere = false; ///< the profile's token is stored, but not in the keychain
    bool hasProfiles = false;
    bool hasFilter = false;
    bool isLoading = false; ///< something in the scope
    bool isStopped = false; ///< something in the scope is not complete, because it was stopped
    bool showsEditor = false; ///< beside the table
    bool keepsViews = false; ///< there is a place to keep views and favourites
    bool isStarred = false; ///< every selected group is a favourite
    bool canStarScope = false;
    bool isScopeStarred = false;
    bool canUndo = false;
    bool canRedo = false;
    QString undoName; ///< of the group whose edit would be undone; empty: there is none
    QString redoName;
    OrderState orders; ///< what can be ordered for the selected group
};

/// Every action of the window: text, icon, shortcut, tool tip. Shortcuts are set explicitly because
/// several standard keys have no binding on some platforms, or two. What an action does is
/// connected by whoever owns the knowledge.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// Delete works only while the focus is in \a table, so that it cannot fire from a combo box,
    /// and so does Esc, which stops loading; the keys that move a profile only in \a tree.
    WindowActions(QWidget *window, QWidget *table, QWidget *tree);

    /// The one place that enables and disables.
    void update(const ActionState &state);

    QAction *newGroup;
    QAction *editGroup;
    QAction *closeEditor;
    QAction *deleteGroups;
    QAction *pin; ///< "Never Delete", on this computer
    QAction *star; ///< the selected groups, as favourites
    QAction *starScope;
    QAction *saveView;
    QAction *protection;
    QAction *unarchive;
    QAction *copyUnarchive;
    QAction *waitForLocation;
    QAction *groupToken;
    QAction *transfer;
    QAction *invalidateTokens;
    QAction *undo;
    QAction *redo;
    QAction *copyRows;
    QAction *copyId;
    QAction *newProfile;
    QAction *editProfile;
    QAction *removeProfile;
    QAction *duplicateProfile;
    QAction *moveProfileUp;
    QAction *moveProfileDown;
    QAction *moveToFolder;
    QAction *rotateToken;
    QAction *signIn;
    QAction *signOut;
    QAction *moveToKeychain;
    QAction *exportProfiles;
    QAction *importProfiles;
    QAction *lockSecrets;
    QAction *toggleLock;
    QAction *journal;
    QAction *palette;
    QAction *requestLog;
    QAction *copyCurl;
    QAction *openDemo;
    QAction *newWindow;
    QAction *closeWindow;
    QAction *refresh;
    QAction *refreshAll;
    QAction *stopLoading;
    QAction *loadRest;
    QAction *find;
    QAction *clearFilter;
    QAction *selectAll;
    QAction *selectMatching; ///< the same, beside the selection: how many match the filter
    QAction *selectNone;
    QAction *preferences;
    QAction *nextPane;
    QAction *previousPane;
    QAction *toggleDetails;
    QAction *fullScreen;
    QAction *resetColumns;
    QActionGroup *schemes;
    QAction *schemeSystem;
    QAction *schemeLight;
    QAction *schemeDark;
    QAction *help;
    QAction *keys;
    QAction *about;
    QAction *quit;

private:
    struct Look
    {
        const char *name;
        QString text;
        const char *icon;
        QList<QKeySequence> keys;
        QString toolTip;
    };
    void makeGroupActions(QWidget *table);
    void makeEditActions();
    void makeOrderActions();
    void updateOrders(const OrderState &orders);
    void updateUndo(const ActionState &state);
    void makeProfileActions();
    void makeTokenActions();
    void makeViewActions(QWidget *table);
    void makeLoadActions(QWidget *table);
    void updateLoad(const ActionState &state);
    void makeWindowActions();
    void makeHelpActions();
    void makeSavingActions(QWidget *table, QWidget *tree);
    void updateSaving(const ActionState &state);
    QAction *make(const Look &look);
    /// Enables \a action, or says in its tool tip, its status tip and the description of its
    /// buttons why not.
    void allow(QAction *action, bool enabled, const QString &whyNot = {});
    /// Gives \a action a key that works only while the focus is in \a widget.
    void bindTo(QWidget *widget, QAction *action, const QKeySequence &key);

    QWidget *m_window;
    QHash<QAction *, QString> m_toolTips; ///< of enabled ones
};

} // namespace groupdesk
