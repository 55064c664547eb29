#pragma once

#include "callback.h"
#include "profile.h"

#include <QList>

namespace groupdesk {

/// The stored profiles, in the order the person arranged them.
class ProfileRepository
{
public:
    virtual ~ProfileRepository();

    /// No file is an empty list. Corrupt: the file was moved aside (StoreError::path) and an empty
    /// list may be saved. Newer: nothing was touched, and save() refuses until the file is gone.
    [[nodiscard]] virtual StoreResult<QList<Profile>> load() = 0;
    /// Replaces the stored list, all or nothing.
    [[nodiscard]] virtual StoreResult<Done> save(const QList<Profile> &profiles) = 0;

protected:
    ProfileRepository() = default;
    Q_DISABLE_COPY_MOVE(ProfileRepository)
};

} // namespace groupdesk
