#pragma once

#include "secretstore.h"

#include <QHash>
#include <QList>
#include <QPair>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace groupdesk::test {

/// Secrets in memory, one set for each home, as homeOf() says: like in the real store, a profile
/// with another token source finds nothing until its secrets are moved. Answers are queued like
/// those of the real store. A call takes effect when it is made, or, while answers are held, when
/// they are released.
class MemorySecretStore final : public SecretStore
{
public:
    enum class Call {
        Read,
        Write,
        Remove,
        Probe,
        Forget,
    };

    MemorySecretStore();
    ~MemorySecretStore() override;

    void read(const Profile &profile, SecretSlot slot, QObject *context,
              StoreCallback<Secret> done) override;
    /// Refuses empty secrets, and what belongs into a variable or a command, with Invalid.
    void write(const Profile &profile, SecretSlot slot, const Secret &token, QObject *context,
               StoreCallback<Done> done) override;
    void remove(const Profile &profile, SecretSlot slot, QObject *context,
                StoreCallback<Done> done) override;
    void probeKeychain(QObject *context, StoreCallback<Done> done) override;
    /// Recorded; nothing is dropped.
    void forget() override;

    /// Puts it wherever the profile of the next call for it keeps it.
    void put(const ProfileId &profile, const Secret &secret, SecretSlot slot = SecretSlot::Token);
    /// What is stored, in whatever home, the last written first; nothing if there is none.
    [[nodiscard]] std::optional<Secret> secret(const ProfileId &profile,
                                               SecretSlot slot = SecretSlot::Token) const;
    /// In which homes there is one; the oldest first.
    [[nodiscard]] QList<TokenSource> homes(const ProfileId &profile,
                                           SecretSlot slot = SecretSlot::Token) const;

    /// Every such call fails so, until it is called with nothing.
    void fail(Call call, std::optional<StoreError> error);
    /// False: probes, and calls for profiles of TokenSource::Keychain, fail with Unavailable.
    void setKeychainAvailable(bool available) { m_keychainAvailable = available; }

    /// From now on answers wait for release(), like a keychain prompt nobody has answered yet.
    void hold() { m_holding = true; }
    /// Answers what was held (later, through the event loop) and holds no more.
    void release();
    [[nodiscard]] int heldCount() const { return int(m_held.size()); }

    /// Every call that was made, with its profile (empty for a probe).
    [[nodiscard]] const QList<std::pair<Call, ProfileId>> &calls() const { return m_calls; }
    /// How many calls of this kind were made.
    [[nodiscard]] int callCount(Call call) const;

private:
    template <class T>
    void answer(QObject *context, StoreCallback<T> done, std::function<StoreResult<T>()> outcome);
    [[nodiscard]] std::optional<StoreError> failure(Call call, TokenSource source) const;

    struct Kept
    {
        std::optional<TokenSource> home; ///< no value: not settled yet
        Secret secret;
    };
    /// What is kept for it, with all homes settled.
    QList<Kept> &keptFor(const Profile &profile, SecretSlot slot);

    QHash<QPair<ProfileId, SecretSlot>, QList<Kept>> m_secrets;
    QHash<Call, StoreError> m_failures;
    QList<std::pair<Call, ProfileId>> m_calls;
    std::vector<std::function<void()>> m_held;
    bool m_keychainAvailable = true;
    bool m_holding = false;
};

} // namespace groupdesk::test
