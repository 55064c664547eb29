#pragma once

#include "requestrecord.h"

#include <QString>

namespace groupdesk {

/// One request as text for reading: what was sent, what came back, how long it took. Plain text
/// that holds nothing invisible; JSON bodies are indented. The record is redacted already.
[[nodiscard]] QString requestDetails(const RequestRecord &record);

} // namespace groupdesk
