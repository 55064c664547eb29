#pragma once

#include "groupcontent.h"

#include <QJsonObject>
#include <QList>

namespace groupdesk::braintrust {

/// The body of one PATCH, and which fields are changed by it.
struct Patch
{
    QJsonObject body;
    QList<GroupField> fields;

    friend bool operator==(const Patch &, const Patch &) = default;
};

/// How many ids one request carries at most. The API sets no limit; bodies of this size pass every
/// proxy.
inline constexpr int mostIds = 500;

/// From one list of UUIDs to another. Ids are compared in any case and stay as they were received.
[[nodiscard]] ListDelta idDelta(const GroupContent &from, const GroupContent &to, GroupField list);

/// The fewest requests that make \a to of \a from. Only what differs is in them: there is no way to
/// set a whole list, a null means "not provided", and an unknown key is refused. The first carries
/// name and description; whoever is added comes before anybody is removed, so that no group is
/// empty in between that is not to be. An empty description is sent as "": null would keep it.
[[nodiscard]] QList<Patch> patches(const GroupContent &from, const GroupContent &to);

} // namespace groupdesk::braintrust
