#include "secretsequence.h"

#include "once.h"

#include <QObject>

namespace groupdesk {
namespace {

struct Reading
{
    SecretStore &store;
    Profile profile;
    QList<SecretSlot> left;
    Secrets found;
    QObject *context;
    StoreCallback<Secrets> done;
};

void readNext(Reading reading)
{
    if (reading.left.isEmpty()) {
        reading.done(reading.found);
        return;
    }
    const SecretSlot slot = reading.left.takeFirst();
    SecretStore &store = reading.store;
    const Profile profile = reading.profile;
    store.read(profile, slot, reading.context,
               [reading = std::move(reading), slot](const StoreResult<Secret> &secret) mutable {
                   if (secret)
                       reading.found.insert(slot, *secret);
                   else if (secret.error().kind != StoreError::Kind::NotFound)
                       return reading.done(Unexpected(secret.error()));
                   readNext(std::move(reading));
               });
}

struct Removing
{
    SecretStore &store;
    Profile profile;
    QList<SecretSlot> left;
    StoreResult<Done> result;
    QObject *context;
    StoreCallback<Done> done;
};

void removeNext(Removing removing)
{
    if (removing.left.isEmpty()) {
        removing.done(removing.result);
        return;
    }
    const SecretSlot slot = removing.left.takeFirst();
    SecretStore &store = removing.store;
    const Profile profile = removing.profile;
    store.remove(profile, slot, removing.context,
                 [removing = std::move(removing)](const StoreResult<Done> &removed) mutable {
                     if (!removed && removing.result)
                         removing.result = removed;
                     removeNext(std::move(removing));
                 });
}

/// Kept by the program itself; a person or another program is not asked.
bool isOurs(TokenSource home)
{
    return home == TokenSource::Keychain || home == TokenSource::VaultFile
        || home == TokenSource::Session;
}

bool isWritable(TokenSource home)
{
    return isOurs(home) || home == TokenSource::Ask;
}

bool isOtherProvider(const Profile &before, const Profile &after)
{
    return before.platform != after.platform || before.baseUrl != after.baseUrl
        || before.oauth.issuer != after.oauth.issuer
        || before.oauth.clientId != after.oauth.clientId;
}

} // namespace

QList<SecretSlot> allSlots()
{
    return { SecretSlot::Token, SecretSlot::ProxyPassword, SecretSlot::ClientSecret,
             SecretSlot::SignIn };
}

void readAll(SecretStore &store, const Profile &profile, const QList<SecretSlot> &slots,
             QObject *context, StoreCallback<Secrets> done)
{
    if (slots.isEmpty())
        later<StoreResult<Secrets>>(context, std::move(done), Secrets());
    else
        readNext({ store, profile, slots, {}, context, std::move(done) });
}

void writeAll(SecretStore &store, const Profile &profile, const Secrets &secrets, QObject *context,
              StoreCallback<Done> done)
{
    if (secrets.isEmpty()) {
        later<StoreResult<Done>>(context, std::move(done), Done {});
        return;
    }
    Secrets left = secrets;
    const SecretSlot slot = left.cbegin().key();
    const Secret secret = left.take(slot);
    store.write(profile, slot, secret, context,
                [&store, profile, left, context, done](const StoreResult<Done> &written) {
                    if (written && !left.isEmpty())
                        writeAll(store, profile, left, context, done);
                    else
                        done(written);
                });
}

void removeAll(SecretStore &store, const Profile &profile, const QList<SecretSlot> &slots,
               QObject *context, StoreCallback<Done> done)
{
    if (slots.isEmpty())
        later<StoreResult<Done>>(context, std::move(done), Done {});
    else
        removeNext({ store, profile, slots, Done {}, context, std::move(done) });
}

QList<SecretSlot> slotsToCarry(const Profile &before, const Profile &after)
{
    QList<SecretSlot> carried;
    for (const SecretSlot slot : allSlots()) {
        const TokenSource from = homeOf(before, slot);
        const TokenSource to = homeOf(after, slot);
        if (from != to && isOurs(from) && isWritable(to))
            carried.append(slot);
    }
    if (isOtherProvider(before, after))
        carried.removeOne(SecretSlot::SignIn);
    return carried;
}

QList<SecretSlot> slotsLeftBehind(const Profile &before, const Profile &after)
{
    QList<SecretSlot> left;
    for (const SecretSlot slot : allSlots()) {
        const TokenSource home = homeOf(before, slot);
        if (home != homeOf(after, slot) && isWritable(home))
            left.append(slot);
    }
    const bool signedInElsewhere = before.signIn == SignInMethod::Browser
        && (after.signIn != SignInMethod::Browser || isOtherProvider(before, after));
    if (signedInElsewhere && !left.contains(SecretSlot::SignIn))
        left.append(SecretSlot::SignIn);
    const bool tokenUnused
        = before.signIn == SignInMethod::Token && after.signIn == SignInMethod::Browser;
    if (tokenUnused && isWritable(before.tokenSource) && !left.contains(SecretSlot::Token))
        left.append(SecretSlot::Token);
    return left;
}

} // namespace groupdesk
