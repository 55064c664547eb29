#pragma once

#include "callback.h"
#include "groupediting.h"
#include "membership.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// \file A group of Braintrust as an editor needs it. Pure functions.

namespace groupdesk::braintrust {

/// What was read to edit a group. Only the group itself must be there.
struct EditParts
{
    Group group; ///< asked for by its id: other answers leave the member lists out
    CloudResult<QJsonArray> groups; ///< all that the key can see
};

/// A list that is null is empty: that is how a database says "no rows", and since only differences
/// are ever sent, nobody is lost should it mean something else. A list that is absent is not known,
/// so it is not edited. Name and description of the platform's own groups are not, either; people
/// are put into them.
[[nodiscard]] EditBase editBase(const EditParts &parts);

/// Who includes whom, as EditBase::memory has it; ids in lower case. No value: the groups could not
/// be read.
[[nodiscard]] std::optional<MembershipGraph> includedGroups(const EditBase &base);

/// An id as it is compared.
[[nodiscard]] GroupId comparable(const QString &id);

} // namespace groupdesk::braintrust
