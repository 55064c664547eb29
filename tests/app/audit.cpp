#include "audit.h"

#include "paintedtexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

constexpr double leastContrast = 4.5;
constexpr int rowsAtMost = 60; ///< of a view; those below are made like those above

QList<QWidget *> shownWidgets(QWidget &window)
{
    QList<QWidget *> shown;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        // Parts of Qt's own widgets speak through them.
        if (widget->isVisible() && widget->window() == &window
            && !widget->objectName().startsWith("qt_"_L1))
            shown.append(widget);
    }
    return shown;
}

QString spoken(QWidget &widget, QAccessible::Text kind)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible == nullptr ? QString() : accessible->text(kind).simplified();
}

/// Whether anything but one colour is there.
bool isPainted(const QImage &picture, const QRect &area)
{
    const QRect inside = area & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if (contrast(picture.pixelColor(x, y), picture.pixelColor(inside.topLeft())) > 1.3)
                return true;
        }
    }
    return false;
}

QString nameOfCell(QAccessibleInterface *view, const QModelIndex &index, const QWidget &owner)
{
    // Trees count their rows with the open branches in; their cells are found by place.
    if (QAccessibleTableInterface *table = view->tableInterface();
        table != nullptr && !owner.inherits("QTreeView")) {
        QAccessibleInterface *cell = table->cellAt(index.row(), index.column());
        return cell == nullptr ? QString() : cell->text(QAccessible::Name).simplified();
    }
    const QVariant said = index.data(Qt::AccessibleTextRole);
    return (said.isValid() ? said : index.data(Qt::DisplayRole)).toString().simplified();
}

void addSilentCells(QAbstractItemView &view, QStringList &found)
{
    if (view.model() == nullptr)
        return;
    // Cells are kept by their place; while no assistive tool is there nobody tells them that the
    // model has changed.
    QAccessible::deleteAccessibleInterface(
        QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&view)));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    const QImage picture = view.viewport()->grab().toImage();
    QModelIndex row = view.indexAt(QPoint(view.viewport()->width() / 2, 1));
    if (!row.isValid())
        row = view.model()->index(0, 0, view.rootIndex());
    for (int count = 0; row.isValid() && count < rowsAtMost; ++count) {
        for (int column = 0; column < view.model()->columnCount(row.parent()); ++column) {
            const auto *tree = qobject_cast<QTreeView *>(&view);
            if (column > 0 && tree != nullptr
                && tree->isFirstColumnSpanned(row.row(), row.parent()))
                continue;
            const QModelIndex cell = row.siblingAtColumn(column);
            const QRect place = view.visualRect(cell).adjusted(4, 2, -2, -2);
            if (place.isEmpty() || !view.viewport()->rect().contains(place))
                continue;
            if (nameOfCell(accessible, cell, view).isEmpty() && isPainted(picture, place))
                found.append(nameOf(view)
                             + u": the cell in row %1, column %2 says nothing"_s.arg(cell.row())
                                   .arg(column));
        }
        const QRect place = view.visualRect(row);
        row = view.indexAt(QPoint(place.center().x(), place.bottom() + 2));
    }
}

bool isDisabledAt(QWidget &window, const QPoint &point)
{
    QWidget *widget = window.childAt(point);
    if (widget == nullptr)
        return false;
    if (!widget->isEnabled())
        return true;
    const QPoint inside = widget->mapFrom(&window, point);
    if (const auto *bar = qobject_cast<QMenuBar *>(widget)) {
        const QAction *action = bar->actionAt(inside);
        return action != nullptr && !action->isEnabled();
    }
    if (const auto *tabs = qobject_cast<QTabBar *>(widget))
        return tabs->tabAt(inside) >= 0 && !tabs->isTabEnabled(tabs->tabAt(inside));
    const auto *view = qobject_cast<QAbstractItemView *>(widget->parentWidget());
    if (view == nullptr || view->viewport() != widget)
        return false;
    const QModelIndex index = view->indexAt(inside);
    return index.isValid() && !index.flags().testFlag(Qt::ItemIsEnabled);
}

} // namespace

QString nameOf(const QWidget &widget)
{
    const auto own = [](const QWidget &one) {
        return one.objectName().startsWith("qt_"_L1) ? QString() : one.objectName();
    };
    QString text = QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    if (!own(widget).isEmpty())
        text += u' ' + own(widget);
    for (const QWidget *above = widget.parentWidget(); above != nullptr && !widget.isWindow();
         above = above->parentWidget()) {
        if (!own(*above).isEmpty())
            return text + u" in "_s + own(*above);
    }
    return text;
}

QStringList unnamedControls(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : shownWidgets(window)) {
        const bool focusable = widget->focusPolicy() != Qt::NoFocus && widget->isEnabled();
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if ((!focusable && button == nullptr) || widget->focusProxy() != nullptr)
            continue;
        // Qt's own, without the focus and without a name: keys do the same (Ctrl+A, Esc).
        if (widget->inherits("QTableCornerButton") || widget->inherits("QLineEditIconButton"))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible == nullptr) {
            found.append(nameOf(*widget) + u" cannot be asked by a screen reader"_s);
            continue;
        }
        if (accessible->text(QAccessible::Name).simplified().isEmpty())
            found.append(nameOf(*widget) + u" has no name"_s);
        const QAccessible::Role role = accessible->role();
        if (role == QAccessible::NoRole || (focusable && role == QAccessible::Client))
            found.append(nameOf(*widget) + u" does not say what it is"_s);
    }
    return found;
}

QStringList silentCells(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : shownWidgets(window)) {
        auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (view != nullptr && qobject_cast<QHeaderView *>(view) == nullptr)
            addSilentCells(*view, found);
    }
    return found;
}

QStringList hiddenFacts(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : shownWidgets(window)) {
        const QString tip = widget->toolTip();
        if (tip.isEmpty() || widget->focusPolicy() != Qt::NoFocus
            || qobject_cast<QAbstractButton *>(widget) != nullptr)
            continue;
        const QString plain = QTextDocumentFragment::fromHtml(tip).toPlainText().simplified();
        const QString said = spoken(*widget, QAccessible::Name) + u'\n'
            + widget->accessibleDescription().simplified();
        if (!said.contains(plain))
            found.append(nameOf(*widget) + u": only its tool tip says “%1”"_s.arg(plain));
    }
    return found;
}

QStringList faintTexts(QWidget &window)
{
    QStringList found;
    for (const PaintedText &painted : paintedTexts(window)) {
        const double measured = contrast(painted.color, painted.ground);
        if (measured >= leastContrast || isDisabledAt(window, painted.place.center()))
            continue;
        const QWidget *widget = window.childAt(painted.place.center());
        found.append(u"%1: “%2” is %3 on %4, only %5 : 1"_s
                         .arg(nameOf(widget == nullptr ? window : *widget), painted.text,
                              painted.color.name(), painted.ground.name())
                         .arg(measured, 0, 'f', 2));
    }
    return found;
}

QStringList audit(QWidget &window, AuditScope scope)
{
    QStringList faults = faintTexts(window);
    if (scope != AuditScope::Texts) {
        faults += unnamedControls(window) + silentCells(window) + hiddenFacts(window)
            + sharedMnemonics(window) + unreachableActions(window);
    }
    if (scope == AuditScope::Everything && QApplication::activeWindow() == &window)
        faults += unseenFocus(window) + keyboardTraps(window);
    faults.removeDuplicates();
    for (QString &fault : faults)
        fault.prepend(nameOf(window) + u" — "_s);
    return faults;
}

} // namespace groupdesk::test
