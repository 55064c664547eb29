#pragma once

#include "commandtokens.h"
#include "environmenttokens.h"
#include "keychainrunner.h"
#include "secretstore.h"
#include "vaultformat.h"

#include <chrono>
#include <memory>

namespace groupdesk {

class AskedTokens;
class KeychainTokens;
class Redactor;
class SecretPrompt;
class SessionTokens;
struct TokenMemory;
class VaultFile;

/// What a TokenVault is made of. The pointers may be null and must outlive the vault.
struct TokenVaultParts
{
    std::unique_ptr<KeychainRunner> keychain; ///< null: the desktop's
    /// How long a call waits for the keychain, prompts included.
    std::chrono::milliseconds keychainLimit = std::chrono::seconds(60);
    EnvironmentLookup environment = &processEnvironment;
    CommandLimits command;
    QString vaultPath; ///< of the encrypted file; empty: vaultFilePath()
    VaultCost vaultCost; ///< of deriving the keys of new passphrases
    std::shared_ptr<TokenMemory> memory; ///< null: one of its own
    SecretPrompt *prompt = nullptr; ///< who asks the person; null: nobody
    Redactor *redactor = nullptr; ///< learns every secret that is read or written
};

/// The secrets of profiles, each where homeOf() says: in the desktop's keychain, filed under
/// "groupdesk" and entryOf(); in an environment variable; printed by a command; in a file that is
/// locked with a passphrase; or in memory, given by a person who is asked for it. Callbacks may
/// destroy the vault. Used from one thread, that of the contexts.
///
/// Errors: those of SecretStore, and Invalid for a profile without an id, for an empty secret, and
/// for a token with characters that cannot be sent; the other slots hold any bytes. TimedOut on a
/// write: it may still be applied. The keychain's words are in the detail.
class TokenVault final : public SecretStore
{
public:
    using Parts = TokenVaultParts;

    /// This desktop and this process, and nobody to ask.
    TokenVault();
    explicit TokenVault(Parts parts);
    ~TokenVault() override;

    void read(const Profile &profile, SecretSlot slot, QObject *context,
              StoreCallback<Secret> done) override;
    void write(const Profile &profile, SecretSlot slot, const Secret &secret, QObject *context,
               StoreCallback<Done> done) override;
    void remove(const Profile &profile, SecretSlot slot, QObject *context,
                StoreCallback<Done> done) override;
    /// Reads an entry that does not exist: that it is not found means that a keychain answers.
    void probeKeychain(QObject *context, StoreCallback<Done> done) override;
    void forget() override;
    /// Asks for a new passphrase for the vault file. NotFound: there is none.
    void changePassphrase(QObject *context, StoreCallback<Done> done);

private:
    /// \a done, for a secret that is there and that the redactor knows.
    [[nodiscard]] StoreCallback<Secret> checked(SecretSlot slot, StoreCallback<Secret> done) const;
    [[nodiscard]] SessionTokens &memoryOf(TokenSource home) const;
    void readMemory(const Profile &profile, SecretSlot slot, QObject *context,
                    StoreCallback<Secret> done);

    std::unique_ptr<KeychainTokens> m_keychain;
    EnvironmentTokens m_environment;
    CommandTokens m_commands;
    std::unique_ptr<AskedTokens> m_questions;
    std::shared_ptr<TokenMemory> m_memory;
    std::unique_ptr<VaultFile> m_file;
    Redactor *m_redactor;
};

} // namespace groupdesk
