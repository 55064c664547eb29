#pragma once

#include "callback.h"
#include "secret.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace groupdesk {

/// Those who wait for the same secret. Each is answered through the event loop; who died is not.
class SharedRead final
{
public:
    void add(QObject *context, StoreCallback<Secret> done);
    void answer(const StoreResult<Secret> &result);
    /// Whether everybody who waited is gone.
    [[nodiscard]] bool isAbandoned() const;
    /// What to answer when nothing can come any more.
    [[nodiscard]] static Unexpected<StoreError> closing();

private:
    struct Waiting
    {
        QPointer<QObject> context;
        StoreCallback<Secret> done;
    };
    std::vector<Waiting> m_waiting;
};

} // namespace groupdesk
