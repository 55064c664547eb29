#pragma once

namespace groupdesk {

class Redactor;

/// From now on everything written to the log, also the last words of a crash, goes through
/// \a redactor; null: through the part that needs no memory. It must outlive its use here.
void redactMessages(const Redactor *redactor);

/// Installs a message handler that leaves out a few messages Qt itself writes in ordinary
/// operation: a seek on our one-way upload device, which is exactly what that device is there to
/// refuse; a second error of a reply whose connection dropped, which follows from that refusal; and
/// size hints and raising on platforms without a window manager. Everything else is redacted (see
/// redactMessages()) and goes to the handler of before. A second call changes nothing.
void installMessageFilter();

} // namespace groupdesk
