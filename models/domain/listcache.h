#pragma once

#include "callback.h"
#include "groupbatch.h"
#include "organization.h"
#include "profile.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>

#include <functional>

/// \file The last complete list of every organization, so that a program that starts has something
/// to show before a platform has answered. It holds what the table shows of groups and nothing
/// else: no tokens, and no answers as they were received. All of it may be lost without harm.

namespace groupdesk {

/// The list of one organization, as it was last known.
struct CachedList
{
    Organization organization;
    QDateTime updated; ///< UTC, when the platform was last asked for all of it
    GroupBatch groups;
};

/// Whose lists they are. A profile that points elsewhere, or to other organizations, is another
/// origin, so that nothing of the old place is shown as the new one's.
struct ListOrigin
{
    ProfileId profile;
    /// A hash of everything in the profile that decides what its lists have in them. The token is
    /// not part of it: who changes that says forget().
    QByteArray fingerprint;

    friend bool operator==(const ListOrigin &, const ListOrigin &) = default;
};
[[nodiscard]] ListOrigin listOrigin(const Profile &profile);

/// \a groups with nothing of what was received as it was received.
[[nodiscard]] GroupBatch withoutRaw(const GroupBatch &groups);

/// Keeps lists. Nothing waits for it: reading and writing go on elsewhere than on the thread of the
/// user interface, in the order of the calls, and what cannot be written or read is not there the
/// next time. Used from one thread.
class ListCache
{
public:
    virtual ~ListCache();

    /// Everything that is kept of \a origin. \a done is called once, later, on this thread, unless
    /// \a context is gone by then.
    virtual void load(const ListOrigin &origin, QObject *context,
                      std::function<void(QList<CachedList>)> done)
        = 0;
    /// Replaces what is kept of that organization. Group::raw is left out.
    virtual void store(const ListOrigin &origin, const CachedList &list) = 0;
    /// Forgets the organizations of the profile that are not among \a organizations, and those of
    /// its other origins.
    virtual void keepOnly(const ListOrigin &origin, const QList<OrganizationId> &organizations) = 0;
    virtual void forget(const ProfileId &profile) = 0;
    /// Io: something is left, for the reason given.
    virtual void forgetAll(QObject *context, StoreCallback<Done> done) = 0;

    /// What it takes on this computer just now, in bytes.
    [[nodiscard]] virtual qint64 sizeOnDisk() const = 0;

protected:
    ListCache() = default;
    Q_DISABLE_COPY_MOVE(ListCache)
};

} // namespace groupdesk
