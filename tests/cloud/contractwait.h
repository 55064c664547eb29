#pragma once

#include "waitfor.h"

namespace groupdesk::test {

/// The answer of \a call, which gets the callback to pass on. An error without a status and with
/// the reason "not answered" if it came at once or not at all.
template <class T>
[[nodiscard]] CloudResult<T> waitFor(const std::function<void(Callback<T>)> &call)
{
    Answer<T> answer;
    call(answer.callback());
    if (answer.count() == 0 && answer.wait())
        return answer.result();
    CloudError error;
    error.reason = QStringLiteral("not answered");
    return Unexpected(error);
}

} // namespace groupdesk::test
