#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringList>

namespace groupdesk::test {

/// A group with whatever a server of tomorrow, or years of use, may have left in it, and what its
/// making knows about it.
struct RandomGroup
{
    QJsonObject group;
    QJsonArray users; ///< the organization's
    QJsonArray roles; ///< the visible ones; the group may carry others
    QJsonArray projects; ///< some link the group
    QString version; ///< empty: the server is older than 1.16.1
    QStringList deadItems; ///< subjects of users that are gone, as items
    QStringList otherItems; ///< subjects that are neither dead nor users of the group, as items
    QJsonArray sendable; ///< the subjects as they may be sent: without the dead ones
    bool hasUnknownUsers = false; ///< ids in "userIDs" that are no user's

    [[nodiscard]] bool storesSubjects() const { return !version.isEmpty(); }
};

[[nodiscard]] QString randomIssuer(); ///< of local people
[[nodiscard]] RandomGroup randomGroup(QRandomGenerator &random);

} // namespace groupdesk::test
