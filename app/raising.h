#pragma once

#include <QString>

class QWidget;

namespace groupdesk {

/// Brings \a window to the front and gives it the focus, as far as the desktop allows;
/// \a activationToken, from who was asked by the person, says that it may (empty: there is none).
/// Where it does not allow it, the window asks for attention.
void bringToFront(QWidget &window, const QString &activationToken = {});

} // namespace groupdesk
