#pragma once

#include <QStringList>

class QMenu;
class QWidget;

namespace groupdesk::test {

// What keeps people from using a window who have no mouse, do not see the screen, or do not see it
// well. Each function looks at what is visible in the window now and returns a sentence for each
// fault it finds. Those that move the focus put it back where it was.

enum class AuditScope {
    Texts, ///< what can be read only
    Still, ///< what is found without moving the focus
    Everything,
};

/// What is below as far as \a scope goes, each fault with the window's name before it.
[[nodiscard]] QStringList audit(QWidget &window, AuditScope scope = AuditScope::Everything);

/// What can have the focus, and every button, has a name and says what it is.
[[nodiscard]] QStringList unnamedControls(QWidget &window);
/// Cells of lists, trees and tables that show something and say nothing.
[[nodiscard]] QStringList silentCells(QWidget &window);
/// Facts in the tool tips of what has no focus, and nowhere else.
[[nodiscard]] QStringList hiddenFacts(QWidget &window);
/// Texts whose colour is less than 4.5 : 1 away from what they lie on, disabled ones left out.
[[nodiscard]] QStringList faintTexts(QWidget &window);

/// Alt and one letter mean two things: in the window with its menu bar, or inside of one menu.
[[nodiscard]] QStringList sharedMnemonics(QWidget &window);
[[nodiscard]] QStringList sharedMnemonicsOf(const QMenu &menu);
/// Actions that are in no menu and have no key.
[[nodiscard]] QStringList unreachableActions(QWidget &window);
/// What Tab does not reach, and what it does not leave. The window must be the active one.
[[nodiscard]] QStringList keyboardTraps(QWidget &window);
/// What looks the same with the focus as without. The window must be the active one.
[[nodiscard]] QStringList unseenFocus(QWidget &window);

/// A widget for a sentence: its class, its name and the nearest name above it.
[[nodiscard]] QString nameOf(const QWidget &widget);
/// What Tab stops at, in its order.
[[nodiscard]] QList<QWidget *> tabStops(QWidget &window);

} // namespace groupdesk::test
