#include "audit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QButtonGroup>
#include <QGroupBox>
#include <QHash>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What the audit finds out with keys.

namespace groupdesk::test {
namespace {

using Mnemonics = QHash<QString, QStringList>; ///< key to those who answer to it

void note(Mnemonics &mnemonics, const QString &text)
{
    if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
        mnemonics[key.toString(QKeySequence::PortableText)].append(u"“%1”"_s.arg(text));
}

QStringList shared(const Mnemonics &mnemonics, const QString &where)
{
    QStringList found;
    for (auto entry = mnemonics.cbegin(); entry != mnemonics.cend(); ++entry) {
        if (entry.value().size() > 1)
            found.append(
                u"%1 is %2 in %3"_s.arg(entry.key(), entry.value().join(" and "_L1), where));
    }
    found.sort();
    return found;
}

/// Whether the widget answers to the mnemonic in its text, now.
QString mnemonicText(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->isEnabled() ? button->text() : QString();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->buddy() != nullptr && label->buddy()->isEnabled() ? label->text() : QString();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title();
    return {};
}

/// Menus that hang on the menu bar, on each other, on buttons, or are just open.
void addMenus(const QList<QAction *> &actions, QList<QMenu *> &menus)
{
    for (const QAction *action : actions) {
        QMenu *menu = action->menu();
        if (menu == nullptr || menus.contains(menu))
            continue;
        menus.append(menu);
        addMenus(menu->actions(), menus);
    }
}

QList<QMenu *> menusOf(QWidget &window)
{
    QList<QMenu *> menus;
    for (const QMenuBar *bar : window.findChildren<QMenuBar *>())
        addMenus(bar->actions(), menus);
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        if (!menus.contains(menu) && !menu->objectName().startsWith("qt_"_L1))
            menus.append(menu);
    }
    return menus;
}

/// Radio buttons that exclude each other are one stop: arrows move inside.
bool excludeEachOther(const QWidget *one, const QWidget *other)
{
    const auto *radio = qobject_cast<const QRadioButton *>(one);
    const auto *another = qobject_cast<const QRadioButton *>(other);
    return radio != nullptr && another != nullptr && radio->group() == another->group()
        && (radio->group() != nullptr || radio->parentWidget() == another->parentWidget());
}

/// The style's frame is the same around a default button, wherever the focus is, and around a
/// button that has the focus. What is seen then is that no other widget shows a focus.
bool looksFocusedAnyway(const QWidget &widget)
{
    const auto *button = qobject_cast<const QPushButton *>(&widget);
    return button != nullptr && button->isDefault();
}

/// Remembers what follows the focus, where views, fields and areas look after it, and puts it back.
class Bookmark final
{
public:
    explicit Bookmark(QWidget &window) : m_focus(window.focusWidget())
    {
        for (QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->selectionModel() != nullptr)
                m_views.append({ view, view->currentIndex(), view->selectionModel()->selection() });
        }
        for (QLineEdit *edit : window.findChildren<QLineEdit *>())
            m_fields.append({ edit, edit->cursorPosition(), edit->selectionStart(),
                              int(edit->selectedText().size()) });
        for (QScrollBar *bar : window.findChildren<QScrollBar *>())
            m_bars.append({ bar, bar->value() });
    }
    ~Bookmark()
    {
        if (m_focus != nullptr)
            m_focus->setFocus(Qt::OtherFocusReason);
        for (const Place &place : std::as_const(m_views))
            restore(place);
        for (const Field &field : std::as_const(m_fields)) {
            if (field.edit == nullptr)
                continue;
            field.edit->setCursorPosition(field.cursor);
            if (field.start >= 0)
                field.edit->setSelection(field.start, field.length);
        }
        for (const auto &[bar, value] : std::as_const(m_bars)) {
            if (bar != nullptr)
                bar->setValue(value);
        }
    }
    Q_DISABLE_COPY_MOVE(Bookmark)

private:
    struct Place
    {
        QPointer<QAbstractItemView> view;
        QPersistentModelIndex current;
        QItemSelection selection;
    };
    struct Field
    {
        QPointer<QLineEdit> edit;
        int cursor;
        int start;
        int length;
    };

    static void restore(const Place &place)
    {
        if (place.view == nullptr || place.view->selectionModel() == nullptr)
            return;
        QItemSelectionModel *model = place.view->selectionModel();
        if (model->currentIndex() != place.current)
            model->setCurrentIndex(place.current, QItemSelectionModel::NoUpdate);
        if (model->selection() != place.selection)
            model->select(place.selection, QItemSelectionModel::ClearAndSelect);
    }

    QPointer<QWidget> m_focus;
    QList<Place> m_views;
    QList<Field> m_fields;
    QList<std::pair<QPointer<QScrollBar>, int>> m_bars;
};

/// Painted with everything behind it and a little around, where some styles put their frames.
QImage look(QWidget &window, const QWidget &widget)
{
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    return window.grab(place.adjusted(-3, -3, 3, 3) & window.rect()).toImage();
}

} // namespace

QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget = window.nextInFocusChain(); widget != &window;
         widget = widget->nextInFocusChain()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
            && widget->focusProxy() == nullptr;
        if (takesTab && widget->window() == &window && widget->isVisible() && widget->isEnabled()
            && !widget->visibleRegion().isNull())
            stops.append(widget);
    }
    return stops;
}

QStringList sharedMnemonicsOf(const QMenu &menu)
{
    Mnemonics mnemonics;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator())
            note(mnemonics, action->text());
    }
    return shared(mnemonics,
                  menu.title().isEmpty() ? nameOf(menu) : u"the menu “%1”"_s.arg(menu.title()));
}

QStringList sharedMnemonics(QWidget &window)
{
    Mnemonics mnemonics;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        note(mnemonics, mnemonicText(*widget));
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int index = 0; index < tabs->count(); ++index)
                note(mnemonics, tabs->isTabVisible(index) ? tabs->tabText(index) : QString());
        }
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                note(mnemonics, action->text());
        }
    }
    QStringList found = shared(mnemonics, u"the window"_s);
    for (const QMenu *menu : menusOf(window))
        found += sharedMnemonicsOf(*menu);
    return found;
}

QStringList unreachableActions(QWidget &window)
{
    QSet<QAction *> reachable;
    for (const QMenu *menu : menusOf(window)) {
        for (QAction *action : menu->actions())
            reachable.insert(action);
    }
    QStringList found;
    for (QAction *action : window.findChildren<QAction *>()) {
        const bool own = !action->objectName().isEmpty() && !action->objectName().startsWith(u'_')
            && !action->objectName().startsWith("qt_"_L1);
        if (!own || !action->isVisible() || action->isSeparator() || reachable.contains(action)
            || !action->shortcuts().isEmpty())
            continue;
        const QList<QObject *> places = action->associatedObjects();
        const bool nearFocus
            = std::any_of(places.cbegin(), places.cend(), [](const QObject *place) {
                  const auto *widget = qobject_cast<const QWidget *>(place);
                  return widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0
                      && (qobject_cast<const QToolButton *>(place) != nullptr
                          || widget->contextMenuPolicy() == Qt::ActionsContextMenu);
              });
        if (!nearFocus)
            found.append(u"the action “%1” is in no menu and has no key"_s.arg(action->text()));
    }
    return found;
}

QStringList keyboardTraps(QWidget &window)
{
    const Bookmark bookmark(window);
    const QList<QWidget *> stops = tabStops(window);
    QStringList found;
    if (stops.isEmpty())
        return found;
    QList<QWidget *> seen;
    stops.constFirst()->setFocus(Qt::TabFocusReason);
    QWidget *current = window.focusWidget();
    while (current != nullptr && !seen.contains(current)) {
        seen.append(current);
        QTest::keyClick(current, Qt::Key_Tab);
        if (window.focusWidget() == current && stops.size() > 1)
            found.append(nameOf(*current) + u" is not left by Tab"_s);
        current = window.focusWidget();
    }
    for (const QWidget *stop : stops) {
        const bool reached = std::any_of(seen.cbegin(), seen.cend(), [stop](const QWidget *other) {
            return stop == other || excludeEachOther(stop, other);
        });
        if (!reached)
            found.append(nameOf(*stop) + u" is not reached by Tab"_s);
    }
    return found;
}

QStringList unseenFocus(QWidget &window)
{
    const Bookmark bookmark(window);
    const bool byKeys = window.testAttribute(Qt::WA_KeyboardFocusChange);
    window.setAttribute(Qt::WA_KeyboardFocusChange); // as it is once somebody has pressed Tab
    QStringList found;
    for (QWidget *stop : tabStops(window)) {
        if (looksFocusedAnyway(*stop))
            continue;
        stop->setFocus(Qt::TabFocusReason);
        if (window.focusWidget() != stop)
            continue; // something else; said by keyboardTraps()
        const QImage with = look(window, *stop);
        stop->clearFocus();
        if (look(window, *stop) == with)
            found.append(nameOf(*stop) + u" looks the same with the focus"_s);
    }
    window.setAttribute(Qt::WA_KeyboardFocusChange, byKeys);
    return found;
}

} // namespace groupdesk::test
