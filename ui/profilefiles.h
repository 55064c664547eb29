#pragma once

#include "callback.h"
#include "profile.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace groupdesk {

/// What a file of profiles holds.
struct ArrivingProfiles
{
    QList<Profile> profiles;
    int skipped = 0; ///< entries that are no profiles
};

/// How profiles are written into a file and read from one. The format has no place for a secret.
/// Whoever owns the format gives the functions; without them there is no export and no import.
struct ProfileFiles
{
    std::function<QByteArray(const QList<Profile> &)> written;
    std::function<StoreResult<ArrivingProfiles>(const QByteArray &)> read;
};

} // namespace groupdesk
