#pragma once

#include "credentials.h"
#include "profile.h"
#include "secret.h"
#include "writelock.h"

#include <memory>

namespace groupdesk {

/// What a profile is opened with.
struct Connection
{
    Profile profile;
    std::shared_ptr<Credentials> credentials; ///< never null
    /// Without one nothing can be written.
    std::shared_ptr<const WriteLock> lock;
    Secret proxyPassword; ///< for ProxySettings::user

    /// \a profile with a token that does not change and a lock that is open: for tests and trials.
    [[nodiscard]] static Connection open(const Profile &profile, const Secret &token);
};

} // namespace groupdesk
