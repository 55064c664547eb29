#pragma once

#include "callback.h"
#include "ids.h"
#include "organization.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

class QObject;

namespace groupdesk {

using GrantId = StrongId<struct GrantTag>;

/// Something a group may do, or may be done with it: a row of an access control list. Types and
/// permissions are open lists of the platform's own words.
struct Grant
{
    GrantId id;
    QString objectType; ///< "project", "organization", "group" …
    QString objectId;
    QString permission; ///< "read", "create_acls" …; empty if a role is granted
    RoleId role; ///< empty if a permission is granted
    QString restriction; ///< only objects of this type below the object; empty: all
    QString user; ///< who holds it: a user id …
    GroupId group; ///< … or a group; exactly one of the two
    std::optional<QDateTime> created; ///< UTC

    friend bool operator==(const Grant &, const Grant &) = default;
};

/// The grants that touch one group.
struct GrantList
{
    QList<Grant> held; ///< by the group
    QList<Grant> onGroup; ///< who may read, change and delete the group itself
    /// False if the token may not read the whole organization's lists: what is here is "at least".
    bool complete = true;

    friend bool operator==(const GrantList &, const GrantList &) = default;
};

/// How much of its plan an organization uses.
struct PlanUsage
{
    QString plan; ///< the platform's name of it; may be empty
    std::optional<int> groups; ///< in use
    std::optional<int> allowedGroups; ///< no value: not published, which is no limit
};

/// What is known about a group or its organization beyond the objects themselves. Unsupported,
/// without asking the network, where the platform has no such thing.
class InsightService
{
public:
    virtual ~InsightService();

    virtual void grants(const Organization &organization, const GroupId &group, QObject *context,
                        Callback<GrantList> done)
        = 0;
    virtual void plan(const Organization &organization, QObject *context, Callback<PlanUsage> done)
        = 0;

protected:
    InsightService() = default;
    Q_DISABLE_COPY_MOVE(InsightService)
};

} // namespace groupdesk
