#pragma once

#include "secretstore.h"

#include <QList>

/// \file Several secrets of one profile, one after the other.

namespace groupdesk {

/// Every slot there is.
[[nodiscard]] QList<SecretSlot> allSlots();

/// What is there of \a slots. What is not there is left out; any other failure ends it.
void readAll(SecretStore &store, const Profile &profile, const QList<SecretSlot> &slots,
             QObject *context, StoreCallback<Secrets> done);
/// Ends with the first failure.
void writeAll(SecretStore &store, const Profile &profile, const Secrets &secrets, QObject *context,
              StoreCallback<Done> done);
/// Goes on after a failure, and answers with the first.
void removeAll(SecretStore &store, const Profile &profile, const QList<SecretSlot> &slots,
               QObject *context, StoreCallback<Done> done);

/// What has to be taken along when \a before becomes \a after: what is kept elsewhere from now on.
/// The token only if both places are ours to read and write without asking anybody.
[[nodiscard]] QList<SecretSlot> slotsToCarry(const Profile &before, const Profile &after);
/// What \a before leaves behind in places that \a after does not use, or that is of another
/// account.
[[nodiscard]] QList<SecretSlot> slotsLeftBehind(const Profile &before, const Profile &after);

} // namespace groupdesk
