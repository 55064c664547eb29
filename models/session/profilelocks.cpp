#include "profilelocks.h"

namespace groupdesk {

using State = WriteLock::State;

ProfileLocks::ProfileLocks(Policy policy, QObject *parent) : QObject(parent), m_policy(policy)
{
}

WriteLock *ProfileLocks::find(const ProfileId &id) const
{
    return m_entries.value(id).lock.get();
}

std::shared_ptr<WriteLock> ProfileLocks::of(const Profile &profile)
{
    const bool locked = startsLocked(profile);
    const auto known = m_entries.find(profile.id);
    if (known != m_entries.end()) {
        if (locked && !known->startsLocked) {
            known->startsLocked = true;
            known->lock->reset(State::Locked);
        }
        return m_entries.value(profile.id).lock;
    }
    State state = locked ? State::Locked : State::Open;
    if (m_policy == Policy::Barred)
        state = State::Barred;
    const auto lock = std::make_shared<WriteLock>(state);
    connect(lock.get(), &WriteLock::changed, this, [this, id = profile.id] { Q_EMIT changed(id); });
    m_entries.insert(profile.id, { lock, locked });
    return lock;
}

void ProfileLocks::loosen(const Profile &profile)
{
    const auto known = m_entries.find(profile.id);
    if (known == m_entries.end() || startsLocked(profile) || !known->startsLocked)
        return;
    known->startsLocked = false;
    known->lock->reset(State::Open);
}

void ProfileLocks::remove(const ProfileId &id)
{
    m_entries.remove(id);
}

void ProfileLocks::lockAll()
{
    const QHash<ProfileId, Entry> entries = m_entries; // signals may change the original
    for (const Entry &entry : entries)
        entry.lock->lock();
}

} // namespace groupdesk
