#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace groupdesk::json {

/// The time that timeFromText() reads in \a text (UTF-8), as milliseconds since 1970, UTC; no value
/// where it finds none. Much quicker for the form that servers send.
[[nodiscard]] std::optional<qint64> milliseconds(std::string_view text);

} // namespace groupdesk::json
