#include "requestrecord.h"

namespace groupdesk {

RequestSink::~RequestSink() = default;

} // namespace groupdesk
