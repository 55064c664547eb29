#pragma once

#include <QAction>
#include <QActionGroup>
#include <QObject>

class QWidget;

namespace groupdesk {

/// What is selected and possible right now; decides which actions are enabled.
struct ActionState
{
    int selected = 0;
    bool canCreate = false; ///< at least one organization is there to create in
    bool profileInScope = false; ///< the scope is one profile, or an organization of one
    bool hasProfiles = false;
    bool hasFilter = false;
};

/// Every action of the window: text, icon, shortcut, tool tip. Shortcuts are set explicitly because
/// several standard keys have no binding on some platforms, or two. What an action does is
/// connected by whoever owns the knowledge.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// \a table: Delete works only while the focus is there, so that it cannot fire from a combo
    /// box.
    WindowActions(QWidget *window, QWidget *table);

    /// The one place that enables and disables.
    void update(const ActionState &state);
    /// All of them, for the shortcut sheet.
    [[nodiscard]] QList<QAction *> all() const;

    QAction *newGroup;
    QAction *deleteGroups;
    QAction *copyRows;
    QAction *copyId;
    QAction *newProfile;
    QAction *editProfile;
    QAction *removeProfile;
    QAction *openDemo;
    QAction *refresh;
    QAction *refreshAll;
    QAction *find;
    QAction *clearFilter;
    QAction *selectAll;
    QAction *selectNone;
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
    QAction *make(const Look &look);
    /// Gives \a action a key that works only while the focus is in \a widget.
    void bindTo(QWidget *widget, QAction *action, const QKeySequence &key);

    QWidget *m_window;
};

} // namespace groupdesk
