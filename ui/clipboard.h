#pragma once

#include <QString>

#include <chrono>

namespace groupdesk {

/// How long a secret stays in the clipboard.
inline constexpr std::chrono::milliseconds secretClipboardTime = std::chrono::seconds(10);

/// Puts ordinary text into the clipboard: an id, an address, details of an error.
void copyText(const QString &text);

/// Puts \a text into the clipboard with the mark that keeps clipboard managers from remembering it.
/// It is taken out again after \a time, and when the program ends, if it is still there; what
/// somebody copied since stays. Returns a sentence that says so.
QString copySecret(const QString &text, std::chrono::milliseconds time = secretClipboardTime);

} // namespace groupdesk
