#pragma once

#include <QCollator>

namespace groupdesk {

/// How people sort names: by the rules of their language, upper and lower case alike, numbers by
/// their value ("a2" before "a10").
[[nodiscard]] QCollator naturalOrder();

} // namespace groupdesk
