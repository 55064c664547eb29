#pragma once

#include "callback.h"
#include "profile.h"
#include "secret.h"

class QObject;

namespace groupdesk {

/// The tokens of profiles, wherever each profile keeps its own (Profile::tokenSource). Calls may
/// wait for a keychain prompt, up to a time limit of the implementation.
class TokenStore
{
public:
    virtual ~TokenStore();

    /// NotFound: no token there, or the variable is not set (the detail is its name). Unavailable:
    /// no keychain answers.
    virtual void read(const Profile &profile, QObject *context, StoreCallback<Secret> done) = 0;
    /// Invalid for TokenSource::Environment: a variable is set outside of this program.
    virtual void write(const Profile &profile, const Secret &token, QObject *context,
                       StoreCallback<Done> done)
        = 0;
    /// Removing what is not there succeeds.
    virtual void remove(const Profile &profile, QObject *context, StoreCallback<Done> done) = 0;
    /// Whether a keychain answers on this computer; it may still be locked.
    virtual void probeKeychain(QObject *context, StoreCallback<Done> done) = 0;

protected:
    TokenStore() = default;
    Q_DISABLE_COPY_MOVE(TokenStore)
};

} // namespace groupdesk
