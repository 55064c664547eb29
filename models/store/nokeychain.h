#pragma once

#include "keychainrunner.h"

#include <QObject>

namespace groupdesk {

/// Instead of the desktop's keychain, for programs that leave nothing on the computer they run on.
/// Every operation fails with Unavailable.
class NoKeychain final : public KeychainRunner
{
public:
    void run(const KeychainRequest &request, Finished finished) override;

private:
    QObject m_lifetime; ///< ends the answers that are on their way
};

} // namespace groupdesk
