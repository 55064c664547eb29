#pragma once

#include "clouderror.h"
#include "result.h"
#include "storeerror.h"

#include <functional>

namespace groupdesk {

template <class T>
using CloudResult = Result<T, CloudError>;
template <class T>
using StoreResult = Result<T, StoreError>;

/// How every asynchronous call completes. It is called exactly once, never before the call has
/// returned, on the thread of the caller, unless the call's context object was destroyed first:
/// then it is never called and the work is abandoned (a write that already left may still be
/// applied). The callback may destroy its own context.
template <class T>
using Callback = std::function<void(CloudResult<T>)>;
template <class T>
using StoreCallback = std::function<void(StoreResult<T>)>;

} // namespace groupdesk
