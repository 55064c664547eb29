#include "pins.h"

namespace groupdesk {

PinRepository::~PinRepository() = default;

} // namespace groupdesk
