#include "raising.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {

void bringToFront(QWidget &window, const QString &activationToken)
{
    // Qt's Wayland plug-in takes the token from there, once, when a window asks to be activated.
    if (!activationToken.isEmpty() && QGuiApplication::platformName().startsWith("wayland"_L1))
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toLatin1());
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    QTimer::singleShot(500ms, &window, [&window] {
        if (!window.isActiveWindow())
            QApplication::alert(&window);
    });
}

} // namespace groupdesk
