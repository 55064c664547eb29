#pragma once

#include "decode.h"

namespace groupdesk {

/// True for the answers that decoded() leaves to a worker thread. It is there that quickness
/// counts: lists of groups are then read by simdjson (see longjson.h) and do not keep what was
/// received.
[[nodiscard]] inline bool isLong(const RestReply &reply)
{
    return reply.body.size() > decodeInPlaceLimit;
}

} // namespace groupdesk
