#include "keychainrunner.h"

namespace groupdesk {

KeychainRunner::~KeychainRunner() = default;

} // namespace groupdesk
