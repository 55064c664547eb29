#pragma once

#include "callback.h"

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace groupdesk::test {

/// Waits (spinning the event loop, up to \a timeoutMs) until \a condition holds.
bool waitUntil(const std::function<bool()> &condition, int timeoutMs = 10'000);

/// The one answer of an asynchronous call. Counts how often the callback came.
template <class T, class E = CloudError>
class Answer final
{
public:
    [[nodiscard]] std::function<void(Result<T, E>)> callback()
    {
        return [state = m_state](Result<T, E> result) {
            ++state->count;
            state->result.emplace(std::move(result));
        };
    }
    /// True if the answer has come, waiting for it if need be.
    bool wait(int timeoutMs = 10'000)
    {
        return waitUntil([state = m_state] { return state->count > 0; }, timeoutMs);
    }
    [[nodiscard]] int count() const { return m_state->count; }
    /// Only after wait() was true.
    [[nodiscard]] Result<T, E> &result() { return *m_state->result; }

private:
    struct State
    {
        int count = 0;
        std::optional<Result<T, E>> result;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace groupdesk::test
