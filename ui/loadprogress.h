#pragma once

#include "scope.h"

#include <QString>

namespace groupdesk {

class Workspace;

/// How far the lists of a scope are.
struct LoadProgress
{
    int loaded = 0; ///< groups that are there
    bool isLoading = false; ///< something is, and a person is to see it
    bool isFirst = false; ///< for isLoading: it will be more than what is there
    bool isStopped = false; ///< something is not complete, or not as fresh, as it was stopped
    bool isPartial = false; ///< for isStopped: it never was complete
};

[[nodiscard]] LoadProgress loadProgress(const Workspace &workspace, const Scope &scope);

/// "1 200 loaded, more…"; empty while nothing is loading, or nothing is there yet.
[[nodiscard]] QString moreToCome(const LoadProgress &progress);
/// "Stopped: 1 200 loaded, not all"; empty if nothing was stopped.
[[nodiscard]] QString stoppedText(const LoadProgress &progress);

} // namespace groupdesk
