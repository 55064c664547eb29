#pragma once

#include "environmenttokens.h"
#include "keychainrunner.h"
#include "secretstore.h"

#include <chrono>
#include <memory>

namespace groupdesk {

class KeychainTokens;
class SessionTokens;

/// The tokens of profiles, each where its profile says (Profile::tokenSource): in the desktop's
/// keychain, filed under "groupdesk" and the profile's id; in an environment variable; or in memory
/// until the program ends. Never in a file of its own. Callbacks may destroy the vault.
/// Used from one thread, that of the contexts.
///
/// Errors: those of SecretStore, and Invalid for a profile without an id, and for a token that is
/// empty or holds characters that cannot be sent. The keychain's words are in the detail.
class TokenVault final : public SecretStore
{
public:
    static constexpr std::chrono::milliseconds defaultLimit = std::chrono::seconds(60);

    /// This desktop and this process.
    TokenVault();
    /// \a limit is how long a call waits for the keychain, prompts included.
    TokenVault(std::unique_ptr<KeychainRunner> runner, EnvironmentLookup lookup,
               std::chrono::milliseconds limit = defaultLimit);
    ~TokenVault() override;

    void read(const Profile &profile, SecretSlot slot, QObject *context,
              StoreCallback<Secret> done) override;
    void write(const Profile &profile, SecretSlot slot, const Secret &token, QObject *context,
               StoreCallback<Done> done) override;
    void remove(const Profile &profile, SecretSlot slot, QObject *context,
                StoreCallback<Done> done) override;
    /// Reads an entry that does not exist: that it is not found means that a keychain answers.
    void probeKeychain(QObject *context, StoreCallback<Done> done) override;
    void forget() override;

private:
    std::unique_ptr<KeychainTokens> m_keychain;
    EnvironmentTokens m_environment;
    std::unique_ptr<SessionTokens> m_session;
};

} // namespace groupdesk
