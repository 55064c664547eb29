#pragma once

#include "callback.h"
#include "profile.h"
#include "secret.h"

#include <QHash>

#include <cstddef>

class QObject;

namespace groupdesk {

/// The secrets a profile may have.
enum class SecretSlot {
    Token, ///< what goes into the Authorization header: an API token, a key, a service token
    ProxyPassword, ///< for ProxySettings::user
    ClientSecret, ///< of the profile's OAuth client
    SignIn, ///< the tokens of a sign-in in the browser, as JSON
};

[[nodiscard]] constexpr std::size_t qHash(SecretSlot slot, std::size_t seed = 0) noexcept
{
    return seed ^ static_cast<std::size_t>(slot);
}

/// Secrets of one profile that were just typed or made, by slot. What is missing stays as it is.
using Secrets = QHash<SecretSlot, Secret>;

/// Where \a slot of \a profile is kept. The token where the profile says; the other secrets in the
/// keychain, unless the profile keeps its token in the vault file or in memory only, because then
/// there is no keychain, or it is not wanted.
[[nodiscard]] TokenSource homeOf(const Profile &profile, SecretSlot slot);

/// The secrets of profiles, wherever each profile keeps its own. Calls may wait for a keychain
/// prompt, a command or a person, up to a time limit of the implementation.
class SecretStore
{
public:
    virtual ~SecretStore();

    /// NotFound: nothing there, or the variable is not set (the detail is its name). Unavailable:
    /// no keychain answers. Denied: the system refused.
    /// Declined: a person was asked and closed the question.
    virtual void read(const Profile &profile, SecretSlot slot, QObject *context,
                      StoreCallback<Secret> done)
        = 0;
    /// Invalid where the program cannot write: environment variables and commands are set outside.
    /// For TokenSource::Ask the value is held in memory until forget().
    virtual void write(const Profile &profile, SecretSlot slot, const Secret &secret,
                       QObject *context, StoreCallback<Done> done)
        = 0;
    /// Removing what is not there succeeds.
    virtual void remove(const Profile &profile, SecretSlot slot, QObject *context,
                        StoreCallback<Done> done)
        = 0;
    /// Whether a keychain answers on this computer; it may still be locked.
    virtual void probeKeychain(QObject *context, StoreCallback<Done> done) = 0;
    /// Drops every secret that is held in memory, the key of the vault file included. What was in
    /// memory only is gone and will be asked for again.
    virtual void forget() = 0;

protected:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
};

} // namespace groupdesk
