#pragma once

#include <QByteArray>
#include <QString>

namespace groupdesk {

/// Text a server sent, fit for CloudError: plain, without control and bidirectional-override
/// characters (line feeds stay), without anything that looks like a token ("sk-…" and "bt-st-…"
/// keys, JWTs), trimmed, and at most 4 KiB of UTF-8, the last character then being "…".
/// It is still untrusted: show it as plain text.
[[nodiscard]] QString serverText(const QString &text);
/// The same for a body of unknown form, read as UTF-8. Empty for an HTML page, whose words are not
/// the platform's.
[[nodiscard]] QString serverText(const QByteArray &body);

/// True if \a body is an HTML or XML page, by its declared type or by its first character.
/// \a contentType is the header's whole value and may be empty.
[[nodiscard]] bool isMarkup(const QByteArray &contentType, const QByteArray &body);

} // namespace groupdesk
