#pragma once

class QMenu;
class QMenuBar;
class QPoint;
class QWidget;

namespace groupdesk {

class WindowActions;

/// Puts the actions where they are looked for. The last entry of a menu is the dangerous one,
/// behind a separator.
void fillMenuBar(QMenuBar &bar, const WindowActions &actions);
void popUpTableMenu(QWidget *table, const QPoint &globalPosition, const WindowActions &actions);
/// What can be ordered for the selected group.
[[nodiscard]] QMenu *makeOrderMenu(QWidget *parent, const WindowActions &actions);
void popUpScopeMenu(QWidget *tree, const QPoint &globalPosition, const WindowActions &actions);

} // namespace groupdesk
