#pragma once

#include <QString>

namespace groupdesk {

/// What stands in the contents of the journal instead of every text that stood for a person who was
/// forgotten.
[[nodiscard]] inline QString forgottenMark()
{
    return QStringLiteral("[forgotten]");
}

} // namespace groupdesk
