#pragma once

#include <functional>

class QObject;
class QWidget;

namespace groupdesk {

/// Calls \a then once, from the event loop, when \a window was painted for the first time; at the
/// latest after a moment, because a window that starts minimised is not painted. Never after
/// \a context died.
void afterFirstPaint(QWidget &window, QObject *context, std::function<void()> then);

} // namespace groupdesk
