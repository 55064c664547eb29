#pragma once

#include "secretstore.h"

#include <array>

namespace groupdesk {

inline constexpr std::array allSecretSlots { SecretSlot::Token, SecretSlot::ProxyPassword,
                                             SecretSlot::ClientSecret, SecretSlot::SignIn };

/// Brings the secrets of a profile to where \a to keeps them; \a from is the same profile as it was
/// so far. Slots in \a typed get that value; the others are copied if their home changes. Each is
/// read back and compared. Nothing is removed from the old homes: save the profile next, then call
/// removeLeftBehind(). If saving fails, call removeLeftBehind() the other way round.
///
/// On an error what was written to a new home is removed again, and the old secrets are as they
/// were. A token that \a to keeps in a variable or prints by a command is not written but must be
/// readable there. Where \a typed has the token, a keychain that does not answer is not asked for
/// the other secrets again. The old home may ask a person. \a store must outlive the call or
/// \a context.
void copySecrets(SecretStore &store, const Profile &from, const Profile &to, const Secrets &typed,
                 QObject *context, StoreCallback<Done> done);

/// Removes the secrets of \a from in the homes that \a to does not use. Tries all of them and
/// answers with the first error.
void removeLeftBehind(SecretStore &store, const Profile &from, const Profile &to, QObject *context,
                      StoreCallback<Done> done);

/// Removes every secret of \a profile. Tries all of them and answers with the first error.
void removeSecrets(SecretStore &store, const Profile &profile, QObject *context,
                   StoreCallback<Done> done);

} // namespace groupdesk
