#pragma once

#include "groupediting.h"
#include "restclient.h"
#include "tursopaths.h"

namespace groupdesk::turso {

/// Where the requests of a plan go.
struct EditPlace
{
    const RestClient &client;
    Root root;
    const Organization &organization;
};

/// How to get from \a base to \a wanted: the protection, then locations one by one, those that are
/// added first, then the name, because everything is addressed by the old one. See
/// EditService::plan(). The fields of errors are spelled as the platform does.
[[nodiscard]] CloudResult<EditPlan> editPlan(const EditPlace &place, const EditBase &base,
                                             const GroupContent &wanted);

/// The platform's word for a field that Turso's groups have; empty for others.
[[nodiscard]] QString fieldName(GroupField field);

} // namespace groupdesk::turso
