#pragma once

#include "secretprompt.h"
#include "vaultformat.h"

#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace groupdesk {

class Redactor;

struct VaultFileParts
{
    QString path;
    VaultCost cost; ///< for new passphrases
    /// How long a change waits for another program that changes the file at the same time.
    std::chrono::milliseconds lockLimit = std::chrono::seconds(5);
    SecretPrompt *prompt = nullptr; ///< null: nobody can be asked for the passphrase
    Redactor *redactor = nullptr; ///< learns the passphrase; may be null
};

/// Secrets in a file that is locked with a passphrase (see vaultformat.h). It is made by the first
/// write, with mode 0600, in a folder made with 0700.
///
/// The person is asked for the passphrase when it is first needed; the key then stays in memory
/// until forget(). However many calls wait for it, there is one question, and its failure is the
/// answer to all of them. The key is derived on another thread. A wrong passphrase is asked for
/// again, twice. Only the key is kept: every call reads the file afresh, and a change is made under
/// a lock file to what is there then, so that programs side by side lose nothing of each other.
///
/// A file that is truncated, tampered with, newer or unreadable is never written to. Calls run one
/// after the other. Used from one thread.
class VaultFile final
{
public:
    using Parts = VaultFileParts;

    explicit VaultFile(Parts parts);
    /// Answers whatever is still waited for with Unavailable.
    ~VaultFile();
    Q_DISABLE_COPY_MOVE(VaultFile)

    /// NotFound: there is no such entry, or no file. Besides: Declined, WrongPassphrase, Truncated,
    /// Tampered, Newer, Io, and Unavailable where nobody can be asked.
    void read(const Profile &profile, const QString &entry, QObject *context,
              StoreCallback<Secret> done);
    void write(const Profile &profile, const QString &entry, const Secret &secret, QObject *context,
               StoreCallback<Secret> done);
    /// Removing what is not there succeeds.
    void remove(const Profile &profile, const QString &entry, QObject *context,
                StoreCallback<Secret> done);
    /// Asks for a new passphrase, after the old one where that is not known. NotFound: no file.
    void changePassphrase(QObject *context, StoreCallback<Secret> done);
    /// Drops the key. Calls that wait for a passphrase end with Declined.
    void forget();

private:
    enum class Verb {
        Read,
        Write,
        Remove,
        ChangePassphrase,
    };
    struct Operation
    {
        Verb verb = Verb::Read;
        Profile profile;
        QString entry;
        Secret secret;
        QPointer<QObject> context;
        StoreCallback<Secret> done;
    };
    using Derived = StoreResult<SharedVaultKey>;

    static bool isAbandoned(const Operation &operation);
    void submit(Operation operation);
    void advance();
    void advanceWithoutFile();
    void advanceWith(const QByteArray &file, const VaultHeader &header);
    void ask(SecretQuestion::Kind kind);
    void takeAnswer(SecretQuestion::Kind kind, const StoreResult<Secret> &answer);
    void derive(const Secret &passphrase);
    void takeKey(const SharedVaultKey &key);
    void tryLock();
    void apply();
    [[nodiscard]] StoreResult<Done> changeFile();
    void endChange(StoreResult<Done> changed);
    void dropAbandoned();
    void answerFirst(StoreResult<Secret> result);
    void answerAll(StoreError error);
    [[nodiscard]] Unexpected<StoreError> error(StoreError::Kind kind, const QString &detail) const;

    Parts m_parts;
    std::deque<Operation> m_waiting; ///< the first one is being worked on
    SharedVaultKey m_key;
    SharedVaultKey m_newKey; ///< for ChangePassphrase
    int m_wrong = 0; ///< passphrases in a row
    bool m_working = false; ///< asking, deriving or waiting for the lock
    std::optional<VaultHeader> m_expected; ///< what the next passphrase must open; none: it is new
    std::unique_ptr<QObject> m_question; ///< ends the question
    std::unique_ptr<QFutureWatcher<Derived>> m_deriving;
    std::unique_ptr<QLockFile> m_lock;
    // For the change that waits for the lock, whatever is forgotten meanwhile:
    SharedVaultKey m_lockKey; ///< opens the file
    SharedVaultKey m_sealKey; ///< locks it again
    QDeadlineTimer m_lockDeadline;
    QTimer m_lockTimer;
    QObject m_lifetime; ///< ends the connections to those who wait
};

} // namespace groupdesk
