#pragma once

#include "callback.h"
#include "secret.h"

#include <QString>

#include <functional>

namespace groupdesk {

/// One operation on the desktop's keychain.
struct KeychainRequest
{
    enum class Verb {
        Read,
        Write,
        Remove,
    };
    Verb verb = Verb::Read;
    QString key;
    Secret secret; ///< for Write
};

/// Runs one keychain operation at a time; the seam where tests replace the desktop.
class KeychainRunner
{
public:
    /// The secret that was read; empty for the other verbs.
    using Finished = std::function<void(StoreResult<Secret>)>;

    virtual ~KeychainRunner();

    /// Calls \a finished when the operation has come to its end: late, or never, if a prompt is
    /// left open; at most once, not before run() has returned, and not after the runner was
    /// destroyed. Not called again before the previous operation has finished.
    virtual void run(const KeychainRequest &request, Finished finished) = 0;

protected:
    KeychainRunner() = default;
    Q_DISABLE_COPY_MOVE(KeychainRunner)
};

} // namespace groupdesk
