#pragma once

#include "callback.h"
#include "insight.h"
#include "organization.h"
#include "plannedrequest.h"

class QObject;

namespace groupdesk {

/// Makes rows of a platform's access control list, so that a group that is created again gets back
/// what it was granted. Unsupported, without asking the network, where the platform has no such
/// thing.
class GrantWriteService
{
public:
    virtual ~GrantWriteService();

    /// The request that create() would send. Asks nothing and sends nothing. BadArgument with the
    /// field if the platform can never accept \a grant; its id and time do not matter.
    [[nodiscard]] virtual CloudResult<PlannedRequest> plannedCreate(
        const Organization &organization, const Grant &grant) const = 0;
    /// Sent at most once. A row that says the same and is there already is a success, too. An error
    /// with outcomeUnknown means that the grant may be there now: see InsightService::grants().
    virtual void create(const Organization &organization, const Grant &grant, QObject *context,
                        Callback<Done> done)
        = 0;

protected:
    GrantWriteService() = default;
    Q_DISABLE_COPY_MOVE(GrantWriteService)
};

/// True if both grant the same to the same holder on the same object, whatever their ids.
[[nodiscard]] bool sameGrant(const Grant &left, const Grant &right);

} // namespace groupdesk
