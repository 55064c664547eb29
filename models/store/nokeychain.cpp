#include "nokeychain.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {

void NoKeychain::run(const KeychainRequest & /*request*/, Finished finished)
{
    QMetaObject::invokeMethod(
        &m_lifetime,
        [finished = std::move(finished)] {
            finished(Unexpected(StoreError { StoreError::Kind::Unavailable,
                                             u"the keychain is not used in portable mode"_s,
                                             {} }));
        },
        Qt::QueuedConnection);
}

} // namespace groupdesk
