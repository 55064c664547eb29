#pragma once

namespace groupdesk {

/// Installs a message handler that leaves out two messages Qt itself writes in ordinary operation:
/// a seek on our one-way upload device, which is exactly what that device is there to refuse, and
/// size hints on platforms without a window manager. Everything else goes to Qt's own handler.
void installMessageFilter();

} // namespace groupdesk
