#include "mnemonics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QTabBar>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr char chosenKey[] = "groupdeskChosenText"; ///< what the code or a translator wrote
constexpr char movedKey[] = "groupdeskMovedText"; ///< what became of it here

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

/// Whether the letter of the mark stands by itself, as in "(&X)".
bool isBracketed(const QString &text, qsizetype mark)
{
    return mark > 0 && text.at(mark - 1) == u'(' && mark + 2 < text.size()
        && text.at(mark + 2) == u')';
}

/// Without the mark, and without the brackets around it.
QString withoutMark(const QString &text, qsizetype mark)
{
    return isBracketed(text, mark) ? text.left(mark - 1) + text.mid(mark + 3)
                                   : text.left(mark) + text.mid(mark + 1);
}

/// A text that may have a mnemonic in it.
struct Place
{
    QWidget *widget;
    int tab = -1; ///< of a tab bar

    [[nodiscard]] QString remembered(const char *what) const
    {
        return widget->property(key(what).constData()).toString();
    }
    void remember(const char *what, const QString &text) const
    {
        widget->setProperty(key(what).constData(), text);
    }

private:
    [[nodiscard]] QByteArray key(const char *what) const
    {
        return QByteArray(what).append(QByteArray::number(tab));
    }
};

QString textOf(const Place &place)
{
    if (const auto *tabs = qobject_cast<const QTabBar *>(place.widget))
        return tabs->tabText(place.tab);
    if (const auto *button = qobject_cast<const QAbstractButton *>(place.widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(place.widget))
        return label->buddy() == nullptr ? QString() : label->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(place.widget))
        return box->title();
    return {};
}

void setTextOf(const Place &place, const QString &text)
{
    if (auto *tabs = qobject_cast<QTabBar *>(place.widget))
        tabs->setTabText(place.tab, text);
    else if (auto *button = qobject_cast<QAbstractButton *>(place.widget))
        button->setText(text);
    else if (auto *label = qobject_cast<QLabel *>(place.widget))
        label->setText(text);
    else if (auto *box = qobject_cast<QGroupBox *>(place.widget))
        box->setTitle(text);
}

QString chosenText(const Place &place)
{
    const QString now = textOf(place);
    return !now.isEmpty() && place.remembered(movedKey) == now ? place.remembered(chosenKey) : now;
}

void apply(const Place &place, const QString &chosen, const QString &text)
{
    if (textOf(place) == text)
        return;
    place.remember(chosenKey, chosen);
    place.remember(movedKey, text);
    setTextOf(place, text);
}

QList<Place> placesIn(const QWidget *window)
{
    QList<Place> places;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        const auto *tabs = qobject_cast<const QTabBar *>(widget);
        if (tabs == nullptr)
            places.append({ widget });
        for (int tab = 0; tabs != nullptr && tab < tabs->count(); ++tab) {
            if (tabs->isTabVisible(tab))
                places.append({ widget, tab });
        }
    }
    return places;
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
    QList<Place> later;
    const QList<Place> places = placesIn(window);
    for (const Place &place : places) {
        const QString chosen = chosenText(place);
        const QChar letter = mnemonicOf(chosen);
        if (letter.isNull())
            continue;
        if (taken.contains(letter)) {
            later.append(place);
            continue;
        }
        taken.insert(letter);
        apply(place, chosen, chosen);
    }
    for (const Place &place : std::as_const(later)) {
        const QString chosen = chosenText(place);
        const QString text = withFreeMnemonic(chosen, taken);
        taken.insert(mnemonicOf(text));
        apply(place, chosen, text);
    }
}

} // namespace

QChar mnemonicOf(const QString &text)
{
    const qsizetype mark = markIn(text);
    return mark < 0 ? QChar() : text.at(mark + 1).toUpper();
}

QString withoutMnemonic(const QString &text)
{
    const qsizetype mark = markIn(text);
    QString plain = mark < 0 ? text : withoutMark(text, mark);
    return plain.replace(u"&&"_s, u"&"_s);
}

QString withFreeMnemonic(const QString &text, const QSet<QChar> &taken)
{
    const qsizetype mark = markIn(text);
    if (mark < 0)
        return text;
    const QString plain = withoutMark(text, mark);
    if (isBracketed(text, mark)) {
        for (ushort letter = u'A'; letter <= u'Z'; ++letter) {
            if (!taken.contains(QChar(letter)))
                return text.left(mark + 1) + QChar(letter) + text.mid(mark + 2);
        }
        return plain;
    }
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
    // One look is enough for many changes.
    if (m_due.isEmpty())
        QMetaObject::invokeMethod(this, &UniqueMnemonics::arrangeAll, Qt::QueuedConnection);
    m_due.append(window);
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
