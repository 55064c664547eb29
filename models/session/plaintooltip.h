#pragma once

#include <QString>

namespace groupdesk {

/// \a text as a tool tip that shows exactly these characters, line breaks included. Tool tips guess
/// whether they are given HTML; this one always is, with everything in it escaped.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace groupdesk
