#pragma once

#include "profile.h"
#include "writelock.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace groupdesk {

/// One WriteLock for each profile. It lives as long as the profile does, however often the profile
/// is opened again.
class ProfileLocks final : public QObject
{
    Q_OBJECT

public:
    enum class Policy {
        Normal,
        Barred, ///< all of them, for good
    };
    explicit ProfileLocks(Policy policy, QObject *parent = nullptr);

    /// Null if the profile has none.
    [[nodiscard]] WriteLock *find(const ProfileId &id) const;
    /// Made when first asked for. A profile that starts locked now and did not before is locked; it
    /// is never opened here.
    [[nodiscard]] std::shared_ptr<WriteLock> of(const Profile &profile);
    /// A person changed the profile to one that needs no unlocking.
    void loosen(const Profile &profile);
    void remove(const ProfileId &id);
    void lockAll();

Q_SIGNALS:
    void changed(const groupdesk::ProfileId &id);

private:
    struct Entry
    {
        std::shared_ptr<WriteLock> lock;
        bool startsLocked = false;
    };
    Policy m_policy;
    QHash<ProfileId, Entry> m_entries;
};

} // namespace groupdesk
