#pragma once

#include "callback.h"
#include "ids.h"

#include <QSet>

namespace groupdesk {

/// Groups that a person marked "Never delete", on this computer: for platforms without a protection
/// of their own, and on top of it. Calls are short and answer at once.
class PinRepository
{
public:
    virtual ~PinRepository();

    /// Errors: Io, Corrupt, Newer. Then nothing is known, and nothing may be deleted.
    [[nodiscard]] virtual StoreResult<QSet<GroupRef>> load() = 0;
    /// Replaces what is stored.
    [[nodiscard]] virtual StoreResult<Done> save(const QSet<GroupRef> &pins) = 0;

protected:
    PinRepository() = default;
    Q_DISABLE_COPY_MOVE(PinRepository)
};

} // namespace groupdesk
