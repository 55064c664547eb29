#include "memorysecretstore.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::test {

MemorySecretStore::MemorySecretStore() = default;
MemorySecretStore::~MemorySecretStore() = default;

template <class T>
void MemorySecretStore::answer(QObject *context, StoreCallback<T> done,
                               std::function<StoreResult<T>()> outcome)
{
    auto run = [context = QPointer<QObject>(context), done = std::move(done),
                outcome = std::move(outcome)] {
        StoreResult<T> result = outcome();
        if (!context)
            return;
        QMetaObject::invokeMethod(
            context.data(), [done, result = std::move(result)] { done(result); },
            Qt::QueuedConnection);
    };
    if (m_holding)
        m_held.emplace_back(std::move(run));
    else
        run();
}

void MemorySecretStore::read(const Profile &profile, SecretSlot slot, QObject *context,
                             StoreCallback<Secret> done)
{
    m_calls.append({ Call::Read, profile.id });
    answer<Secret>(context, std::move(done), [this, profile, slot]() -> StoreResult<Secret> {
        const TokenSource home = homeOf(profile, slot);
        if (const auto error = failure(Call::Read, home))
            return Unexpected(*error);
        for (const Kept &kept : std::as_const(keptFor(profile, slot))) {
            if (kept.home == home)
                return kept.secret;
        }
        return Unexpected(StoreError { StoreError::Kind::NotFound, profile.tokenVariable, {} });
    });
}

void MemorySecretStore::write(const Profile &profile, SecretSlot slot, const Secret &token,
                              QObject *context, StoreCallback<Done> done)
{
    m_calls.append({ Call::Write, profile.id });
    answer<Done>(context, std::move(done), [this, profile, slot, token]() -> StoreResult<Done> {
        const TokenSource home = homeOf(profile, slot);
        if (const auto error = failure(Call::Write, home))
            return Unexpected(*error);
        const bool setOutside = home == TokenSource::Environment || home == TokenSource::Command;
        if (token.isEmpty() || setOutside)
            return Unexpected(StoreError { StoreError::Kind::Invalid, {}, {} });
        QList<Kept> &kept = keptFor(profile, slot);
        kept.removeIf([home](const Kept &one) { return one.home == home; });
        kept.append({ home, token });
        return Done {};
    });
}

void MemorySecretStore::remove(const Profile &profile, SecretSlot slot, QObject *context,
                               StoreCallback<Done> done)
{
    m_calls.append({ Call::Remove, profile.id });
    answer<Done>(context, std::move(done), [this, profile, slot]() -> StoreResult<Done> {
        const TokenSource home = homeOf(profile, slot);
        if (const auto error = failure(Call::Remove, home))
            return Unexpected(*error);
        keptFor(profile, slot).removeIf([home](const Kept &one) { return one.home == home; });
        return Done {};
    });
}

void MemorySecretStore::probeKeychain(QObject *context, StoreCallback<Done> done)
{
    m_calls.append({ Call::Probe, {} });
    answer<Done>(context, std::move(done), [this]() -> StoreResult<Done> {
        if (const auto error = failure(Call::Probe, TokenSource::Keychain))
            return Unexpected(*error);
        return Done {};
    });
}

void MemorySecretStore::forget()
{
    m_calls.append({ Call::Forget, {} });
}

void MemorySecretStore::put(const ProfileId &profile, const Secret &secret, SecretSlot slot)
{
    m_secrets[{ profile, slot }] = { { std::nullopt, secret } };
}

std::optional<Secret> MemorySecretStore::secret(const ProfileId &profile, SecretSlot slot) const
{
    const QList<Kept> kept = m_secrets.value({ profile, slot });
    if (kept.isEmpty())
        return std::nullopt;
    return kept.constLast().secret;
}

QList<TokenSource> MemorySecretStore::homes(const ProfileId &profile, SecretSlot slot) const
{
    QList<TokenSource> homes;
    const QList<Kept> kept = m_secrets.value({ profile, slot });
    for (const Kept &one : kept) {
        if (one.home)
            homes.append(*one.home);
    }
    return homes;
}

QList<MemorySecretStore::Kept> &MemorySecretStore::keptFor(const Profile &profile, SecretSlot slot)
{
    QList<Kept> &kept = m_secrets[{ profile.id, slot }];
    for (Kept &one : kept) {
        if (!one.home)
            one.home = homeOf(profile, slot);
    }
    return kept;
}

void MemorySecretStore::fail(Call call, std::optional<StoreError> error)
{
    if (error)
        m_failures.insert(call, *error);
    else
        m_failures.remove(call);
}

void MemorySecretStore::release()
{
    m_holding = false;
    const auto held = std::exchange(m_held, {});
    for (const auto &run : held)
        run();
}

int MemorySecretStore::callCount(Call call) const
{
    return int(std::count_if(m_calls.cbegin(), m_calls.cend(),
                             [call](const auto &made) { return made.first == call; }));
}

std::optional<StoreError> MemorySecretStore::failure(Call call, TokenSource source) const
{
    if (const auto found = m_failures.constFind(call); found != m_failures.constEnd())
        return *found;
    if (source == TokenSource::Keychain && !m_keychainAvailable)
        return StoreError { StoreError::Kind::Unavailable, u"no keychain answers"_s, {} };
    return std::nullopt;
}

} // namespace groupdesk::test
