#include "mnemonics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QVariant>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

constexpr char chosenProperty[] = "groupdeskChosenText"; ///< what the code or a translator wrote
constexpr char movedProperty[] = "groupdeskMovedText"; ///< what became of it here

/// Where the "&" of the mnemonic is; -1: nowhere.
qsizetype markIn(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return i;
        ++i; // "&&" is a plain "&"
    }
    return -1;
}

/// The text of \a widget that may have a mnemonic in it.
QString textOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() == nullptr ? QString() : label->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        return box->title();
    return {};
}

void setTextOf(QWidget *widget, const QString &text)
{
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        button->setText(text);
    else if (auto *label = qobject_cast<QLabel *>(widget))
        label->setText(text);
    else if (auto *box = qobject_cast<QGroupBox *>(widget))
        box->setTitle(text);
}

QString chosenText(const QWidget *widget)
{
    const QString now = textOf(widget);
    const QVariant moved = widget->property(movedProperty);
    return moved.isValid() && moved.toString() == now ? widget->property(chosenProperty).toString()
                                                      : now;
}

void apply(QWidget *widget, const QString &chosen, const QString &text)
{
    if (textOf(widget) == text)
        return;
    widget->setProperty(chosenProperty, chosen);
    widget->setProperty(movedProperty, text);
    setTextOf(widget, text);
}

QSet<QChar> lettersOfMenus(const QWidget *window)
{
    QSet<QChar> letters;
    const auto *main = qobject_cast<const QMainWindow *>(window);
    if (main == nullptr || main->menuWidget() == nullptr)
        return letters;
    const auto actions = main->menuWidget()->actions();
    for (const QAction *action : actions)
        letters.insert(mnemonicOf(action->text()));
    return letters;
}

void arrange(QWidget *window)
{
    QSet<QChar> taken = lettersOfMenus(window);
    QList<QWidget *> later;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        const QString chosen = chosenText(widget);
        const QChar letter = mnemonicOf(chosen);
        if (letter.isNull())
            continue;
        if (taken.contains(letter)) {
            later.append(widget);
            continue;
        }
        taken.insert(letter);
        apply(widget, chosen, chosen);
    }
    for (QWidget *widget : std::as_const(later)) {
        const QString chosen = chosenText(widget);
        const QString text = withFreeMnemonic(chosen, taken);
        taken.insert(mnemonicOf(text));
        apply(widget, chosen, text);
    }
}

} // namespace

QChar mnemonicOf(const QString &text)
{
    const qsizetype mark = markIn(text);
    return mark < 0 ? QChar() : text.at(mark + 1).toUpper();
}

QString withFreeMnemonic(const QString &text, const QSet<QChar> &taken)
{
    const qsizetype mark = markIn(text);
    if (mark < 0)
        return text;
    const bool bracketed = mark > 0 && text.at(mark - 1) == u'(' && mark + 2 < text.size()
        && text.at(mark + 2) == u')';
    if (bracketed) {
        for (ushort letter = u'A'; letter <= u'Z'; ++letter) {
            if (!taken.contains(QChar(letter)))
                return text.left(mark + 1) + QChar(letter) + text.mid(mark + 2);
        }
        return text.left(mark - 1) + text.mid(mark + 3);
    }
    const QString plain = text.left(mark) + text.mid(mark + 1);
    for (const bool onlyFirst : { true, false }) {
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const QChar letter = plain.at(i);
            const bool first = i == 0 || plain.at(i - 1).isSpace();
            if (letter.isLetterOrNumber() && (first || !onlyFirst)
                && !taken.contains(letter.toUpper()))
                return plain.left(i) + u'&' + plain.mid(i);
        }
    }
    return plain;
}

UniqueMnemonics::UniqueMnemonics(QWidget *window) : QObject(window), m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(20ms);
    connect(&m_soon, &QTimer::timeout, this, &UniqueMnemonics::arrangeAll);
    qApp->installEventFilter(this);
}

bool UniqueMnemonics::eventFilter(QObject *watched, QEvent *event)
{
    // A text that changes asks for another size, and so for a layout.
    const bool concerns = event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::LanguageChange;
    if (!concerns || !watched->isWidgetType())
        return false;
    QWidget *window = static_cast<QWidget *>(watched)->window();
    const QWidget *owner = window;
    while (owner != nullptr && owner != m_window)
        owner = owner->parentWidget();
    if (owner == nullptr || m_due.contains(window))
        return false;
    m_due.append(window);
    m_soon.start();
    return false;
}

void UniqueMnemonics::arrangeAll()
{
    const auto due = std::exchange(m_due, {});
    for (const QPointer<QWidget> &window : due) {
        if (window != nullptr)
            arrange(window);
    }
}

} // namespace groupdesk
