#pragma once

#include <QString>
#include <QStringList>

namespace groupdesk {

/// One value as a field of a CSV file (RFC 4180): in double quotes where it must be, and harmless
/// in a spreadsheet. What begins with = + - @, a tab or a line end would be taken for a formula
/// there, so such a text gets an apostrophe before it. A text that begins with an apostrophe and
/// one of these is guarded, too: taking one apostrophe away always gives back the text. Numbers
/// written by this program are no such texts: put them in as they are.
[[nodiscard]] QString csvField(const QString &text);

/// The fields of one line, each through csvField(), with the line end CRLF.
[[nodiscard]] QString csvLine(const QStringList &texts);

} // namespace groupdesk
