// The part of Workspace that keeps profiles and their secrets on this computer.

#include "workspace.h"

#include "connectiontest.h"
#include "once.h"
#include "opening.h"
#include "secretmove.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// \a done for answers that come while the caller's context may already be gone.
template <class T>
std::function<void(T)> guarded(QObject *context, std::function<void(T)> done)
{
    return [context = QPointer<QObject>(context), done = std::move(done)](T value) {
        if (context)
            done(std::move(value));
    };
}

ProfileId newId()
{
    return ProfileId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

StoreError stranger()
{
    return { StoreError::Kind::NotFound, u"there is no such profile"_s, {} };
}

qsizetype placeOf(const QList<Profile> &profiles, const ProfileId &id)
{
    qsizetype place = 0;
    while (place < profiles.size() && profiles.at(place).id != id)
        ++place;
    return place;
}

void put(QList<Profile> &profiles, const Profile &profile)
{
    const qsizetype place = placeOf(profiles, profile.id);
    if (place < profiles.size())
        profiles[place] = profile;
    else
        profiles.append(profile);
}

} // namespace

void Workspace::testProfile(const Profile &profile, const Secrets &secrets, QObject *context,
                            std::function<void(Result<ConnectionReport, Problem>)> done)
{
    auto *test = new ConnectionTest(profile, m_around, std::move(done), context);
    test->start(secrets);
}

void Workspace::saveProfile(const Profile &profile, const Secrets &secrets, QObject *context,
                            StoreCallback<Done> done)
{
    Profile saved = profile;
    if (saved.id.isEmpty())
        saved.id = newId();
    const StoreCallback<Done> answer = guarded(context, std::move(done));
    if (const auto token = secrets.constFind(SecretSlot::Token); token != secrets.cend()) {
        if (const std::optional<StoreError> problem = problemOf(*token)) {
            later<StoreResult<Done>>(this, answer, Unexpected(*problem));
            return;
        }
    }
    const Profile before = this->profile(saved.id).value_or(saved);
    moveTo(before, saved, secrets, secrets.isEmpty() ? Reopening::IfNeeded : Reopening::Always,
           answer);
}

void Workspace::moveTo(const Profile &before, const Profile &after, const Secrets &typed,
                       Reopening reopening, const StoreCallback<Done> &done)
{
    copySecrets(secrets(), before, after, typed, this,
                [this, before, after, reopening, done](const StoreResult<Done> &copied) {
                    const StoreResult<Done> stored = copied ? store(after, reopening) : copied;
                    if (stored) {
                        tidyUp(before, after, done);
                    } else if (copied) {
                        removeLeftBehind(
                            secrets(), after, before, this,
                            [done, stored](const StoreResult<Done> &) { done(stored); });
                    } else {
                        done(copied);
                    }
                });
}

void Workspace::tidyUp(const Profile &before, const Profile &after, const StoreCallback<Done> &done)
{
    if (startsLocked(before))
        m_locks.loosen(after);
    const QList<SecretSlot> unused = slotsOutOfUse(before, after);
    removeLeftBehind(secrets(), before, after, this,
                     [this, after, unused, done](const StoreResult<Done> &removed) {
                         removeUnused(after, unused, removed, done);
                     });
}

void Workspace::removeUnused(const Profile &profile, QList<SecretSlot> unused,
                             const StoreResult<Done> &soFar, const StoreCallback<Done> &done)
{
    if (unused.isEmpty()) {
        done(soFar);
        return;
    }
    const SecretSlot slot = unused.takeFirst();
    secrets().remove(profile, slot, this,
                     [this, profile, unused, soFar, done](const StoreResult<Done> &removed) {
                         removeUnused(profile, unused, soFar ? removed : soFar, done);
                     });
}

StoreResult<Done> Workspace::store(const Profile &profile, Reopening reopening)
{
    QList<Profile> wanted = profiles();
    put(wanted, profile);
    const StoreResult<Done> saved = m_around.profiles.save(wanted);
    if (!saved)
        return saved;
    if (reopening == Reopening::Always)
        m_cache->forget(profile.id); // another token may see other groups
    const ProfileId none;
    const QList<ProfileSession *> opened
        = adopt(wanted, reopening == Reopening::Always ? profile.id : none,
                reopening == Reopening::Never ? profile.id : none);
    for (ProfileSession *session : opened)
        session->refresh();
    return saved;
}

StoreResult<Done> Workspace::storeAll(const QList<Profile> &wanted)
{
    const StoreResult<Done> saved = m_around.profiles.save(wanted);
    if (saved)
        adopt(wanted, {}, {});
    return saved;
}

QList<ProfileSession *> Workspace::adopt(const QList<Profile> &wanted, const ProfileId &reopened,
                                         const ProfileId &kept)
{
    const QList<Profile> before = profiles();
    for (const Profile &profile : before) {
        if (placeOf(wanted, profile.id) < wanted.size())
            continue;
        close(profile.id);
        m_locks.remove(profile.id);
    }
    QList<ProfileSession *> opened;
    for (qsizetype place = 0; place < wanted.size(); ++place) {
        const Profile &profile = wanted.at(place);
        ProfileSession *known = session(profile.id);
        const bool reopen = known && profile.id != kept
            && (profile.id == reopened || needsReopening(known->profile(), profile));
        if (reopen)
            close(profile.id);
        if (!known || reopen) {
            opened.append(open(profile, std::min(place, m_sessions.size())));
            continue;
        }
        m_sessions.move(m_sessions.indexOf(known), place);
        update(known, profile);
    }
    syncScopes();
    Q_EMIT profilesChanged();
    return opened;
}

void Workspace::update(ProfileSession *session, const Profile &profile)
{
    if (session->profile() == profile)
        return;
    session->setProfile(profile);
    static_cast<void>(m_locks.of(profile)); // locks it, where it starts locked from now on
    m_groups->describe(profile);
}

void Workspace::removeProfile(const ProfileId &id, QObject *context, StoreCallback<Done> done)
{
    const StoreCallback<Done> answer = guarded(context, std::move(done));
    // From the event loop: it ends a session, which may be the one whose signal brought us here.
    QMetaObject::invokeMethod(
        this, [this, id, answer] { drop(id, answer); }, Qt::QueuedConnection);
}

void Workspace::drop(const ProfileId &id, StoreCallback<Done> done)
{
    const std::optional<Profile> dropped = profile(id);
    if (!dropped) {
        done(Unexpected(stranger()));
        return;
    }
    QList<Profile> kept = profiles();
    kept.removeIf([&id](const Profile &profile) { return profile.id == id; });
    const StoreResult<Done> saved = m_around.profiles.save(kept);
    if (!saved) {
        done(saved);
        return;
    }
    m_cache->forget(id);
    close(id);
    m_locks.remove(id);
    syncScopes();
    Q_EMIT profilesChanged();
    removeSecrets(secrets(), *dropped, this, std::move(done));
}

StoreResult<Done> Workspace::moveProfile(const ProfileId &id, int step)
{
    QList<Profile> wanted = profiles();
    const qsizetype from = placeOf(wanted, id);
    if (from == wanted.size())
        return Unexpected(stranger());
    const QString folder = wanted.at(from).folder;
    const int direction = step < 0 ? -1 : 1;
    qsizetype to = from + direction;
    while (to >= 0 && to < wanted.size() && wanted.at(to).folder != folder)
        to += direction;
    if (step == 0 || to < 0 || to >= wanted.size())
        return Done {};
    wanted.move(from, to);
    return storeAll(wanted);
}

StoreResult<Done> Workspace::setFolder(const ProfileId &id, const QString &folder)
{
    QList<Profile> wanted = profiles();
    const qsizetype place = placeOf(wanted, id);
    if (place == wanted.size())
        return Unexpected(stranger());
    wanted[place].folder = folder.trimmed();
    return storeAll(wanted);
}

Profile Workspace::duplicateOf(const ProfileId &id) const
{
    Profile copy = profile(id).value_or(Profile());
    copy.id = newId();
    copy.name = tr("%1 (copy)").arg(copy.name);
    return copy;
}

StoreResult<Done> Workspace::importProfiles(const QList<Profile> &arriving)
{
    QList<Profile> wanted = profiles();
    QList<Profile> abandoned;
    for (Profile profile : arriving) {
        if (!problemsOf(profile).isEmpty())
            return Unexpected(StoreError { StoreError::Kind::Invalid, profile.name, {} });
        if (profile.id.isEmpty())
            profile.id = newId();
        const qsizetype place = placeOf(wanted, profile.id);
        if (place == wanted.size()) {
            wanted.append(profile);
            continue;
        }
        if (isElsewhere(wanted.at(place), profile)) {
            abandoned.append(wanted.at(place));
            profile.id = newId();
        }
        wanted[place] = profile;
    }
    const StoreResult<Done> stored = storeAll(wanted);
    // A secret that cannot be removed does no harm: its id is not used any more.
    for (const Profile &profile : std::as_const(abandoned)) {
        if (!stored)
            break;
        m_cache->forget(profile.id);
        removeSecrets(secrets(), profile, this, [](const StoreResult<Done> &) {});
    }
    return stored;
}

QList<ImportLine> Workspace::compareImport(const QList<Profile> &arriving) const
{
    return compare(profiles(), arriving);
}

void Workspace::moveTokenToKeychain(const ProfileId &id, QObject *context, StoreCallback<Done> done)
{
    const std::optional<Profile> before = profile(id);
    if (!before) {
        later<StoreResult<Done>>(context, std::move(done), Unexpected(stranger()));
        return;
    }
    Profile after = *before;
    after.tokenSource = TokenSource::Keychain;
    const StoreCallback<Done> answer = guarded(context, std::move(done));
    secrets().read(
        *before, SecretSlot::Token, this,
        [this, before, after, answer](const StoreResult<Secret> &token) {
            if (token)
                moveTo(*before, after, { { SecretSlot::Token, *token } }, Reopening::Never, answer);
            else
                answer(Unexpected(token.error()));
        });
}

} // namespace groupdesk
