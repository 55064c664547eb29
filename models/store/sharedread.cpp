#include "sharedread.h"

#include "answerlater.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {

void SharedRead::add(QObject *context, StoreCallback<Secret> done)
{
    m_waiting.push_back({ context, std::move(done) });
}

void SharedRead::answer(const StoreResult<Secret> &result)
{
    auto waiting = std::exchange(m_waiting, {});
    for (Waiting &one : waiting) {
        if (one.context)
            answerLater(one.context.data(), std::move(one.done), StoreResult<Secret>(result));
    }
}

Unexpected<StoreError> SharedRead::closing()
{
    return Unexpected(
        StoreError { StoreError::Kind::Unavailable, u"the program is closing"_s, {} });
}

bool SharedRead::isAbandoned() const
{
    return std::none_of(m_waiting.cbegin(), m_waiting.cend(),
                        [](const Waiting &one) { return !one.context.isNull(); });
}

} // namespace groupdesk
