#pragma once

#include "callback.h"
#include "profile.h"
#include "secret.h"

#include <QString>

class QObject;

namespace groupdesk {

/// What a person is asked for.
struct SecretQuestion
{
    enum class Kind {
        Token, ///< TokenSource::Ask, or a session token that was forgotten
        TokenAgain, ///< the platform refused the token it had accepted before
        VaultPassphrase,
        VaultPassphraseAgain, ///< the last one was wrong
        NewVaultPassphrase, ///< for a vault file that does not exist yet; asked for twice
    };
    Kind kind = Kind::Token;
    Profile profile; ///< whose secret is needed
    QString path; ///< the vault file
};

/// Asks a person for a secret, without blocking anything.
class SecretPrompt
{
public:
    virtual ~SecretPrompt();

    /// Declined if the person closes the question. It is withdrawn when \a context ends.
    virtual void ask(const SecretQuestion &question, QObject *context, StoreCallback<Secret> done)
        = 0;

protected:
    SecretPrompt() = default;
    Q_DISABLE_COPY_MOVE(SecretPrompt)
};

} // namespace groupdesk
