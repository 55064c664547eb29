#pragma once

#include "result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringList>

namespace groupdesk::test {

/// A group with whatever a server of tomorrow, or years of use, may have left in it.
struct RandomBraintrust
{
    QJsonObject group; ///< its id is uuidText(1); the list of its groups may name anybody
    QJsonArray groups; ///< all of the organization, in circles, too

    /// True if \a from includes the group 1, at any depth. A plain walk, for comparison.
    [[nodiscard]] bool leadsBack(const QString &from) const;
};

/// Every twentieth or so has thousands of members.
[[nodiscard]] RandomBraintrust randomBraintrust(QRandomGenerator &random);

/// What may be added to a list: ids known and unknown, now and then more than go into one request.
[[nodiscard]] QStringList randomUsers(QRandomGenerator &random);
[[nodiscard]] QStringList randomGroups(QRandomGenerator &random);

/// \a group as a strict server has it after a PATCH; the error is what it complains about. A key it
/// does not know, an id that is none, an id that comes and goes in one request, and more than 500
/// ids are complaints; so is a request that asks for nothing.
[[nodiscard]] Result<QJsonObject, QString> patched(QJsonObject group, const QJsonObject &body);

/// The ids of a list, in lower case and sorted, each once; none if it is null or absent.
[[nodiscard]] QStringList idSet(const QJsonValue &list);

} // namespace groupdesk::test
