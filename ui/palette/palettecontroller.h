#pragma once

#include "paletteitem.h"
#include "scope.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QMenuBar;

namespace groupdesk {

class PaletteDialog;
class PaletteIndex;
class Workspace;

/// The command palette of one window: what it offers, and what happens with what was chosen.
/// Actions are those of the menus, as they are when the palette is opened.
class PaletteController final : public QObject
{
    Q_OBJECT

public:
    /// Makes itself \a window's child. \a menus and \a workspace outlive it. \a own opens the
    /// palette, and is not offered in it.
    PaletteController(Workspace &workspace, const QMenuBar &menus, QAction *own, QWidget *window);

    void open();

Q_SIGNALS:
    void groupChosen(const groupdesk::GroupRef &group);
    void scopeChosen(const groupdesk::Scope &scope);

private:
    void gather();
    void gather(const QMenu &menu, const QString &place, QList<PaletteAction> &actions);
    [[nodiscard]] QList<PaletteScope> scopes() const;
    void addScopes(const QModelIndex &parent, QList<PaletteScope> &scopes) const;
    [[nodiscard]] QList<PalettePeople> people() const;
    [[nodiscard]] QIcon iconOf(const PaletteItem &item) const;
    void choose(const PaletteTarget &target);
    void showPerson(const PalettePerson &person);

    Workspace &m_workspace;
    const QMenuBar &m_menus;
    QAction *m_own;
    QWidget *m_window;
    PaletteIndex *m_index;
    PaletteDialog *m_dialog = nullptr; ///< made when it is first asked for
    QHash<QString, QPointer<QAction>> m_actions; ///< by object name
};

} // namespace groupdesk
