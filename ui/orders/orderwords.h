#pragma once

#include "errortext.h"
#include "groupaction.h"

#include <QString>

/// \file Orders and what became of them, in words.

namespace groupdesk {

/// While it is being done: "Unarchiving “x”…".
[[nodiscard]] QString runningWords(const GroupOrder &order, const ErrorContext &context);
/// It is done: "“x” is unarchived."
[[nodiscard]] QString doneWords(const GroupOrder &order, const ErrorContext &context);
/// It was refused, and nothing happened.
[[nodiscard]] ErrorText failedWords(const GroupOrder &order, const CloudError &error,
                                    const ErrorContext &context);
/// Nobody knows whether it happened. It is never repeated from here; what helps is in the advice.
[[nodiscard]] ErrorText unknownWords(const GroupOrder &order, const CloudError &error,
                                     const ErrorContext &context);
/// It was accepted, but the platform does not show it yet.
[[nodiscard]] ErrorText notVisibleWords(const GroupOrder &order, const ErrorContext &context);

} // namespace groupdesk
