#include "waitfor.h"

namespace groupdesk::test {

bool waitUntil(const std::function<bool()> &condition, int timeoutMs)
{
    return QTest::qWaitFor(condition, timeoutMs);
}

} // namespace groupdesk::test
