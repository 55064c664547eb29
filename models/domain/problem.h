#pragma once

#include "clouderror.h"
#include "result.h"
#include "storeerror.h"

#include <functional>
#include <variant>

namespace groupdesk {

/// Why something could not be done: the platform's side or this computer's (no token, no keychain).
using Problem = std::variant<CloudError, StoreError>;

/// As Callback, for calls that may fail on either side.
template <class T>
using ProblemCallback = std::function<void(Result<T, Problem>)>;

} // namespace groupdesk
