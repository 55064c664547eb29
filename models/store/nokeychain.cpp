#include "nokeychain.h"

#include <utility>

namespace groupdesk {

void NoKeychain::run(const KeychainRequest & /*request*/, Finished finished)
{
    QMetaObject::invokeMethod(
        &m_lifetime,
        [finished = std::move(finished)] {
            finished(Unexpected(StoreError { StoreError::Kind::SwitchedOff, {}, {} }));
        },
        Qt::QueuedConnection);
}

} // namespace groupdesk
