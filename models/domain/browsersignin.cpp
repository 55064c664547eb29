#include "browsersignin.h"

namespace groupdesk {

SignInService::~SignInService() = default;

} // namespace groupdesk
