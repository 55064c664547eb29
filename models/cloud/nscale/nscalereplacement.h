#pragma once

#include "groupediting.h"
#include "nscaleeditbase.h"

#include <QJsonArray>
#include <QJsonObject>

/// \file The bodies of PUT. Every one is a full replacement: what it leaves out is cleared. So it
/// is the object as it was received in which only what changed is replaced. The server accepts and
/// ignores what it does not know; what it refuses are nulls, which are left out.

namespace groupdesk::nscale {

/// Who belongs to the group, in the one way that this server and this group take. Never both: the
/// generations 1.11 to 1.16.0 refuse "userIDs" and "subjects" together, even when one is empty.
///
/// "userIDs" work everywhere, but the server makes "subjects" anew from them, so all others are
/// lost. "subjects" keep everybody, but servers before 1.16.1 give access by "userIDs" only. So:
/// ids if there is nobody else; else subjects where the server stores them; else ids, with a
/// warning that names who is lost. Subjects of users that are gone are refused and left out.
struct Membership
{
    bool asSubjects = false;
    QJsonArray list;
    QList<EditWarning> warnings;
};
/// BadArgument ("userIDs" or "subjects") if somebody could only be lost without a word. The error
/// is not about a client: host is empty.
[[nodiscard]] CloudResult<Membership> membership(const EditMemory &memory,
                                                 const GroupContent &before,
                                                 const GroupContent &wanted);

[[nodiscard]] QJsonObject groupReplacement(const EditMemory &memory, const GroupContent &before,
                                           const GroupContent &wanted,
                                           const Membership &membership);

/// \a project with \a group linked, or not.
[[nodiscard]] QJsonObject projectReplacement(const QJsonObject &project, const QString &group,
                                             bool linked);

} // namespace groupdesk::nscale
