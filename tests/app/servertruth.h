#pragma once

#include "clientground.h"
#include "demoserver.h"

#include <QHash>
#include <QSet>

/// \file What a demo server really has and was really sent, read without the program's clients.

namespace groupdesk::test {

[[nodiscard]] DemoAddress addressOf(const demo::DemoServer &server);

/// Every group that the owner's token sees, with the profiles of ClientGround. Reads four times, to
/// see through what the server shows late.
[[nodiscard]] QSet<GroupRef> groupsAt(const demo::DemoServer &server);

/// Makes \a count groups on each platform, called "<word>-000" and so on; false if one was refused.
[[nodiscard]] bool makeGroupsAt(const demo::DemoServer &server, const QString &word, int count);

/// How often each path was asked to be deleted, with the platform's prefix.
[[nodiscard]] QHash<QByteArray, int> deletionsAt(const demo::DemoServer &server);

/// Where a DELETE of \a ref goes.
[[nodiscard]] QByteArray deletionPath(const Workspace &workspace, const GroupRef &ref);

} // namespace groupdesk::test
