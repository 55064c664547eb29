#pragma once

#include "views/columnkeeper.h"
#include "workspace.h"

#include <QObject>

class QLineEdit;
class QMenu;

namespace groupdesk {

class GroupTableView;
class NoticeBoard;
class ScopeTreeView;
class ToastHost;

/// Saved views and favourites in one window. A view that is chosen in the tree sets scope, filter
/// and columns, and is the current line of the tree until one of them is changed by hand; then the
/// tree shows the place again, and what was changed stays. Also gives each scope its columns.
class SavedViewController final : public QObject
{
    Q_OBJECT

public:
    /// The parts of a window; they outlive this.
    struct Parts
    {
        ScopeTreeView *tree;
        GroupTableView *table;
        GroupFilterModel *filter;
        QLineEdit *filterEdit;
        NoticeBoard *notices;
        ToastHost *toasts;
        QWidget *window;
    };
    SavedViewController(Workspace &workspace, const Parts &parts, QSettings &settings,
                        QObject *parent);

    [[nodiscard]] ColumnKeeper &columns() { return *m_columns; }
    /// Empty: none.
    [[nodiscard]] const ViewId &active() const { return m_active; }

    /// Asks for a name and saves what the window shows.
    void saveView();
    void resetColumns();
    /// Shows the menu of what is on the shelf at \a index. False if it is something else.
    bool popUpMenu(const QModelIndex &index, const QPoint &globalPosition);

    // Favourites. Nothing happens while nothing is selected.

    [[nodiscard]] bool isSelectionStarred() const; ///< every selected group is
    void toggleSelection();
    [[nodiscard]] bool canStarScope() const;
    [[nodiscard]] bool isScopeStarred() const;
    void toggleScope();

Q_SIGNALS:
    void revealRequested(const groupdesk::GroupRef &ref);
    void announced(const QString &sentence);
    void changed(); ///< what is active, saved or starred

private:
    void follow(const Scope &scope);
    void begin(const ViewId &view);
    /// What is shown is no view any more, but stays.
    void leave();
    void setFilter(const QString &text);
    void followFilter(const QString &text);
    void followCount();
    void followShelf();
    void showFavourite(const Favourite &favourite);
    void addViewMenu(QMenu &menu, const SavedView &view);
    void store(const QString &name);
    void rename(const SavedView &view);
    void update(const SavedView &view);
    void remove(const SavedView &view);
    void offerUndo(const QString &text, const std::function<void()> &undo);
    void toggle(const QList<Favourite> &favourites, const QString &added, const QString &removed);
    [[nodiscard]] QList<Favourite> selectedGroups() const;
    [[nodiscard]] Favourite scopeFavourite() const;
    [[nodiscard]] ColumnKeeper::Path path(const Scope &scope) const;
    /// What the window shows now, as \a view.
    [[nodiscard]] SavedView shownAs(SavedView view) const;
    [[nodiscard]] QStringList contents() const;
    /// False, and says why, if \a result is an error.
    template <class T>
    bool told(const StoreResult<T> &result);
    void tellProblem(const StoreError &error);

    Workspace &m_workspace;
    const Parts m_parts;
    ColumnKeeper *m_columns;
    ViewId m_active;
    SavedView m_begun; ///< the active one as it was when it was chosen
    QString m_lastName; ///< of the view that was shown last, for saving it again
    enum class Acting {
        No,
        Applying, ///< what changes now is part of the view
        Leaving, ///< what is chosen now is shown already
    };
    Acting m_acting = Acting::No;
};

} // namespace groupdesk
