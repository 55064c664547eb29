#include "help/helpcontroller.h"

#include "help/helpbook.h"
#include "help/helptopic.h"
#include "help/helpwindow.h"
#include "help/keysdialog.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace groupdesk {

HelpController::HelpController(QWidget *window) : QObject(window), m_window(window)
{
    setHelpTopic(window, u"start"_s);
    // A shortcut of the window is dead in its dialogs, and one of the application is dead while one
    // of them blocks the window.
    qApp->installEventFilter(this);
}

HelpController::~HelpController() = default;

void HelpController::showHelp()
{
    const QWidget *focus = QApplication::focusWidget();
    showTopic(helpTopicOf(focus != nullptr && isOurs(focus) ? focus : m_window));
}

void HelpController::showKeys(const QMenuBar &bar)
{
    (new KeysDialog(keysOfMenus(bar) + furtherKeys(), m_window))->show();
}

bool HelpController::isOurs(const QWidget *widget) const
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (widget == m_window || widget == m_help.get())
            return true;
    }
    return false;
}

void HelpController::showTopic(const QString &topic)
{
    if (!m_help) {
        m_help = std::make_unique<HelpWindow>(HelpBook(helpLanguage()));
        // It is no child of the window, which would keep it in front; it opens over it all the
        // same.
        m_help->move(m_window->geometry().center() - m_help->rect().center());
    }
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

bool HelpController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *widget = qobject_cast<QWidget *>(watched);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier && widget != nullptr
            && isOurs(widget)) {
            showTopic(helpTopicOf(widget));
            return true;
        }
    } else if (watched == m_window && event->type() == QEvent::Hide && !event->spontaneous()
               && m_help) {
        m_help->close(); // it belongs to this window
    }
    return QObject::eventFilter(watched, event);
}

} // namespace groupdesk
