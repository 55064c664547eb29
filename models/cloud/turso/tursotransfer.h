#pragma once

#include "groupaction.h"
#include "platformclient.h"
#include "restclient.h"
#include "tursopaths.h"

namespace groupdesk::turso {

/// What is to go where.
struct IntendedTransfer
{
    RestClient &client;
    OrganizationService &organizations;
    QString groupName;
    OrganizationId target;
    Root from; ///< Personal: the personal account is the same organization
};

/// Looks at the target of a transfer by reading; client and organizations must live as long as the
/// call. A token that may not list organizations is taken at its word about the target, whose
/// groups then decide whether there is one.
void lookAtTarget(const IntendedTransfer &transfer, QObject *context, Callback<TransferCheck> done);

} // namespace groupdesk::turso
